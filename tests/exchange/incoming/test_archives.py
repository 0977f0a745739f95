"""What somebody packed of an export is taken in; a zip that plays tricks is refused."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime

import pytest

from heelrehab.exchange.document import document
from heelrehab.exchange.faults import ExchangeError, RefusalCode
from heelrehab.exchange.incoming.sources import MAX_BYTES, read_source
from heelrehab.exchange.tables.csv_files import csv_files
from heelrehab.exchange.tables.kinds import KINDS, tables
from heelrehab.storage.disk import Disk

AT = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


@pytest.fixture
def export(records, history):
    return {
        "history.json": document(records, program_version="1", exported_at=AT, display_name="A"),
        "fhir.json": b"{}",
        "report.pdf": b"%PDF",
        **{f"tables/{name}": each for name, each in csv_files(tables(history)).items()},
    }


@pytest.fixture
def zipped(tmp_path):
    def make(members, compression=zipfile.ZIP_DEFLATED):
        path = tmp_path / "packed.zip"
        with zipfile.ZipFile(path, "w", compression) as archive:
            for name, content in members.items():
                archive.writestr(name, content)
        return path

    return make


def refusal_of(path, **options):
    with pytest.raises(ExchangeError) as caught:
        read_source(Disk(), path, **options)
    return caught.value.refusal


@pytest.mark.parametrize("folder", ["", "HeelRehab-Anna-2026-11-22/"])
def test_an_export_of_everything_is_read_packed_and_as_a_folder(
    tmp_path, zipped, export, records, folder
):
    packed = zipped({f"{folder}{name}": content for name, content in export.items()})
    plain = tmp_path / "plain"
    for name, content in export.items():
        (plain / name).parent.mkdir(parents=True, exist_ok=True)
        (plain / name).write_bytes(content)

    assert read_source(Disk(), packed).records == records
    assert read_source(Disk(), packed).display_name == "A"
    assert read_source(Disk(), plain).records == records


@pytest.mark.parametrize("folder", ["", "tables/", "x/tables/"])
def test_packed_tables_are_read(zipped, history, folder):
    files = csv_files(tables(history))
    packed = zipped({f"{folder}{name}": content for name, content in files.items()})

    expected = tuple(record for kind in KINDS for record in kind.select(history))
    assert read_source(Disk(), packed).records == expected


def test_what_file_managers_add_is_passed_over(zipped, export, records):
    added = {"__MACOSX/._history.json": b"no", "x/.DS_Store": b"no", "x/": b""}
    packed = zipped({f"x/{name}": content for name, content in export.items()} | added)

    assert read_source(Disk(), packed).records == records


@pytest.mark.parametrize(
    "name",
    ["../history.json", "/history.json", "a\\..\\b", "C:/x", "x/../../report.pdf"],
)
def test_a_name_that_leads_elsewhere_is_refused(zipped, export, name):
    refusal = refusal_of(zipped({**export, name: b""}))

    assert refusal.code is RefusalCode.BAD_ARCHIVE


def test_the_same_file_twice_is_refused(zipped, export):
    refusal = refusal_of(zipped({**export, "x/history.json": export["history.json"]}))

    assert (refusal.code, refusal.value) == (RefusalCode.BAD_ARCHIVE, "x/history.json")


def test_a_zip_bomb_is_refused_before_it_unpacks(zipped):
    bomb = zipped({"history.json": b" " * (2 * MAX_BYTES)})

    assert bomb.stat().st_size < 1_000_000
    refusal = refusal_of(bomb)
    assert refusal.code is RefusalCode.BAD_ARCHIVE
    assert "unpacks to more than" in refusal.detail


def test_many_names_and_strange_packing_are_refused(zipped, export):
    assert (
        "more than" in refusal_of(zipped({**export, **{f"{n}": b"" for n in range(1000)}})).detail
    )
    assert refusal_of(zipped(export, zipfile.ZIP_LZMA)).code is RefusalCode.BAD_ARCHIVE


def test_a_damaged_zip_and_a_vast_one_are_refused(zipped, export):
    path = zipped(export)
    content = path.read_bytes()
    path.write_bytes(content[:300] + bytes(200) + content[500:])
    assert refusal_of(path).code is RefusalCode.BAD_ARCHIVE

    with path.open("wb") as file:
        file.truncate(1 << 30)
    assert refusal_of(path).code is RefusalCode.BAD_ARCHIVE


def test_more_values_and_lines_than_any_history_has_are_refused(tmp_path):
    """Each costs little in the file and much in memory."""
    empties, lines = tmp_path / "empties.json", tmp_path / "lines.jsonl"
    empties.write_bytes(b"[" + b"[]," * 3_000_000 + b"1]")
    lines.write_bytes(b"{}\n" * 500_001)
    table = tmp_path / "pain.csv"
    table.write_bytes(b",\n" * 500_001)

    for path in (empties, lines, table):
        assert refusal_of(path).code is RefusalCode.TOO_LARGE
