"""Choosing, seeing, saving and printing a report, by click."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from heelrehab.storage.disk import Disk
from heelrehab.ui.report.facts import Part
from heelrehab.ui.report.options import ReportOptions
from heelrehab.ui.report.page import ReportPage
from heelrehab.ui.theme.appearance import ThemeChoice
from heelrehab.ui.widgets.choices.date_field import DateField


class Chooser:
    """Always the same place; remembers what was suggested."""

    def __init__(self, path):
        self.path = path
        self.suggested = None

    def file_to_save(self, _parent, _title, suggested, _kinds):
        self.suggested = suggested
        return self.path


class Printer:
    """Takes the pages, or leaves them."""

    def __init__(self, *, is_willing):
        self.is_willing = is_willing
        self.count = 0

    def print_pages(self, _parent, pages):
        self.count = pages.count
        return self.is_willing


@pytest.fixture
def page_of(qtbot, appearance, source_of, records):
    def make(chooser=None, printing=None, name="Anna"):
        page = ReportPage(
            appearance,
            source_of(records, name),
            disk=Disk(),
            chooser=chooser or Chooser(None),
            printing=printing or Printer(is_willing=True),
            suggested_folder=Path("documents"),
        )
        qtbot.addWidget(page)
        page.resize(1100, 800)
        page.show()
        QApplication.processEvents()
        return page

    return make


def press(qtbot, page, name):
    qtbot.mouseClick(page.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def told(page):
    return page.findChild(QLabel, "reportMessageText").text()


def options(page):
    return page.findChild(ReportOptions, "reportOptions")


def test_the_preview_shows_every_page(page_of):
    page = page_of()
    preview = page.findChild(QWidget, "reportPreview")

    assert preview.page_count == page.pages().count > 1
    assert f"{preview.page_count} page" in preview.accessibleName()
    picture = preview.grab().toImage()
    assert picture.pixelColor(preview.width() // 2, 4).name() == "#ffffff"


def test_it_begins_with_twelve_weeks_and_every_part(page_of, source):
    page = page_of()
    chosen = options(page)

    assert chosen.span.days == 84
    assert chosen.span.last == source.now.date()
    assert chosen.parts == frozenset(Part)


def test_periods_fill_in_the_days_and_days_can_be_changed(page_of, qtbot):
    page = page_of()
    chosen = options(page)

    press(qtbot, page, "reportPeriod_four_weeks")
    assert chosen.span.days == 28
    press(qtbot, page, "reportPeriod_all")
    assert chosen.span.days == 84
    first, last = (page.findChild(DateField, f"report{end}") for end in ("First", "Last"))
    first.show_day(chosen.span.last)
    last.show_day(chosen.span.first.replace(day=5))

    assert chosen.span.first <= chosen.span.last


def test_a_part_that_is_switched_off_leaves_the_pages(page_of, qtbot):
    page = page_of()
    before = len(page.pages().pdf("Report"))

    press(qtbot, page, "reportPart_chart")

    assert Part.CHART not in options(page).parts
    assert len(page.pages().pdf("Report")) < before


def test_without_a_name_there_is_none_to_leave_out(page_of):
    page = page_of(name="")

    assert not page.findChild(QAbstractButton, "reportPart_name").isVisible()


def test_saving_says_where_the_file_is(page_of, qtbot, tmp_path):
    chooser = Chooser(tmp_path / "mine.pdf")
    page = page_of(chooser)

    press(qtbot, page, "reportSave")

    assert chooser.path.read_bytes().startswith(b"%PDF-")
    assert chooser.suggested == Path("documents/HeelRehab-Anna-2026-11-22.pdf")
    assert told(page) == f"Saved as {chooser.path}."


def test_a_file_that_cannot_be_written_is_told_and_not_there(page_of, qtbot, tmp_path):
    page = page_of(Chooser(tmp_path / "gone" / "mine.pdf"))

    press(qtbot, page, "reportSave")

    assert "was not saved" in told(page)
    assert "choose another one" in told(page)
    assert list(tmp_path.iterdir()) == []


def test_a_change_of_mind_writes_nothing(page_of, qtbot):
    page = page_of(Chooser(None))

    press(qtbot, page, "reportSave")

    assert not page.findChild(QWidget, "reportMessage").isVisible()


@pytest.mark.parametrize(("is_willing", "words"), [(True, "Handed to the printer."), (False, "")])
def test_printing_hands_over_every_page(page_of, qtbot, is_willing, words):
    printer = Printer(is_willing=is_willing)
    page = page_of(printing=printer)

    press(qtbot, page, "reportPrint")

    assert printer.count == page.pages().count > 1
    assert told(page) == words


def test_back_leaves_the_page(page_of, qtbot):
    page = page_of()

    with qtbot.waitSignal(page.closed, timeout=0):
        press(qtbot, page, "reportBack")


def test_nothing_is_cut_off_at_twice_the_text_size(page_of, appearance):
    page = page_of()
    appearance.scale_text(200)
    page.resize(800, 600)
    QApplication.processEvents()

    ground = page.findChild(QWidget, "reportScroll").widget()

    assert ground.minimumSizeHint().width() <= 800


def test_details_take_one_page_unless_all_are_wanted(page_of, qtbot):
    page = page_of()
    assert page.pages().count == 2

    press(qtbot, page, "reportDetails_all")
    assert page.pages().count > 2
    assert page.findChild(QWidget, "reportPreview").page_count == page.pages().count

    press(qtbot, page, "reportPeriod_four_weeks")
    assert options(page).is_whole, "remembered when something else is chosen"
    press(qtbot, page, "reportDetails_one_page")
    assert page.pages().count == 2


def test_paper_is_the_same_in_every_theme(page_of, appearance):
    page = page_of()
    light = page.pages().picture(0, 600)

    appearance.choose_theme(ThemeChoice.DARK)

    assert page.pages().picture(0, 600) == light
