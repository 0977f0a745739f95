"""The first page says what this is not, and offers one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from heelrehab.ui.pages.welcome import WelcomePage


@pytest.fixture
def page(qtbot, appearance, settings, catalogue):
    made = WelcomePage(appearance, settings, catalogue)
    qtbot.addWidget(made)
    made.resize(1072, 800)
    made.show()
    return made


def click(qtbot, page, name):
    qtbot.mouseClick(page.findChild(object, name), Qt.MouseButton.LeftButton)


def test_the_finder_is_the_first_thing_to_do(page, qtbot):
    with qtbot.waitSignal(page.finder_requested, timeout=0):
        click(qtbot, page, "welcomeFind")


def test_in_a_small_window_the_first_thing_to_do_is_in_sight(page):
    """The rail has taken its part of 800 x 600; the picture goes below."""
    page.resize(724, 600)
    QApplication.processEvents()

    find = page.findChild(QWidget, "welcomeFind")
    assert page.viewport().rect().contains(find.mapTo(page.viewport(), find.rect().bottomRight()))


def test_one_may_look_around_first(page, qtbot):
    with qtbot.waitSignal(page.look_around_requested, timeout=0):
        click(qtbot, page, "welcomeLook")


def test_the_text_size_is_kept(page, qtbot, settings):
    click(qtbot, page, "textSize_150")

    assert settings.settings.text_percent == 150


def test_it_says_that_it_gives_no_diagnosis(page):
    texts = [label.text() for label in page.findChildren(object) if hasattr(label, "text")]

    assert any("no diagnosis" in text for text in texts)
