"""Panels show what they are given, and say it in one sentence to those who listen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.panels import Chip, EmptyState, PageHeader, StatTile
from heelrehab.ui.widgets.tones import Tone


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def test_a_tile_is_read_as_one_sentence(qtbot, appearance):
    tile = StatTile("This week", "1 of 3", "sessions")
    qtbot.addWidget(tile)

    tile.show_figure("2 of 3", "sessions")

    assert texts(tile) == ["This week", "2 of 3", "sessions"]
    assert tile.accessibleName() == "This week: 2 of 3 sessions"


def test_a_chip_changes_words_and_tone_together(qtbot, appearance):
    chip = Chip("hold", Tone.CAUTION)
    qtbot.addWidget(chip)
    before = chip.grab().toImage()

    chip.show_text("hold", Tone.GOOD)

    assert chip.grab().toImage() != before


def test_an_empty_state_offers_the_step_that_fills_it(qtbot, appearance):
    state = EmptyState(
        appearance, heading="Nothing yet", sentence="Later.", action="Start", name="empty"
    )
    qtbot.addWidget(state)

    with qtbot.waitSignal(state.action_triggered, timeout=0):
        state.findChild(QPushButton, "emptyAction").click()

    assert texts(state) == ["Nothing yet", "Later."]


def test_an_empty_state_may_have_no_step(qtbot, appearance):
    state = EmptyState(
        appearance, heading="Nothing yet", sentence="Later.", picture=QLabel("picture")
    )
    qtbot.addWidget(state)

    assert state.findChild(QPushButton) is None


def test_a_header_without_a_second_line_takes_no_room_for_it(qtbot, appearance):
    header = PageHeader("Progress", "", name="header")
    qtbot.addWidget(header)
    with qtbot.waitExposed(header):
        header.show()
    low_px = header.sizeHint().height()

    header.show_words("Progress", "Morning pain is down.")

    assert header.sizeHint().height() > low_px
    assert texts(header) == ["Progress", "Morning pain is down."]


@pytest.mark.parametrize(("least_px", "is_below"), [(100, False), (300, True)])
def test_what_is_beside_a_title_goes_below_where_words_need_room(
    qtbot, appearance, least_px, is_below
):
    header, button = PageHeader("Today"), QuietButton(appearance, "Wrong", name="wrong")
    header.put_beside(button)
    header.leave_words(least_px)
    qtbot.addWidget(header)
    header.resize(300, 200)
    with qtbot.waitExposed(header):
        header.show()

    assert (button.y() > 0) is is_below
