"""Entries are corrected, removed and added by click and key, with real records."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from tests.ui.pages.history.conftest import day_names, press, press_score, texts

from heelrehab.core.records import Amend, Pain, Retract
from heelrehab.core.side import Side


def test_a_corrected_score_is_an_amendment_and_shows_what_it_was(page_of, qtbot, scribe, memory):
    pain = scribe.pain(1, score=4)
    page = page_of(pain)

    press(qtbot, page, f"entry_{pain.id}Change")
    press_score(qtbot, page, f"edit_{pain.id}_score", 7)
    press(qtbot, page, f"edit_{pain.id}Save")

    assert [type(record) for record in memory.records] == [Amend]
    assert memory.records[0].changes == {"score_nrs": 7}
    assert "7 of 10" in texts(page)
    press(qtbot, page, f"entry_{pain.id}Edited")
    assert "Before: Pain in the morning, left leg: 4 of 10" in texts(page)
    press(qtbot, page, f"entry_{pain.id}Edited")
    assert not any(text.startswith("Before") for text in texts(page))


def test_moment_and_side_can_be_corrected_too(page_of, qtbot, scribe, memory):
    pain = scribe.pain(1)
    page = page_of(pain)

    press(qtbot, page, f"entry_{pain.id}Change")
    moment = page.findChild(QComboBox, f"edit_{pain.id}_moment")
    moment.setCurrentIndex(moment.findData("during"))
    press(qtbot, page, f"edit_{pain.id}_side_right")
    press(qtbot, page, f"edit_{pain.id}Save")

    assert memory.records[0].changes == {"moment": "during", "side": "right"}


def test_saving_without_a_change_writes_nothing(page_of, qtbot, scribe, memory):
    pain = scribe.pain(1)
    page = page_of(pain)

    press(qtbot, page, f"entry_{pain.id}Change")
    press(qtbot, page, f"edit_{pain.id}Save")

    assert memory.records == []
    assert (
        page.findChild(QWidget, f"edit_{pain.id}") is None
        or not page.findChild(QWidget, f"edit_{pain.id}").isVisible()
    )


def test_escape_leaves_an_entry_as_it_was(page_of, qtbot, scribe, memory):
    pain = scribe.pain(1)
    page = page_of(pain)
    press(qtbot, page, f"entry_{pain.id}Change")
    press_score(qtbot, page, f"edit_{pain.id}_score", 7)

    qtbot.keyClick(page.findChild(QWidget, f"edit_{pain.id}"), Qt.Key.Key_Escape)

    assert memory.records == []
    assert page.findChild(QWidget, f"edit_{pain.id}") is None


@pytest.mark.parametrize("typed", ["601", "", "-1"])
def test_a_number_that_does_not_fit_is_not_saved(page_of, qtbot, scribe, memory, typed):
    stiffness = scribe.stiffness(1, 10)
    page = page_of(stiffness)
    press(qtbot, page, f"entry_{stiffness.id}Change")

    page.findChild(QLineEdit, f"edit_{stiffness.id}_minutes").setText(typed)
    press(qtbot, page, f"edit_{stiffness.id}Save")

    assert memory.records == []
    assert "Minutes of stiffness: a whole number from 0 to 600." in texts(page)


def test_one_leg_of_a_heel_raise_test_may_stay_empty_but_not_both(page_of, qtbot, scribe, memory):
    test = scribe.raises(1, 8, 20)
    page = page_of(test)
    press(qtbot, page, f"entry_{test.id}Change")
    left = page.findChild(QLineEdit, f"edit_{test.id}_left_reps")
    right = page.findChild(QLineEdit, f"edit_{test.id}_right_reps")

    left.clear()
    right.clear()
    press(qtbot, page, f"edit_{test.id}Save")
    assert "Fill in at least one number." in texts(page)
    right.setText("21")
    press(qtbot, page, f"edit_{test.id}Save")

    assert memory.records[0].changes == {"left_reps": None, "right_reps": 21}
    assert "left not tried, right 21" in texts(page)


def test_a_removed_entry_comes_back_by_undo(page_of, qtbot, scribe, memory):
    pain = scribe.pain(1)
    page = page_of(pain)

    press(qtbot, page, f"entry_{pain.id}Change")
    press(qtbot, page, f"edit_{pain.id}Remove")

    assert isinstance(memory.records[0], Retract)
    assert day_names(page) == []
    assert "Removed: Pain in the morning, left leg: 3 of 10" in texts(page)
    press(qtbot, page, "historyMessageAction")
    assert day_names(page) == [f"day_{pain.day}"]


def test_a_score_for_an_earlier_day_counts_for_that_day(page_of, qtbot, scribe, memory):
    page = page_of(scribe.pain(0))

    press(qtbot, page, "historyAdd")
    page.findChild(QDateEdit, "addEntryDay").setDate(QDate(2026, 2, 20))
    press_score(qtbot, page, "addEntry_score", 6)
    press(qtbot, page, "addEntry_side_left")
    press(qtbot, page, "addEntryPanelSave")

    (added,) = memory.records
    assert isinstance(added, Pain)
    assert (added.day.isoformat(), added.score_nrs, added.side) == ("2026-02-20", 6, Side.LEFT)
    assert added.at.date().isoformat() == "2026-03-02"
    assert day_names(page) == ["day_2026-02-20"]
    assert any(text.startswith("added ") for text in texts(page))
    press(qtbot, page, "historyMessageAction")
    assert isinstance(memory.records[1], Retract)


def test_a_score_is_never_preset(page_of, qtbot, memory):
    page = page_of()

    press(qtbot, page, "historyAdd")
    press(qtbot, page, "addEntryPanelSave")

    assert memory.records == []
    assert "Choose a score from 0 to 10." in texts(page)


@pytest.mark.parametrize(
    ("kind", "value", "told"),
    [("stiffness", "25", "25 minute(s)"), ("note", "New shoes", "New shoes")],
)
def test_stiffness_and_notes_can_be_added(page_of, qtbot, kind, value, told):
    page = page_of()

    press(qtbot, page, "historyAdd")
    press(qtbot, page, f"addEntryKind_{kind}")
    if kind == "note":
        page.findChild(QPlainTextEdit, "addEntry_text").setPlainText(value)
    else:
        page.findChild(QLineEdit, "addEntry_minutes").setText(value)
    press(qtbot, page, "addEntryPanelSave")

    assert told in texts(page)


def test_no_entry_can_be_added_for_tomorrow(page_of, qtbot):
    page = page_of()

    press(qtbot, page, "historyAdd")

    assert page.findChild(QDateEdit, "addEntryDay").maximumDate() == QDate(2026, 3, 2)
