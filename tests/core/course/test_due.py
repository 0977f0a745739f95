"""Each morning: what is due, once and only once."""

from __future__ import annotations

import pytest
from tests.core.course.conftest import FLOOR, changes, decide, decisions, run_of

from heelrehab.content.programmes import DaysInStage
from heelrehab.core.course.veto import Veto, veto
from heelrehab.core.records import ChangedBy, PainMoment, PlanChangeKind
from heelrehab.core.side import Side


def test_nothing_is_due_before_anything_began(journal, library):
    assert decide(journal, library, 0) == ()
    assert decide(journal.session(0), library, 9) == ()


def test_a_day_is_decided_once_its_morning_is_answered(journal, library):
    journal.begin().morning(0).session(0, effort_nrs=5).pain(0, 2, PainMoment.DURING)
    assert decide(journal, library, 0, "23:00") == ()
    assert decide(journal, library, 1) == ()

    journal.pain(1, 2)
    assert decide(journal, library, 1) == ()

    journal.stiff(1, 5)
    (made,) = decide(journal, library, 1)
    assert (made.row, made.change, made.session_id) == ("r6", "credit", "s0")
    assert made.facts["judged_day"] == "2026-01-05"
    assert (made.facts["during_nrs"], made.facts["morning_nrs"]) == (2, 2)


@pytest.mark.parametrize(
    ("number", "clock", "is_due"), [(1, "13:59", False), (1, "14:00", True), (2, "06:00", True)]
)
def test_without_an_answer_it_is_decided_at_two(journal, library, *, number, clock, is_due):
    journal.begin().session(0).pain(0, 2, PainMoment.DURING)

    made = decide(journal, library, number, clock)

    assert decisions(made) == ([("r5", "hold", "same_dose")] if is_due else [])


def test_a_late_worse_answer_makes_the_day_graver_a_milder_one_does_not(journal, library):
    journal.begin().session(0, effort_nrs=5).pain(0, 2, PainMoment.DURING)
    decide(journal, library, 1, "14:00")

    journal.pain(1, 2).stiff(1, 5)
    assert decide(journal, library, 1, "15:00") == ()

    journal.pain(1, 7)
    made = decide(journal, library, 1, "16:00")
    assert decisions(made) == [("r4", "regress", "one_down")]


def test_a_correction_after_three_days_changes_nothing_any_more(journal, library):
    journal.begin().good_day(0)
    decide(journal, library, 1)
    journal.pain(0, 7, PainMoment.DURING)

    assert decide(journal, library, 3) == ()


def test_sessions_of_before_the_programme_or_of_long_ago_are_not_judged(journal, library):
    journal.session(0).begin(1)
    assert decide(journal, library, 2) == ()

    journal.session(2)
    made = decide(journal, library, 40)
    assert [row for row, _, _ in decisions(made)] == ["gap_21"]


def test_green_days_earn_a_step_after_five_days(journal, library):
    journal.begin().morning(0)

    made = run_of(journal, library, 5)

    assert [change for _, _, change in decisions(made)] == ["credit"] * 4 + ["dose_up"]
    assert journal.plan.steps == {FLOOR: 3}


def test_a_red_flag_is_decided_at_once_and_once(journal, library):
    journal.begin()
    journal.flag(0, tier="emergency", signs=("emergency_signs.injury_cannot_step",))
    (made,) = decide(journal, library, 0, "19:30")
    assert (made.row, made.change) == ("r0", "lock")
    assert made.facts["signs"] == "emergency_signs.injury_cannot_step"

    journal.flag(1, tier="none", signs=())
    journal.cleared(2)
    assert decide(journal, library, 2, "21:00") == ()

    journal.flag(3, tier="from_a_newer_version")
    assert decisions(decide(journal, library, 3, "21:00")) == [("r1", "see_clinician", "lock")]


def test_the_worse_heel_decides(journal, library):
    journal.begin(side=Side.BOTH).session(0, effort_nrs=3)
    for side, score in ((Side.LEFT, 1), (Side.RIGHT, 6)):
        journal.pain(0, score, PainMoment.DURING, side).pain(1, 2, side=side)
    journal.stiff(1, 5)

    (made, *_) = decide(journal, library, 1)

    assert (made.row, made.facts["side"]) == ("r3", "right")


def test_a_light_day_is_judged_only_where_it_went_badly(journal, library):
    light = journal.done(FLOOR)
    journal.begin(stage="C").morning(0).session(0, light, stage="C").morning(1)
    assert decide(journal, library, 1) == ()

    journal.session(1, light, stage="C").morning(2, 9)
    (made, *_) = decide(journal, library, 2)
    assert (made.row, made.facts["is_training"]) == ("r2", False)


