"""The page on which a clinician prescribes, and a hand that presses what is on it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from heelrehab.ui.pages.prescribing.page import PrescribingPage

TODAY = date(2026, 3, 2)  # a Monday


class Desk:
    """The page, and a hand that presses what is on it."""

    def __init__(self, page):
        self.page = page
        self.given = []
        self.cancelled = []
        page.prescribed.connect(self.given.append)
        page.cancelled.connect(self.note_cancel)

    def note_cancel(self):
        self.cancelled.append(True)

    def note(self, name):
        return self.page.findChild(QWidget, name)

    def press(self, *names):
        for name in names:
            button = self.page.findChild(QAbstractButton, name)
            assert button.isEnabled(), name
            button.click()

    @property
    def ids(self):
        return [item.exercise_id for item in self.page.draft.items]

    def text(self, name):
        return self.page.findChild(QLabel, name).text()

    @property
    def can_save(self):
        return self.note("prescribingSave").isEnabled()


@pytest.fixture
def desk(qtbot, appearance, catalogue):
    """Return a function that opens the page, on the first stage of the usual programme."""

    def open_page(width=1280, height=800, **options):
        options = {"programme_id": "mid_progressive", "stage_id": "A", **options}
        page = PrescribingPage(appearance, catalogue, today=TODAY, **options)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        return Desk(page)

    return open_page
