"""What the finder and the screens about warning signs say beside the content's own words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from heelrehab.content.finder import Tier
from heelrehab.content.texts import FinderText, TierText
from heelrehab.core.finder.answers import FaultKind, FinderFault
from heelrehab.storage.settings import Settings

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class HelpNumbers:
    """The numbers to ring, as the settings name them; empty where none was entered."""

    help_line: str = ""
    emergency: str = ""


def numbers_of(settings: Settings) -> HelpNumbers:
    """Return the numbers that the settings hold."""
    return HelpNumbers(help_line=settings.help_line, emergency=settings.emergency_number)


def number_text(tier: Tier, numbers: HelpNumbers) -> str:
    """Return whom to ring, in words where the settings hold no number."""
    if tier is Tier.EMERGENCY:
        return numbers.emergency or translate("FinderWords", "your local emergency number")
    return numbers.help_line or translate("FinderWords", "your local medical help line")


def tier_text(tier: Tier, texts: FinderText, numbers: HelpNumbers) -> TierText:
    """Return the words of a tier's screen with the number to ring filled in."""
    words = texts.tiers.get(tier.value, TierText())
    number = number_text(tier, numbers)
    return TierText(
        title=words.title,
        do_now=words.do_now.format(help_line=number),
        plan=words.plan.format(help_line=number),
        cleared=words.cleared,
    )


def sign_text(code: str, texts: FinderText) -> str:
    """Return what a warning sign may mean; empty for one that this version does not know.

    Args:
        code: ``question.option``, or the id of an ending.
        texts: The finder's words.
    """
    question_id, _, option_id = code.partition(".")
    question = texts.questions.get(question_id)
    if option_id and question is not None:
        return question.points_to.get(option_id, "")
    return texts.endings.get(code, "")


def reason_text(code: str, texts: FinderText) -> str:
    """Return what an answer or a cap has to do with the choice; empty for an unknown code."""
    question_id, _, option_id = code.partition(".")
    question = texts.questions.get(question_id)
    if option_id and question is not None:
        return question.reasons.get(option_id, "")
    return texts.caps.get(code, "")


def fault_text(fault: FinderFault) -> str:
    """Return in a sentence what is to be done about a missing or contradictory answer."""
    match fault.kind:
        case FaultKind.MISSING:
            return translate("FinderWords", "Please choose an answer to go on.")
        case FaultKind.TOO_MANY:
            return translate("FinderWords", "Please choose one answer only.")
        case FaultKind.OUT_OF_RANGE:
            return translate("FinderWords", "Please choose a number from 0 to 10.")
        case FaultKind.UNKNOWN_OPTION:
            return translate("FinderWords", "This answer is no longer offered. Please choose anew.")
        case FaultKind.NOT_ASKED:
            return translate("FinderWords", "An earlier answer rules this question out.")
        case FaultKind.UNKNOWN_QUESTION | FaultKind.NO_OUTCOME:
            return translate(
                "FinderWords",
                "No programme here fits these answers. Please check them, or ask a clinician.",
            )
