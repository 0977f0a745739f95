"""The system's dialogs begin where the person was last."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from heelrehab.ui.exports.choosing import SystemPathChooser

DOCUMENTS = Path("/home/anna/Documents")


class Person:
    """Answers the system's dialogs and remembers where each began."""

    def __init__(self):
        self.answer = ""
        self.began_in = []

    def folder(self, _parent, _title, began_in):
        self.began_in.append(Path(began_in))
        return self.answer

    def files(self, _parent, _title, began_in, _kinds):
        self.began_in.append(Path(began_in))
        return ([self.answer] if self.answer else []), ""


@pytest.fixture
def person(monkeypatch):
    made = Person()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", made.folder)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", made.files)
    return made


def test_each_dialog_begins_in_the_folder_that_was_chosen_last(person):
    chooser = SystemPathChooser(DOCUMENTS)
    person.answer = "/media/stick"
    assert chooser.folder(None, "Export") == Path("/media/stick")

    person.answer = "/media/other/visit.png"
    assert chooser.files_to_open(None, "Import", "") == (Path("/media/other/visit.png"),)

    person.answer = ""
    assert chooser.folder(None, "Export") is None
    assert chooser.files_to_open(None, "Import", "") == ()
    assert person.began_in == [
        DOCUMENTS,
        Path("/media/stick"),
        Path("/media/other"),
        Path("/media/other"),
    ], "who changes their mind stays where they were"
