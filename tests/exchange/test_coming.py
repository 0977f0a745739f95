"""Coming sessions keep to the stage's days, to rest between them and to the person's times."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest

from heelrehab.content.catalogue import open_catalogue
from heelrehab.core.dose import Dose
from heelrehab.core.history import resolve
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.programme.week import days_apart, needs_rest_day
from heelrehab.core.records import (
    ChangedBy,
    ItemDone,
    Pain,
    PainMoment,
    PlanChange,
    PlanChangeKind,
    RedFlag,
    Session,
    SessionEnd,
)
from heelrehab.core.side import Side
from heelrehab.exchange.coming import DAYS_AHEAD, coming_sessions

NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="module")
def library():
    return open_catalogue([RESOURCES], "en")


def begun(programme_id, stage_id):
    return PlanChange(
        id="p",
        at=NOW - timedelta(days=1),
        day=date(2026, 11, 1),
        kind=PlanChangeKind.PROGRAMME,
        by=ChangedBy.PERSON,
        programme_id=programme_id,
        stage_id=stage_id,
    )


EVERY_STAGE = [
    *(("starter", stage) for stage in ("S1", "S2")),
    *(("mid_progressive", stage) for stage in ("A", "B", "C", "D")),
    *(("mid_eccentric", stage) for stage in ("E1", "E2", "E3")),
    *(("insertional", stage) for stage in ("I1", "I2", "I3", "I4")),
    ("maintenance", "M1"),
]


@pytest.mark.parametrize(("programme_id", "stage_id"), EVERY_STAGE)
def test_every_stage_keeps_its_days_and_its_rest(library, programme_id, stage_id):
    history = resolve([begun(programme_id, stage_id)])
    stage = plan_from(history, library, NOW.date()).stage(library)

    found = coming_sessions(history, library, NOW)

    days = sorted({each.start.date() for each in found})
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    assert all(gap >= days_apart(stage, library) for gap in gaps)
    for first in range(DAYS_AHEAD - 7):
        week = [day for day in days if 0 <= (day - NOW.date()).days - first < 7]
        assert len(week) <= stage.days_per_week
    assert len(days) >= 3 * stage.days_per_week // days_apart(stage, library)
    assert {each.number for each in found} == set(range(1, stage.times_per_day + 1))
    assert all(each.start > NOW.replace(tzinfo=None) and each.minutes > 0 for each in found)


def test_the_persons_own_times_come_first(library):
    history = resolve([begun("starter", "S1")])
    own = (time(6, 45), time(21), time(12))

    found = coming_sessions(history, library, NOW, own)

    times = plan_from(history, library, NOW.date()).stage(library).times_per_day
    assert {each.start.time() for each in found} == set(own[:times])


def test_nothing_comes_before_a_programme_or_while_signs_bar_it(library):
    signs = RedFlag(id="r", at=NOW, day=NOW.date(), tier="emergency", signs=("fever",))

    assert coming_sessions(resolve([]), library, NOW) == ()
    assert coming_sessions(resolve([begun("starter", "S1"), signs]), library, NOW) == ()


def heavy_session(library, stage):
    (item, *_) = [each for each in stage.items if needs_rest_day(each.exercise, library)]
    done = ItemDone(
        exercise_id=item.exercise,
        side=Side.LEFT,
        dose=Dose(sets=3, reps=15),
        sets_done=3,
        reps_done=45,
        reps_prescribed=45,
    )
    return Session(
        id="done",
        at=NOW,
        session_id="done",
        day=NOW.date(),
        started_at=NOW,
        ended=SessionEnd.COMPLETED,
        done=(done,),
        active_s=600.0,
        programme_id="mid_progressive",
        stage_id="C",
    )


def test_what_was_done_today_counts_for_rest_and_week(library):
    begin = begun("mid_progressive", "C")
    stage = plan_from(resolve([begin]), library, NOW.date()).stage(library)
    assert days_apart(stage, library) > 1

    found = coming_sessions(resolve([begin, heavy_session(library, stage)]), library, NOW)

    first = min(each.start.date() for each in found)
    assert (first - NOW.date()).days == days_apart(stage, library)


def test_a_day_of_rest_after_pain_is_left_free(library):
    sore = Pain(
        id="s",
        at=NOW,
        day=NOW.date(),
        moment=PainMoment.AFTER,
        score_nrs=6,
        side=Side.LEFT,
    )

    found = coming_sessions(resolve([begun("starter", "S1"), sore]), library, NOW)

    assert found
    assert NOW.date() not in {each.start.date() for each in found}


def test_days_until_which_the_person_rests_are_left_free(library):
    begin = begun("starter", "S1")
    until = NOW.date() + timedelta(days=5)
    pause = msgspec.structs.replace(
        begin, id="q", at=NOW, kind=PlanChangeKind.PAUSE, until=until, programme_id="", stage_id=""
    )

    found = coming_sessions(resolve([begin, pause]), library, NOW)

    assert found
    assert min(each.start.date() for each in found) > until
