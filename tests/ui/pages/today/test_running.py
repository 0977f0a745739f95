"""Running is offered, noted, taken back, and goes on by rules of its own."""

from PySide6.QtWidgets import QLabel

from heelrehab.core.records import (
    HopTest,
    StageAnswer,
)
from heelrehab.core.side import Side
from heelrehab.ui.strings.records.words import record_words


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
    assert "You ran today" in words_on(today)
    assert not today.has("runningCardFirst"), "one run a day is told once"

    today.click("todayMessageAction")
    assert today.text("runningCardHeading") == "You may begin to run"


def test_running_goes_on_by_other_rules_after_the_first_weeks(today_of, life_of):
    life = runner(life_of)
    life.add(StageAnswer, question="running_begun", is_yes=True)
    for _ in range(22):
        life.next_morning()

    today = today_of(life.records)

    assert today.text("runningCardHeading") == "Week 4 of running"
    assert "A run may be done today." in words_on(today)


def test_a_run_leaves_hops_and_rebounds_out_that_day_and_says_when_the_next_may_be(
    today_of, life_of, catalogue
):
    life = runner(life_of)
    life.add(StageAnswer, question="running_begun", is_yes=True)
    for _ in range(4):
        life.next_morning()
    today = today_of(life.records)
    assert today.has("tile_quick_rebound")

    today.click("runningCardFirst")
    assert not today.has("tile_quick_rebound")
    assert "The next run:" in words_on(today)
    assert record_words(today.keeper.history.stage_answers[-1], catalogue).title == "A run"

    today.click("todayMessageAction")
    assert today.has("tile_quick_rebound")


def words_on(today):
    card = today.find("runningCard")
    return " ".join(label.text() for label in card.findChildren(QLabel))
