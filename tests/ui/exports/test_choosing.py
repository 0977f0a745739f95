"""The system's dialogs begin where the person was last."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog

from heelrehab.ui.exports.choosing import SystemPathChooser


class Person:
    """Answers the system's dialogs and remembers where each began."""

    def __init__(self):
        self.answer = ""
        self.began_in = []

    def folder(self, _parent, _title, began_in):
        self.began_in.append(began_in)
        return self.answer

    def files(self, _parent, _title, began_in, _kinds):
        self.began_in.append(began_in)
        return ([self.answer] if self.answer else []), ""


@pytest.fixture
def person(monkeypatch):
    made = Person()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", made.folder)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", made.files)
    return made


@pytest.fixture
def folders(tmp_path):
    made = tuple(tmp_path / name for name in ("documents", "stick", "other"))
    for folder in made:
        folder.mkdir()
    return made


def test_each_dialog_begins_in_the_folder_that_was_chosen_last(person, folders):
    documents, stick, other = folders
    chooser = SystemPathChooser(documents)
    person.answer = str(stick)
    assert chooser.folder(None, "Export") == stick

    person.answer = str(other / "visit.png")
    assert chooser.files_to_open(None, "Import", "") == (other / "visit.png",)

    person.answer = ""
    assert chooser.folder(None, "Export") is None
    assert chooser.files_to_open(None, "Import", "") == ()
    assert person.began_in == [str(documents), str(stick), str(other), str(other)], (
        "who changes their mind stays where they were"
    )


def test_where_the_folder_is_gone_the_system_begins_where_it_likes(person, tmp_path):
    chooser = SystemPathChooser(tmp_path / "gone")

    chooser.folder(None, "Export")

    assert person.began_in == [""]
