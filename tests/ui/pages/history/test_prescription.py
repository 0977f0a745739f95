"""The prescription in force can be ended where it stands in the history."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from heelrehab.core.history import resolve
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.records import PlanChangeKind, Prescribed
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.history.days.card import DayCard
from heelrehab.ui.pages.history.page import HistoryPage
from heelrehab.ui.strings.records.words import record_words


@pytest.fixture
def records(scribe):
    begun = scribe.change(9, PlanChangeKind.PROGRAMME, programme_id="mid_progressive", stage_id="A")
    return (begun, prescribed(scribe, 8), prescribed(scribe, 2))


@pytest.fixture
def with_one_waiting(scribe, records):
    return (*records, prescribed(scribe, 1, starts_in=8))


def prescribed(scribe, days_ago, *, starts_in=0):
    stamp = scribe.dated(days_ago)
    return Prescribed(
        **stamp,
        starts=stamp["day"] + timedelta(days=starts_in),
        programme_id="mid_progressive",
        stage_id="A",
        days_per_week=7,
        items=(ItemSet(exercise_id="seated_heel_raise", step=1),),
        author="Park Clinic",
    )


@pytest.fixture
def page_of(qtbot, parts):
    def make(keeper):
        page = HistoryPage(
            parts.appearance, keeper, parts.catalogue, today=lambda: parts.clock.now().date()
        )
        qtbot.addWidget(page)
        page.resize(1072, 800)
        page.show()
        QApplication.processEvents()
        press(qtbot, page, "historyKind_plan")
        press(qtbot, page, "historyEarlier")
        return page

    return make


def press(qtbot, page, name):
    qtbot.mouseClick(page.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def ends(page):
    buttons = page.findChildren(QAbstractButton)
    shown = [button for button in buttons if button.isVisible()]
    return [button.objectName() for button in shown if button.objectName().endswith("End")]


def in_force(keeper, parts):
    return plan_from(keeper.history, parts.catalogue, parts.clock.now().date()).prescribed


def test_only_the_one_in_force_can_be_ended_and_the_end_undone(
    page_of, keeper_of, parts, qtbot, records
):
    keeper = keeper_of(records)
    page = page_of(keeper)
    latest = records[-1]
    assert ends(page) == [f"entry_{latest.id}End"]

    press(qtbot, page, f"entry_{latest.id}End")
    assert in_force(keeper, parts) is None
    assert ends(page) == []
    told = page.findChild(QLabel, "historyMessageText").text()
    assert told == "The programme's own exercises are back."

    press(qtbot, page, "historyMessageAction")
    assert in_force(keeper, parts) == latest
    assert ends(page) == [f"entry_{latest.id}End"]


def test_one_that_waits_can_be_put_away_beside_the_one_in_force(
    page_of, keeper_of, parts, qtbot, with_one_waiting
):
    """The other one goes on; undone, it waits again."""
    waits = with_one_waiting[-1]
    keeper = keeper_of(with_one_waiting)
    page = page_of(keeper)
    followed = in_force(keeper, parts)
    assert set(ends(page)) == {f"entry_{waits.id}End", f"entry_{followed.id}End"}
    assert page.findChild(QAbstractButton, f"entry_{waits.id}End").text() == "Put away"

    press(qtbot, page, f"entry_{waits.id}End")
    assert in_force(keeper, parts) == followed
    assert ends(page) == [f"entry_{followed.id}End"]
    told = page.findChild(QLabel, "historyMessageText").text()
    assert told == "Put away. It will not begin; the plan stays as it is."
    put_away = keeper.history.plan_changes[-1]
    words = record_words(put_away, parts.catalogue).sentence
    assert "a prescription put away before its first day" in words

    press(qtbot, page, "historyMessageAction")
    assert set(ends(page)) == {f"entry_{waits.id}End", f"entry_{followed.id}End"}


def test_a_press_that_comes_too_late_ends_nothing(page_of, keeper_of, parts, records):
    keeper = keeper_of(records)
    page = page_of(keeper)
    card = page.findChild(DayCard)

    card.ended.emit(records[1].id)

    assert in_force(keeper, parts) == records[-1]


def test_a_history_open_for_reading_only_keeps_it(page_of, memory, clock, records):
    page = page_of(RecordKeeper(records, memory, clock.stamp, is_read_only=True))

    assert resolve(records).prescribed
    assert ends(page) == []
