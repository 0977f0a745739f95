"""A stage with a clinician's items, and what the day asks for then."""

from __future__ import annotations

import pytest

from heelrehab.content.schema import Sides
from heelrehab.core.adaptation.inputs import inputs_for
from heelrehab.core.course.due import due_decisions
from heelrehab.core.course.veto import back_to_programme
from heelrehab.core.dose import parse_dose
from heelrehab.core.prescribing.frame import sides_as_set, sides_open_to
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.programme.items import LeftOut
from heelrehab.core.programme.rest import Rest
from heelrehab.core.programme.today import Length, todays_session
from heelrehab.core.records import PainMoment, PlanChange, PlanChangeKind
from heelrehab.core.side import Side

LEFT, RIGHT, BOTH = (Side.LEFT,), (Side.RIGHT,), (Side.BOTH,)
EACH = (Side.LEFT, Side.RIGHT)
RAISE, SINGLE, SEATED = "heel_raise_double_floor", "heel_raise_single_floor", "seated_heel_raise"


@pytest.fixture
def today_of(library):
    """Return a function that gives what a day of a journal asks for."""

    def ask(journal, number, length=Length.FITTING):
        plan = journal.plan_on(number)
        return todays_session(plan, journal.history, library, journal.day(number), length)

    return ask


def asked(session):
    return [(item.exercise_id, item.dose.notation, item.sides) for item in session.items]


def test_it_replaces_the_stages_items_and_how_often(journal, library):
    journal.begin(0, stage="C")
    journal.prescribe(
        1, ("hop_progression", 0), (SEATED, 2), stage_id="C", days_per_week=5, times_per_day=2
    )

    stage = journal.plan_on(1).stage(library)

    assert [(item.exercise, item.dose, item.days_apart) for item in stage.items] == [
        ("hop_progression", "2x10 two-leg", 3),
        (SEATED, "3x12", 1),
    ]
    assert (stage.days_per_week, stage.times_per_day) == (5, 2)
    assert stage.light_items == ()
    assert stage.gate == library.programme("mid_progressive").stage("C").gate


def test_a_stage_that_is_gone_stays_gone(journal, library):
    journal.prescribe(1, stage_id="Z")

    assert journal.plan_on(1).stage(library) is None


def test_the_day_asks_for_the_whole_list_in_its_order(journal, today_of):
    journal.begin(minutes=("10",))
    journal.prescribe(
        1,
        (SEATED, 1),
        ItemSet(exercise_id=SINGLE, step=1, sides=RIGHT),
        (RAISE, 9),
        ("band_point", 1),
    )

    session = today_of(journal, 1)

    assert [item.exercise_id for item in session.items] == [SEATED, SINGLE, RAISE, "band_point"]
    assert session.items[1].sides == RIGHT
    assert session.items[2].dose.notation == "3x15", "a rung beyond the ladder is its last"
    assert not session.is_shortened
    assert len(today_of(journal, 1, Length.SHORT).items) == 2


@pytest.mark.parametrize(
    ("usual", "item_sides", "notation", "sides"),
    [
        (LEFT, None, "3x10", LEFT),
        (LEFT, (), "3x10", LEFT),
        (LEFT, RIGHT, "3x10", RIGHT),
        (LEFT, EACH, "3x10", EACH),
        (LEFT, BOTH, "3x10", LEFT),
        (BOTH, LEFT, "3x10", BOTH),
        (EACH, LEFT, "3x10 one-leg", LEFT),
        (LEFT, RIGHT, "3x10 two-leg", LEFT),
    ],
)
def test_sides_are_as_set_unless_both_legs_work_at_once(usual, item_sides, notation, sides):
    item = None if item_sides is None else ItemSet(exercise_id="x", step=0, sides=item_sides)

    assert sides_as_set(usual, item, parse_dose(notation)) == sides


def test_only_sides_that_an_exercise_knows_can_be_set():
    assert sides_open_to(Sides.BOTH_TOGETHER) == ((), BOTH)
    for sides in (Sides.EACH_LEG, Sides.AFFECTED_OR_EACH):
        assert sides_open_to(sides) == ((), EACH, LEFT, RIGHT)


def test_what_is_gone_from_the_library_is_left_out_and_said(journal, today_of):
    journal.begin()
    journal.prescribe(1, (RAISE, 2), ("gone", 1))

    session = today_of(journal, 1)

    assert [item.exercise_id for item in session.items] == [RAISE]
    assert session.left_out == (LeftOut("gone", "content_gone"),)


@pytest.mark.parametrize("exercise_id", ["achilles_wall_stretch", "heel_drop_straight"])
def test_what_presses_on_the_bone_is_left_out_even_if_prescribed(journal, today_of, exercise_id):
    journal.begin(0, "insertional", "I2", location=("on_bone",))
    journal.prescribe(
        1, (exercise_id, 0), (SEATED, 1), programme_id="mid_progressive", stage_id="A"
    )

    session = today_of(journal, 1)

    assert [item.exercise_id for item in session.items] == [SEATED]
    assert session.left_out == (LeftOut(exercise_id, "insertional"),)


