"""A text is laid out for the size of its letters."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF

from heelrehab.ui.pages.learn.reading import Reading


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_numbers_of_a_list_have_room_at_every_size_of_text(qtbot, appearance, percent):
    reading = Reading(appearance, name="reading")
    qtbot.addWidget(reading)
    reading.show_text("1. During exercise\n2. Afterwards")

    appearance.scale_text(percent)

    letters = reading.font()
    letters.setPixelSize(appearance.sizes.text_px)
    needed_px = QFontMetricsF(letters).horizontalAdvance("10. ")
    assert reading.document().indentWidth() >= needed_px
