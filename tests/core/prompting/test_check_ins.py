"""What is asked beside the daily scores, and when it is left alone."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from heelrehab.content.catalogue import open_catalogue, resources_folder
from heelrehab.core.dose import parse_dose
from heelrehab.core.history import resolve
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.prompting.check_ins import CheckIn, CheckInKind, due_check_ins
from heelrehab.core.records import (
    ChangedBy,
    FinderAnswers,
    HeelRaiseTest,
    HopTest,
    ItemDone,
    Pain,
    PainMoment,
    PlanChange,
    PlanChangeKind,
    RedFlag,
    Session,
    SessionEnd,
    StageAnswer,
)
from heelrehab.core.side import Side

START = date(2026, 3, 2)  # a Monday
SUNDAY = 6


@pytest.fixture(scope="module")
def library():
    return open_catalogue([resources_folder()], "en")


class Diary:
    """Records of a person, a day after the other."""

    def __init__(self, library, programme_id="mid_progressive", stage_id="A", goal="daily_life"):
        self.library = library
        self.records = []
        self.add(
            FinderAnswers,
            0,
            answers={"location": ("mid",), "goal": (goal,)},
            outcome="mid_medium",
            programme_id=programme_id,
            stage_id=stage_id,
            side=Side.LEFT,
        )
        self.add(
            PlanChange,
            0,
            kind=PlanChangeKind.PROGRAMME,
            by=ChangedBy.PERSON,
            programme_id=programme_id,
            stage_id=stage_id,
        )

    def add(self, record_type, day_number, **fields):
        number = len(self.records)
        day = START + timedelta(days=day_number)
        at = datetime(day.year, day.month, day.day, 9, 0, number % 60, tzinfo=UTC)
        self.records.append(record_type(id=f"r{number:04d}", at=at, day=day, **fields))
        return self

    def due(self, day_number, **changes):
        history = resolve(self.records)
        plan = replace(plan_from(history, self.library), **changes)
        day = START + timedelta(days=day_number)
        return due_check_ins(history, self.library, plan, day, SUNDAY)

    def kinds(self, day_number):
        return [each.kind for each in self.due(day_number)]


@pytest.fixture
def diary(library):
    return Diary(library)


def test_the_two_tests_load_the_tendon_and_nothing_else_that_is_asked_does():
    loading = {kind for kind in CheckInKind if CheckIn(kind).loads}

    assert loading == {CheckInKind.HEEL_RAISES, CheckInKind.HOPS}


def test_nothing_is_asked_without_a_programme(library):
    history = resolve([])
    plan = plan_from(history, library)

    assert due_check_ins(history, library, plan, START, SUNDAY) == ()


def test_nothing_is_asked_on_the_first_day(diary):
    assert diary.due(0) == ()


def test_nothing_is_asked_while_loading_is_locked(diary):
    diary.add(RedFlag, 5, tier="urgent")

    assert diary.due(6) == ()


def test_nothing_is_asked_while_the_signs_are_to_be_asked(diary):
    assert diary.due(6, is_check_due=True) == ()


@pytest.mark.parametrize(
    ("day_number", "is_due"),
    [(5, False), (6, True), (9, True), (10, False), (12, False), (13, True)],
)
def test_the_week_is_looked_back_on_for_some_days_from_sunday(diary, day_number, is_due):
    assert (CheckInKind.WEEK in diary.kinds(day_number)) is is_due


def test_a_programme_begun_on_friday_is_not_asked_on_sunday(library):
    diary = Diary(library)
    diary.records = []
    diary.add(
        PlanChange,
        4,
        kind=PlanChangeKind.PROGRAMME,
        by=ChangedBy.PERSON,
        programme_id="mid_progressive",
        stage_id="A",
    )

    assert diary.kinds(6) == []
    assert diary.kinds(13) == [CheckInKind.WEEK]


def test_a_week_that_was_scored_is_not_asked_again(diary):
    diary.add(Pain, 6, moment=PainMoment.WEEKLY_WORST, score_nrs=4, side=Side.LEFT)

    assert diary.kinds(7) == []


def test_another_score_is_not_the_weeks(diary):
    diary.add(Pain, 6, moment=PainMoment.MORNING, score_nrs=4, side=Side.LEFT)

    assert diary.kinds(7) == [CheckInKind.WEEK]


@pytest.mark.parametrize(("day_number", "is_due"), [(27, False), (28, True), (60, True)])
def test_heel_raises_are_tested_four_weeks_after_the_start(diary, day_number, is_due):
    assert (CheckInKind.HEEL_RAISES in diary.kinds(day_number)) is is_due


def test_heel_raises_are_tested_four_weeks_after_the_last_test(diary):
    diary.add(HeelRaiseTest, 20, left_reps=12, right_reps=20)

    assert CheckInKind.HEEL_RAISES not in diary.kinds(47)
    assert CheckInKind.HEEL_RAISES in diary.kinds(48)


def test_hops_are_tested_only_where_something_waits_for_them(library):
    assert CheckInKind.HOPS not in Diary(library).kinds(30)
    assert CheckInKind.HOPS in Diary(library, stage_id="C").kinds(30)


def test_hops_are_tested_four_weeks_after_the_last_test(library):
    diary = Diary(library, stage_id="C").add(HopTest, 10, side=Side.LEFT, pain_nrs=1)

    assert CheckInKind.HOPS not in diary.kinds(37)
    assert CheckInKind.HOPS in diary.kinds(38)


def test_a_stage_without_a_gate_asks_for_no_hops(library):
    assert CheckInKind.HOPS not in Diary(library, "maintenance", "M1").kinds(30)


def test_a_stage_that_is_gone_asks_for_no_hops(library):
    assert CheckInKind.HOPS not in Diary(library, stage_id="Z").kinds(30)


def test_running_asks_for_hops_in_its_stages(library):
    diary = Diary(library, stage_id="D", goal="sport")

    assert CheckInKind.HOPS in diary.kinds(30)


def test_running_asks_for_the_walk_once_nothing_else_is_missing(library):
    diary = Diary(library, stage_id="D", goal="sport")
    walk = CheckIn(CheckInKind.QUESTION, "brisk_walk_30")
    assert walk not in diary.due(10)

    diary.add(HopTest, 5, side=Side.LEFT, pain_nrs=1)
    assert diary.due(10)[0] == walk

    diary.add(StageAnswer, 10, question="brisk_walk_30", is_yes=True)
    assert walk not in diary.due(11)


def test_the_gate_asks_once_all_else_is_met(library):
    """Stage B waits for 21 days, a dose, and a no to pain at the insertion."""
    question = CheckIn(CheckInKind.QUESTION, "insertion_pain")
    diary = Diary(library, stage_id="B")
    dose = parse_dose("3x15")
    done = tuple(
        ItemDone(
            exercise_id="heel_raise_single_step",
            side=side,
            dose=dose,
            sets_done=3,
            reps_done=45,
            reps_prescribed=45,
        )
        for side in (Side.LEFT, Side.RIGHT)
    )
    diary.add(
        Session,
        20,
        session_id="s",
        started_at=datetime(2026, 3, 22, 9, 0, tzinfo=UTC),
        ended=SessionEnd.COMPLETED,
        done=done,
        active_s=600.0,
        programme_id="mid_progressive",
        stage_id="B",
    )
    diary.add(Pain, 20, moment=PainMoment.DURING, score_nrs=2, side=Side.LEFT, session_id="s")

    assert question not in diary.due(20)
    assert diary.due(21)[0] == question


@pytest.mark.parametrize("kind", [PlanChangeKind.PAUSE, PlanChangeKind.FLARE])
def test_no_test_loads_a_tendon_that_rests_or_flares_up(diary, kind):
    until = START + timedelta(days=29)
    diary.add(PlanChange, 28, kind=kind, by=ChangedBy.PERSON, until=until)

    assert CheckInKind.HEEL_RAISES not in diary.kinds(29)
    assert CheckInKind.HEEL_RAISES in diary.kinds(30)


def test_no_test_follows_a_session_that_hurt_too_much(diary):
    diary.add(Pain, 28, moment=PainMoment.DURING, score_nrs=6, side=Side.LEFT)

    assert CheckInKind.HEEL_RAISES not in diary.kinds(28)
    assert CheckInKind.HEEL_RAISES in diary.kinds(30)
