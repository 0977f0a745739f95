"""Made-up records for measuring: what four sessions a week leave in a journal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from heelrehab.core.dose import Dose
from heelrehab.core.records import (
    AnyRecord,
    ChangedBy,
    FinderAnswers,
    ItemDone,
    Pain,
    PainMoment,
    PlanChange,
    PlanChangeKind,
    Session,
    SessionEnd,
    Stiffness,
)
from heelrehab.core.side import Side
from heelrehab.storage.journal.codec import LineFault, encoded
from heelrehab.storage.journal.ids import new_id

START = datetime(2016, 11, 22, 7, 0, tzinfo=UTC)
_STEP = timedelta(hours=6)
_KINDS = 5
_MILD_SCORES = 6
"""Scores 0 to 5, after which the rules let a session follow."""


def records(count: int, start: datetime = START) -> Iterator[AnyRecord]:
    """Yield ``count`` records, six hours apart: pain, stiffness and sessions in turn."""
    for number in range(count):
        at = start + number * _STEP
        identity = new_id(at, number.to_bytes(10))
        match number % _KINDS:
            case 0:
                yield _session(identity, at)
            case 1:
                yield Stiffness(id=identity, at=at, day=at.date(), minutes=number % 60)
            case _:
                yield _pain(identity, at, number % _MILD_SCORES)


def lines(count: int, until: datetime | None = None) -> list[bytes]:
    """Return ``count`` sealed lines, the last before ``until`` where that is given.

    Raises:
        TypeError: A record is unfit.
    """
    start = START if until is None else until - count * _STEP
    return [_line(record) for record in records(count, start)]


def begun(at: datetime) -> list[bytes]:
    """Return two sealed lines: the finder was answered and its programme begun."""
    programme = {"programme_id": "mid_progressive", "stage_id": "A"}
    finder = FinderAnswers(
        id=new_id(at, bytes(10)),
        at=at,
        day=at.date(),
        answers={"location": ("mid",), "side": ("left",), "minutes": ("30",)},
        outcome="mid_progressive",
        side=Side.LEFT,
        **programme,
    )
    change = PlanChange(
        id=new_id(at, bytes(9) + b"1"),
        at=at,
        day=at.date(),
        kind=PlanChangeKind.PROGRAMME,
        by=ChangedBy.PERSON,
        reason="finder",
        **programme,
    )
    return [_line(finder), _line(change)]


def _line(record: AnyRecord) -> bytes:
    line = encoded(record)
    if isinstance(line, LineFault):
        raise TypeError(line)
    return line


def _pain(identity: str, at: datetime, score_nrs: int) -> Pain:
    moment = PainMoment.AFTER
    return Pain(
        id=identity, at=at, day=at.date(), moment=moment, score_nrs=score_nrs, side=Side.LEFT
    )


def _session(identity: str, at: datetime) -> Session:
    done = ItemDone(
        exercise_id="heel_lift_bent_knees",
        side=Side.BOTH,
        dose=Dose(sets=3, reps=15),
        sets_done=3,
        reps_done=45,
        reps_prescribed=45,
    )
    return Session(
        id=identity,
        at=at,
        session_id=identity,
        day=at.date(),
        started_at=at - timedelta(minutes=20),
        ended=SessionEnd.COMPLETED,
        done=(done, done, done),
        active_s=612.5,
    )
