"""Today shows what the history calls for, and keeps what is said there."""

import pytest
from PySide6.QtWidgets import QLabel

from heelrehab.core.records import (
    ChangedBy,
    Decision,
    Pain,
    PainMoment,
    PlanChange,
    PlanChangeKind,
    RedFlag,
    SessionEnd,
    SessionProgress,
    SessionStarted,
)
from heelrehab.core.side import Side
from heelrehab.ui.session.plan import SessionPlan


def test_without_a_programme_the_finder_is_offered_first(today_of, qtbot):
    today = today_of()

    with qtbot.waitSignal(today.page.finder_requested, timeout=0):
        today.click("restCardFirst")

    assert not today.has("morningCard")


def test_what_may_be_tried_says_what_to_leave_out_where_the_bone_hurts(today_of):
    """Nobody asked yet where it hurts."""
    today = today_of()

    words = " ".join(label.text() for label in today.find("sessionCard").findChildren(QLabel))
    assert "Toes-up wall stretch: leave it out where the heel bone itself hurts." in words


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


def test_the_first_week_says_what_is_common_and_then_no_more(today_of, life_of):
    """Before the first session how it goes; no promise, and nothing from the second week on."""
    life = life_of()
    assert today_of(life.records).text("firstWeekCardHeading") == "Your first session"

    life.train()
    assert today_of(life.records).text("firstWeekCardHeading") == "The first week"

    for _ in range(7):
        life.next_morning()
    assert not today_of(life.records).has("firstWeekCard")


def test_a_step_back_in_the_first_week_speaks_for_itself(today_of, life_of):
    life = life_of()
    life.train()
    life.add(Decision, row="r4", result="regress", facts={}, change="one_down")

    assert not today_of(life.records).has("firstWeekCard")


def test_after_strong_pain_the_first_week_has_other_things_to_say(today_of, life_of):
    life = life_of()
    life.add(Pain, moment=PainMoment.AFTER, score_nrs=7, side=Side.LEFT)

    assert not today_of(life.records).has("firstWeekCard")


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


def test_the_second_session_of_a_day_is_called_so(today_of, life_of):
    life = life_of().next_morning()
    stage = {"programme_id": "mid_eccentric", "stage_id": "E1"}
    life.add(PlanChange, kind=PlanChangeKind.PROGRAMME, by=ChangedBy.PERSON, **stage)
    assert today_of(life.records).text("sessionHeading") == "Today's session"

    life.train()

    assert today_of(life.records).text("sessionHeading") == "Today's second session"
