"""Today shows what the history calls for, and keeps what is said there."""

import pytest

from heelrehab.core.course.veto import flare_up
from heelrehab.core.dose import parse_dose
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.records import (
    ChangedBy,
    Decision,
    FinderAnswers,
    HopTest,
    PlanChange,
    PlanChangeKind,
    PrescribedItem,
    RedFlag,
    SessionEnd,
    SessionProgress,
    SessionStarted,
    StageAnswer,
)
from heelrehab.core.side import Side
from heelrehab.ui.pages.today.session.cannot import reasons_for
from heelrehab.ui.session.plan import SessionPlan


def test_without_a_programme_the_finder_is_offered_first(today_of, qtbot):
    today = today_of()

    with qtbot.waitSignal(today.page.finder_requested, timeout=0):
        today.click("restCardFirst")

    assert not today.has("morningCard")


def test_without_a_programme_one_may_just_exercise(today_of, qtbot):
    today = today_of()

    with qtbot.waitSignal(today.page.session_requested, timeout=0) as asked:
        today.click("startSession")

    plan = asked.args[0]
    assert isinstance(plan, SessionPlan)
    assert plan.programme_id == ""
    assert [item.exercise_id for item in plan.items] == [
        "heel_lift_bent_knees",
        "ankle_bend_floor",
        "achilles_wall_stretch",
    ]


def test_start_begins_what_the_plan_asks_for(today_of, life, qtbot):
    today = today_of(life.records)

    with qtbot.waitSignal(today.page.session_requested, timeout=0) as asked:
        today.click("startSession")

    plan = asked.args[0]
    assert (plan.programme_id, plan.stage_id) == ("mid_progressive", "A")
    assert len(plan.items) == 4


def test_the_head_says_where_one_stands(today_of, life):
    today = today_of(life.records)

    texts = [
        label.text()
        for label in today.find("todayHeader").findChildren(object)
        if hasattr(label, "text")
    ]
    assert "Good morning, Anna" in texts
    assert any(text.startswith("Day 2 · Step by step: Settle, week 1") for text in texts)


def test_the_session_may_be_seen_whole(today_of, life):
    today = today_of(life.records)
    assert not today.has("tile_seated_heel_raise")

    today.click("sessionLength")
    assert today.has("tile_seated_heel_raise")

    today.click("sessionLength")
    assert not today.has("tile_seated_heel_raise")


def test_something_is_wrong_can_be_said_at_any_time(today_of, life, qtbot):
    today = today_of(life.records)

    with qtbot.waitSignal(today.page.red_flags_requested, timeout=0):
        today.click("somethingWrong")


def test_after_the_session_the_day_is_done(today_of, life):
    life.train()

    today = today_of(life.records)

    assert today.text("restCardHeading") == "Done for today"
    assert not today.has("startSession")


def test_a_day_after_heavy_work_offers_easy_movement(today_of, life_of):
    strong = {"raises": ("20_plus",), "worst_pain": ("2",), "stiffness": ("under_10",)}
    life = life_of(**strong).live(1)

    today = today_of(life.records)

    assert today.text("restCardHeading") == "Day off after heavy work"
    assert today.text("sessionHeading") == "Easy movement"
    assert not today.has("cannot_ankle_pumps")


def test_a_lock_keeps_loading_away_until_the_person_was_seen(today_of, life, catalogue):
    sign = ("clinician_signs.rest_or_night_pain",)
    life.add(RedFlag, tier="clinician_first", signs=sign)
    today = today_of(life.records)
    assert today.has("lockCard")
    assert today.has("tile_ankle_pumps")
    assert not today.has("tile_heel_raise_double_floor")

    today.click("lockCardFirst")

    assert plan_from(today.keeper.history, catalogue).lock is None
    assert not today.has("lockCard")
    assert today.has("tile_heel_raise_double_floor")


def test_that_one_was_seen_can_be_taken_back(today_of, life, catalogue):
    life.add(RedFlag, tier="urgent", signs=("urgent_signs.fluoroquinolone",))
    today = today_of(life.records)
    today.click("lockCardFirst")

    today.click("todayMessageAction")

    assert plan_from(today.keeper.history, catalogue).lock is not None
    assert today.has("lockCard")


def test_much_pain_asks_for_the_signs_first(today_of, life, qtbot):
    life.train(score_nrs=9)
    today = today_of(life.records)

    with qtbot.waitSignal(today.page.red_flags_requested, timeout=0):
        today.click("restCardFirst")


def test_a_flare_up_lightens_the_plan_and_can_be_undone(today_of, life):
    today = today_of(life.records)

    today.click("flareUp")

    assert today.has("flareCard")
    assert today.keeper.history.plan_changes[-1].kind is PlanChangeKind.FLARE

    today.click("todayMessageAction")

    assert not today.has("flareCard")


