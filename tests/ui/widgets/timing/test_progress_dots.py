"""Steps are counted by marks and told in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from heelrehab.ui.widgets.timing.progress_dots import ProgressDots


@pytest.fixture
def dots(qtbot, appearance):
    widget = ProgressDots(appearance, name="steps")
    qtbot.addWidget(widget)
    widget.resize(300, 6)
    return widget


def share_of(widget, colour):
    image = widget.grab().toImage()
    row = [image.pixelColor(x, 3) for x in range(image.width())]
    return row.count(QColor(colour)) / len(row)


@pytest.mark.parametrize(("step", "share"), [(1, 0.25), (2, 0.5), (4, 1.0)])
def test_steps_up_to_the_present_one_are_filled(dots, appearance, step, share):
    dots.show_step(step, 4)

    assert share_of(dots, appearance.theme.accent) == pytest.approx(share, abs=0.08)
    assert dots.accessibleName() == f"Step {step} of 4"


def test_the_first_step_is_at_the_right_in_right_to_left_scripts(dots, appearance):
    dots.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dots.show_step(1, 3)
    image = dots.grab().toImage()

    assert image.pixelColor(280, 3) == QColor(appearance.theme.accent)


def test_no_steps_are_drawn_as_one(dots):
    dots.show_step(0, 0)

    assert not dots.grab().isNull()
