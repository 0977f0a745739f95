"""``heelrehab import``: said first, added then, nothing written over."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLockFile

from heelrehab.cli import main
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.records import Note, Prescribed, Session, SessionEnd
from heelrehab.exchange.document import document
from heelrehab.exchange.take_home.pieces import pieces_of
from heelrehab.exchange.take_home.visit import take_home
from heelrehab.options import RunOptions
from heelrehab.storage.disk import Disk
from heelrehab.storage.journal.reading import read_history
from heelrehab.storage.paths import DataFolder
from heelrehab.storage.vault.signing import SigningKey
from heelrehab.workspace import prepare_place

AT = datetime(2026, 3, 2, 7, tzinfo=UTC)


def note(number, text="Hello"):
    at = AT + timedelta(minutes=number)
    return Note(id=f"n{number}", at=at, day=at.date(), text=text)


@pytest.fixture
def data_dir(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def history_of(tmp_path):
    def make(*records):
        path = tmp_path / "history.json"
        path.write_bytes(
            document(records, program_version="1", exported_at=AT, display_name="Anna")
        )
        return path

    return make


@pytest.fixture
def take_in(qapp, data_dir):
    """Runs the command on the folder."""

    def run(path, *more):
        return main(["--data-dir", str(data_dir), "import", str(path), *map(str, more)])

    return run


def texts(data_dir):
    folder = DataFolder(data_dir).profile("me").history
    return [record.text for record in read_history(Disk(), folder).records]


def test_what_is_new_is_added_once(take_in, history_of, data_dir, capsys):
    path = history_of(note(1), note(2))

    assert take_in(path) == 0
    assert take_in(path) == 0

    assert texts(data_dir) == ["Hello", "Hello"]
    said = capsys.readouterr().out
    assert "History of Anna: 2 new entries · 0 here already" in said
    assert "2 entries were added to your history." in said
    assert "History of Anna: 0 new entries · 2 here already" in said


def test_what_differs_here_stays_and_is_named(take_in, history_of, data_dir, capsys):
    take_in(history_of(note(1, "Mine")))

    assert take_in(history_of(note(1, "Theirs"), note(2))) == 0

    assert texts(data_dir) == ["Mine", "Hello"]
    assert "n1: kept as it is here" in capsys.readouterr().out


def test_a_dry_run_makes_nothing(take_in, history_of, data_dir, capsys):
    assert take_in(history_of(note(1)), "--dry-run") == 0

    assert "1 new entry" in capsys.readouterr().out
    assert not data_dir.exists()


def test_a_dry_run_looks_at_what_is_here(take_in, history_of, capsys):
    path = history_of(note(1))
    take_in(path)

    assert take_in(path, "--dry-run") == 0

    assert "1 here already" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"{}", "not a file that HeelRehab wrote"),
        (b'{"a": 1, "a": 2}', "the key a stands there twice"),
        (b"\xff", "no sound JSON"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"format": "heelrehab-history", "version": 99}', "a newer HeelRehab wrote it"),
    ],
)
def test_a_bad_file_is_refused_before_anything_is_made(take_in, data_dir, capsys, content, why):
    path = data_dir.with_name("bad.json")
    path.write_bytes(content)

    assert take_in(path) == 1

    said = capsys.readouterr().err
    assert why in said
    assert "Nothing was taken over" in said
    assert not data_dir.exists()


def test_a_file_that_is_not_there_is_told(take_in, tmp_path, data_dir, capsys):
    assert take_in(tmp_path / "none.json") == 1

    assert "it cannot be read" in capsys.readouterr().err
    assert not data_dir.exists()


def test_a_history_that_is_open_is_left_alone(take_in, history_of, data_dir, capsys):
    place = prepare_place(RunOptions(data_dir=data_dir), data_dir)
    lock = QLockFile(str(place.profile.lock))
    assert lock.tryLock(0)

    code = take_in(history_of(note(1)))
    lock.unlock()

    assert code == 1
    assert "Close it, then import again." in capsys.readouterr().err
    assert texts(data_dir) == []


def test_a_folder_of_something_else_is_left_alone(take_in, history_of, data_dir, capsys):
    data_dir.mkdir()
    (data_dir / "thesis.doc").write_text("mine")

    assert take_in(history_of(note(1))) == 1

    assert "Nothing in it was changed" in capsys.readouterr().err
    assert [path.name for path in data_dir.iterdir()] == ["thesis.doc"]


def test_the_made_up_person_takes_nothing_in(qapp, history_of, capsys):
    assert main(["--demo", "import", str(history_of(note(1)))]) == 1

    assert "Nothing was changed" in capsys.readouterr().err


def visit(exercise_id=""):
    session = Session(
        id="01a19d46-75b8-7000-8000-00000000000d",
        at=AT,
        session_id="there",
        day=AT.date(),
        started_at=AT,
        ended=SessionEnd.COMPLETED,
        done=(),
        active_s=600.0,
    )
    prescribed = Prescribed(
        id="01a19d46-75b8-7000-8000-00000000000e",
        at=AT,
        day=AT.date(),
        starts=AT.date(),
        programme_id="starter",
        stage_id="S1",
        days_per_week=7,
        items=(ItemSet(exercise_id=exercise_id or "calf_iso_double", step=0),),
        author="Practice",
    )
    signer = SigningKey(bytes(range(32)))
    return take_home([session], clinic="Practice", now=AT, signer=signer, prescribed=prescribed)


def kinds(data_dir):
    folder = DataFolder(data_dir).profile("me").history
    return [type(record) for record in read_history(Disk(), folder).records]


def test_a_visit_is_taken_in_and_its_prescription_only_when_asked(
    take_in, tmp_path, data_dir, capsys
):
    path = tmp_path / "visit.heelrehab"
    path.write_bytes(visit().file)

    assert take_in(path) == 0
    said = capsys.readouterr().out
    assert "Visit on 2 Mar 2026 at Practice." in said
    assert "for the first time by this clinic" in said
    assert "The prescription was not taken over" in said
    assert kinds(data_dir) == [Session]

    assert take_in(path, "--follow") == 0
    assert "Signed by a clinic that you took something over from." in capsys.readouterr().out
    assert kinds(data_dir) == [Session, Prescribed]


def test_a_visit_only_looked_at_leaves_nothing(take_in, tmp_path, data_dir, capsys):
    path = tmp_path / "visit.heelrehab"
    path.write_bytes(visit().file)

    assert take_in(path, "--dry-run") == 0

    assert "1 new entry" in capsys.readouterr().out
    assert not data_dir.exists()


def test_pieces_in_several_files_make_one_visit(take_in, tmp_path, data_dir, capsys):
    paths = [tmp_path / "1.txt", tmp_path / "2.txt"]
    for path, piece in zip(paths, pieces_of(visit().content, 320), strict=True):
        path.write_text(piece)

    assert take_in(paths[0]) == 1
    assert "still missing: 2" in capsys.readouterr().err
    assert take_in(*paths) == 0
    assert kinds(data_dir) == [Session]
