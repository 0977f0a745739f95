from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from heelrehab.core.history import resolve
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.records import ChangedBy, FinderAnswers, PlanChangeKind
from heelrehab.ui.kiosk.staff.plan.drafting import Wish, outlook, stamped

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture
def kept(catalogue):
    """Returns a history with what a wish takes, kept."""
    numbers = count()

    def keep(records, wish, now=NOW):
        drafts = outlook(records, wish, catalogue, now).changes
        return [*records, *stamped(drafts, now, lambda: f"kept-{next(numbers):04d}")]

    return keep


def kinds(outlook):
    return [(change.kind, change.by) for change in outlook.changes]


def test_the_first_programme_is_a_change_of_programme(catalogue):
    seen = outlook([], Wish("mid_progressive", "B"), catalogue, NOW)

    assert kinds(seen) == [(PlanChangeKind.PROGRAMME, ChangedBy.CLINICIAN)]
    assert (seen.plan.programme_id, seen.plan.stage_id) == ("mid_progressive", "B")
    assert seen.items


def test_another_stage_of_the_same_programme_is_a_change_of_stage(catalogue, kept):
    records = kept([], Wish("mid_progressive", "A"))

    seen = outlook(records, Wish("mid_progressive", "B"), catalogue, NOW + timedelta(hours=1))

    assert kinds(seen) == [(PlanChangeKind.STAGE, ChangedBy.CLINICIAN)]


def test_what_is_so_already_takes_nothing(catalogue, kept):
    records = kept([], Wish("mid_progressive", "A"))

    assert outlook(records, Wish("mid_progressive", "A"), catalogue, NOW).changes == ()
    assert outlook([], Wish("", ""), catalogue, NOW).changes == ()


def test_a_dose_is_set_within_the_stage_that_was_chosen_with_it(catalogue, kept):
    wish = Wish("mid_progressive", "A")
    exercise_id = outlook([], wish, catalogue, NOW).items[0].exercise.id
    wish = Wish("mid_progressive", "A", steps={exercise_id: 0})

    records = kept([], wish)

    plan = plan_from(resolve(records), catalogue, NOW.date())
    assert plan.steps == {exercise_id: 0}
    assert [record.kind for record in records] == [PlanChangeKind.PROGRAMME, PlanChangeKind.DOSE]


def test_a_weight_alone_is_a_dose_as_well(catalogue, kept):
    records = kept([], Wish("mid_eccentric", "E3"))
    loaded = [
        item.exercise.id
        for item in outlook(records, Wish("mid_eccentric", "E3"), catalogue, NOW).items
        if item.item.dose.with_load
    ]
    later = NOW + timedelta(hours=1)

    wish = Wish("mid_eccentric", "E3", loads_kg={loaded[0]: 12.5})
    seen = outlook(records, wish, catalogue, later)

    assert [(each.exercise_id, each.step, each.load_kg) for each in seen.changes] == [
        (loaded[0], None, 12.5)
    ]
    assert kept(records, wish, later)[-1].load_kg == 12.5


def test_pain_on_the_heel_bone_leaves_out_what_presses_on_it_whatever_is_chosen(catalogue):
    asked = FinderAnswers(
        id="finder-1",
        at=NOW - timedelta(days=1),
        day=NOW.date(),
        answers={"location": ("on_bone",)},
        outcome="x",
        programme_id="insertional",
        stage_id="I1",
    )

    free = outlook([], Wish("mid_progressive", "B"), catalogue, NOW)
    barred = outlook([asked], Wish("mid_progressive", "B"), catalogue, NOW)

    own = {item.exercise.id for item in free.items}
    assert {item.exercise.id for item in barred.items} != own
    assert all(item.exercise.load.insertional.value != "barred" for item in barred.items)


def test_drafts_get_ids_and_the_moment_of_keeping(catalogue):
    drafts = outlook([], Wish("starter", "S1"), catalogue, NOW).changes
    later = NOW + timedelta(minutes=5)

    (change,) = stamped(drafts, later, lambda: "id-1")

    assert (change.id, change.at, change.day) == ("id-1", later, later.date())
