from __future__ import annotations

import pytest

from heelrehab.storage.kiosk.audit import StaffAction
from heelrehab.storage.kiosk.deeds import Ledger, happenings
from heelrehab.ui.kiosk.staff.deeds.checks import Inspector

PARTS = ["settings", "protection", "log", "people", "histories", "content"]


@pytest.fixture
def inspector(place):
    return Inspector(
        place.disk,
        place.folder,
        place.settings_path,
        Ledger(place.log, place.now),
        contents=place.contents,
        is_stopped=bool,
    )


@pytest.fixture
def faults_of(inspector):
    def check():
        return {each.part: each.faults for each in inspector.check()}

    return check


def test_a_sound_kiosk_has_nothing_to_see_to(place, inspector, add):
    add()
    findings = inspector.check()

    assert [each.part for each in findings] == PARTS
    assert [each.faults for each in findings] == [()] * len(PARTS)
    assert {each.part: each.count for each in findings}["people"] == 1
    assert happenings(place.log.reading())[-1].entry.action is StaffAction.CHECKED


def test_each_part_tells_its_own_faults(place, faults_of, add, monkeypatch):
    first, second = add(code="100200"), add(code="100300")
    place.settings_path.write_text('{"unknown_key": 1}', encoding="utf-8")
    place.settings_path.chmod(0o666)
    history = place.folder.profile(first.profile_id).history
    (history / "kiosk.jsonl").write_bytes(b"no record\n")
    (history / "kiosk.jsonl").chmod(0o600)
    card = place.folder.profile(second.profile_id).card
    card.write_bytes(card.read_bytes().replace(b"100300", b"100200"))

    found = faults_of()

    assert "unknown_key" in found["settings"][0]
    assert "kiosk.json" in found["protection"][0]
    assert len(found["people"]) == 2
    assert any("kiosk.jsonl:1" in fault for fault in found["histories"])
    assert found["log"] == found["content"] == ()


def test_a_changed_line_of_the_log_is_found(place, faults_of):
    place.log.note(StaffAction.ERASED, place.now(), "p1")
    place.log.note(StaffAction.LEFT, place.now())
    path = place.log.path
    path.write_bytes(path.read_bytes().replace(b"p1", b"p2"))

    assert "broken_chain" in faults_of()["log"][0]


def test_people_who_cannot_be_listed_are_a_fault(place, faults_of, monkeypatch):
    names = place.disk.names

    def denied(folder):
        if folder == place.folder.profiles:
            raise PermissionError(13, "denied")
        return names(folder)

    monkeypatch.setattr(place.disk, "names", denied)

    assert "unreadable" in faults_of()["people"][0]


def test_a_long_check_ends_between_two_histories_when_staff_leave(place, add):
    for code in ("100200", "100300", "100400"):
        add(code=code)
    asked = iter([False, True])
    inspector = Inspector(
        place.disk,
        place.folder,
        place.settings_path,
        Ledger(place.log, place.now),
        contents=place.contents,
        is_stopped=lambda: next(asked, True),
    )

    assert {each.part: each.count for each in inspector.check()}["histories"] == 1


def test_a_profile_that_cannot_be_a_folders_name_is_a_fault_of_its_own(place, faults_of, add):
    add()
    (place.folder.profiles / "No Name").mkdir(mode=0o700)

    assert "bad_name" in faults_of()["histories"][0]
