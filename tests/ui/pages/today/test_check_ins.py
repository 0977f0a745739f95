"""Check-ins come one at a time, can wait, and keep only what was entered."""

import pytest

from heelrehab.core.prompting.check_ins import CheckIn, CheckInKind
from heelrehab.core.records import HeelRaiseTest, HopTest, PainMoment
from heelrehab.core.side import Side
from heelrehab.ui.pages.today.check_ins.making import card_for


@pytest.fixture
def today(today_of, life):
    return today_of(life.records)


@pytest.fixture
def sunday(today_of, life):
    """Day 7, on which the week is looked back on."""
    for _ in range(5):
        life.next_morning()
    return today_of(life.records)


def score(today, scale, score_nrs):
    today.find(scale).findChild(object, f"score_{score_nrs}").click()


def test_nothing_is_asked_when_nothing_is_due(today):
    assert not today.has("weekCard")


def test_the_week_is_asked_for_on_its_day(sunday):
    assert sunday.has("weekCard")


def test_the_weeks_worst_and_the_rating_are_kept(sunday):
    score(sunday, "weekWorst", 4)
    sunday.find("weekRatingSlider").setValue(70)

    sunday.click("weekCardSave")

    history = sunday.keeper.history
    assert [(pain.moment, pain.score_nrs, pain.side) for pain in history.pains] == [
        (PainMoment.WEEKLY_WORST, 4, Side.LEFT)
    ]
    assert [each.overall_percent for each in history.ratings] == [70]
    assert not sunday.has("weekCard")


def test_a_rating_that_was_not_moved_is_not_kept(sunday):
    score(sunday, "weekWorst", 4)

    sunday.click("weekCardSave")

    assert sunday.keeper.history.ratings == ()


def test_a_score_taken_back_is_not_kept(sunday):
    score(sunday, "weekWorst", 4)
    sunday.find("weekCard").findChild(object, "undoScore").click()

    sunday.click("weekCardSave")

    assert sunday.keeper.history.pains == ()
    assert sunday.text("weekCardFault") == "Nothing was entered yet."


def test_what_was_entered_can_be_undone(sunday):
    score(sunday, "weekWorst", 4)
    sunday.click("weekCardSave")

    sunday.click("todayMessageAction")

    assert sunday.keeper.history.pains == ()
    assert sunday.has("weekCard")


def test_not_now_puts_it_off_for_the_day(sunday):
    sunday.click("weekCardLater")

    assert not sunday.has("weekCard")


def test_what_was_put_off_comes_back_the_next_day(sunday, life):
    sunday.click("weekCardLater")

    life.next_morning()
    sunday.page.refresh()

    assert sunday.has("weekCard")


def test_a_heel_raise_test_counts_each_side_and_asks_for_height(today):
    today.click("enter_heel_raises")
    for _ in range(3):
        today.click("raises_leftFive")
    today.click("raises_leftLess")
    today.click("raises_rightFive")
    today.click("lower_left")

    today.click("heelRaiseCardSave")

    (test,) = today.keeper.history.heel_raise_tests
    assert isinstance(test, HeelRaiseTest)
    assert (test.left_reps, test.right_reps) == (14, 5)
    assert (test.left_is_lower, test.right_is_lower) == (True, False)


def test_a_side_that_was_not_tried_stays_open(today):
    today.click("enter_heel_raises")
    today.click("raises_rightMore")

    today.click("heelRaiseCardSave")

    (test,) = today.keeper.history.heel_raise_tests
    assert (test.left_reps, test.right_reps) == (None, 0)
    assert test.left_is_lower is None


def test_an_empty_heel_raise_test_is_not_kept(today):
    today.click("enter_heel_raises")

    today.click("heelRaiseCardSave")

    assert today.keeper.history.heel_raise_tests == ()
    assert today.has("heelRaiseCardFault")


def test_hops_are_scored_on_the_sore_side(today):
    today.click("enter_hops")
    score(today, "hopPain", 1)

    today.click("hopCardSave")

    (test,) = today.keeper.history.hop_tests
    assert isinstance(test, HopTest)
    assert (test.side, test.pain_nrs) == (Side.LEFT, 1)


def test_a_hop_score_taken_back_is_not_kept(today):
    today.click("enter_hops")
    score(today, "hopPain", 1)
    today.find("hopCard").findChild(object, "undoScore").click()

    today.click("hopCardSave")

    assert today.keeper.history.hop_tests == ()


def test_a_questionnaires_total_is_typed_in(today):
    today.click("enter_questionnaire")
    today.click("questionnaire_tendins_a")
    today.find("questionnaireTotal").setText(" 64 ")

    today.click("questionnaireCardSave")

    (total,) = today.keeper.history.questionnaire_totals
    assert (total.questionnaire, total.total) == ("tendins_a", 64)


@pytest.mark.parametrize("text", ["", "101", "-1", "6.5", "many"])
def test_a_total_that_is_none_says_what_is_expected(today, text):
    today.click("enter_questionnaire")
    today.find("questionnaireTotal").setText(text)

    today.click("questionnaireCardSave")

    assert today.keeper.history.questionnaire_totals == ()
    assert today.text("questionnaireCardFault") == "Please type a whole number from 0 to 100."


@pytest.mark.parametrize(("button", "is_yes"), [("answerYes", True), ("answerNo", False)])
def test_a_question_of_the_gate_takes_yes_or_no(qtbot, parts, keeper_of, button, is_yes):
    keeper = keeper_of()
    check_in = CheckIn(CheckInKind.QUESTION, "insertion_pain")
    card = card_for(check_in, parts.appearance, keeper, parts.catalogue, (Side.LEFT,))
    qtbot.addWidget(card)

    with qtbot.waitSignal(card.kept, timeout=0):
        card.findChild(object, button).click()

    (answer,) = keeper.history.stage_answers
    assert (answer.question, answer.is_yes) == ("insertion_pain", is_yes)
