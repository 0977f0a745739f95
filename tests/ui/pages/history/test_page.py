"""The history page by click and key, with real records."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QWidget,
)
from tests.ui.pages.history.conftest import day_names, press, texts

from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.theme.appearance import ThemeChoice


def test_an_entry_tells_its_hour_what_it_is_and_its_value(page_of, scribe):
    page = page_of(scribe.pain(1, score=4))

    assert any(text.endswith("· Pain in the morning, left leg") for text in texts(page))
    assert "4 of 10" in texts(page)


def test_an_empty_history_says_what_will_be_here(page_of):
    page = page_of()

    assert page.findChild(QWidget, "historyEmpty").isVisible()


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
