"""Who shares a computer at home: names, and PINs that keep pages apart."""

from __future__ import annotations

import errno
from datetime import UTC, datetime, timedelta

import pytest

from heelrehab.core.access.throttle import FREE_TRIES, Moment
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SaveState
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.home.people import MOST_NAME, People, PinVerdict, tidy_name
from heelrehab.storage.paths import DataFolder, prepare

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


class Clock:
    """The machine's seconds, moved by the test."""

    def __init__(self):
        self.passed_s = 0.0

    def __call__(self):
        return Moment(NOW + timedelta(seconds=self.passed_s), 100 + self.passed_s, "run")


def fast(secret, salt):
    """No slow hash is needed to see whether two PINs are told apart."""
    return (salt + secret.encode()).ljust(32, b".")


@pytest.fixture
def folder(tmp_path):
    made = DataFolder(tmp_path / "data")
    prepare(Disk(), made)
    return made


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def people_on(folder, clock):
    def make(disk):
        return People(disk, folder, moment=clock, random=bytes, stretch=fast)

    return make


@pytest.fixture
def people(people_on):
    made = people_on(Disk())
    made.add("me", "Anna", NOW)
    return made


def test_people_are_listed_by_name_and_those_without_one_last(people):
    for profile_id, name in (("b", ""), ("c", "berta"), ("d", "Aaron")):
        people.add(profile_id, name, NOW)

    assert [each.name for each in people.everyone()] == ["Aaron", "Anna", "berta", ""]


def test_nobody_is_made_twice(people):
    with pytest.raises(StorageError) as caught:
        people.add("me", "Somebody else", NOW)

    assert caught.value.fault.code is FaultCode.ALREADY_THERE
    assert people.person("me").name == "Anna"


def test_a_new_name_is_kept_and_the_pin_with_it(people):
    people.set_pin("me", "2468")

    people.rename("me", "  Anne   Marie ")

    assert people.person("me").name == "Anne Marie"
    assert people.person("me").has_pin


def test_a_name_is_never_longer_than_its_card(people):
    assert len(tidy_name("x" * 200)) == MOST_NAME
    assert people.rename("me", "x" * 200).is_saved


def test_the_right_pin_is_told_from_a_wrong_one(people):
    people.set_pin("me", "2468")

    assert people.try_pin("me", "2468") == PinVerdict(is_right=True)
    assert people.try_pin("me", "2469") == PinVerdict(is_right=False)


def test_where_no_pin_is_set_none_is_right(people):
    assert not people.try_pin("me", "").is_right


def test_the_pin_itself_is_nowhere_on_the_disk(people, folder):
    people.set_pin("me", "24681357")
    people.try_pin("me", "24681357")

    files = [path for path in folder.root.rglob("*") if path.is_file()]
    # The hash of this test is the PIN itself, in base 64; as text it must not be there.
    assert not any(b"24681357" in path.read_bytes() for path in files)


def test_a_removed_pin_is_asked_for_no_more(people):
    people.set_pin("me", "2468")

    people.remove_pin("me")

    assert not people.person("me").has_pin


def test_after_the_free_tries_not_even_the_right_pin_is_judged(people, clock):
    people.set_pin("me", "2468")
    for _ in range(FREE_TRIES):
        verdict = people.try_pin("me", "1111")

    assert verdict.wait_s == people.waiting_s("me") == 30
    assert people.try_pin("me", "2468") == PinVerdict(is_right=False, wait_s=30)

    clock.passed_s += 30

    assert people.waiting_s("me") == 0
    assert people.try_pin("me", "2468").is_right


def test_the_right_pin_gives_the_free_tries_back(people):
    people.set_pin("me", "2468")
    for _ in range(FREE_TRIES - 1):
        people.try_pin("me", "1111")

    people.try_pin("me", "2468")

    assert people.try_pin("me", "1111").wait_s == 0


def test_tries_count_for_a_program_that_was_ended_between_them(people, people_on):
    people.set_pin("me", "2468")
    for _ in range(FREE_TRIES):
        people_on(Disk()).try_pin("me", "1111")

    assert people_on(Disk()).waiting_s("me") > 0


class HaltingDisk(Disk):
    """Ends the program, as by a plug pulled, when the card is read."""

    def read_file(self, path):
        if path.name == "profile.json":
            raise KeyboardInterrupt
        return super().read_file(path)


def test_a_try_counts_before_it_is_judged(people, people_on):
    people.set_pin("me", "2468")
    for _ in range(FREE_TRIES):
        with pytest.raises(KeyboardInterrupt):
            people_on(HaltingDisk()).try_pin("me", "1111")

    assert people.waiting_s("me") > 0


def test_a_full_disk_locks_nobody_out(people, people_on, faulty_disk):
    people.set_pin("me", "2468")
    full = people_on(faulty_disk(fails=range(2, 3), code=errno.ENOSPC))

    assert full.try_pin("me", "2468").is_right


def test_a_card_that_cannot_be_written_is_told_and_stays(people, people_on, faulty_disk):
    full = people_on(faulty_disk(fails=range(2, 9), code=errno.ENOSPC))

    assert full.rename("me", "Berta").state is SaveState.NOT_SAVED
    assert people.person("me").name == "Anna"


def test_the_way_out_of_a_forgotten_pin_is_to_empty_its_line(people, folder):
    """The sentence on screen says so."""
    people.set_pin("me", "2468")
    card = folder.profile("me").card
    before = card.read_text(encoding="utf-8")
    hashed = before.split('"pin_hash": "')[1].split('"')[0]

    card.write_text(before.replace(hashed, ""), encoding="utf-8")

    assert not people.person("me").has_pin
    assert people.person("me").name == "Anna"
