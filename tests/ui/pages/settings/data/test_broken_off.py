"""An error of the program in slow work ends in a sentence, and everything can be touched again."""

from __future__ import annotations

from concurrent.futures import Future

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

SAID = "An error in HeelRehab (MemoryError) broke this off. What was in your history before"


class Failing:
    """Breaks off what is done from a moment on."""

    def __init__(self):
        self.is_broken = False

    def run(self, work):
        future = Future()
        if self.is_broken:
            future.set_exception(MemoryError())
        else:
            future.set_result(work())
        return future


@pytest.fixture
def card_and_failing(card_of, home, tmp_path):
    home.write()
    home.back_up()
    failing = Failing()
    return card_of(path=tmp_path, text="a visit", run=failing.run), failing


@pytest.mark.parametrize(
    ("button", "question"),
    [
        ("exportEverything", "exportOutcome"),
        ("restore", "restoreQuestion"),
        ("importText", "importQuestion"),
        ("importFolder", "importQuestion"),
    ],
)
def test_it_is_told_and_can_be_tried_again(qtbot, card_and_failing, button, question):
    card, failing = card_and_failing
    failing.is_broken = True

    with qtbot.capture_exceptions() as raised:
        qtbot.mouseClick(card.findChild(QAbstractButton, button), Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    assert [each[0] for each in raised] == [MemoryError]
    assert card.findChild(QWidget, f"{question}Text").text().startswith(SAID)
    assert card.findChild(QWidget, f"{question}Leave").isVisible()
    assert card.findChild(QAbstractButton, button).isEnabled()
