"""Visits ready to be taken home, of one code and of several."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

import pytest

from heelrehab.core.dose import Dose
from heelrehab.core.records import ItemDone, Pain, PainMoment, Session, SessionEnd
from heelrehab.core.side import Side
from heelrehab.exchange.take_home.visit import take_home

AT = datetime(2026, 11, 22, 9, tzinfo=UTC)


class Key:
    """Stands for a kiosk's key; no page looks into a signature."""

    public = bytes(range(32))

    def signature(self, _message):
        return bytes(range(64))


def done(exercise_id, side):
    return ItemDone(
        exercise_id=exercise_id,
        side=side,
        dose=Dose(sets=3, reps=15),
        sets_done=3,
        reps_done=45,
        reps_prescribed=45,
    )


def pain(number, moment, score, exercise_id=""):
    return Pain(
        id=str(uuid.uuid5(uuid.NAMESPACE_OID, f"pain {number}")),
        at=AT + timedelta(seconds=number, microseconds=77 * number),
        day=AT.date(),
        moment=moment,
        score_nrs=score,
        side=Side.LEFT,
        session_id="here",
        exercise_id=exercise_id,
    )


@pytest.fixture(scope="session")
def visit_of():
    def make(exercises):
        names = [f"exercise_{number}" for number in range(exercises)]
        during = [pain(at + 10, PainMoment.DURING, 4, name) for at, name in enumerate(names)]
        session = Session(
            id="s",
            at=AT,
            session_id="here",
            day=AT.date(),
            started_at=AT,
            ended=SessionEnd.COMPLETED,
            done=tuple(done(name, side) for name in names for side in (Side.LEFT, Side.RIGHT)),
            active_s=834.5,
        )
        before, after = pain(1, PainMoment.BEFORE, 3), pain(2, PainMoment.AFTER, 2)
        records = [before, *during, session, after]
        return take_home(records, clinic="Practice by the lake", now=AT, signer=Key())

    return make
