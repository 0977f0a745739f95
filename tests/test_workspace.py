"""A person's files are opened, and written only by who may."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest

from heelrehab.commands.staging.hand_clock import HandClock
from heelrehab.core.records import Note, Pain, PainMoment
from heelrehab.core.side import Side
from heelrehab.options import RunOptions
from heelrehab.storage.durable import SAVED
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.settings import load_settings, save_settings
from heelrehab.storage.vault.cipher import AesCipher
from heelrehab.storage.vault.files import save_keys
from heelrehab.storage.vault.keys import PatientKeys
from heelrehab.workspace import (
    FIRST_PROFILE,
    fresh_id,
    guest_workspace,
    open_content,
    open_workspace,
    prepare_place,
    seed,
)

NOW = datetime(2026, 11, 22, 7, 41, tzinfo=UTC)
NEWER = b'{"v":99,"type":"pain","id":"1","at":"2026-11-22T07:41:03+01:00"}\n'


@pytest.fixture
def clock():
    return HandClock(NOW)


@pytest.fixture
def place(tmp_path):
    return prepare_place(RunOptions(data_dir=tmp_path / "data"), tmp_path / "usual")


def pain(clock, score_nrs=3):
    return Pain(
        id=fresh_id(clock),
        at=clock.now(),
        day=date(2026, 11, 22),
        moment=PainMoment.MORNING,
        score_nrs=score_nrs,
        side=Side.LEFT,
    )


def test_a_first_start_makes_a_folder_and_a_person(tmp_path):
    place = prepare_place(RunOptions(), tmp_path / "usual")

    assert place.profile_id == FIRST_PROFILE
    assert place.profile.card.is_file()
    assert place.folder.root == tmp_path / "usual"


def test_a_named_folder_takes_the_place_of_the_usual_one(place, tmp_path):
    assert place.folder.root == tmp_path / "data"
    assert not (tmp_path / "usual").exists()


def test_a_profile_that_is_named_is_made_and_found_again(place, tmp_path):
    options = RunOptions(data_dir=place.folder.root, profile="anna")

    assert prepare_place(options, tmp_path).profile_id == "anna"
    assert prepare_place(RunOptions(data_dir=place.folder.root), tmp_path).profile_id in (
        "anna",
        FIRST_PROFILE,
    )


def test_the_person_of_last_time_is_opened_again(place, tmp_path):
    prepare_place(RunOptions(data_dir=place.folder.root, profile="anna"), tmp_path)
    file = load_settings(place.disk, place.folder)
    save_settings(place.disk, place.folder, file.with_value(with_last(file.value, "anna")))

    assert prepare_place(RunOptions(data_dir=place.folder.root), tmp_path).profile_id == "anna"


def test_a_last_person_who_is_gone_is_not_missed(place, tmp_path):
    file = load_settings(place.disk, place.folder)
    save_settings(place.disk, place.folder, file.with_value(with_last(file.value, "gone")))

    again = prepare_place(RunOptions(data_dir=place.folder.root), tmp_path)

    assert again.profile_id == FIRST_PROFILE


def with_last(settings, profile_id):
    return msgspec.structs.replace(settings, last_profile=profile_id)


def test_a_folder_of_something_else_is_refused_and_left_alone(tmp_path):
    (tmp_path / "letter.txt").write_text("dear reader", encoding="utf-8")

    with pytest.raises(StorageError) as refusal:
        prepare_place(RunOptions(data_dir=tmp_path), tmp_path)

    assert refusal.value.fault.code is FaultCode.FOREIGN_FOLDER
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_what_is_written_is_read_at_the_next_start(place, clock):
    first = open_workspace(place, clock, is_writable=True)
    record, outcomes = pain(clock), []
    first.writer.submit(record, outcomes.append)

    assert first.close() == 0
    assert outcomes[-1].is_saved
    assert list(open_workspace(place, clock, is_writable=True).reading.records) == [record]


def test_who_does_not_hold_the_lock_only_reads(place, clock):
    workspace = open_workspace(place, clock, is_writable=False)

    assert not workspace.is_writable
    with pytest.raises(StorageError):
        workspace.writer.submit(pain(clock), print)
    workspace.close()


def test_a_journal_of_this_machine_by_a_newer_program_is_only_read(place, clock):
    first = open_workspace(place, clock, is_writable=True)
    first.writer.submit(pain(clock), print)
    first.close()
    (journal,) = place.profile.history.iterdir()
    content = journal.read_bytes() + NEWER
    journal.write_bytes(content)

    workspace = open_workspace(place, clock, is_writable=True)

    assert (workspace.is_writable, workspace.is_newer) == (False, True)
    assert len(list(workspace.reading.records)) == 1
    workspace.close()
    assert journal.read_bytes() == content


def test_faults_of_settings_person_and_history_are_told_together(place, clock):
    place.folder.settings.write_text('{"text_percent": 900}', encoding="utf-8")
    place.profile.card.write_text('{"display_name": 7}', encoding="utf-8")
    place.profile.journal("other").write_bytes(b"no json\n")

    workspace = open_workspace(place, clock, is_writable=True)

    files = {Path(fault.path).name for fault in workspace.faults}
    assert files == {"settings.json", "profile.json", "other.jsonl"}
    workspace.close()


def test_settings_are_written_on_the_way(place, clock):
    workspace = open_workspace(place, clock, is_writable=True)
    outcomes = []

    workspace.write_settings(with_last(workspace.settings.value, "anna"), outcomes.append)
    workspace.close()

    assert [each.is_saved for each in outcomes] == [True]
    assert load_settings(place.disk, place.folder).value.last_profile == "anna"


def test_a_history_can_be_put_into_an_empty_folder_with_a_name(place, clock):
    note = Note(id=fresh_id(clock), at=clock.now(), day=date(2026, 11, 22), text="Long walk.")

    seed(place, [note, pain(clock)], "Anna")

    workspace = open_workspace(place, clock, is_writable=True)
    assert len(list(workspace.reading.records)) == 2
    assert workspace.card.value.display_name == "Anna"
    workspace.close()


def test_a_clinics_own_content_stands_beside_the_built_in_one(place):
    built_in = len(open_content(place, "en").exercise_ids())
    place.folder.content.mkdir()

    assert len(open_content(place, "en").exercise_ids()) == built_in == 18


def test_a_locked_history_is_opened_and_added_to_with_its_key_alone(place, clock):
    cipher = AesCipher(bytes(32))
    save_keys(place.disk, place.profile.keys, PatientKeys(pin_box=b"of no matter here"))
    first = open_workspace(place, clock, is_writable=True, cipher=cipher)
    first.writer.submit(pain(clock), print)
    first.close()
    (journal,) = place.profile.history.iterdir()

    again = open_workspace(place, clock, is_writable=True, cipher=cipher)
    without = open_workspace(place, clock, is_writable=True)
    again.close()
    without.close()

    assert b"score" not in journal.read_bytes()
    assert (again.is_writable, len(again.reading.records), again.faults) == (True, 1, ())
    assert (without.is_writable, len(without.reading.records)) == (False, 0)
    assert {fault.code for fault in without.faults} == {FaultCode.LOCKED}


@pytest.mark.parametrize(
    ("content", "is_writable"),
    [(b'{"pin_box":"AAAA"}', False), (b"damaged", False), (b'{"pin_hash":"x"}', True)],
)
def test_nothing_plain_is_added_to_a_history_that_is_to_be_locked(
    place, clock, content, is_writable
):
    place.profile.keys.write_bytes(content)

    workspace = open_workspace(place, clock, is_writable=True)
    workspace.close()

    assert workspace.is_writable is is_writable


def everything_in(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_guest_leaves_nothing_behind(place, clock):
    before = everything_in(place.folder.root)
    outcomes = []

    guest = guest_workspace(place.disk, place.folder)
    guest.writer.submit(pain(clock), outcomes.append)
    guest.write_settings(with_last(guest.settings.value, "guest"), outcomes.append)

    assert outcomes == [SAVED]
    assert guest.settings.value.last_profile == "guest"
    assert (guest.writer.unsaved, guest.tidy(NOW), guest.close()) == ((), 0, 0)
    assert everything_in(place.folder.root) == before
    assert not guest.place.profile.root.exists()


def test_where_many_share_a_machine_a_change_of_settings_is_never_written(place, clock):
    workspace = open_workspace(place, clock, is_writable=True, keeps_settings=False)

    workspace.write_settings(with_last(workspace.settings.value, "anna"), print)
    workspace.close()

    assert not place.folder.settings.exists()
