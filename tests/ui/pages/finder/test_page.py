"""The finder asks one thing at a time, keeps nothing half-way, and explains its choice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from heelrehab.core.programme.plan import plan_from
from heelrehab.core.records import RedFlag
from heelrehab.core.side import Side
from heelrehab.ui.pages.finder.outcome.help_screen import HelpScreen


def swapped(answers, screen, *names):
    return (*answers[: screen - 1], names, *answers[screen:])


def test_all_answers_lead_to_a_programme_with_its_reasons(finder, answers):
    finder.answer(*answers)

    assert finder.find("fitProgramme").text() == "Step by step"
    assert finder.find("fitStage").text() == "You begin at: Recover"
    assert finder.has("tile_heel_raise_double_step")
    assert "Your worst pain in the last week was between 3 and 5." in texts_in(finder, "fitCard")


@pytest.mark.parametrize(
    ("place", "is_told"), [("mid", False), ("on_bone", True), ("both_or_unsure", True)]
)
def test_a_heel_lift_is_told_to_all_who_follow_the_rules_for_the_bone(
    finder, answers, place, *, is_told
):
    finder.answer(*swapped(answers, 5, f"location_{place}", "side_left"))

    told = texts_in(finder, "fitAdvice") if finder.has("fitAdvice") else []
    assert any("heel lift" in text for text in told) is is_told


def test_long_words_on_both_buttons_put_one_above_the_other(finder, answers):
    finder.answer(*answers)
    back, forward = (finder.find(name) for name in ("finderBack", "finderNext"))
    assert back.y() == forward.y()

    finder.page.setMinimumWidth(1)
    finder.page.resize(360, 800)
    QApplication.processEvents()

    assert forward.geometry().bottom() < back.y()
    assert back.width() >= back.minimumSizeHint().width()


def test_nothing_is_kept_before_the_programme_is_started(finder, answers, keeper):
    finder.answer(*answers)

    assert keeper.records == ()


def test_starting_keeps_the_answers_and_the_plan(finder, answers, keeper, catalogue, qtbot):
    finder.answer(*answers)

    with qtbot.waitSignals([finder.page.programme_begun, finder.page.closed], timeout=0):
        finder.go_on()

    plan = plan_from(keeper.history, catalogue)
    assert (plan.programme_id, plan.stage_id) == ("mid_progressive", "B")
    assert plan.person.side is Side.LEFT


def test_the_alternative_can_be_taken(finder, answers, keeper, catalogue):
    finder.answer(*swapped(answers, 12, "kit_step", "minutes_30", "twice_a_day_yes"))

    finder.click("choice_eccentric_twice_daily")
    finder.go_on()

    assert plan_from(keeper.history, catalogue).programme_id == "mid_eccentric"


def test_an_unanswered_question_says_so_and_stays(finder):
    finder.go_on()

    assert finder.count_text == "Question 1 of 12"
    assert finder.find("emergency_signsFault").text() == "Please choose an answer to go on."


def test_the_fault_goes_with_the_first_answer(finder):
    finder.go_on()

    finder.click("emergency_signs_none")

    assert not finder.has("emergency_signsFault")


def test_back_keeps_the_answers(finder, answers):
    finder.answer(*answers[:5])

    finder.back()

    assert finder.count_text == "Question 5 of 12"
    assert finder.find("location_mid").isChecked()
    assert finder.find("side_left").isChecked()


def test_what_was_chosen_before_back_is_kept_too(finder, answers):
    finder.answer(*answers[:4])
    finder.click("location_on_bone")

    finder.back()
    finder.go_on()

    assert finder.find("location_on_bone").isChecked()


def test_a_question_that_an_earlier_answer_rules_out_is_not_asked(finder, answers):
    finder.answer(*answers[:8], ("raises_1_to_9",))

    assert finder.count_text == "Question 11 of 12"


def test_none_and_a_sign_rule_each_other_out(finder):
    finder.click("emergency_signs_none")
    finder.click("emergency_signs_injury_cannot_step")

    assert not finder.find("emergency_signs_none").isChecked()

    finder.click("emergency_signs_none")

    assert not finder.find("emergency_signs_injury_cannot_step").isChecked()


def test_a_warning_sign_ends_in_its_own_screen_and_locks(finder, keeper, catalogue):
    finder.answer(("emergency_signs_snap_weak_push_off",))

    assert finder.find("helpTitle").text() == "Please get help now"
    assert "112" in finder.find("helpDoNow").text()
    assert plan_from(keeper.history, catalogue).lock is not None


def test_a_sign_tapped_by_mistake_is_taken_back(finder, keeper, catalogue):
    finder.answer(("emergency_signs_snap_weak_push_off",))

    finder.click("helpMistake")

    assert finder.count_text == "Question 1 of 12"
    assert plan_from(keeper.history, catalogue).lock is None
    assert keeper.history.finder_answers == ()


def test_the_help_screen_closes_without_asking_for_a_programme(finder, answers, keeper, qtbot):
    finder.answer(*answers[:3], ("age_under_16",))
    assert isinstance(finder.find("helpScreen"), HelpScreen)

    with qtbot.waitSignal(finder.page.closed, timeout=0):
        finder.go_on()

    assert keeper.history.plan_changes == ()


def test_after_the_visit_the_same_answers_lead_to_a_programme(
    finder, finder_again, answers, keeper, catalogue
):
    """An operation of years ago stays true; nobody is sent to a clinician for ever."""
    with_surgery = swapped(answers, 3, "clinician_signs_earlier_rupture_or_surgery")
    finder.answer(*with_surgery[:3])
    assert "say so on Today" in finder.find("helpAfterwards").text()
    stamp = keeper.stamp()
    lock = plan_from(keeper.history, catalogue).lock
    keeper.keep(
        RedFlag(
            id=stamp.id,
            at=stamp.at,
            day=stamp.day,
            tier=lock.tier.value,
            signs=lock.signs,
            is_cleared=True,
        )
    )

    again = finder_again()
    again.answer(*with_surgery)

    assert again.find("fitProgramme").text() == "Step by step"
    assert any("looked at something you named" in text for text in texts_in(again, "fitAdvice"))


def test_leaving_half_way_asks_and_keeps_nothing(finder, answers, keeper, qtbot):
    finder.answer(*answers[:4])
    finder.click("finderLeave")
    assert finder.has("finderLeaveQuestion")

    with qtbot.waitSignal(finder.page.closed, timeout=0):
        finder.click("finderLeaveNow")

    assert keeper.records == ()


def test_one_may_stay_after_all(finder, answers):
    finder.answer(*answers[:4])
    finder.click("finderLeave")

    finder.click("finderStay")

    assert not finder.has("finderLeaveQuestion")
    assert finder.count_text == "Question 5 of 12"


def test_the_reasons_can_be_read_and_the_answers_changed(finder, answers):
    finder.answer(*answers)

    finder.back()

    assert finder.count_text == "Question 12 of 12"
    assert finder.find("kit_step").isChecked()


def test_keys_alone_lead_through(finder, qtbot):
    """Digits choose, Enter goes on."""
    for digit in (Qt.Key.Key_6, Qt.Key.Key_4):
        qtbot.keyClick(finder.page.window().focusWidget(), digit)
        qtbot.keyClick(finder.page.window().focusWidget(), Qt.Key.Key_Return)

    assert finder.count_text == "Question 3 of 12"


def test_0_is_none_of_these_where_the_list_is_longer_than_the_digits(finder, answers, qtbot):
    finder.answer(*answers[:2])
    qtbot.keyClick(finder.page.focusWidget(), Qt.Key.Key_1)

    qtbot.keyClick(finder.page.focusWidget(), Qt.Key.Key_0)

    assert finder.find("clinician_signs_none").isChecked()
    assert not finder.find("clinician_signs_rest_or_night_pain").isChecked()
    qtbot.keyClick(finder.page.focusWidget(), Qt.Key.Key_Return)
    assert finder.count_text == "Question 4 of 12"

    qtbot.keyClick(finder.page.focusWidget(), Qt.Key.Key_0)
    qtbot.keyClick(finder.page.focusWidget(), Qt.Key.Key_Return)
    assert finder.count_text == "Question 4 of 12", "an age there must be"


def test_tab_reaches_each_sign_of_a_list_that_is_longer_than_the_digits(finder, answers, qtbot):
    finder.answer(*answers[:2])
    reached = []
    for _ in range(12):
        reached.append(finder.page.focusWidget().objectName())
        qtbot.keyClick(finder.page.focusWidget(), Qt.Key.Key_Tab)

    assert len([name for name in reached if name.startswith("clinician_signs_")]) == 10
    assert reached[9] == "clinician_signs_none"


def test_escape_asks_before_it_leaves(finder, qtbot):
    qtbot.keyClick(finder.page.window().focusWidget(), Qt.Key.Key_Escape)

    assert finder.has("finderLeaveQuestion")


def texts_in(finder, name):
    return [label.text() for label in finder.find(name).findChildren(object) if is_text(label)]


def is_text(widget):
    return hasattr(widget, "text") and callable(widget.text)
