"""The way back to running, once the rules have it open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from heelrehab.core.gates.sport import SportState
from heelrehab.ui.pages.today.cards.notice import NoticeCard
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.tones import Tone

PERCENT = 100

translate = QCoreApplication.translate


def running_card(appearance: Appearance, state: SportState) -> NoticeCard:
    """Return the card that says how much may be run, and asks whether running has begun."""
    spec = state.spec
    if state.is_first_phase:
        text = translate(
            "TodayPage",
            "{runs} times a week, not on days in a row: {minutes} minutes of slow jogging on soft "
            "ground. Walk when pain goes above 3 of 10.",
        )
        how_much = text.format(runs=spec.first_runs_per_week, minutes=spec.first_run_minutes)
    else:
        text = translate(
            "TodayPage", "Every {days} days at most, and no more than {percent} % farther a week."
        )
        percent = round(spec.most_rise_fraction * PERCENT)
        how_much = text.format(days=spec.later_days_apart, percent=percent)
    has_begun = state.week is not None
    week = translate("TodayPage", "Week {week} of running").format(week=state.week)
    return NoticeCard(
        appearance,
        name="runningCard",
        chip=translate("TodayPage", "back to running"),
        tone=Tone.GOOD,
        heading=week if has_begun else translate("TodayPage", "You may begin to run"),
        sentences=(how_much,),
        aside=translate(
            "TodayPage",
            "On a day with a run, leave out hops and rebounds. Raise one thing at a time: "
            "distance first, then speed, hills last.",
        ),
        first="" if has_begun else translate("TodayPage", "I have begun"),
        is_primary=False,
    )
