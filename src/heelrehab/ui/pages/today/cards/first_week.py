"""What helps to know in the first week, said once there is something to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from heelrehab.core.programme.rest import Rest
from heelrehab.ui.pages.today.cards.notice import NoticeCard
from heelrehab.ui.pages.today.reading import TodayReading
from heelrehab.ui.theme.appearance import Appearance

FIRST_DAYS = 7
"""How long it is told. A design choice."""

_CALM = (None, Rest.DONE_TODAY, Rest.HEAVY_YESTERDAY, Rest.WEEK_FULL)
"""Days on which nothing else must be said first."""

translate = QCoreApplication.translate


def is_first_week(reading: TodayReading) -> bool:
    """True on the calm days of the programme's first week."""
    began = reading.plan.started_on
    if began is None or reading.session.rest not in _CALM or reading.is_flare:
        return False
    return (reading.day - began).days < FIRST_DAYS


def first_week_card(appearance: Appearance, *, has_trained: bool) -> NoticeCard:
    """Return the card: before the first session how it goes, afterwards what is common.

    Source: soreness in weeks 1 and 2, PMC6356409 Table A2; up to 5 of 10 that has settled by
    morning, Silbernagel 2007, doi 10.1177/0363546506298279; change within 3 to 12 months, van der
    Vlist 2021, doi 10.1136/bjsports-2019-101872.
    """
    if not has_trained:
        return NoticeCard(
            appearance,
            name="firstWeekCard",
            heading=translate("TodayPage", "Your first session"),
            sentences=(
                translate(
                    "TodayPage",
                    "A figure shows each movement and leads you through. Pause or stop whenever "
                    "you like: what you did is kept.",
                ),
                translate(
                    "TodayPage", "Pain up to 5 of 10 is fine if it has settled by the next morning."
                ),
            ),
        )
    return NoticeCard(
        appearance,
        name="firstWeekCard",
        heading=translate("TodayPage", "The first week"),
        sentences=(
            translate(
                "TodayPage",
                "Some soreness in the first days is common. Up to 5 of 10 is fine if it has "
                "settled by the next morning.",
            ),
            translate(
                "TodayPage",
                "The first steps of the morning tell how the heel took it, and the next dose goes "
                "by that. A day left out loses nothing.",
            ),
        ),
        aside=translate(
            "TodayPage",
            "Tendons change over months, not days, and nobody can tell how long it takes for one "
            "person.",
        ),
    )