def test_missing_things_and_flare_ups_go_before_what_is_prescribed(journal, today_of):
    journal.begin(kit=("band",))
    journal.prescribe(1, (SEATED, 4), ("heel_raise_double_step", 2))
    session = today_of(journal, 1)
    assert session.items[0].dose.notation == "3x15", "no weight at hand"
    assert session.replaced[0][::2] == ("heel_raise_double_step", "no_step")

    journal.change(2, PlanChangeKind.FLARE, until=journal.day(4))
    assert today_of(journal, 2).items[0].dose.notation == "3x10"


def test_warning_signs_and_sore_days_rest_whatever_is_prescribed(journal, today_of):
    journal.begin()
    journal.prescribe(1, times_per_day=3)
    journal.pain(3, 8)
    assert today_of(journal, 3).rest is Rest.CHECK_SIGNS

    journal.flag(6)
    assert today_of(journal, 6).rest is Rest.LOCKED


def test_heavy_work_keeps_its_day_between(journal, today_of):
    journal.begin()
    journal.prescribe(1, ("heel_raise_loaded", 0), days_per_week=7)
    journal.session(1, journal.done("heel_raise_loaded"))

    assert today_of(journal, 2).rest is Rest.HEAVY_YESTERDAY
    assert today_of(journal, 3).rest is None


def test_light_work_of_the_stage_counts_where_it_is_prescribed(journal, today_of):
    journal.begin(0, stage="C")
    journal.session(0, journal.done(RAISE), stage="C")
    journal.prescribe(1, (RAISE, 1), stage_id="C")
    journal.session(1, journal.done(RAISE), stage="C", clock="18:00")

    session = today_of(journal, 1)

    assert session.rest is Rest.DONE_TODAY
    assert session.week.done == 1
    assert session.week.planned == 1


def train(journal, numbers, exercise_id=RAISE, **day):
    for number in numbers:
        journal.good_day(number, done=(journal.done(exercise_id),), **day)
        journal.extend(decided(journal, number + 1))


def decided(journal, number):
    return due_decisions(
        journal.history, journal.library, journal.at(number, "08:00"), journal.new_id
    )


def test_good_days_step_up_along_its_ladder_but_open_no_gate(journal):
    journal.begin()
    journal.prescribe(1, ("heel_raise_single_floor", 1))
    train(journal, range(1, 22), "heel_raise_single_floor")

    plan = journal.plan_on(22)

    assert plan.stage_id == "A"
    assert plan.prescribed is not None
    assert plan.steps["heel_raise_single_floor"] > 1
    assert not any(change.reason == "gate" for change in journal.history.plan_changes)


def test_once_it_is_over_the_gate_leads_on(journal):
    journal.begin()
    journal.prescribe(1, ("heel_raise_single_floor", 1), ends=18)
    train(journal, range(1, 22), "heel_raise_single_floor")

    assert journal.plan_on(22).stage_id == "B"


def test_credits_begin_anew_with_it(journal):
    journal.begin()
    train(journal, range(4))
    journal.prescribe(4)
    train(journal, [4])

    assert not any(each.change == "dose_up" for each in journal.history.decisions[4:])


def test_the_day_before_it_earns_nothing_on_its_ladders(journal):
    journal.begin()
    train(journal, range(4))
    journal.good_day(4, done=(journal.done(RAISE),))
    journal.prescribe(5, clock="06:30")

    (decision,) = decided(journal, 5)

    assert (decision.result, decision.change) == ("green", "same_dose")


def test_going_back_does_not_begin_the_stages_settling_days_anew(journal, library):
    journal.begin(0, "mid_eccentric", "E1")
    journal.prescribe(18, programme_id="mid_eccentric", stage_id="E1")
    plan = journal.plan_on(20)
    journal.extend([back_to_programme(plan, journal.at(20), journal.new_id)])
    journal.session(21, journal.done(RAISE), programme="mid_eccentric", stage="E1")

    (inputs,) = inputs_for(journal.history, library, plan.person, journal.day(21), ())

    assert inputs.settling_at_most_nrs is None


def test_a_bad_morning_steps_down_at_once(journal):
    journal.begin()
    journal.prescribe(1, (RAISE, 3))
    train(journal, range(1, 4))
    journal.session(4, journal.done(RAISE)).pain(4, 3).morning(5, pain=4)

    made = decided(journal, 5)

    (change,) = [each for each in made if isinstance(each, PlanChange)]
    assert (change.kind, change.exercise_id) == (PlanChangeKind.DOSE, RAISE)
    assert change.step == journal.plan_on(4).steps.get(RAISE, 3) - 1


def test_two_setbacks_lead_a_stage_back_and_end_it(journal):
    journal.begin(0, stage="B")
    journal.prescribe(1, (RAISE, 3), stage_id="B")
    for number in (2, 5):
        journal.session(number, journal.done(RAISE), stage="B")
        journal.pain(number, 6, PainMoment.DURING, session_id=f"s{number}")
        journal.morning(number + 1)
        journal.extend(decided(journal, number + 1))

    plan = journal.plan_on(7)

    assert journal.history.decisions[-1].change == "stage_back"
    assert (plan.stage_id, plan.prescribed) == ("A", None)
