from __future__ import annotations

import io
import json
import zipfile
from datetime import UTC, datetime

import pytest

from heelrehab.core.records import Note
from heelrehab.storage.durable import Cause, Outcome, SaveState
from heelrehab.storage.faults import FaultCode
from heelrehab.storage.kiosk.audit import AuditLog, Noted, StaffAction
from heelrehab.storage.kiosk.deeds import Ending, Ledger, happenings
from heelrehab.storage.kiosk.stick import StickOutcome
from heelrehab.storage.vault.keys import StaffKey
from heelrehab.ui.kiosk.staff.deeds import exports
from heelrehab.ui.kiosk.staff.deeds.cabinet import Cabinet
from heelrehab.ui.kiosk.staff.deeds.exports import EVERYTHING, Exporter, Order, Target

AT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
LABEL = "HEELREHAB"


@pytest.fixture
def cabinet_of(place):
    def make(key):
        return Cabinet(
            place.disk,
            place.folder,
            Ledger(place.log, place.now),
            key,
            machine="kiosk",
            now=place.now,
            random=place.random,
        )

    return make


@pytest.fixture
def cabinet(cabinet_of, key):
    return cabinet_of(key)


@pytest.fixture
def reports():
    return []


@pytest.fixture
def exporter_of(place, cabinet, catalogue, reports):
    def make(cabinet=cabinet, mounts=str, is_stopped=bool):
        return Exporter(
            place.disk,
            cabinet,
            Ledger(place.log, place.now),
            catalogue,
            now=place.now,
            mounts=mounts,
            program_version="1.0",
            is_stopped=is_stopped,
            report=lambda done, whole: reports.append((done, whole)),
        )

    return make


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "exports"
    made.mkdir()
    return made


@pytest.fixture
def patient(add, cabinet):
    made = add()
    note = Note(id="note-1", at=AT, day=AT.date(), text="said to staff")
    cabinet.keep(made, [note], StaffAction.PLAN_CHANGED)
    return made


def order_to(folder, people, kind="json"):
    return Order(people, kind, Target.FOLDER, folder=str(folder))


def noted_in(place):
    return [
        (each.entry.profile_id, each.entry.detail, each.ending, each.why)
        for each in happenings(place.log.reading())
        if each.entry.action is StaffAction.EXPORTED
    ]


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("json", "HeelRehab-482913-2026-11-22.json"),
        ("csv", "HeelRehab-482913-2026-11-22.zip"),
        ("fhir", "HeelRehab-482913-2026-11-22-fhir.json"),
        ("pdf", "HeelRehab-482913-2026-11-22.pdf"),
        (EVERYTHING, "HeelRehab-482913-2026-11-22.zip"),
    ],
)
def test_each_kind_is_written_under_the_code(exporter_of, folder, patient, kind, name):
    ended = exporter_of().export(order_to(folder, [patient], kind))

    assert (ended.written, ended.outcome) == ((name,), StickOutcome.WRITTEN)
    assert [path.name for path in folder.iterdir()] == [name]


def test_the_history_leaves_as_it_was_kept(exporter_of, folder, patient):
    exporter_of().export(order_to(folder, [patient]))

    document = json.loads(next(folder.iterdir()).read_bytes())
    assert [record["text"] for record in document["records"]] == ["said to staff"]


def test_everything_comes_as_one_archive(exporter_of, folder, patient):
    exporter_of().export(order_to(folder, [patient], EVERYTHING))

    names = zipfile.ZipFile(io.BytesIO(next(folder.iterdir()).read_bytes())).namelist()
    assert {"history.json", "fhir.json", "report.pdf"} <= set(names)


def test_each_person_is_noted_without_a_value(place, exporter_of, folder, patient, add):
    other = add(code="910000")

    exporter_of().export(order_to(folder, [patient, other]))

    assert noted_in(place) == [
        (patient.profile_id, "json, folder", Ending.DONE, ""),
        (other.profile_id, "json, folder", Ending.DONE, ""),
    ]


def test_what_cannot_be_noted_is_not_written_and_ends_the_export(
    exporter_of, folder, add, monkeypatch
):
    people = [add(), add(code="910000"), add(code="920000")]
    write, left = AuditLog.write, iter([True, True])

    def until_full(log, entry):
        if next(left, False):
            return write(log, entry)
        return Noted(Outcome(SaveState.NOT_SAVED, Cause.DISK_FULL, "no room"))

    monkeypatch.setattr(AuditLog, "write", until_full)
    ended = exporter_of().export(order_to(folder, people))

    assert ended.written == ("HeelRehab-482913-2026-11-22.json",)
    assert ended.unnoted.detail == "no room"
    assert len(list(folder.iterdir())) == 1


