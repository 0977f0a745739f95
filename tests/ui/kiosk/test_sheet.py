"""Words and what is asked for have room on every screen, beside or below each other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.kiosk.screens.counting import StillTherePage
from heelrehab.ui.kiosk.sheet import BigButton, Sheet
from heelrehab.ui.widgets.buttons import RingedButton
from heelrehab.ui.widgets.digits.pin_entry import PinEntry

LONG = "Wiederherstellungsblatt"
SIZES = [(1280, 800), (800, 600), (1080, 1920), (1920, 1080)]


def settle():
    for _ in range(4):
        QApplication.processEvents()


def place_of(sheet, widget):
    return QRect(widget.mapTo(sheet, QPoint(0, 0)), widget.size())


@pytest.fixture
def sheet(qtbot, appearance):
    """A sheet with a body, to be shown at a size of screen and of text."""

    def show(size, text_percent):
        appearance.scale_text(text_percent)
        made = Sheet(appearance, name="sheet", title="Für das Personal", text=f"Das {LONG} hilft.")
        made.add_button(BigButton(appearance, "Weitermachen", name="big", icon=IconName.CHECK))
        made.show_body(PinEntry(appearance, name="pin", prompt="Zugangscode", least=6))
        qtbot.addWidget(made)
        made.resize(*size)
        made.show()
        settle()
        return made

    return show


@pytest.mark.parametrize("text_percent", [100, 200])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_sticks_out_and_no_word_is_cut_off(sheet, size, text_percent):
    shown = sheet(size, text_percent)

    for part in shown.findChildren(QWidget):
        if isinstance(part, QLabel | RingedButton) and part.isVisible():
            place = place_of(shown, part)
            assert place.left() >= 0, part.objectName()
            assert place.right() < shown.width(), part.objectName()
            assert part.width() >= part.minimumSizeHint().width(), part.objectName()


@pytest.mark.parametrize(
    ("size", "text_percent", "is_beside"),
    [
        ((1280, 800), 100, True),
        ((1920, 1080), 200, True),
        ((800, 600), 200, False),
        ((1080, 1920), 100, False),
    ],
)
def test_the_body_goes_below_where_there_is_no_room_beside(sheet, size, text_percent, is_beside):
    shown = sheet(size, text_percent)
    title = place_of(shown, shown.findChild(QWidget, "sheetTitle"))
    body = place_of(shown, shown.findChild(QWidget, "pin"))

    assert (body.left() > title.right()) is is_beside
    assert (body.top() > title.bottom()) is not is_beside


@pytest.mark.parametrize(("width_px", "most_px"), [(1280, 1280), (1920, 1280)])
def test_on_a_wide_screen_both_stay_close_together(sheet, width_px, most_px):
    shown = sheet((width_px, 1080), 100)
    left_px = place_of(shown, shown.findChild(QWidget, "sheetTitle")).left()
    right_px = place_of(shown, shown.findChild(QWidget, "pin")).right()

    assert right_px - left_px < most_px
    assert left_px == pytest.approx(width_px - right_px, abs=2)


def test_another_body_takes_the_place_of_the_one_before(sheet, appearance):
    shown = sheet((1280, 800), 100)

    shown.show_body(PinEntry(appearance, name="other", prompt="Noch einmal"))
    settle()

    assert shown.findChild(QWidget, "pin") is None or shown.findChild(QWidget, "pin").isHidden()
    assert shown.findChild(QWidget, "other").isVisible()


@pytest.mark.parametrize("text_percent", [100, 200])
def test_the_ring_fits_into_a_low_window(qtbot, appearance, text_percent):
    appearance.scale_text(text_percent)
    page = StillTherePage(appearance, 20.0)
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    settle()

    ring = page.findChild(QWidget, "stillTherePageRing")
    assert page.rect().contains(place_of(page, ring))
