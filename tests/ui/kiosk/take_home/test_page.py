"""The page shows codes that a camera reads, in every theme and size, one after the other."""

from __future__ import annotations

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from heelrehab.exchange.take_home.pieces import joined, pieces_in
from heelrehab.exchange.take_home.visit import TakeHome
from heelrehab.ui.kiosk.take_home.page import TakeHomePage
from heelrehab.ui.theme.appearance import ThemeChoice


@pytest.fixture
def page_of(qtbot, appearance):
    def make(visit, size=(1280, 800), *, can_print=True, is_guest=False, unsaved_count=0):
        page = TakeHomePage(
            appearance,
            visit,
            can_print=can_print,
            is_guest=is_guest,
            unsaved_count=unsaved_count,
        )
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        for _ in range(3):
            QApplication.processEvents()
        return page

    return make


def seen_by_a_camera(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    shape = (image.height(), image.bytesPerLine())
    pixels = memoryview(image.constBits()).cast("B", shape=shape)
    return [each.text for each in zxingcpp.read_barcodes(pixels)]


def said(page):
    return " ".join(each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page))


def press(page, name):
    page.findChild(QAbstractButton, name).click()
    QApplication.processEvents()


@pytest.mark.parametrize("theme", [each for each in ThemeChoice if each is not ThemeChoice.SYSTEM])
@pytest.mark.parametrize("size", [(1280, 800), (800, 600), (1080, 1920)])
def test_a_camera_reads_the_code(page_of, visit_of, appearance, theme, size):
    appearance.choose_theme(theme)
    visit = visit_of(5)
    page = page_of(visit, size)

    (text,) = seen_by_a_camera(page)

    assert joined("picture", pieces_in("picture", text)) == visit.content


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(1280, 800), (800, 600), (1080, 1920), (900, 1000)])
def test_the_code_takes_at_least_45_percent_of_the_height(
    page_of, visit_of, appearance, size, percent
):
    appearance.scale_text(percent)
    page = page_of(visit_of(16), size)

    picture = page.findChild(QWidget, "takeHomeCode")

    assert min(picture.width(), picture.height()) >= 0.45 * page.height()
    assert (page.width(), page.height()) == size


def test_what_was_done_stands_in_two_lines(page_of, visit_of):
    text = said(page_of(visit_of(5)))

    assert "about 14 min" in text
    assert "Pain: 3 before, up to 4 during, 2 after" in text
    assert "Take a picture of this with your phone." in text
    assert "Nothing stays here" not in text


def test_a_guest_is_told_that_nothing_stays(page_of, visit_of):
    assert "Nothing stays here once you leave." in said(page_of(visit_of(5), is_guest=True))


def test_what_could_not_be_saved_here_is_told_beside_the_code(page_of, visit_of):
    visit = visit_of(2)

    page = page_of(visit, unsaved_count=3)

    assert "3 of your entries could not be saved here" in said(page)
    assert "kept here under your code" not in said(page)
    (text,) = seen_by_a_camera(page)
    assert joined("picture", pieces_in("picture", text)) == visit.content


def test_several_codes_are_shown_by_touch_one_after_the_other(page_of, visit_of):
    visit = visit_of(16)
    page = page_of(visit)
    first = seen_by_a_camera(page)
    assert not page.findChild(QWidget, "takeHomePrevious").isEnabled()
    assert "Code 1 of 2" in said(page)

    press(page, "takeHomeNext")
    second = seen_by_a_camera(page)

    assert "Code 2 of 2" in said(page)
    assert page.findChild(QWidget, "takeHomeCode").accessibleName() == "Code 2 of 2"
    assert not page.findChild(QWidget, "takeHomeNext").isEnabled()
    assert joined("pictures", pieces_in("pictures", *first) + pieces_in("pictures", *second))
    press(page, "takeHomePrevious")
    assert seen_by_a_camera(page) == first


def test_done_ends_and_print_asks(page_of, visit_of, qtbot):
    page = page_of(visit_of(5))

    with qtbot.waitSignal(page.done, timeout=0):
        press(page, "takeHomeDone")
    with qtbot.waitSignal(page.print_asked, timeout=0):
        press(page, "takeHomePrint")
    with qtbot.waitSignal(page.done, timeout=0):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)


@pytest.mark.parametrize(
    ("is_printed", "told"), [(True, "on its way to the printer"), (False, "Nothing was printed")]
)
def test_printing_is_told_truthfully(page_of, visit_of, is_printed, told):
    page = page_of(visit_of(5))
    assert told not in said(page)

    page.show_printed(is_printed=is_printed)

    assert told in said(page)


def test_without_a_printer_no_sheet_is_offered(page_of, visit_of):
    assert page_of(visit_of(5), can_print=False).findChild(QWidget, "takeHomePrint") is None


@pytest.mark.parametrize(
    ("can_print", "told"), [(True, "Print it, or ask for it"), (False, "Ask the staff for it")]
)
def test_a_visit_too_long_for_codes_says_so(page_of, visit_of, can_print, told):
    vast = TakeHome(visit_of(5).package, bytes(20_000))

    page = page_of(vast, can_print=can_print)

    assert "too long for a code" in said(page)
    assert told in said(page)
    assert not page.findChild(QWidget, "takeHomeCode").isVisible()
    assert page.findChild(QWidget, "takeHomeNext") is None
