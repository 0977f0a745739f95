"""People are made once, listed by id, and read even with a damaged card."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED, SaveState
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.paths import DataFolder, prepare
from heelrehab.storage.profiles import (
    Profile,
    create_profile,
    in_the_making,
    load_profile,
    note_making,
    profile_ids,
    save_profile,
    sweep_unmade,
)

ANNA = Profile(
    display_name="Änna",
    language="de",
    pin_hash="scrypt$…",
    created_at=datetime(2026, 11, 22, tzinfo=UTC),
)


@pytest.fixture
def folder(tmp_path):
    place = DataFolder(tmp_path / "data")
    prepare(Disk(), place)
    return place


def code_of(action, *arguments):
    with pytest.raises(StorageError) as caught:
        action(*arguments)
    return caught.value.fault.code


def test_a_new_profile_is_listed_and_read_back(folder):
    assert create_profile(Disk(), folder, "anna", ANNA) == SAVED
    create_profile(Disk(), folder, "ben", Profile())
    (folder.profiles / "stray.txt").touch()

    assert profile_ids(Disk(), folder) == ("anna", "ben")
    assert load_profile(Disk(), folder.profile("anna")).value == ANNA


def test_a_profile_is_closed_to_others(folder, umask):
    umask(0o000)
    create_profile(Disk(), folder, "anna", ANNA)
    place = folder.profile("anna")

    assert [each.stat().st_mode & 0o777 for each in (place.root, place.history, place.card)] == [
        0o700,
        0o700,
        0o600,
    ]


def test_a_profile_is_not_made_over_another(folder):
    create_profile(Disk(), folder, "anna", ANNA)

    assert code_of(create_profile, Disk(), folder, "anna", Profile()) is FaultCode.ALREADY_THERE
    assert load_profile(Disk(), folder.profile("anna")).value == ANNA


def test_a_history_without_card_is_usable_without_a_name(folder):
    folder.profile("anna").history.mkdir(parents=True)

    assert load_profile(Disk(), folder.profile("anna")).value == Profile()
    assert create_profile(Disk(), folder, "anna", ANNA) == SAVED


def test_a_changed_card_keeps_the_keys_of_other_versions(folder):
    create_profile(Disk(), folder, "anna", ANNA)
    place = folder.profile("anna")
    place.card.write_bytes(place.card.read_bytes().replace(b"{", b'{"shoe_size":41,', 1))

    card = load_profile(Disk(), place)
    save_profile(Disk(), place, card.with_value(Profile(display_name="Anna")))

    assert load_profile(Disk(), place).value.display_name == "Anna"
    assert b'"shoe_size": 41' in place.card.read_bytes()


@pytest.mark.parametrize("failing", [1, 2, 3, 4, 5])
def test_a_profile_that_cannot_be_made_says_so(folder, faulty_disk, failing):
    assert (
        code_of(create_profile, faulty_disk({failing}), folder, "anna", ANNA)
        is FaultCode.NOT_WRITABLE
    )


def test_a_folder_of_profiles_that_cannot_be_read_says_so(folder, faulty_disk):
    assert code_of(profile_ids, faulty_disk({1}), folder) is FaultCode.UNREADABLE


def test_an_id_that_is_no_file_name_is_refused(folder):
    assert code_of(create_profile, Disk(), folder, "../anna", ANNA) is FaultCode.BAD_NAME


@pytest.fixture
def making(tmp_path):
    return tmp_path / "making.json"


def test_whose_making_broke_off_is_swept(folder, making):
    create_profile(Disk(), folder, "p1", Profile())
    create_profile(Disk(), folder, "p2", Profile())
    assert note_making(Disk(), making, "p1") == SAVED
    assert in_the_making(Disk(), folder, making) == "p1"

    sweep_unmade(Disk(), folder, making)

    assert profile_ids(Disk(), folder) == ("p2",)
    assert not making.exists()


def test_who_was_made_or_has_a_history_is_never_swept(folder, making):
    """The note may be older than what came after it."""
    create_profile(Disk(), folder, "p1", Profile(code="482913"))
    create_profile(Disk(), folder, "p2", Profile())
    folder.profile("p2").journal("here").write_bytes(b"{}\n")

    for profile_id in ("p1", "p2"):
        note_making(Disk(), making, profile_id)
        sweep_unmade(Disk(), folder, making)

    assert profile_ids(Disk(), folder) == ("p1", "p2")
    assert not making.exists()


@pytest.mark.parametrize("content", [b"{torn", b'{"profile_id": "../me"}', b"\xff", b"[]"])
def test_a_note_that_names_nobody_sweeps_nobody(folder, making, content):
    create_profile(Disk(), folder, "me", Profile())
    making.write_bytes(content)

    sweep_unmade(Disk(), folder, making)

    assert profile_ids(Disk(), folder) == ("me",)
    assert not making.exists()


def test_what_cannot_be_swept_is_tried_again(folder, making, faulty_disk):
    create_profile(Disk(), folder, "p1", Profile())
    note_making(Disk(), making, "p1")

    for reads in (0, 3):
        sweep_unmade(faulty_disk(set(range(reads + 1, 100))), folder, making)

        assert in_the_making(Disk(), folder, making) == "p1"


def test_a_note_that_cannot_be_written_says_so(making, faulty_disk):
    assert note_making(faulty_disk({1}), making, "p1").state is SaveState.NOT_SAVED
