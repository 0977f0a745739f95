"""The way back to running, once the rules have it open."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from heelrehab.core.gates.sport import SportState
from heelrehab.ui.pages.today.cards.notice import NoticeCard
from heelrehab.ui.strings.days import weekday_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.tones import Tone

PERCENT = 100

translate = QCoreApplication.translate


def running_card(appearance: Appearance, state: SportState, today: date) -> NoticeCard:
    """Return the card that says how much may be run and when next, and takes a run's day."""
    has_begun = state.week is not None
    week = translate("TodayPage", "Week {week} of running").format(week=state.week)
    return NoticeCard(
        appearance,
        name="runningCard",
        chip=translate("TodayPage", "back to running"),
        tone=Tone.GOOD,
        heading=week if has_begun else translate("TodayPage", "You may begin to run"),
        sentences=(_when_text(state, today), _how_much_text(state)),
        aside=translate(
            "TodayPage",
            "On a day with a run, leave out hops and rebounds. Raise one thing at a time: "
            "distance first, then speed, hills last.",
        ),
        first=_offer_text(state, today),
        is_primary=False,
    )


def _how_much_text(state: SportState) -> str:
    spec = state.spec
    if state.is_first_phase:
        text = translate(
            "TodayPage",
            "{runs} times a week, not on days in a row: {minutes} minutes of slow jogging on soft "
            "ground. Walk when pain goes above 3 of 10.",
        )
        return text.format(runs=spec.first_runs_per_week, minutes=spec.first_run_minutes)
    text = translate(
        "TodayPage", "Every {days} days at most, and no more than {percent} % farther a week."
    )
    percent = round(spec.most_rise_fraction * PERCENT)
    return text.format(days=spec.later_days_apart, percent=percent)


def _when_text(state: SportState, today: date) -> str:
    """Return when the last run was and when the next one may be; empty before the first."""
    if state.week is None:
        return ""
    next_on = state.next_run_on
    if next_on is None or next_on <= today:
        return translate("TodayPage", "A run may be done today.")
    if state.runs[-1] == today:
        text = translate("TodayPage", "You ran today. The next run: {next} at the earliest.")
        return text.format(next=weekday_text(next_on))
    text = translate("TodayPage", "You ran on {day}. The next run: {next} at the earliest.")
    return text.format(day=weekday_text(state.runs[-1]), next=weekday_text(next_on))


def _offer_text(state: SportState, today: date) -> str:
    """Return what the button says; none where today's run is noted. An early run is a run, too."""
    if state.week is None:
        return translate("TodayPage", "I have begun")
    has_run = bool(state.runs) and state.runs[-1] == today
    return "" if has_run else translate("TodayPage", "I ran today")