def test_a_flare_up_may_end_early(today_of, life, clock):
    life.records.append(flare_up(clock.stamp().at, lambda: clock.stamp().id))
    today = today_of(life.records)

    today.click("flareCardFirst")

    assert not today.has("flareCard")
    assert today.has("flareUp")


def test_an_exercise_that_hurts_is_swapped_and_the_swap_is_kept(today_of, life):
    today = today_of(life.records)

    today.click("cannot_heel_raise_single_floor")
    today.click("cannot_hurts")

    change = today.keeper.history.plan_changes[-1]
    assert change.kind is PlanChangeKind.SWAP
    assert change.by is ChangedBy.PERSON
    assert change.reason == "hurts"
    assert not today.has("tile_heel_raise_single_floor")


def test_a_swap_can_be_undone(today_of, life):
    today = today_of(life.records)
    today.click("cannot_heel_raise_single_floor")
    today.click("cannot_no_time")
    assert not today.has("tile_heel_raise_single_floor")

    today.click("todayMessageAction")

    assert today.has("tile_heel_raise_single_floor")


def test_one_may_do_it_after_all(today_of, life):
    today = today_of(life.records)
    today.click("cannot_heel_raise_single_floor")

    today.click("cannotClose")

    assert today.keeper.history.plan_changes == plan_changes_of(life)


def plan_changes_of(life):
    return life.history.plan_changes


def with_unfinished(life, *, has_done):
    begun = life.add(SessionStarted, session_id="cut", items=(), programme_id="mid_progressive")
    if has_done:
        life.add(SessionProgress, session_id=begun.session_id, done=(), active_s=120.0)
    return life.records


def test_what_was_done_of_an_unfinished_session_can_be_kept(today_of, life):
    today = today_of(with_unfinished(life, has_done=True))

    today.click("unfinishedCardFirst")

    assert today.keeper.history.sessions[-1].ended is SessionEnd.INTERRUPTED
    assert not today.has("unfinishedCard")


@pytest.mark.parametrize("has_done", [True, False])
def test_an_unfinished_session_can_be_left_out(today_of, life, has_done):
    today = today_of(with_unfinished(life, has_done=has_done))
    assert today.has("unfinishedCardFirst") is has_done

    today.click("unfinishedCardSecond")

    assert today.keeper.history.sessions == ()
    assert not today.has("unfinishedCard")


def test_a_setback_is_told_with_its_reason(today_of, life_of):
    life = life_of().live(4)
    life.morning(score_nrs=4)

    today = today_of(life.records)

    assert today.text("reasonChip") == "One step down"
    assert "morning pain was 4, which is 2 above your usual 2" in today.text("reasonText")


def test_why_opens_and_closes_the_whole_story(today_of, life_of):
    life = life_of().live(4)
    life.morning(score_nrs=4)
    today = today_of(life.records)

    today.click("reasonWhy")
    assert today.has("whyPanel")

    today.click("reasonWhy")
    assert not today.has("whyPanel")


def test_the_person_may_ask_for_less(today_of, life_of):
    life = life_of().live(4)
    life.morning(score_nrs=4)
    today = today_of(life.records)
    before = len(today.keeper.history.plan_changes)
    today.click("reasonWhy")

    today.click("veto_easier")

    said = today.keeper.history.plan_changes[before:]
    assert said[0].kind is PlanChangeKind.VETO
    assert all(change.by is ChangedBy.PERSON for change in said)
    today.click("reasonWhy")
    assert not today.has("veto_easier")


def test_a_step_up_can_be_refused(today_of, life_of, catalogue):
    life = life_of().live(5)
    life.morning()
    today = today_of(life.records)
    assert today.text("reasonChip") == "One step up"
    today.click("reasonWhy")

    today.click("veto_stay")

    assert dict(plan_from(today.keeper.history, catalogue).steps) == {}


def test_both_sore_heels_are_asked_for(today_of, life_of):
    life = life_of(side=("both",)).next_morning()

    today = today_of(life.records)

    assert life.plan.person.sore_sides == (Side.LEFT, Side.RIGHT)
    assert today.has("morningPain_left")
    assert today.has("morningPain_right")


def test_a_hidden_page_reads_when_it_is_shown_again(today_of, life):
    today = today_of(life.records)
    today.page.hide()
    stamp = today.keeper.stamp()
    flag = RedFlag(id=stamp.id, at=stamp.at, day=stamp.day, tier="urgent")

    today.keeper.keep(flag)
    today.page.show()

    assert today.has("lockCard")


def test_another_text_size_makes_the_cards_anew(today_of, life, appearance):
    today = today_of(life.records)

    appearance.scale_text(200)

    assert today.has("startSession")


