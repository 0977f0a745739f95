"""What is asked for at the desk comes about, by the person's own choice of place."""

from __future__ import annotations

import zipfile
from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from heelrehab.storage.disk import Disk
from heelrehab.storage.paths import DataFolder
from heelrehab.ui.chore import on_a_thread
from heelrehab.ui.desk.records import RecordsDesk
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.history.page import HistoryPage
from heelrehab.ui.pages.settings.data.custody import Custody
from heelrehab.ui.pages.settings.data.erased import Erased
from heelrehab.ui.report.page import ReportPage
from heelrehab.ui.widgets.tones import Tone


class Chooser:
    """Always the same place; remembers what was suggested."""

    def __init__(self, path):
        self.path = path
        self.suggested = None

    def file_to_save(self, _parent, _title, suggested, _kinds):
        self.suggested = suggested
        return self.path


@pytest.fixture
def desk_of(qapp, appearance, source, tmp_path):
    def make(path, run=at_once):
        keeper = RecordKeeper(source.records, None, None)
        custody = Custody(
            disk=Disk(),
            folder=DataFolder(tmp_path / "data"),
            profile_id="me",
            keeper=keeper,
            new_id=lambda: "fresh",
            seal_files=lambda: None,
        )
        return RecordsDesk(
            appearance,
            source.catalogue,
            custody,
            Chooser(path),
            now=lambda: source.now,
            person_name="Anna",
            program_version="1.0",
            suggested_folder=Path("documents"),
            run=run,
        )

    return make


def at_once(work):
    future = Future()
    future.set_result(work())
    return future


def test_tables_are_saved_where_the_person_says(desk_of, qtbot, tmp_path):
    desk = desk_of(tmp_path / "mine.zip")

    with qtbot.waitSignal(desk.told) as told:
        desk.export("csv")

    assert told.args == [f"Saved as {tmp_path / 'mine.zip'}.", Tone.GOOD]
    assert zipfile.is_zipfile(tmp_path / "mine.zip")


def test_the_calendar_has_the_coming_sessions(desk_of, qtbot, tmp_path):
    desk = desk_of(tmp_path / "mine.ics")
    card = desk.make_data_card()
    qtbot.addWidget(card)

    with qtbot.waitSignal(desk.told):
        card.calendar_asked.emit()

    content = (tmp_path / "mine.ics").read_text()
    assert content.startswith("BEGIN:VCALENDAR")
    assert "SUMMARY:Exercise session" in content


def test_no_second_file_is_begun_while_one_is_written(desk_of, qtbot, tmp_path):
    waiting = []

    def later(work):
        waiting.append((Future(), work))
        return waiting[-1][0]

    desk = desk_of(tmp_path / "mine.json", later)
    desk.export("json")
    with qtbot.waitSignal(desk.told, timeout=0) as told:
        desk.export("json")
    assert told.args[0] == "Another file is still being written."

    ((future, work),) = waiting
    with qtbot.waitSignal(desk.told) as told:
        future.set_result(work())
    assert told.args[0].startswith("Saved as")


def test_everything_is_written_on_a_thread_while_the_window_goes_on(desk_of, qtbot, tmp_path):
    desk = desk_of(tmp_path / "mine.json", on_a_thread)

    with qtbot.waitSignal(desk.told, timeout=20_000) as told:
        desk.export("json")

    assert told.args[1] is Tone.GOOD
    written = on_a_thread(desk.everything_into(tmp_path)).result(timeout=60)
    assert written.outcome.is_saved
    assert (written.path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_what_cannot_be_saved_is_told(desk_of, qtbot, tmp_path):
    desk = desk_of(tmp_path / "gone" / "mine.json")

    with qtbot.waitSignal(desk.told) as told:
        desk.export("fhir")

    assert "was not saved" in told.args[0]
    assert told.args[1] is Tone.PROBLEM


def test_an_error_of_the_program_is_told(desk_of, qtbot, tmp_path):
    def broken(_work):
        future = Future()
        future.set_exception(MemoryError())
        return future

    desk = desk_of(tmp_path / "mine.json", broken)

    with qtbot.capture_exceptions() as raised, qtbot.waitSignal(desk.told) as told:
        desk.export("json")

    assert [each[0] for each in raised] == [MemoryError]
    assert "(MemoryError) broke this off" in told.args[0]
    assert told.args[1] is Tone.PROBLEM


def test_a_change_of_mind_writes_and_says_nothing(desk_of, qtbot):
    desk = desk_of(None)

    with qtbot.assertNotEmitted(desk.told):
        desk.export("json")


def test_the_report_has_the_window_until_it_is_left(desk_of, qtbot):
    desk = desk_of(None)

    with qtbot.waitSignal(desk.whole_wanted, timeout=0) as wanted:
        desk.export("pdf")

    (page,) = wanted.args
    qtbot.addWidget(page)
    assert isinstance(page, ReportPage)
    with qtbot.waitSignal(desk.whole_done, timeout=0):
        page.closed.emit()


def test_the_history_leads_back_to_progress(desk_of, qtbot):
    desk = desk_of(None)
    page = desk.make_history()
    qtbot.addWidget(page)

    assert isinstance(page, HistoryPage)
    with qtbot.waitSignal(desk.page_wanted, timeout=0) as wanted:
        page.closed.emit()
    assert wanted.args == ["progress"]


def test_after_erasing_a_last_page_closes_the_program(desk_of, qtbot, tmp_path):
    desk = desk_of(None)
    (tmp_path / "data" / "profiles" / "me").mkdir(parents=True)
    card = desk.make_data_card()
    qtbot.addWidget(card)

    with qtbot.waitSignal(desk.whole_wanted, timeout=0) as wanted:
        card.erased.emit(Erased((), is_all=True))

    (page,) = wanted.args
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    with qtbot.waitSignal(desk.leave_wanted, timeout=0):
        qtbot.mouseClick(page.findChild(QAbstractButton, "erasedClose"), Qt.MouseButton.LeftButton)


def test_a_prescription_is_written_without_touching_the_history(desk_of, qtbot, tmp_path):
    desk = desk_of(tmp_path / "anna.heelrehab-prescription.json")
    card = desk.make_data_card()
    qtbot.addWidget(card)

    with qtbot.waitSignal(desk.whole_wanted, timeout=0) as wanted:
        card.prescribing_asked.emit()
    (writer,) = wanted.args
    qtbot.addWidget(writer)
    with qtbot.waitSignals([desk.told, desk.whole_done], timeout=0):
        writer.findChild(QAbstractButton, "prescribingSave").click()

    assert (tmp_path / "anna.heelrehab-prescription.json").is_file()
    assert not desk.source().history.prescribed
