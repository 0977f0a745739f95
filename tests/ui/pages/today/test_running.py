"""Running is offered, noted, taken back, and goes on by rules of its own."""

from heelrehab.core.records import (
    HopTest,
    StageAnswer,
)
from heelrehab.core.side import Side


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
