"""A stepper bends to the width there is: nothing of it is cut off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from heelrehab.ui.widgets.choices.stepper import Stepper


@pytest.fixture
def hops(qtbot, appearance):
    """A stepper with a long value, at a width and a size of text."""

    def show(width_px, text_percent):
        appearance.scale_text(text_percent)
        made = Stepper(
            appearance,
            "Hüpfen",
            name="hops",
            least=0,
            most=1,
            text_of="{:g} Sätze × 10 auf zwei Beinen".format,
        )
        qtbot.addWidget(made)
        made.resize(width_px, 300)
        made.show()
        for _ in range(3):
            QApplication.processEvents()
        return made

    return show


@pytest.mark.parametrize(
    ("width_px", "text_percent", "is_beside"),
    [(800, 100, True), (330, 100, False), (1100, 200, True), (800, 200, False)],
)
def test_the_value_goes_below_its_label_where_both_have_no_room(
    hops, width_px, text_percent, is_beside
):
    shown = hops(width_px, text_percent)
    label = next(each for each in shown.findChildren(QLabel) if each.text() == "Hüpfen")
    less = shown.findChild(QPushButton, "hopsLess")

    assert (less.mapTo(shown, less.rect().topLeft()).y() < label.geometry().bottom()) is is_beside


@pytest.mark.parametrize(("width_px", "text_percent"), [(800, 100), (240, 100), (460, 200)])
def test_value_and_keys_are_whole(hops, width_px, text_percent):
    shown = hops(width_px, text_percent)
    value = shown.findChild(QLabel, "hopsValue")

    assert shown.minimumSizeHint().width() <= width_px
    assert value.height() >= value.heightForWidth(value.width())
    for key in shown.findChildren(QPushButton):
        place = QRect(key.mapTo(shown, key.rect().topLeft()), key.size())
        assert shown.rect().contains(place), key.objectName()
