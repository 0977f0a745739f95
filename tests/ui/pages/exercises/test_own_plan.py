"""What is one's own, and what is barred, follows from the history."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from heelrehab.core.history import resolve
from heelrehab.core.records import (
    ChangedBy,
    FinderAnswers,
    Pain,
    PainMoment,
    PlanChange,
    PlanChangeKind,
    RedFlag,
)
from heelrehab.core.side import Side
from heelrehab.ui.pages.exercises.own_plan import Bar, own_plan

AT = datetime(2026, 3, 1, 8, tzinfo=UTC)
DAY = date(2026, 3, 1)


def answers(location, programme_id, stage_id):
    given = {"location": (location,), "kit": ("step", "band", "weight")}
    return [
        FinderAnswers(
            id="a",
            at=AT,
            day=DAY,
            answers=given,
            outcome="x",
            programme_id=programme_id,
            stage_id=stage_id,
            side=Side.LEFT,
        ),
        PlanChange(
            id="b",
            at=AT,
            day=DAY,
            kind=PlanChangeKind.PROGRAMME,
            by=ChangedBy.PERSON,
            programme_id=programme_id,
            stage_id=stage_id,
        ),
    ]


def flag(tier):
    return RedFlag(id="c", at=AT, day=DAY, tier=tier, signs=("night_pain",))


@pytest.fixture
def own_of(catalogue):
    def make(records=()):
        return own_plan(resolve(records), catalogue, DAY)

    return make


def test_without_a_programme_the_usual_dose_is_shown(own_of, catalogue):
    own, exercise = own_of(), catalogue.exercise("heel_drop_straight")

    assert not own.is_in_programme(exercise)
    assert own.item_for(exercise).dose.notation == exercise.dose.usual
    assert own.bar_on(exercise) is None
    assert own.mentions_heel_bone


def test_the_stage_gives_the_dose_and_the_sore_side_works(own_of, catalogue):
    own = own_of(answers("mid", "mid_progressive", "A"))
    item = own.item_for(catalogue.exercise("heel_raise_single_floor"))

    assert own.is_in_programme(catalogue.exercise("heel_raise_single_floor"))
    assert not own.is_in_programme(catalogue.exercise("hop_progression"))
    assert item.dose.notation == "3x10"
    assert not own.mentions_heel_bone


@pytest.mark.parametrize("location", ["insertional", "both", "unsure"])
def test_pain_on_the_heel_bone_bars_what_presses_on_it(own_of, catalogue, location):
    own = own_of(answers(location, "insertional", "I1"))

    assert own.bar_on(catalogue.exercise("heel_drop_straight")) is Bar.HEEL_BONE
    assert own.bar_on(catalogue.exercise("calf_iso_double")) is None
    assert own.mentions_heel_bone


@pytest.mark.parametrize(
    ("tier", "pumps"),
    [("clinician_first", None), ("urgent", Bar.LOCKED), ("emergency", Bar.LOCKED)],
)
def test_warning_signs_lock_what_loads_the_tendon(own_of, catalogue, tier, pumps):
    own = own_of([flag(tier)])

    assert own.bar_on(catalogue.exercise("heel_drop_straight")) is Bar.LOCKED
    assert own.bar_on(catalogue.exercise("ankle_pumps")) is pumps


@pytest.mark.parametrize(
    ("moment", "score_nrs", "raises", "pumps"),
    [
        (PainMoment.DURING, 5, None, None),
        (PainMoment.DURING, 6, Bar.SORE_TODAY, None),
        (PainMoment.MORNING, 7, None, None),
        (PainMoment.MORNING, 8, Bar.CHECK_SIGNS, Bar.CHECK_SIGNS),
    ],
)
def test_strong_pain_keeps_loading_away_outside_the_plan_too(
    own_of, catalogue, *, moment, score_nrs, raises, pumps
):
    pain = Pain(id="d", at=AT, day=DAY, moment=moment, score_nrs=score_nrs, side=Side.LEFT)
    own = own_of([pain])

    assert own.bar_on(catalogue.exercise("heel_raise_double_floor")) is raises
    assert own.bar_on(catalogue.exercise("ankle_pumps")) is pumps


def test_a_rest_after_pain_leaves_easy_movement(own_of, catalogue):
    rest = PlanChange(
        id="e", at=AT, day=DAY, kind=PlanChangeKind.PAUSE, by=ChangedBy.RULE, until=DAY
    )
    own = own_of([*answers("mid", "mid_progressive", "A"), rest])

    assert own.bar_on(catalogue.exercise("heel_raise_double_floor")) is Bar.RESTING_AFTER_PAIN
    assert own.bar_on(catalogue.exercise("ankle_pumps")) is None
