"""A session led from its first question to its last, by keys and by clicks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from tests.ui.pages.player.conftest import begin, button, click, text

from heelrehab.core.finder.red_flags import is_check_due
from heelrehab.core.records import CutReason, PainMoment, SessionEnd
from heelrehab.core.session.states import Finished, Paused, PauseReason, Running
from heelrehab.core.side import Side
from heelrehab.core.timeline import IntervalKind, Position
from heelrehab.ui.widgets.pain.by_side import PainBySide


def test_the_keys_that_come_to_the_page_begin_the_session(short_session, qtbot):
    page = short_session.page

    page.setFocus()
    assert button(page, "sessionBegin").hasFocus()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)

    assert isinstance(short_session.driver.state, Running)
    assert page.hasFocus()


def test_tab_goes_round_the_question_before_with_the_scores_of_both_sides(short_session, qtbot):
    page = short_session.page
    page.setFocus()

    reached = []
    for _ in range(4):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        reached.append(page.focusWidget().objectName())

    assert reached == ["sessionLeave", "score_0", "score_0", "sessionBegin"]


def test_a_new_interval_is_in_the_ring_before_anything_else_is_done(short_session, qtbot):
    played, shown = short_session, []
    begin(played, qtbot)
    played.page.stage.ring.painted.connect(lambda: shown.append(played.driver.position.index))
    played.driver.interval_left.connect(lambda _ran: shown.append("written down"))

    while "written down" not in shown:
        played.run(0.5)

    assert shown[-2:] == [1, "written down"]


def test_a_session_is_played_by_keys_from_question_to_question(short_session, qtbot):
    played, page = short_session, short_session.page
    begin(played, qtbot)
    played.run(10.0 + 2 * 11.0 + 3.0)

    qtbot.keyClick(page, Qt.Key.Key_P)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_3)
    click(page, "painNowGoOn")
    while not isinstance(played.driver.state, Finished):
        played.run(5.0)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_2)
    click(page, "feedback_5")
    with qtbot.waitSignal(page.done, timeout=0):
        click(page, "sessionDone")

    history = played.keeper.history
    (session,) = history.sessions
    assert session.ended is SessionEnd.COMPLETED
    assert [(each.exercise_id, each.side, each.reps_done) for each in session.done] == [
        ("heel_lift_bent_knees", Side.BOTH, 2),
        ("achilles_wall_stretch", Side.LEFT, 1),
        ("achilles_wall_stretch", Side.RIGHT, 1),
    ]
    scores = [(each.moment, each.score_nrs, each.session_id) for each in history.pains]
    assert scores == [
        (PainMoment.DURING, 3, session.session_id),
        (PainMoment.AFTER, 2, session.session_id),
    ]
    assert history.feedback_on(session.session_id).effort_nrs == 5


def test_the_pain_before_is_kept_and_can_be_taken_back(short_session):
    page = short_session.page

    click(page.before, "score_4")
    assert [each.score_nrs for each in short_session.keeper.history.pains] == [4]
    click(page.before, "score_2")
    assert [each.score_nrs for each in short_session.keeper.history.pains] == [2]


def test_alarming_pain_before_begins_no_session(short_session, qtbot):
    short_session.page.before.findChildren(QPushButton, "score_8")[0].click()

    with qtbot.waitSignals(
        [short_session.host.closed, short_session.host.warning_raised], timeout=0, order="strict"
    ):
        begin(short_session, qtbot)

    assert short_session.keeper.history.sessions_started == ()
    assert is_check_due(short_session.keeper.history)


def test_a_corrected_score_before_lets_the_session_begin(short_session, qtbot):
    short_session.page.before.findChildren(QPushButton, "score_8")[0].click()
    short_session.page.findChild(PainBySide, "painBeforeScale").score_chosen.emit(Side.LEFT, 3)

    begin(short_session, qtbot)

    assert isinstance(short_session.driver.state, Running)


def test_leaving_before_the_beginning_keeps_no_session(short_session, qtbot):
    with qtbot.waitSignal(short_session.page.done, timeout=0):
        qtbot.keyClick(short_session.page.before, Qt.Key.Key_Escape)

    assert short_session.keeper.history.sessions_started == ()


def test_space_pauses_and_resumes(short_session, qtbot):
    begin(short_session, qtbot)
    short_session.run(4.0)

    qtbot.keyClick(short_session.page, Qt.Key.Key_Space)
    assert short_session.driver.state == Paused(0, 4.0, PauseReason.BY_PERSON)
    assert button(short_session.page, "playerPause").text() == "Resume"
    qtbot.keyClick(short_session.page, Qt.Key.Key_Space)

    assert isinstance(short_session.driver.state, Running)
    assert button(short_session.page, "playerPause").text() == "Pause"


def test_a_tap_anywhere_pauses(short_session, qtbot):
    begin(short_session, qtbot)

    qtbot.mouseClick(short_session.page.stage.ring, Qt.MouseButton.LeftButton)

    assert isinstance(short_session.driver.state, Paused)


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_MediaNext])
def test_arrows_clicker_and_media_keys_skip(short_session, qtbot, key):
    begin(short_session, qtbot)

    qtbot.keyClick(short_session.page, key)

    assert short_session.driver.position == Position(1, 0.0)


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_MediaPrevious])
def test_arrows_clicker_and_media_keys_go_back(short_session, qtbot, key):
    begin(short_session, qtbot)
    short_session.driver.skip()

    qtbot.keyClick(short_session.page, key)

    assert short_session.driver.position == Position(0, 0.0)


def test_shift_and_right_leave_the_set(short_session, qtbot):
    begin(short_session, qtbot)

    qtbot.keyClick(short_session.page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    assert short_session.interval.kind is IntervalKind.CHANGE_EXERCISE


def test_up_and_down_change_the_reps_that_are_shown(short_session, qtbot):
    begin(short_session, qtbot)
    short_session.run(11.0)

    qtbot.keyClick(short_session.page, Qt.Key.Key_Up)
    assert "of 3" in text(short_session.page, "playerCounts")
    qtbot.keyClick(short_session.page, Qt.Key.Key_Down)

    assert "of 2" in text(short_session.page, "playerCounts")


def test_ending_asks_first_and_keeps_what_was_done(short_session, qtbot):
    begin(short_session, qtbot)
    short_session.run(10.0 + 11.0 + 2.0)

    qtbot.keyClick(short_session.page, Qt.Key.Key_Escape)
    assert isinstance(short_session.driver.state, Paused)
    click(short_session.page, "endHere")
    click(short_session.page, "feedback_time")

    (session,) = short_session.keeper.history.sessions
    assert session.ended is SessionEnd.ENDED_EARLY
    assert session.done[0].reps_done == 1
    feedback = short_session.keeper.history.feedback_on(session.session_id)
    assert feedback.cut_reason is CutReason.TIME


def test_escape_twice_goes_on_exercising(short_session, qtbot):
    begin(short_session, qtbot)

    qtbot.keyClick(short_session.page, Qt.Key.Key_Escape)
    qtbot.keyClick(short_session.page.focusWidget(), Qt.Key.Key_Escape)

    assert isinstance(short_session.driver.state, Running)
    assert not short_session.page.stage.is_asking


def test_a_slept_machine_is_told_so(short_session, qtbot, session_clock):
    begin(short_session, qtbot)
    session_clock.at_s += 3600.0

    short_session.driver.tick()

    assert "asleep" in text(short_session.page, "playerCaption")


def test_progress_is_written_at_the_end_of_each_set(short_session, qtbot):
    begin(short_session, qtbot)
    short_session.run(10.0 + 22.5)

    (progress,) = short_session.keeper.history.session_progress
    assert progress.done[0].reps_done == 2
    assert short_session.keeper.history.unfinished_session() is not None


def test_sound_is_switched_by_key_and_remembered(short_session, qtbot, settings):
    begin(short_session, qtbot)

    qtbot.keyClick(short_session.page, Qt.Key.Key_M)

    assert not settings.settings.sound_on
    assert button(short_session.page, "playerSound").accessibleName() == "Sound on"