def test_easy_movement_on_a_rest_day_is_not_judged(journal, library):
    journal.begin().session(0, journal.done("ankle_pumps")).morning(1, 9)

    assert decide(journal, library, 2) == ()


def test_an_open_gate_leads_on_and_a_held_day_waits(journal, library):
    journal.begin(0, "starter", "S1").morning(0)
    codes = []
    for number in range(12):
        held = number == 9
        band = journal.done("ankle_bend_floor", "3x15")
        journal.session(number, band, programme="starter", stage="S1", effort_nrs=5)
        journal.pain(number, 3, PainMoment.DURING).morning(number + 1, 3 if held else 2)
        codes.extend(change for _, _, change in decisions(decide(journal, library, number + 1)))

    assert codes[9] == "same_dose"
    assert codes[10] == "next_stage"
    assert journal.plan.stage_id == "S2"


def starter_days(journal, library, first, last):
    """Good days of the gentle start; what each changed."""
    codes = []
    for number in range(first, last):
        band = journal.done("ankle_bend_floor", "3x15")
        journal.session(number, band, programme="starter", stage="S1", effort_nrs=5)
        journal.pain(number, 3, PainMoment.DURING).morning(number + 1)
        codes.extend(change for _, _, change in decisions(decide(journal, library, number + 1)))
    return codes


def test_a_flare_day_opens_no_gate(journal, library):
    journal.begin(0, "starter", "S1").morning(0)
    starter_days(journal, library, 0, 9)
    journal.change(9, PlanChangeKind.FLARE, until=journal.day(10))

    assert "next_stage" not in starter_days(journal, library, 9, 11)
    assert starter_days(journal, library, 11, 12) == ["next_stage"]


def test_who_chose_to_stay_is_asked_again_after_some_sessions_only(journal, library):
    journal.begin(0, "starter", "S1").morning(0)
    assert starter_days(journal, library, 0, 10)[-1] == "next_stage"
    made = journal.history.decisions[-1]
    journal.extend(
        veto(
            journal.history,
            library,
            made,
            Veto.STAY,
            now=journal.at(10, "09:00"),
            new_id=journal.new_id,
        )
    )

    assert journal.plan.stage_id == "S1"
    assert "next_stage" not in starter_days(journal, library, 10, 14)
    assert starter_days(journal, library, 14, 15) == ["next_stage"]


def test_a_flare_day_earns_no_step_and_a_setback_lowers_the_usual_doses(journal, library):
    journal.begin().morning(0)
    run_of(journal, library, 4)
    journal.change(4, PlanChangeKind.FLARE, until=journal.day(5))
    assert decisions(run_of(journal, library, 1, start=4))[0][2] == "credit"

    journal.session(5).pain(5, 2, PainMoment.DURING).morning(6, 4)
    made = decide(journal, library, 6)
    assert decisions(made)[0][2] == "one_down"
    assert len(changes(made)) == 4


def test_gates_in_a_circle_move_one_stage_a_day(journal_of, small_library, library, altered):
    starter = library.programme("starter")
    first, second = starter.stages
    open_gate = altered(second.gate, needs=(DaysInStage(at_least=1),))
    circle = altered(
        starter,
        stages=(
            altered(first, gate=altered(open_gate, to=first.gate.to)),
            altered(second, gate=altered(open_gate, to=second.back)),
        ),
    )
    small = small_library(programmes={"starter": circle})
    journal = journal_of(small).begin(0, "starter", "S1").morning(0)
    stages = []
    for number in range(4):
        stage = journal.plan.stage_id
        journal.good_day(number, programme="starter", stage=stage)
        decide(journal, small, number + 1)
        stages.append(journal.plan.stage_id)

    assert stages == ["S2", "S1", "S2", "S1"]


def test_a_clock_set_back_loses_nothing(journal, library):
    journal.begin().good_day(5)
    decide(journal, library, 6)

    assert decide(journal, library, 2) == ()


def test_changes_keep_their_order_by_their_moments(journal, library):
    journal.begin(stage="B").session(0, stage="B").pain(0, 8, PainMoment.DURING).morning(1, 5)

    made = decide(journal, library, 1)

    assert [each.at for each in made] == sorted({each.at for each in made})
    assert all(each.by is ChangedBy.RULE for each in changes(made))


def test_sessions_of_content_that_is_gone_are_still_judged(journal_of, small_library):
    library = small_library()
    journal = journal_of(library).begin()
    journal.session(0, journal.done("exercise_of_last_year"), programme="gone", stage="X")
    journal.pain(0, 6, PainMoment.DURING).morning(1, 5)

    made = decide(journal, library, 1)

    assert decisions(made) == [("r3", "rest_regress", "rest_then_two_down")]
    assert [change.kind for change in changes(made)] == [PlanChangeKind.PAUSE]
