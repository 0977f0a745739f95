"""The person's own pace is set during the session and remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from heelrehab.core.side import Side
from heelrehab.core.timeline import IntervalKind

LIFTS = ("heel_lift_bent_knees", "2x2", (Side.BOTH,))


@pytest.fixture
def led(play, qtbot):
    played = play([LIFTS])
    qtbot.keyClick(played.page.before, Qt.Key.Key_Return)
    return played


def counts(played):
    return played.page.findChild(QLabel, "playerCounts").text()


def first_moves_s(played):
    return [
        each.duration_s
        for each in played.driver.timeline.intervals
        if each.kind.is_work and each.move_index == 0
    ]


def test_slower_holds_from_the_next_set_on_and_is_shown_and_remembered(led, parts, qtbot):
    led.run(12.0)
    assert led.interval.kind is IntervalKind.MOVE

    qtbot.keyClick(led.page, Qt.Key.Key_Comma)
    qtbot.keyClick(led.page, Qt.Key.Key_Comma)

    assert first_moves_s(led) == pytest.approx([3.0, 3.0, 3.6, 3.6])
    assert parts.settings.settings.tempo_percent == {"heel_lift_bent_knees": 120}
    assert counts(led).endswith("20 % slower")


def test_quicker_takes_it_back(led, parts, qtbot):
    led.run(12.0)

    led.page.findChild(QPushButton, "playerSlower").click()
    led.page.findChild(QPushButton, "playerFaster").click()

    assert first_moves_s(led) == [3.0] * 4
    assert parts.settings.settings.tempo_percent == {"heel_lift_bent_knees": 100}
    assert "%" not in counts(led)


def test_quicker_is_shown_as_such(led, qtbot):
    led.run(12.0)

    qtbot.keyClick(led.page, Qt.Key.Key_Period)
    led.run(0.5)

    assert counts(led).endswith("10 % quicker")


def test_while_getting_ready_the_same_buttons_give_more_and_less_time(led, parts, qtbot):
    slower = led.page.findChild(QPushButton, "playerSlower")
    before_s = led.interval.duration_s
    assert slower.accessibleName() == "More time to get ready"

    slower.click()
    assert led.interval.duration_s == before_s + 5.0
    assert parts.settings.settings.get_ready_s == {"heel_lift_bent_knees": before_s + 5.0}
    led.run(before_s + 6.0)

    assert led.interval.kind is IntervalKind.MOVE
    assert slower.accessibleName() == "Slower"


def test_less_time_never_skips_what_is_being_done(led, qtbot):
    led.run(9.0)

    qtbot.keyClick(led.page, Qt.Key.Key_Period)

    assert led.interval.kind is IntervalKind.PREPARE
    assert led.driver.position.elapsed_s == 9.0


def test_a_card_that_waits_is_not_given_a_length(play, parts, qtbot):
    parts.settings.change(between_exercises="wait")
    played = play([LIFTS, LIFTS])
    qtbot.keyClick(played.page.before, Qt.Key.Key_Return)
    while played.interval.kind is not IntervalKind.CHANGE_EXERCISE:
        played.driver.skip()

    qtbot.keyClick(played.page, Qt.Key.Key_Comma)

    assert played.interval.duration_s is None
    assert parts.settings.settings.get_ready_s == {"heel_lift_bent_knees": 15.0}


def test_what_is_eased_for_pain_keeps_the_pace_set_meanwhile(play, qtbot):
    played = play([("heel_lift_bent_knees", "3x8", (Side.BOTH,))])
    qtbot.keyClick(played.page.before, Qt.Key.Key_Return)
    played.run(15.0)
    qtbot.keyClick(played.page, Qt.Key.Key_Comma)
    qtbot.keyClick(played.page, Qt.Key.Key_Comma)

    qtbot.keyClick(played.page, Qt.Key.Key_P)
    qtbot.keyClick(played.page.focusWidget(), Qt.Key.Key_6)
    played.page.findChild(QPushButton, "stopFewer").click()

    assert played.host.session.recorder.items[-1].dose.notation == "1x8"
    assert first_moves_s(played)[-1] == pytest.approx(3.6)
