"""A clinician writes a prescription without a patient at hand, and saves it as a file."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from heelrehab.exchange.prescription import SUFFIX, read_prescription
from heelrehab.storage.disk import Disk
from heelrehab.ui.desk.prescribing import PrescriptionWriter

NOW = datetime(2026, 11, 22, 9, 40, tzinfo=UTC)


class Chooser:
    """Always the same place; remembers what was suggested."""

    def __init__(self, path):
        self.path = path
        self.suggested = None

    def file_to_save(self, _parent, _title, suggested, _kinds):
        self.suggested = suggested
        return self.path


@pytest.fixture
def writer_of(qtbot, appearance, catalogue):
    def make(chooser):
        writer = PrescriptionWriter(
            appearance,
            catalogue,
            disk=Disk(),
            chooser=chooser,
            now=lambda: NOW,
            new_id=lambda: "one",
            program_version="1.0",
            suggested_folder=Path("documents"),
        )
        writer.told = []
        writer.left = []
        writer.saved.connect(lambda text, _tone: writer.told.append(text))
        writer.closed.connect(lambda: writer.left.append(True))
        qtbot.addWidget(writer)
        writer.resize(1100, 800)
        writer.show()
        QApplication.processEvents()
        return writer

    return make


def press(qtbot, writer, name):
    qtbot.mouseClick(writer.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_the_file_can_be_taken_in_at_home(writer_of, qtbot, catalogue, tmp_path):
    chooser = Chooser(tmp_path / f"anna{SUFFIX}")
    writer = writer_of(chooser)

    press(qtbot, writer, "prescribingSave")

    assert chooser.suggested == Path(f"documents/HeelRehab-2026-11-22{SUFFIX}")
    prescribed = read_prescription(chooser.path.read_bytes(), catalogue)
    assert (prescribed.id, prescribed.starts) == ("one", NOW.date())
    hint = "At home it is taken in under Settings, Your data."
    assert writer.told == [f"Saved as {chooser.path}. {hint}"]
    assert writer.left == [True]


def test_whoever_chooses_no_place_stays_on_the_page(writer_of, qtbot):
    writer = writer_of(Chooser(None))

    press(qtbot, writer, "prescribingSave")

    assert (writer.told, writer.left) == ([], [])


def test_a_file_that_cannot_be_written_loses_nothing(writer_of, qtbot, tmp_path):
    writer = writer_of(Chooser(tmp_path / "gone" / "anna.json"))

    press(qtbot, writer, "prescribingSave")

    told = writer.findChild(QLabel, "prescriptionMessageText").text()
    assert "was not saved" in told
    assert (writer.told, writer.left) == ([], [])


def test_cancel_leaves_without_a_file(writer_of, qtbot):
    writer = writer_of(Chooser(None))

    press(qtbot, writer, "prescribingCancel")

    assert (writer.told, writer.left) == ([], [True])
