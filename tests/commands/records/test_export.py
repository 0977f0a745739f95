"""``heelrehab export``: what is written, and what is said where it is not."""

from __future__ import annotations

import json
import zipfile

import pytest

from heelrehab.cli import main
from heelrehab.core.records import Note
from heelrehab.demo import demo_records
from heelrehab.options import RunOptions
from heelrehab.storage.journal.codec import encoded
from heelrehab.storage.paths import DataFolder
from heelrehab.storage.profiles import Profile, create_profile
from heelrehab.storage.vault.cipher import AesCipher
from heelrehab.system.clock import SystemClock
from heelrehab.workspace import open_content, prepare_place, seed


@pytest.fixture
def data_dir(tmp_path):
    folder = tmp_path / "data"
    place = prepare_place(RunOptions(data_dir=folder), folder)
    now = SystemClock().now()
    content = open_content(place, "en")
    note = Note(id="fffff-note", at=now, day=now.date(), text="By hand")
    seed(place, [*demo_records(content, now), note], "Anna")
    return folder


@pytest.fixture
def export(qapp, data_dir):
    """Runs the command on the folder."""

    def run(kind, out, *more):
        return main(["--data-dir", str(data_dir), *more, "export", "--format", kind, str(out)])

    return run


def test_tables_go_into_a_folder(export, tmp_path, capsys):
    assert export("csv", tmp_path / "tables") == 0

    assert "By hand" in (tmp_path / "tables" / "notes.csv").read_text(encoding="utf-8-sig")
    assert capsys.readouterr().out == f"Saved as {tmp_path / 'tables'}.\n"


def test_tables_go_into_an_archive_where_one_is_named(export, tmp_path):
    assert export("csv", tmp_path / "tables.zip") == 0

    assert zipfile.is_zipfile(tmp_path / "tables.zip")


@pytest.mark.parametrize(
    ("kind", "key", "value"),
    [("json", "display_name", "Anna"), ("fhir", "resourceType", "Bundle")],
)
def test_documents_are_json(export, tmp_path, kind, key, value):
    assert export(kind, tmp_path / "out.json") == 0

    assert json.loads((tmp_path / "out.json").read_bytes())[key] == value


def test_the_report_needs_no_screen(export, tmp_path):
    assert export("pdf", tmp_path / "out.pdf") == 0

    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")


def test_the_made_up_person_can_be_exported_without_a_folder(qapp, tmp_path):
    out = tmp_path / "demo.json"
    command = ["--demo", "--data-dir", str(tmp_path / "none"), "export", "--format", "json"]

    assert main([*command, str(out)]) == 0

    assert json.loads(out.read_bytes())["display_name"] == "Anna"
    assert not (tmp_path / "none").exists()


def test_a_profile_is_exported_by_name(export, data_dir, tmp_path):
    place = prepare_place(RunOptions(data_dir=data_dir), data_dir)
    create_profile(place.disk, place.folder, "bob", Profile(display_name="Bob"))

    assert export("json", tmp_path / "bob.json", "--profile", "bob") == 0

    assert json.loads((tmp_path / "bob.json").read_bytes())["display_name"] == "Bob"


@pytest.mark.parametrize(("profile", "whose"), [((), ""), (("--profile", "eve"), "of eve ")])
def test_a_history_that_is_not_there_is_told_and_nothing_made(
    qapp, tmp_path, capsys, profile, whose
):
    folder, out = tmp_path / "none", tmp_path / "out.json"

    code = main(["--data-dir", str(folder), *profile, "export", "--format", "json", str(out)])

    assert code == 1
    said = capsys.readouterr().err
    assert said == f"There is no history {whose}in {folder}. Nothing was written.\n"
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(export, tmp_path, capsys):
    assert export("pdf", tmp_path / "gone" / "out.pdf") == 1

    assert "was not saved" in capsys.readouterr().err
    assert not (tmp_path / "gone").exists()


def test_a_folder_is_not_written_over_by_a_file(export, tmp_path, capsys):
    assert export("pdf", tmp_path) == 1

    assert "is a folder" in capsys.readouterr().err


def test_damaged_lines_are_told_and_the_rest_is_exported(export, data_dir, tmp_path, capsys):
    journal = data_dir / "profiles" / "me" / "history" / "seed.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join([*lines[:3], b"damaged\n", *lines[3:]]))

    assert export("json", tmp_path / "out.json") == 0

    assert "heelrehab check" in capsys.readouterr().err
    assert len(json.loads((tmp_path / "out.json").read_bytes())["records"]) == len(lines)


def test_a_locked_history_is_told_and_nothing_written(export, data_dir, tmp_path, capsys):
    """Or the therapist would be handed an empty history."""
    now = SystemClock().now()
    note = Note(id="locked-note", at=now, day=now.date(), text="Locked")
    line = encoded(note, AesCipher(bytes(32)))
    DataFolder(data_dir).profile("me").journal("kiosk").write_bytes(line)

    assert export("json", tmp_path / "out.json") == 1

    assert "1 entries of this history are locked" in capsys.readouterr().err
    assert not (tmp_path / "out.json").exists()


def test_the_coming_sessions_of_the_made_up_person_are_a_calendar(qapp, tmp_path):
    out = tmp_path / "mine.ics"

    assert main(["--demo", "export", "--format", "ics", str(out)]) == 0

    assert out.read_text().count("BEGIN:VEVENT") > 4


def test_where_no_session_is_foreseen_no_calendar_is_written(qapp, tmp_path, capsys):
    folder, out = tmp_path / "empty", tmp_path / "mine.ics"
    prepare_place(RunOptions(data_dir=folder), folder)

    assert main(["--data-dir", str(folder), "export", "--format", "ics", str(out)]) == 1

    assert "No session can be foreseen now" in capsys.readouterr().err
    assert not out.exists()