@pytest.mark.parametrize(
    "order",
    [
        Order((), "json", Target.STICK, stick_label=LABEL),
        Order((), "json", Target.FOLDER, folder="/nowhere/at/all"),
        Order((), "json", Target.FOLDER),
    ],
)
def test_a_place_that_is_not_there_is_missing_and_nothing_is_noted(place, exporter_of, order):
    assert exporter_of().export(order).outcome is StickOutcome.MISSING
    assert place.log.reading().entries == ()


def test_the_stick_with_the_label_is_found(exporter_of):
    mounts = "/dev/sdb1 /media/OTHER vfat rw 0 0\n/dev/sdc1 /media/HEELREHAB vfat rw 0 0\n"
    exporter = exporter_of(mounts=lambda: mounts)

    place = exporter.place(Order((), "json", Target.STICK, stick_label=LABEL))

    assert str(place) == "/media/HEELREHAB"


@pytest.mark.parametrize(
    "outcome", [StickOutcome.FULL, StickOutcome.PULLED_OUT, StickOutcome.READ_ONLY]
)
def test_after_a_file_that_failed_no_other_is_tried(exporter_of, folder, add, monkeypatch, outcome):
    people = [add(code=code) for code in ("482913", "910000", "920000")]
    ends = iter([StickOutcome.WRITTEN, outcome])
    monkeypatch.setattr(exports, "write_to_stick", lambda *_, **__: next(ends))

    ended = exporter_of().export(order_to(folder, people))

    assert ended.outcome is outcome
    assert len(ended.written) == 1


def test_a_file_that_failed_is_not_noted_as_handed_over(
    place, exporter_of, folder, patient, monkeypatch
):
    monkeypatch.setattr(exports, "write_to_stick", lambda *_, **__: StickOutcome.PULLED_OUT)

    exporter_of().export(order_to(folder, [patient]))

    assert [each[2:] for each in noted_in(place)] == [(Ending.FELL_SHORT, "pulled_out")]


def test_who_cannot_be_opened_is_named_and_the_others_written(
    place, exporter_of, folder, patient, add
):
    stranger = add(code="910000")
    spot = place.folder.profile(stranger.profile_id)
    spot.keys.write_bytes(b"{ damaged")

    ended = exporter_of().export(order_to(folder, [stranger, patient]))

    assert [(who.code, fault.code) for who, fault in ended.unopened] == [
        ("910000", FaultCode.DAMAGED_LINE)
    ]
    assert ended.written == ("HeelRehab-482913-2026-11-22.json",)
    assert [each[2:] for each in noted_in(place)] == [
        (Ending.FELL_SHORT, "damaged_line"),
        (Ending.DONE, ""),
    ]


def test_a_stick_that_is_gone_between_two_files_ends_the_export(exporter_of, add, monkeypatch):
    """What is left of it is a folder of the kiosk's own disk, in which nothing may be written."""
    people = [add(code=code) for code in ("482913", "910000", "920000")]
    line = f"/dev/sdb1 /media/{LABEL} vfat rw 0 0\n"
    reports = []
    monkeypatch.setattr(exports, "write_to_stick", lambda *_, **__: StickOutcome.WRITTEN)
    exporter = exporter_of(mounts=lambda: line if len(reports) < 2 else "")
    monkeypatch.setattr(exporter, "_report", lambda *done: reports.append(done))

    ended = exporter.export(Order(people, "json", Target.STICK, stick_label=LABEL))

    assert len(ended.written) == 1
    assert ended.outcome is StickOutcome.PULLED_OUT


def test_damaged_lines_are_counted(place, exporter_of, folder, patient):
    path = next(place.folder.profile(patient.profile_id).history.iterdir())
    path.write_bytes(b"no record\n" + path.read_bytes())

    assert exporter_of().export(order_to(folder, [patient])).damaged == 1


def test_a_long_export_ends_early_when_staff_leave(exporter_of, folder, patient, add):
    asked = iter([False, True])
    other = add(code="910000")

    ended = exporter_of(is_stopped=lambda: next(asked)).export(order_to(folder, [patient, other]))

    assert ended.was_stopped
    assert len(ended.written) == 1


def test_how_far_it_has_come_is_told(exporter_of, folder, add, reports):
    people = [add(code=code) for code in ("482913", "910000")]

    exporter_of().export(order_to(folder, people))

    assert reports == [(0, 2), (1, 2)]


def test_without_the_right_key_nothing_is_written(exporter_of, cabinet_of, folder, patient, key):
    wrong = cabinet_of(StaffKey(bytes(32), key.public))

    ended = exporter_of(cabinet=wrong).export(order_to(folder, [patient]))

    assert ended.written == ()
    assert list(folder.iterdir()) == []
