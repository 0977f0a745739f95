"""A finder page, and ways to answer it by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from heelrehab.ui.pages.finder.page import FinderPage
from heelrehab.ui.pages.finder.red_flags import RedFlagsPage

ANSWERS = (
    ("emergency_signs_none",),
    ("urgent_signs_none",),
    ("clinician_signs_none",),
    ("age_18_64",),
    ("location_mid", "side_left"),
    ("onset_gradual_6_to_12_weeks",),
    ("score_4",),
    ("stiffness_10_to_30",),
    ("raises_20_plus",),
    ("hops_pain_0_2",),
    ("goal_daily_life",),
    ("kit_step", "minutes_30", "twice_a_day_no"),
)
"""Names of what is clicked on each screen, by a person who is given stage B."""


class Hand:
    """Clicks and types on a page that asks."""

    def __init__(self, qtbot, page, name):
        self._qtbot = qtbot
        self.page = page
        self._name = name

    def find(self, name):
        found = [each for each in self.page.findChildren(object, name) if each is not None]
        assert found, f"nothing is called {name}"
        return found[-1]

    def has(self, name):
        return any(not each.isHidden() for each in self.page.findChildren(object, name))

    def click(self, name):
        self._qtbot.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def go_on(self):
        self.click(f"{self._name}Next")

    def back(self):
        self.click(f"{self._name}Back")

    def answer(self, *screens):
        for names in screens:
            for name in names:
                self.click(name)
            self.go_on()

    @property
    def count_text(self):
        return self.find(f"{self._name}Count").text()


@pytest.fixture
def keeper(keeper_of):
    return keeper_of()


@pytest.fixture
def finder_again(qtbot, parts, keeper):
    """Return a function that opens the finder on what the history holds by then."""

    def make():
        page = FinderPage(
            parts.appearance, parts.settings, parts.catalogue, keeper, parts.clock.now
        )
        qtbot.addWidget(page)
        page.resize(1280, 800)
        page.show()
        return Hand(qtbot, page, "finder")

    return make


@pytest.fixture
def finder(finder_again):
    return finder_again()


@pytest.fixture
def red_flags(qtbot, parts, keeper):
    page = RedFlagsPage(parts.appearance, parts.settings, parts.catalogue, keeper)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    return Hand(qtbot, page, "redFlags")


@pytest.fixture
def answers():
    return ANSWERS
