"""Made-up records for measuring: what four sessions a week leave in a journal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from heelrehab.core.dose import Dose
from heelrehab.core.records import (
    AnyRecord,
    ItemDone,
    Pain,
    PainMoment,
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


def records(count: int) -> Iterator[AnyRecord]:
    """Yield ``count`` records, six hours apart: pain, stiffness and sessions in turn."""
    for number in range(count):
        at = START + number * _STEP
        identity = new_id(at, number.to_bytes(10))
        match number % _KINDS:
            case 0:
                yield _session(identity, at)
            case 1:
                yield Stiffness(id=identity, at=at, day=at.date(), minutes=number % 60)
            case _:
                yield _pain(identity, at, number % 11)


def lines(count: int) -> list[bytes]:
    """Return ``count`` sealed lines.

    Raises:
        TypeError: A record is unfit.
    """
    found = []
    for record in records(count):
        line = encoded(record)
        if isinstance(line, LineFault):
            raise TypeError(line)
        found.append(line)
    return found


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
