"""The card of each check-in."""

from __future__ import annotations

from collections.abc import Sequence

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.prompting.check_ins import CheckIn, CheckInKind
from heelrehab.core.side import Side
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.today.check_ins.calf import HeelRaiseCard, HopCard
from heelrehab.ui.pages.today.check_ins.card import CheckInCard
from heelrehab.ui.pages.today.check_ins.question import QuestionCard, QuestionnaireCard
from heelrehab.ui.pages.today.check_ins.week import WeekCard
from heelrehab.ui.theme.appearance import Appearance


def card_for(
    check_in: CheckIn,
    appearance: Appearance,
    keeper: RecordKeeper,
    catalogue: Catalogue,
    sides: Sequence[Side],
) -> CheckInCard:
    """Return the card that asks ``check_in`` of a person whose ``sides`` are sore."""
    match check_in.kind:
        case CheckInKind.QUESTION:
            words = catalogue.rule_text(check_in.question)
            return QuestionCard(appearance, keeper, check_in.question, words)
        case CheckInKind.WEEK:
            return WeekCard(appearance, keeper, sides)
        case CheckInKind.HEEL_RAISES:
            return HeelRaiseCard(appearance, keeper)
        case CheckInKind.HOPS:
            return HopCard(appearance, keeper, sides)
        case CheckInKind.QUESTIONNAIRE:
            return QuestionnaireCard(appearance, keeper)