def runner(life_of):
    """Somebody whose goal is sport, in the last stage, with easy hops and a brisk walk done."""
    life = life_of(
        goal=("sport",), raises=("20_plus",), worst_pain=("1",), stiffness=("none",)
    ).next_morning()
    life.add(HopTest, side=Side.LEFT, pain_nrs=0)
    life.add(StageAnswer, question="brisk_walk_30", is_yes=True)
    return life


def test_running_is_offered_once_the_rules_have_it_open(today_of, life, life_of):
    assert not today_of(life.records).has("runningCard")

    today = today_of(runner(life_of).records)

    assert today.text("runningCardHeading") == "You may begin to run"


def test_the_first_run_is_noted_and_can_be_undone(today_of, life_of):
    today = today_of(runner(life_of).records)

    today.click("runningCardFirst")
    assert today.text("runningCardHeading") == "Week 1 of running"

    today.click("todayMessageAction")
    assert today.text("runningCardHeading") == "You may begin to run"


def test_running_goes_on_by_other_rules_after_the_first_weeks(today_of, life_of):
    life = runner(life_of)
    life.add(StageAnswer, question="running_begun", is_yes=True)
    for _ in range(22):
        life.next_morning()

    today = today_of(life.records)

    assert today.text("runningCardHeading") == "Week 4 of running"
    assert not today.has("runningCardFirst")


def test_cards_stay_while_what_they_show_is_the_same(today_of, life):
    today = today_of(life.records)
    card = today.find("sessionCard")

    today.click("stiffness_10")

    assert today.find("sessionCard") is card


def test_an_old_decision_is_not_told_any_more(today_of, life_of):
    life = life_of().live(4)
    life.morning(score_nrs=4)
    for _ in range(7):
        life.next_morning()
    assert today_of(life.records).has("reasonCard")

    life.next_morning()

    assert not today_of(life.records).has("reasonCard")


def test_what_the_lock_told_is_not_told_again(today_of, life_of):
    life = life_of().live(1)
    life.morning()
    life.add(Decision, row="r1", result="see_clinician", facts={}, change="see_clinician")

    today = today_of(life.records)

    assert today.text("reasonChip") != "See a clinician"


def test_the_second_session_of_a_day_is_called_so(today_of, life_of):
    life = life_of().next_morning()
    stage = {"programme_id": "mid_eccentric", "stage_id": "E1"}
    life.add(PlanChange, kind=PlanChangeKind.PROGRAMME, by=ChangedBy.PERSON, **stage)
    assert today_of(life.records).text("sessionHeading") == "Today's session"

    life.train()

    assert today_of(life.records).text("sessionHeading") == "Today's second session"


@pytest.mark.parametrize(
    ("exercise_id", "notation", "reasons"),
    [
        ("heel_raise_single_floor", "3x10", "hurts no_time"),
        ("ankle_bend_floor", "3x15", "hurts no_band no_floor no_time"),
        ("heel_drop_straight", "3x15", "hurts no_step no_time"),
        ("heel_drop_straight", "3x15+load", "hurts no_step no_weight no_time"),
    ],
)
def test_only_what_an_exercise_needs_can_be_missing(catalogue, exercise_id, notation, reasons):
    dose = parse_dose(notation)
    item = PrescribedItem(exercise_id=exercise_id, dose=dose, sides=(Side.LEFT,))

    given = reasons_for(catalogue.exercise(exercise_id), item)

    assert [reason.value for reason in given] == reasons.split()


@pytest.mark.parametrize(
    ("tier", "has_pumps"), [("clinician_first", True), ("urgent", False), ("emergency", False)]
)
def test_a_lock_before_any_programme_offers_no_exercise_to_try(
    today_of, life_of, *, tier, has_pumps
):
    life = life_of()
    life.records.clear()
    life.add(RedFlag, tier=tier, signs=("urgent_signs.calf_swollen_warm",))

    today = today_of(life.records)

    assert today.has("lockCard")
    assert today.has("tile_ankle_pumps") is has_pumps
    assert not today.has("tile_heel_lift_bent_knees")
    assert not today.has("tile_achilles_wall_stretch")


def test_who_has_pain_on_the_bone_tries_no_stretch(today_of, life_of):
    """Sent to a clinician by the finder, seen, and without a programme yet."""
    life = life_of()
    life.records.clear()
    life.add(
        FinderAnswers,
        answers={"location": ("both_or_unsure",), "worst_pain": ("9",)},
        outcome="clinician_first",
    )

    today = today_of(life.records)

    assert today.has("tile_heel_lift_bent_knees")
    assert not today.has("tile_achilles_wall_stretch")
