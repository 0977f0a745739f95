"""Pain during a session: what it stops, what it asks, and what can be taken back."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from tests.ui.pages.player.conftest import LIFT, begin, button, click

from heelrehab.core.records import FinderAnswers
from heelrehab.core.session.states import Finished, Paused, Running
from heelrehab.core.side import Side
from heelrehab.core.timeline import IntervalKind
from heelrehab.ui.pages.player.asking.questions import PainQuestion


def test_much_pain_stops_the_set_and_offers_less(play, qtbot):
    played = play([("heel_lift_bent_knees", "3x8", (Side.BOTH,)), LIFT])
    begin(played, qtbot)
    played.run(15.0)

    qtbot.keyClick(played.page, Qt.Key.Key_P)
    qtbot.keyClick(played.page.focusWidget(), Qt.Key.Key_6)
    click(played.page, "stopFewer")

    assert played.interval.kind is IntervalKind.REST
    assert played.interval.duration_s == 120.0
    assert isinstance(played.driver.state, Running)
    eased = played.host.session.recorder.items[-1]
    assert eased.dose.notation == "1x8"


def test_much_pain_again_leaves_the_exercise(play, qtbot):
    played = play([("heel_lift_bent_knees", "3x8", (Side.BOTH,)), LIFT])
    begin(played, qtbot)
    played.run(15.0)
    qtbot.keyClick(played.page, Qt.Key.Key_P)
    qtbot.keyClick(played.page.focusWidget(), Qt.Key.Key_7)
    click(played.page, "stopFewer")
    played.run(125.0)

    qtbot.keyClick(played.page, Qt.Key.Key_P)
    qtbot.keyClick(played.page.focusWidget(), Qt.Key.Key_6)
    assert button(played.page.stage, "stopFewer") is not None
    stop_questions = [
        each for each in played.page.findChildren(QPushButton, "stopLeave") if each.isVisible()
    ]
    (leave,) = stop_questions
    leave.click()

    assert played.interval.kind is IntervalKind.CHANGE_EXERCISE


def test_alarming_pain_asks_for_the_warning_signs(short_session, qtbot):
    begin(short_session, qtbot)
    short_session.run(12.0)
    qtbot.keyClick(short_session.page, Qt.Key.Key_P)

    with qtbot.waitSignal(short_session.host.warning_raised, timeout=0):
        qtbot.keyClick(short_session.page.focusWidget(), Qt.Key.Key_8)

    assert isinstance(short_session.driver.state, Paused)


@pytest.fixture
def alarmed(play, qtbot):
    """A session in which 8 of 10 was tapped; the warning signs were asked and none was named."""
    played = play([LIFT, LIFT], records=sore_on_the_left())
    begin(played, qtbot)
    played.run(12.0)
    qtbot.keyClick(played.page, Qt.Key.Key_P)
    qtbot.keyClick(played.page.focusWidget(), Qt.Key.Key_8)
    return played


def sore_on_the_left():
    return [
        FinderAnswers(
            id="a",
            at=datetime(2026, 3, 1, 8, tzinfo=UTC),
            day=date(2026, 3, 1),
            answers={"location": ("mid",)},
            outcome="mid_high",
            programme_id="starter",
            stage_id="S1",
            side=Side.LEFT,
        )
    ]


def test_a_session_is_over_after_alarming_pain(alarmed):
    click(alarmed.page, "painNowGoOn")

    assert alarmed.driver.state == Finished(is_early=True)


def test_an_alarming_score_tapped_by_mistake_ends_nothing(alarmed, qtbot):
    alarmed.page.findChild(PainQuestion).score_chosen.emit(Side.LEFT, 3)
    click(alarmed.page, "painNowGoOn")

    assert isinstance(alarmed.driver.state, Running)
    (pain,) = alarmed.keeper.history.pains
    assert pain.score_nrs == 3


def test_an_alarming_score_that_is_taken_back_ends_nothing(alarmed):
    alarmed.page.findChild(PainQuestion).cleared.emit(Side.LEFT)
    click(alarmed.page, "painNowGoOn")

    assert isinstance(alarmed.driver.state, Running)
    assert alarmed.keeper.history.pains == ()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_MediaPlay])
def test_no_key_leads_around_a_question_about_pain(alarmed, qtbot, key):
    before = alarmed.driver.position

    qtbot.keyClick(alarmed.page, key)

    assert isinstance(alarmed.driver.state, Paused)
    assert alarmed.driver.position == before


def test_something_that_gave_way_asks_for_the_warning_signs(short_session, qtbot):
    begin(short_session, qtbot)

    with qtbot.waitSignal(short_session.host.warning_raised, timeout=0):
        click(short_session.page, "playerWrong")

    assert isinstance(short_session.driver.state, Paused)


def test_both_heels_are_asked_about_each(short_session):
    """Without a finder nothing is known of the sides."""
    names = [each.objectName() for each in short_session.page.before.findChildren(QPushButton)]

    assert names.count("score_0") == 2
