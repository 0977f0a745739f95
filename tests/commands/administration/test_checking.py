"""The self-check names what is wrong with file and key, and is silent otherwise."""

from __future__ import annotations

import os
from datetime import date

import pytest

from heelrehab.commands.administration import checking
from heelrehab.commands.administration.checking import check
from heelrehab.storage.disk import Disk
from heelrehab.storage.kiosk.audit import StaffAction
from heelrehab.storage.kiosk.people import newcomer, take_in
from heelrehab.storage.profiles import Profile, create_profile


@pytest.fixture
def patient(place, code, quickly):
    new = newcomer(
        place.folder,
        code="482913",
        initials="AB",
        pin="1234",
        today=date(2026, 11, 22),
        staff_public=b"",
        random=os.urandom,
        stretch=quickly,
    )
    return take_in(Disk(), place.folder, new)


def faults_of(place, known_head=""):
    return [line for is_fault, line in check(place, known_head) if is_fault]


def test_a_kiosk_in_order_has_no_fault(place, patient):
    lines = [line for _is_fault, line in check(place, "")]

    assert faults_of(place) == []
    assert "patients: 1" in lines
    assert "settings: in order" in lines


def test_a_kiosk_that_was_never_set_up_lacks_settings_and_keys(place):
    place.folder.root.mkdir()
    named = " ".join(faults_of(place))

    assert f"{place.settings}: not_found" in named
    assert f"{place.kiosk.staff}: not_found" in named


@pytest.mark.parametrize(
    ("harm", "named"),
    [
        (lambda place: place.settings.write_text('{"idle_s": 1}'), "bad_value idle_s = 1"),
        (lambda place: place.settings.chmod(0o666), "writable_by_others"),
        (lambda place: place.kiosk.staff.chmod(0o644), "open_to_others"),
        (lambda place: place.kiosk.staff.write_text("{torn"), "staff.json: damaged_line"),
        (lambda place: place.log.path.unlink(), "broken_chain"),
        (
            lambda place: create_profile(Disk(), place.folder, "p2", Profile(code="482913")),
            "code_twice code = 482913",
        ),
    ],
)
def test_each_fault_is_named_with_its_file(place, patient, harm, named):
    harm(place)

    assert any(named in line for line in faults_of(place)), faults_of(place)


def test_a_head_that_was_written_down_is_looked_up(place, code):
    head = place.log.reading().head[: checking.HEAD_LETTERS]
    place.log.note(StaffAction.LEFT, place.now())
    assert faults_of(place, head.upper()) == []

    place.log.path.unlink()
    place.log.path.with_name("audit.head").unlink()
    place.log.note(StaffAction.LEFT, place.now())

    assert [line for line in faults_of(place, head) if head in line] != []


def test_a_deed_without_a_noted_end_is_told_and_is_no_fault(place, code):
    begun = place.ledger.begin(StaffAction.ERASED, "p7")
    lines = [line for _, line in checking.check(place, "")]
    assert [line for line in lines if "erased p7: how it ended is not noted" in line] != []
    assert faults_of(place) == []

    with begun:
        pass
    assert [line for _, line in checking.check(place, "") if "not noted" in line] == []


def test_a_disk_that_is_nearly_full_is_told(place, code, monkeypatch):
    monkeypatch.setattr(checking, "LEAST_FREE_BYTES", 10**18)

    assert [line for line in faults_of(place) if line.startswith("room on the disk")] != []
