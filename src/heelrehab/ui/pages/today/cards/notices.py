"""The cards that a reading calls for, before its session."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.finder.red_flags import Lock
from heelrehab.core.programme.rest import Rest
from heelrehab.core.records import SessionStarted
from heelrehab.ui.pages.today.cards.notice import NoticeCard
from heelrehab.ui.strings.days import weekday_text
from heelrehab.ui.strings.programme.finder import HelpNumbers, sign_text, tier_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.tones import Tone

translate = QCoreApplication.translate

_ASKS_THE_FINDER = frozenset({Rest.NO_PROGRAMME, Rest.FINDER_DUE, Rest.CONTENT_GONE})


def lock_card(
    appearance: Appearance, catalogue: Catalogue, lock: Lock, numbers: HelpNumbers
) -> NoticeCard:
    """Return the card of a lock: what to do, why, and the way to say that one was seen."""
    texts = catalogue.finder_text()
    words = tier_text(lock.tier, texts, numbers)
    reasons = [sign_text(code, texts) or catalogue.rule_text(code).text for code in lock.signs]
    return NoticeCard(
        appearance,
        name="lockCard",
        chip=translate("TodayPage", "on hold"),
        tone=Tone.PROBLEM,
        heading=words.title,
        sentences=(words.do_now, *reasons),
        aside=words.plan,
        first=words.cleared,
        is_primary=False,
    )


def unfinished_card(
    appearance: Appearance, started: SessionStarted, *, has_done: bool
) -> NoticeCard:
    """Return the card of a session that never ended."""
    day = weekday_text(started.day)
    sentence = translate("TodayPage", "A session of {day} did not end as it should.")
    kept = translate("TodayPage", "What you had done by then can still be kept.")
    nothing = translate("TodayPage", "No set of it was finished yet.")
    return NoticeCard(
        appearance,
        name="unfinishedCard",
        heading=translate("TodayPage", "Unfinished session"),
        sentences=(sentence.format(day=day), kept if has_done else nothing),
        first=translate("TodayPage", "Keep what was done") if has_done else "",
        second=translate("TodayPage", "Leave it out"),
        is_primary=False,
    )


def flare_card(appearance: Appearance, until: date) -> NoticeCard:
    """Return the card of the lighter days of a flare-up."""
    heading = translate("TodayPage", "Lighter days until {day}")
    return NoticeCard(
        appearance,
        name="flareCard",
        heading=heading.format(day=weekday_text(until)),
        sentences=(
            translate(
                "TodayPage",
                "Ups and downs belong to the way back. Doses are lower and nothing is springy "
                "until then.",
            ),
        ),
        first=translate("TodayPage", "Back to the usual plan"),
        is_primary=False,
    )


def finder_advised_card(appearance: Appearance, catalogue: Catalogue) -> NoticeCard:
    """Return the card that offers the finder again after a long break."""
    words = catalogue.rule_text(Rest.FINDER_DUE.value)
    return NoticeCard(
        appearance,
        name="finderAdvisedCard",
        heading=words.name,
        sentences=(translate("TodayPage", "It is worth answering the questions again."),),
        first=translate("TodayPage", "Answer them again"),
        is_primary=False,
    )


def rest_card(
    appearance: Appearance,
    catalogue: Catalogue,
    rest: Rest,
    *,
    notes: tuple[str, ...] = (),
    can_take_back: bool = False,
) -> NoticeCard:
    """Return the card of a day without training: why, and what can be done about it."""
    words = catalogue.rule_text(rest.value)
    first = ""
    if rest in _ASKS_THE_FINDER:
        first = translate("TodayPage", "Find my programme")
    elif rest is Rest.CHECK_SIGNS:
        first = translate("TodayPage", "Answer the questions")
    elif can_take_back:
        first = translate("TodayPage", "Have them back")
    return NoticeCard(
        appearance,
        name="restCard",
        heading=words.name,
        sentences=(words.text, *notes),
        aside=words.why,
        first=first,
    )
