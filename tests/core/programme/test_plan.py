"""The plan is what the history adds up to."""

from __future__ import annotations

import itertools

import pytest

from heelrehab.content.programmes import Fits
from heelrehab.core.history import History, resolve
from heelrehab.core.programme.library import chosen_target
from heelrehab.core.programme.plan import FinderDue, Gone, Plan, plan_from
from heelrehab.core.records import ChangedBy, PlanChangeKind

DOSE, STAGE, SWAP = PlanChangeKind.DOSE, PlanChangeKind.STAGE, PlanChangeKind.SWAP


def test_an_empty_history_has_an_empty_plan(library):
    plan = plan_from(History(), library)

    assert plan == Plan()
    assert not plan.has_begun
    assert plan.stage(library) is None


def test_a_programme_begins_with_its_stage(journal, library):
    plan = journal.begin(3).plan

    assert (plan.programme_id, plan.stage_id) == ("mid_progressive", "A")
    assert plan.started_on == plan.stage_since == journal.day(3)
    assert plan.stage(library).id == "A"
    assert not plan.bars_compression(library)


def test_another_stage_keeps_the_start_and_resets_the_doses(journal):
    journal.begin()
    journal.change(5, DOSE, exercise_id="seated_heel_raise", step=4, load_kg=10.0)
    journal.change(6, SWAP, exercise_id="heel_drop_straight", replacement_id="x", reason="hurts")
    journal.change(6, SWAP, exercise_id="ankle_bend_floor", replacement_id="y", reason="no_band")
    journal.change(20, STAGE, stage_id="B")

    plan = journal.plan

    assert (plan.programme_id, plan.stage_id) == ("mid_progressive", "B")
    assert (plan.started_on, plan.stage_since) == (journal.day(0), journal.day(20))
    assert (plan.steps, plan.loads_kg) == ({}, {})
    assert list(plan.swaps) == ["ankle_bend_floor"]


def test_the_weight_goes_along_through_a_gate_only(journal):
    journal.begin()
    journal.change(5, DOSE, exercise_id="seated_heel_raise", load_kg=10.0)
    journal.change(9, STAGE, stage_id="D", reason="gate")
    assert journal.plan.loads_kg == {"seated_heel_raise": 10.0}

    journal.change(12, STAGE, stage_id="C", reason="r4")
    assert journal.plan.loads_kg == {}


def test_pauses_and_flares_end_by_their_dates(journal):
    journal.begin()
    journal.change(1, PlanChangeKind.PAUSE, until=journal.day(3))
    journal.change(2, PlanChangeKind.FLARE, until=journal.day(5))
    journal.change(2, PlanChangeKind.PAUSE)

    plan = journal.plan

    assert (plan.rest_until, plan.flare_until) == (journal.day(3), journal.day(5))
    assert plan.lock is not None


def test_a_new_programme_starts_afresh_but_keeps_rest_and_flare(journal):
    journal.begin()
    journal.change(1, DOSE, exercise_id="x", step=1)
    journal.change(1, PlanChangeKind.FLARE, until=journal.day(9))
    journal.begin(4, "insertional", "I1", location=("on_bone",))

    plan = journal.plan

    assert plan.steps == {}
    assert plan.started_on == journal.day(4)
    assert plan.flare_until == journal.day(9)


def test_a_veto_to_stay_undoes_the_rules_changes_of_its_decision(journal):
    journal.begin()
    made = journal.decision(9, change="dose_up")
    rule = {"by": ChangedBy.RULE, "decision_id": made.id}
    journal.change(9, DOSE, exercise_id="seated_heel_raise", step=2, **rule)
    assert journal.plan.steps == {"seated_heel_raise": 2}

    journal.change(9, PlanChangeKind.VETO, reason="stay", decision_id=made.id)

    assert journal.plan.steps == {}


@pytest.mark.parametrize(
    ("rows", "again", "due"),
    [
        ((), False, FinderDue.NO),
        (("gap_7",), False, FinderDue.NO),
        (("gap_21",), False, FinderDue.ADVISED),
        (("gap_21", "gap_90"), False, FinderDue.REQUIRED),
        (("gap_90",), True, FinderDue.NO),
    ],
)
def test_a_long_gap_makes_the_finder_due_until_it_is_answered(journal, rows, again, due):
    journal.begin()
    for row in rows:
        journal.decision(50, row, "restart")
    if again:
        journal.finder(51)

    assert journal.plan.finder_due is due


def test_a_gap_without_any_finder_makes_it_due(journal):
    journal.decision(50, "gap_90", "restart")

    assert journal.plan.finder_due is FinderDue.REQUIRED


def test_a_programme_or_stage_that_is_gone_is_told_and_kept(journal, small_library, library):
    journal.begin(0, "clinics_own", "X1")
    assert journal.plan.gone is Gone.PROGRAMME
    assert journal.plan.programme_id == "clinics_own"

    journal.begin(1, "mid_progressive", "Z")
    assert journal.plan.gone is Gone.STAGE

    journal.begin(2)
    assert journal.plan.gone is None
    assert plan_from(journal.history, small_library(lost={"mid_progressive"})).gone is (
        Gone.PROGRAMME
    )


def test_compression_is_barred_by_the_person_or_by_the_programme(journal, library):
    journal.begin(0, location=("both_or_unsure",))
    assert journal.plan.bars_compression(library)

    journal.begin(1, "insertional", "I1")
    assert journal.plan.bars_compression(library)


def test_the_order_in_which_records_are_read_does_not_matter(journal, library):
    journal.begin()
    journal.change(1, DOSE, exercise_id="a", step=1)
    journal.change(2, DOSE, exercise_id="a", step=2)
    journal.change(3, STAGE, stage_id="B")

    plans = [
        plan_from(resolve(order), library) for order in itertools.permutations(journal.records)
    ]

    assert all(plan == plans[0] for plan in plans)


@pytest.mark.parametrize(
    ("location", "goal", "programme", "target"),
    [
        ("mid", "daily_life", "maintenance", "mid_progressive"),
        ("on_bone", "daily_life", "maintenance", "insertional"),
        ("mid", "sport", "mid_eccentric", "mid_progressive"),
        ("mid", "daily_life", "mid_eccentric", "maintenance"),
    ],
)
def test_the_first_target_that_fits_is_taken(
    journal, library, *, small_library, location, goal, programme, target
):
    journal.begin(0, location=(location,), goal=(goal,))
    person = journal.plan.person
    stage = library.programme(programme).stages[-1]
    targets = stage.gate.to if stage.gate else stage.back

    found = chosen_target(
        targets, person.place, wants_sport=person.wants_sport, library=small_library()
    )

    assert found.programme == target


def test_a_target_that_is_gone_is_passed_over(library, small_library, journal):
    targets = library.programme("starter").stage("S2").gate.to
    place = journal.begin().plan.person.place

    lost = small_library(lost=frozenset({"mid_progressive"}))

    assert chosen_target(targets, place, wants_sport=False, library=lost) is None


def test_a_target_for_mid_pain_fits_mid_pain(library, journal, altered):
    target = altered(library.programme("starter").stage("S2").gate.to[0], fits=Fits.MID)
    place = journal.begin().plan.person.place

    assert chosen_target((target,), place, wants_sport=False, library=library) == target
