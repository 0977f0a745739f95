"""Made-up histories for the progress page."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from heelrehab.core.records import (
    ChangedBy,
    HeelRaiseTest,
    Pain,
    PainMoment,
    PlanChange,
    PlanChangeKind,
    Session,
    SessionEnd,
    Stiffness,
)
from heelrehab.core.side import Side

TODAY = date(2026, 3, 29)


class Scribe:
    """Writes records of days that are counted back from today."""

    today = TODAY

    def __init__(self):
        self._count = 0

    def day(self, days_ago):
        return TODAY - timedelta(days=days_ago)

    def stamp(self, days_ago):
        self._count += 1
        day = self.day(days_ago)
        at = datetime(day.year, day.month, day.day, 7, tzinfo=UTC)
        return {"id": f"r{self._count:05d}", "at": at}

    def pain(self, days_ago, score, moment=PainMoment.MORNING, side=Side.LEFT):
        day = self.day(days_ago)
        return Pain(**self.stamp(days_ago), day=day, moment=moment, score_nrs=score, side=side)

    def mornings(self, scores, first_days_ago):
        return [self.pain(first_days_ago - at, score) for at, score in enumerate(scores)]

    def change(self, days_ago, kind, **more):
        stamp, day = self.stamp(days_ago), self.day(days_ago)
        return PlanChange(**stamp, day=day, kind=kind, by=ChangedBy.RULE, **more)

    def flare(self, days_ago, until_days_ago):
        return self.change(days_ago, PlanChangeKind.FLARE, until=self.day(until_days_ago))

    def stiffness(self, days_ago, minutes):
        return Stiffness(**self.stamp(days_ago), day=self.day(days_ago), minutes=minutes)

    def raises(self, days_ago, left, right):
        stamp, day = self.stamp(days_ago), self.day(days_ago)
        return HeelRaiseTest(**stamp, day=day, left_reps=left, right_reps=right)

    def session(self, days_ago, active_s=600.0, done=()):
        stamp, day = self.stamp(days_ago), self.day(days_ago)
        return Session(
            **stamp,
            session_id=stamp["id"],
            day=day,
            started_at=stamp["at"],
            ended=SessionEnd.COMPLETED,
            done=done,
            active_s=active_s,
        )


@pytest.fixture
def scribe():
    return Scribe()
