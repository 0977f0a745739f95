"""Records of numbered days, for the chart, the tiles and the headline."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from heelrehab.core.dose import parse_dose
from heelrehab.core.records import (
    ChangedBy,
    ItemDone,
    Pain,
    PainMoment,
    PlanChange,
    Session,
    SessionEnd,
)
from heelrehab.core.side import Side

MONDAY = date(2026, 3, 2)
START = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)


def day(number):
    return MONDAY + timedelta(days=number)


def stamp(number, tag=""):
    return {"id": f"{number:04d}{tag}", "at": START + timedelta(days=number)}


def pain(number, score, moment=PainMoment.MORNING, side=Side.BOTH):
    tag = f"{moment.value}-{side.value}-{score}"
    return Pain(**stamp(number, tag), day=day(number), moment=moment, score_nrs=score, side=side)


def mornings(*scores, first=0):
    return tuple(pain(first + number, score) for number, score in enumerate(scores))


def session(number, *done, active_s=600.0):
    return Session(
        **stamp(number, f"s{active_s:g}"),
        session_id=f"s{number}",
        day=day(number),
        started_at=START,
        ended=SessionEnd.COMPLETED,
        done=done,
        active_s=active_s,
    )


def reps(done, prescribed, side=Side.BOTH):
    return ItemDone(
        exercise_id="heel_raise",
        side=side,
        dose=parse_dose("3x10"),
        sets_done=1,
        reps_done=done,
        reps_prescribed=prescribed,
    )


def held(done_s, prescribed_s, side=Side.BOTH):
    return ItemDone(
        exercise_id="stretch",
        side=side,
        dose=parse_dose("3x30s"),
        sets_done=3,
        reps_done=3,
        reps_prescribed=3,
        held_s=done_s,
        held_prescribed_s=prescribed_s,
    )


def plan_change(number, kind, **more):
    return PlanChange(
        **stamp(number, kind.value), day=day(number), kind=kind, by=ChangedBy.RULE, **more
    )
