"""What comes from elsewhere is opened with care, or refused before anything is written."""

from __future__ import annotations

import shutil
import zipfile
from datetime import UTC, datetime

import pytest

from heelrehab.exchange.document import document
from heelrehab.exchange.faults import ExchangeError, RefusalCode
from heelrehab.exchange.incoming.sources import MAX_BYTES, read_source
from heelrehab.exchange.tables.csv_files import csv_files
from heelrehab.exchange.tables.kinds import KINDS, tables
from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import FaultCode

AT = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


@pytest.fixture
def csv_folder(tmp_path, history):
    folder = tmp_path / "tables"
    folder.mkdir()
    for name, content in csv_files(tables(history)).items():
        (folder / name).write_bytes(content)
    return folder


def refusal_of(path, **options):
    with pytest.raises(ExchangeError) as caught:
        read_source(Disk(), path, **options)
    return caught.value.refusal


def zip_of(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def test_a_document_is_read_with_its_name(tmp_path, records):
    path = tmp_path / "export.json"
    path.write_bytes(
        document(records, program_version="0.1.0", exported_at=AT, display_name="Änna")
    )

    source = read_source(Disk(), path)

    assert (source.records, source.display_name, source.faults) == (records, "Änna", ())


def test_a_journal_is_read_alone_in_its_folder_and_in_a_persons_folder(
    tmp_path, journal_path, records
):
    (tmp_path / "anna" / "history").mkdir(parents=True)
    (tmp_path / "anna" / "profile.json").write_text("{}")
    shutil.copy(journal_path, tmp_path / "anna" / "history" / "laptop.jsonl")
    (tmp_path / "anna" / "history" / ".hidden.jsonl").write_text("no")

    for path in (journal_path, tmp_path / "anna" / "history", tmp_path / "anna"):
        assert read_source(Disk(), path).records == records


def test_tables_are_read_one_by_one_and_as_a_folder(csv_folder, history):
    every = tuple(record for kind in KINDS for record in kind.select(history))

    assert read_source(Disk(), csv_folder / "pain.csv").records == history.pains
    assert read_source(Disk(), csv_folder).records == every


def test_a_backup_is_read(tmp_path, journal_path, records):
    path = zip_of(
        tmp_path / "2026-11-22.zip",
        {
            "profile.json": b"{}",
            "history/laptop.jsonl": journal_path.read_bytes(),
            "quarantine/laptop.jsonl": b"torn\n",
        },
    )

    assert read_source(Disk(), path).records == records


def test_lines_that_are_damaged_or_ambiguous_are_left_out_and_told(tmp_path, journal_path, records):
    lines = journal_path.read_bytes().splitlines(keepends=True)
    lines[2] = b'{"type":"note","text":"a","text":"b"}\n'
    lines[5] = b"damaged\n"
    path = tmp_path / "laptop.jsonl"
    path.write_bytes(b"".join(lines))

    source = read_source(Disk(), path)

    assert len(source.records) == len(records) - 2
    assert [(fault.code, fault.line, fault.key) for fault in source.faults] == [
        (FaultCode.DAMAGED_LINE, 3, "text"),
        (FaultCode.DAMAGED_LINE, 6, ""),
    ]


def test_an_enormous_file_is_not_even_opened(tmp_path, faulty_disk_never_read):
    path = tmp_path / "vast.json"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)

    with pytest.raises(ExchangeError) as caught:
        read_source(faulty_disk_never_read, path)

    assert caught.value.refusal.code is RefusalCode.TOO_LARGE


@pytest.fixture
def faulty_disk_never_read():
    class Unread(Disk):
        def read_file(self, path):
            raise AssertionError(path)

    return Unread()


def test_files_of_a_folder_are_too_large_together(csv_folder):
    size = sum(path.stat().st_size for path in csv_folder.iterdir())

    assert refusal_of(csv_folder, max_bytes=size - 1).code is RefusalCode.TOO_LARGE
    assert read_source(Disk(), csv_folder, max_bytes=size).records


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("x.json", b"{", RefusalCode.NOT_JSON),
        ("x.json", b'{"a":NaN}', RefusalCode.NOT_A_NUMBER),
        ("x.json", b"[" * 100_000, RefusalCode.TOO_DEEP),
        ("x.json", b'{"a":1,"a":2}', RefusalCode.DUPLICATE_KEY),
        ("x.json", b"{}", RefusalCode.FOREIGN),
        ("x.pdf", b"%PDF", RefusalCode.NOT_JSON),
        ("x.csv", b"a,b\n", RefusalCode.FOREIGN),
        ("x.zip", b"no zip", RefusalCode.BAD_ARCHIVE),
        ("x.jsonl", b"", RefusalCode.NOTHING_FOUND),
        ("x.jsonl", b"damaged\n", RefusalCode.NOTHING_FOUND),
        ("x.jsonl", b'{"x":' * 100_000, RefusalCode.NOTHING_FOUND),
    ],
)
def test_wrong_or_hostile_files_are_refused_by_what_is_wrong(tmp_path, name, content, code):
    (tmp_path / name).write_bytes(content)

    refusal = refusal_of(tmp_path / name)

    assert refusal.code is code
    assert name in refusal.file


def test_a_zip_that_leads_elsewhere_or_holds_nothing_is_refused(tmp_path):
    climbing = zip_of(tmp_path / "climbing.zip", {"../history/x.jsonl": b""})
    empty = zip_of(tmp_path / "empty.zip", {"profile.json": b"{}"})

    assert refusal_of(climbing).code is RefusalCode.BAD_ARCHIVE
    assert refusal_of(empty).code is RefusalCode.NOTHING_FOUND


def test_what_is_not_there_or_empty_is_refused(tmp_path):
    (tmp_path / "empty").mkdir()

    assert refusal_of(tmp_path / "none.json").code is RefusalCode.UNREADABLE
    assert refusal_of(tmp_path / "none.zip").code is RefusalCode.UNREADABLE
    assert refusal_of(tmp_path / "empty").code is RefusalCode.NOTHING_FOUND


def test_a_document_or_table_without_records_is_refused(tmp_path, csv_folder):
    (tmp_path / "x.json").write_bytes(document([], program_version="0", exported_at=AT))
    table = csv_folder / "pain.csv"
    table.write_bytes(table.read_bytes().partition(b"\r\n")[0] + b"\r\n")

    assert refusal_of(tmp_path / "x.json").code is RefusalCode.NOTHING_FOUND
    assert refusal_of(table).code is RefusalCode.NOTHING_FOUND
