"""The history page by click and key, with real records."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from heelrehab.core.records import Amend, Pain, Retract
from heelrehab.core.side import Side
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.history.page import HistoryPage
from heelrehab.ui.theme.appearance import ThemeChoice


@pytest.fixture
def open_page(qtbot, parts):
    def make(keeper):
        page = HistoryPage(
            parts.appearance,
            keeper,
            parts.catalogue,
            today=lambda: parts.clock.now().date(),
        )
        qtbot.addWidget(page)
        page.resize(1072, 800)
        page.show()
        QApplication.processEvents()
        return page

    return make


@pytest.fixture
def page_of(open_page, keeper_of):
    def make(*records):
        return open_page(keeper_of(records))

    return make


def press(qtbot, page, name):
    button = page.findChild(QAbstractButton, name)
    assert button is not None, name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()  # what was added to a page is shown then


def press_score(qtbot, page, scale, score):
    press(qtbot, page.findChild(QWidget, scale), f"score_{score}")


def texts(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def day_names(page):
    return [
        card.objectName()
        for card in page.findChildren(QWidget)
        if card.objectName().startswith("day_") and not card.isHidden()
    ]


def test_an_entry_tells_its_hour_what_it_is_and_its_value(page_of, scribe):
    page = page_of(scribe.pain(1, score=4))

    assert any(text.endswith("· Pain in the morning, left leg") for text in texts(page))
    assert "4 of 10" in texts(page)


def test_an_empty_history_says_what_will_be_here(page_of):
    page = page_of()

    assert page.findChild(QWidget, "historyEmpty").isVisible()


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


def test_the_list_begins_with_a_week_and_grows_by_weeks_with_entries(page_of, qtbot, scribe):
    page = page_of(*(scribe.pain(days_ago) for days_ago in (0, 3, 40, 41, 60)))

    assert day_names(page) == ["day_2026-03-02"]
    press(qtbot, page, "historyEarlier")
    press(qtbot, page, "historyEarlier")
    assert day_names(page)[-2:] == ["day_2026-01-21", "day_2026-01-20"]
    press(qtbot, page, "historyEarlier")

    assert len(day_names(page)) == 5
    assert not page.findChild(QAbstractButton, "historyEarlier").isVisible()


def test_a_month_can_be_gone_to_at_once(page_of, qtbot, scribe):
    page = page_of(*(scribe.pain(days_ago) for days_ago in (0, 40, 400)))
    months = page.findChild(QComboBox, "historyMonth")

    months.setCurrentIndex(2)
    months.activated.emit(2)
    QApplication.processEvents()

    assert day_names(page) == ["day_2025-01-26"]


def test_a_kind_can_be_chosen(page_of, qtbot, scribe):
    pain, note = scribe.pain(0), scribe.note(9, "New shoes")
    page = page_of(pain, note)

    press(qtbot, page, "historyKind_notes")

    assert day_names(page) == [f"day_{note.day}"]
    press(qtbot, page, "historyKind_tests")
    assert page.findChild(QWidget, "historyEmpty").isVisible()


def test_a_hidden_page_catches_up_when_it_is_shown(open_page, keeper_of, scribe):
    keeper = keeper_of([scribe.pain(1)])
    page = open_page(keeper)
    page.hide()

    keeper.keep(scribe.pain(0))
    page.show()
    QApplication.processEvents()

    assert "day_2026-03-02" in day_names(page)


def test_a_history_open_for_reading_only_offers_no_change(open_page, scribe, memory, clock, qapp):
    pain = scribe.pain(1)
    page = open_page(RecordKeeper([pain], memory, clock.stamp, is_read_only=True))

    assert not page.findChild(QAbstractButton, "historyAdd").isVisible()
    assert page.findChild(QAbstractButton, f"entry_{pain.id}Change") is None


def test_back_leaves_the_page(page_of, qtbot):
    page = page_of()

    with qtbot.waitSignal(page.closed, timeout=0):
        press(qtbot, page, "historyBack")


def test_every_control_has_a_name(page_of, qtbot, scribe):
    pain = scribe.pain(1)
    page = page_of(pain)
    press(qtbot, page, f"entry_{pain.id}Change")
    press(qtbot, page, "historyAdd")

    nameless = [
        button.objectName()
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and not (button.accessibleName() or button.text())
    ]
    assert nameless == []


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST])
def test_nothing_is_cut_off_at_twice_the_text_size(page_of, parts, scribe, qapp, choice):
    page = page_of(scribe.pain(1), scribe.raises(2, 8, 20))
    parts.appearance.choose_theme(choice)
    parts.appearance.scale_text(200)
    page.resize(592, 600)
    page.show()
    qapp.processEvents()

    ground = page.findChild(QWidget, "historyScroll").widget()

    assert ground.minimumSizeHint().width() <= 592
