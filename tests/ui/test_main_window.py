"""The window makes pages when they are wanted and gives itself whole where asked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from heelrehab.ui.main_window import MainWindow


class Makers(dict):
    """Makes a label for each page and remembers what was made."""

    def __init__(self):
        super().__init__()
        self.made = []
        for name in ("today", "exercises", "progress", "learn", "settings", "welcome"):
            self[name] = self._maker(name)

    def _maker(self, name):
        def make():
            self.made.append(name)
            label = QLabel(name)
            label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            return label

        return make


@pytest.fixture
def makers():
    return Makers()


@pytest.fixture
def window(qtbot, appearance, makers):
    made = MainWindow(appearance, makers)
    qtbot.addWidget(made)
    made.show_page("today")
    made.show()
    return made


def test_a_page_is_made_when_it_is_first_wanted_and_only_then(window, makers):
    assert makers.made == ["today"]

    window.show_page("progress")
    window.show_page("today")
    window.show_page("progress")

    assert makers.made == ["today", "progress"]
    assert window.page == "progress"


def test_the_rail_leads_to_pages(window):
    window.rail.page_chosen.emit("learn")

    assert window.page == "learn"


@pytest.mark.parametrize(("key", "page"), [(Qt.Key.Key_2, "exercises"), (Qt.Key.Key_5, "settings")])
def test_control_and_a_digit_lead_to_pages(window, qtbot, key, page):
    window.activateWindow()
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)

    assert window.page == page


def test_the_tip_of_a_page_names_its_keys_and_where_there_is_no_room_its_name(window):
    exercises = window.findChild(QAbstractButton, "rail_exercises")
    window.resize(1200, 800)
    assert exercises.toolTip() == "Ctrl+2"

    window.resize(800, 600)
    assert exercises.toolTip() == "Exercises · Ctrl+2"


def test_what_takes_the_window_over_hides_the_pages_until_it_gives_back(window, qtbot):
    whole = QLabel("whole")

    window.take_over(whole)
    assert window.is_taken_over
    assert whole.isVisible()
    assert not window.rail.isVisible()

    window.give_back()
    assert not window.is_taken_over
    assert window.rail.isVisible()
    assert window.page == "today"


def test_what_took_over_last_gives_way_to_what_was_before(window):
    """Warning signs asked in the middle of a session lead back to the session."""
    session, signs = QLabel("session"), QLabel("signs")
    window.take_over(session)
    window.take_over(signs)

    window.give_back()

    assert window.is_taken_over
    assert session.isVisible()


def test_giving_back_what_nobody_took_changes_nothing(window):
    window.give_back()

    assert window.page == "today"


def test_the_first_paint_is_told_once(qtbot, appearance, makers):
    window = MainWindow(appearance, makers)
    qtbot.addWidget(window)
    window.show_page("today")

    with qtbot.waitSignal(window.first_painted, timeout=2000):
        window.show()
    with qtbot.assertNotEmitted(window.first_painted):
        window.repaint()


def test_closing_is_told_before_the_window_goes(window, qtbot):
    with qtbot.waitSignal(window.closing, timeout=0):
        window.close()


class Warns(QLabel):
    """A page that says in words what the rail has no room for."""

    is_wanted = None

    def say_warning(self, *, is_wanted):
        self.is_wanted = is_wanted


def test_a_page_says_what_is_wrong_in_words_only_where_the_rail_cannot(qtbot, appearance, makers):
    """One place for it, in words at any width and any size of text."""
    makers["today"] = Warns
    window = MainWindow(appearance, makers)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show_page("today")
    window.show()
    page = window.made_page("today")
    assert page.is_wanted is False

    window.resize(800, 600)
    assert page.is_wanted is True

    window.resize(1200, 800)
    assert page.is_wanted is False
