"""The check names every fault with file and key, and its exit code tells whether there is any."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from heelrehab.cli import main
from heelrehab.core.records import Note
from heelrehab.options import RunOptions
from heelrehab.storage.journal.codec import encoded
from heelrehab.storage.vault.cipher import AesCipher
from heelrehab.workspace import prepare_place


@pytest.fixture
def place(tmp_path):
    """A data folder without a history."""
    return prepare_place(RunOptions(data_dir=tmp_path / "data"), tmp_path)


def check(capsys, *arguments):
    """Return the exit code and what was printed."""
    code = main([str(argument) for argument in arguments])
    return code, capsys.readouterr().out


def test_content_and_a_fresh_data_folder_have_no_fault(capsys, place):
    code, said = check(capsys, "--data-dir", place.folder.root, "check")

    assert code == 0, said
    assert "content (en): 18 exercises" in said
    assert "content (de): 18 exercises" in said
    assert "me: 0 records in 0 journals" in said
    assert said.endswith("Nothing is wrong.\n")


def test_a_data_folder_that_is_not_there_yet_is_no_fault(capsys, tmp_path):
    code, said = check(capsys, "check", tmp_path / "nowhere")

    assert code == 0
    assert "is not there yet" in said


@pytest.mark.parametrize(
    ("line", "named"),
    [
        (b"no json at all\n", "damaged_line"),
        (b'{"v":99,"type":"pain","id":"1","at":"2026-11-22T07:41:03+01:00"}\n', "newer_version"),
    ],
)
def test_a_bad_line_is_named_with_file_and_line(capsys, place, line, named):
    journal = place.profile.journal("other")
    journal.write_bytes(line)

    code, said = check(capsys, "check", place.folder.root)

    assert code == 1
    assert f"{journal}:1" in said
    assert named in said
    assert journal.read_bytes() == line


def test_a_setting_that_does_not_fit_is_named_with_its_key(capsys, place):
    place.folder.settings.write_text('{"text_percent": 900}', encoding="utf-8")

    code, said = check(capsys, "check", place.folder.root)

    assert code == 1
    assert "text_percent" in said
    assert "900" in said


def test_content_of_a_clinic_is_checked_beside_the_built_in_one(capsys, tmp_path):
    exercise = tmp_path / "exercises" / "own.toml"
    exercise.parent.mkdir()
    exercise.write_text('id = "own"\nposition = "floating"\n', encoding="utf-8")

    code, said = check(capsys, "check", tmp_path)

    assert code == 1
    assert "own.toml" in said
    assert "position" in said
    assert "data:" not in said


def test_locked_lines_are_counted_and_are_no_fault(capsys, place):
    """A kiosk's nightly check has no key, and needs none."""
    at = datetime(2026, 11, 22, 7, 41, tzinfo=UTC)
    note = Note(id="1", at=at, day=at.date(), text="locked")
    place.profile.journal("other").write_bytes(encoded(note, AesCipher(bytes(32))))
    place.profile.journal("other").chmod(0o600)

    code, said = check(capsys, "check", place.folder.root)

    assert code == 0, said
    assert "me: 0 records and 1 locked ones in 1 journals" in said
