"""Made-up histories for the history page."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QWidget,
)

from heelrehab.core.records import (
    ChangedBy,
    Decision,
    HeelRaiseTest,
    Note,
    Pain,
    PainMoment,
    PlanChange,
    Session,
    SessionEnd,
    SessionFeedback,
    Stiffness,
)
from heelrehab.core.side import Side
from heelrehab.ui.pages.history.page import HistoryPage

NOW = datetime(2026, 3, 2, 7, 40, tzinfo=UTC)


class Scribe:
    """Writes records of days that are counted back from the second of March 2026."""

    def __init__(self):
        self._count = 0

    def stamp(self, days_ago):
        self._count += 1
        at = NOW - timedelta(days=days_ago)
        return {"id": f"r{self._count:05d}", "at": at + timedelta(seconds=self._count)}

    def dated(self, days_ago):
        stamp = self.stamp(days_ago)
        return {**stamp, "day": stamp["at"].date()}

    def pain(self, days_ago, score=3, moment=PainMoment.MORNING, side=Side.LEFT):
        return Pain(**self.dated(days_ago), moment=moment, score_nrs=score, side=side)

    def stiffness(self, days_ago, minutes):
        return Stiffness(**self.dated(days_ago), minutes=minutes)

    def raises(self, days_ago, left, right):
        return HeelRaiseTest(**self.dated(days_ago), left_reps=left, right_reps=right)

    def note(self, days_ago, text):
        return Note(**self.dated(days_ago), text=text)

    def change(self, days_ago, kind, **more):
        return PlanChange(**self.dated(days_ago), kind=kind, by=ChangedBy.RULE, **more)

    def decision(self, days_ago, row, **more):
        return Decision(**self.dated(days_ago), row=row, result="hold", facts={}, **more)

    def session(self, days_ago, done=()):
        stamp = self.dated(days_ago)
        return Session(
            **stamp,
            session_id=f"of-{stamp['id']}",
            started_at=stamp["at"],
            ended=SessionEnd.COMPLETED,
            done=done,
            active_s=600.0,
        )

    def feedback(self, session, days_ago, effort):
        return SessionFeedback(
            **self.stamp(days_ago), session_id=session.session_id, effort_nrs=effort
        )


@pytest.fixture
def scribe():
    return Scribe()


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
