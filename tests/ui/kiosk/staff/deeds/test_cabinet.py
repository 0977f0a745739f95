from __future__ import annotations

from datetime import UTC, datetime
from itertools import count

import pytest
from PySide6.QtCore import QLockFile

from heelrehab.core.records import ChangedBy, Note, PlanChange, PlanChangeKind, Retract
from heelrehab.storage.backup.erase import erase_profile
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.journal.journal import Journal
from heelrehab.storage.journal.reading import read_history
from heelrehab.storage.kiosk.audit import StaffAction
from heelrehab.storage.kiosk.deeds import Ledger, happenings
from heelrehab.storage.vault.cipher import cipher_of
from heelrehab.storage.vault.files import load_patient
from heelrehab.storage.vault.keys import StaffKey, key_by_staff
from heelrehab.ui.kiosk.staff.deeds.cabinet import Access, Cabinet

AT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
_numbers = count()


@pytest.fixture
def cabinet_of(place):
    def make(key):
        return Cabinet(
            place.disk,
            place.folder,
            Ledger(place.log, place.now),
            key,
            machine=place.machine,
            now=place.now,
            random=place.random,
        )

    return make


@pytest.fixture
def cabinet(cabinet_of, key):
    return cabinet_of(key)


@pytest.fixture
def cipher(place, key):
    def of(patient):
        file = load_patient(place.disk, place.folder.profile(patient.profile_id).keys)
        return cipher_of(key_by_staff(file, key))

    return of


def note(text="private words"):
    return Note(id=f"note-{next(_numbers)}", at=AT, day=AT.date(), text=text)


def change():
    return PlanChange(
        id=f"change-{next(_numbers)}",
        at=AT,
        day=AT.date(),
        kind=PlanChangeKind.STAGE,
        by=ChangedBy.CLINICIAN,
        stage_id="B",
    )


def actions(place):
    return [each.entry.action for each in happenings(place.log.reading())]


def test_what_is_kept_is_read_again_and_locked_on_the_disk(place, cabinet, add):
    patient = add()
    record = note()

    assert cabinet.keep(patient, [record], StaffAction.PLAN_CHANGED) is Access.FREE

    history = place.folder.profile(patient.profile_id).history
    content = b"".join(path.read_bytes() for path in history.iterdir())
    assert b"private words" not in content
    assert list(cabinet.open(patient).records) == [record]
    assert actions(place) == [StaffAction.PLAN_CHANGED, StaffAction.PATIENT_OPENED]


def test_the_patients_own_records_are_read(place, cabinet, add, cipher):
    patient = add()
    spot = place.folder.profile(patient.profile_id)
    record = note()
    journal = Journal(
        place.disk,
        spot.journal("other-kiosk"),
        spot.quarantine(spot.journal("other-kiosk")),
        is_writable=True,
        cipher=cipher(patient),
    )
    assert journal.append(journal.line_of(record)).is_saved

    assert list(cabinet.open(patient).records) == [record]


def test_a_history_that_is_open_elsewhere_is_shown_but_not_added_to(place, cabinet, add):
    patient = add()
    lock = QLockFile(str(place.folder.profile(patient.profile_id).lock))
    assert lock.tryLock(0)

    assert cabinet.open(patient).access is Access.OPEN_ELSEWHERE
    assert cabinet.keep(patient, [change()], StaffAction.PLAN_CHANGED) is Access.OPEN_ELSEWHERE

    lock.unlock()
    assert cabinet.open(patient).access is Access.FREE
    assert list(cabinet.open(patient).records) == []
    assert StaffAction.PLAN_CHANGED not in actions(place)


def test_a_damaged_line_is_counted_and_the_rest_read(place, cabinet, add):
    patient = add()
    kept = note()
    cabinet.keep(patient, [kept], StaffAction.PLAN_CHANGED)
    path = next(place.folder.profile(patient.profile_id).history.iterdir())
    path.write_bytes(b"no record at all\n" + path.read_bytes())

    file = cabinet.open(patient)

    assert (file.damaged, list(file.records), file.access) == (1, [kept], Access.FREE)


def test_a_journal_of_a_newer_program_is_shown_but_not_added_to(place, cabinet, add):
    patient = add()
    cabinet.keep(patient, [note()], StaffAction.PLAN_CHANGED)
    path = next(place.folder.profile(patient.profile_id).history.iterdir())
    path.write_bytes(
        path.read_bytes() + b'{"type":"note","v":99,"id":"x","at":"2026-11-22T09:00:00Z"}\n'
    )

    assert cabinet.open(patient).access is Access.NEWER
    assert cabinet.keep(patient, [note()], StaffAction.PLAN_CHANGED) is Access.NEWER


def test_another_staff_key_opens_nothing(cabinet_of, key, random, add):
    patient = add()

    with pytest.raises(StorageError) as raised:
        cabinet_of(StaffKey(random(32), key.public)).open(patient)

    assert raised.value.fault.code is FaultCode.LOCKED


def test_a_history_without_keys_is_read_as_it_lies(place, cabinet_of, add, monkeypatch, key):
    patient = add()
    place.folder.profile(patient.profile_id).keys.unlink()
    cabinet = cabinet_of(StaffKey(b"", b""))
    record = note()

    cabinet.keep(patient, [record], StaffAction.PLAN_CHANGED)

    spot = place.folder.profile(patient.profile_id)
    assert list(read_history(place.disk, spot.history).records) == [record]


def test_a_person_who_was_erased_in_between_is_gone_and_not_in_use(place, cabinet, add):
    patient = add()
    erase_profile(place.disk, place.folder, patient.profile_id)

    for deed in (
        lambda: cabinet.open(patient),
        lambda: cabinet.keep(patient, [note()], StaffAction.PLAN_CHANGED),
    ):
        with pytest.raises(StorageError) as raised:
            deed()
        assert raised.value.fault.code is FaultCode.NOT_FOUND


def test_a_full_disk_is_told(place, cabinet, add, monkeypatch):
    patient = add()
    cabinet.keep(patient, [note()], StaffAction.PLAN_CHANGED)
    history = place.folder.profile(patient.profile_id).history
    open_existing = place.disk.open_existing

    def full(path):
        if path.parent == history:
            raise OSError(28, "No space left on device")
        return open_existing(path)

    monkeypatch.setattr(place.disk, "open_existing", full)
    with pytest.raises(StorageError) as raised:
        cabinet.keep(patient, [note()], StaffAction.PLAN_CHANGED)

    assert raised.value.fault.code is FaultCode.NOT_WRITABLE


def test_what_was_kept_is_taken_out_by_records_that_name_it(cabinet):
    first, second = change(), change()

    taken_out = cabinet.retractions([first, second])

    assert all(isinstance(each, Retract) for each in taken_out)
    assert [each.target_id for each in taken_out] == [first.id, second.id]
    assert len({each.id for each in taken_out}) == 2
