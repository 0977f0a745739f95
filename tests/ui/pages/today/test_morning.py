"""The morning is asked first, never preset, changed by amendment, undone at once."""

import pytest

from heelrehab.core.records import PainMoment
from heelrehab.core.side import Side


@pytest.fixture
def today(today_of, life):
    return today_of(life.records)


def scale(today, side="left"):
    return today.find(f"morningPain_{side}")


def give(today, score_nrs):
    button = scale(today).findChild(object, f"score_{score_nrs}")
    button.click()


def mornings(today):
    day = today.keeper.stamp().day
    return [
        (pain.side, pain.score_nrs)
        for pain in today.keeper.history.pains_on(day, PainMoment.MORNING)
    ]


def test_nothing_is_chosen_to_begin_with(today):
    assert scale(today).score_nrs is None
    assert not any(today.find(f"stiffness_{minutes}").isChecked() for minutes in (0, 5, 60))


def test_a_score_is_kept_at_once(today):
    give(today, 3)

    assert mornings(today) == [(Side.LEFT, 3)]


def test_another_score_amends_the_first(today):
    give(today, 3)

    give(today, 5)

    assert mornings(today) == [(Side.LEFT, 5)]
    assert today.keeper.history.edited_ids


def test_undo_takes_the_score_back(today):
    give(today, 3)

    today.click("undoScore")

    assert mornings(today) == []


def test_minutes_are_kept_changed_and_taken_back(today):
    today.click("stiffness_10")
    assert [each.minutes for each in today.keeper.history.stiffness] == [10]

    today.click("stiffness_20")
    assert [each.minutes for each in today.keeper.history.stiffness] == [20]

    today.click("undoStiffness")
    assert today.keeper.history.stiffness == ()


def test_an_answered_morning_folds_when_the_page_is_shown_again(today):
    give(today, 2)
    today.click("stiffness_0")
    assert today.has("morningHeading")

    today.page.hide()
    today.page.show()

    assert not today.has("morningHeading")
    assert today.text("morningLine") == "This morning: pain 2 of 10 · not stiff"


def test_change_opens_the_questions_again(today):
    give(today, 2)
    today.click("stiffness_0")
    today.page.hide()
    today.page.show()

    today.click("morningChange")

    assert today.has("morningHeading")
    assert scale(today).score_nrs == 2
