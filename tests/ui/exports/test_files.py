"""Each kind of file is what it says, and comes back where it can."""

from __future__ import annotations

import io
import json
import zipfile

import pytest

from heelrehab.core.records import Pain, PainMoment
from heelrehab.core.side import Side
from heelrehab.exchange.incoming.sources import read_source
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Cause, SaveState
from heelrehab.ui.exports.files import (
    ExportKind,
    content_of,
    everything_of,
    suggested_name,
    usual_span,
    write_folder,
)


def test_tables_come_as_one_archive_that_is_always_the_same(source):
    content = content_of(ExportKind.CSV, source)

    assert content == content_of(ExportKind.CSV, source)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        assert "pain.csv" in archive.namelist()


def test_the_document_comes_back_as_every_record(source, tmp_path):
    path = tmp_path / "history.json"
    path.write_bytes(content_of(ExportKind.JSON, source))

    assert read_source(Disk(), path).records == tuple(source.records)


def test_the_fhir_record_is_a_bundle(source):
    bundle = json.loads(content_of(ExportKind.FHIR, source))

    assert (bundle["resourceType"], bundle["type"]) == ("Bundle", "collection")


def test_the_report_is_a_pdf(dressed, source):
    assert content_of(ExportKind.PDF, source).startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (ExportKind.PDF, "HeelRehab-Anna-2026-11-22.pdf"),
        (ExportKind.CSV, "HeelRehab-Anna-2026-11-22.zip"),
        (ExportKind.JSON, "HeelRehab-Anna-2026-11-22.json"),
        (ExportKind.FHIR, "HeelRehab-Anna-2026-11-22-fhir.json"),
    ],
)
def test_the_suggested_name_says_whose_and_when(source, kind, name):
    assert suggested_name(kind, source) == name


@pytest.mark.parametrize(
    ("given", "in_name"),
    [("../../etc/passwd", "etcpasswd"), ("Jean Claude", "JeanClaude"), ("Zoë", "Zoë"), ("", "")],
)
def test_a_name_cannot_lead_to_another_folder(source_of, given, in_name):
    name = suggested_name(ExportKind.JSON, source_of([], given))

    middle = f"-{in_name}" if in_name else ""
    assert name == f"HeelRehab{middle}-2026-11-22.json"


def test_everything_is_in_one_folder_and_can_be_taken_in_elsewhere(dressed, source, tmp_path):
    folder = tmp_path / "all"

    written = write_folder(Disk(), folder, everything_of(source))

    assert written.outcome.is_saved
    assert written.sentence == f"Saved as {folder}."
    names = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert {"history.json", "fhir.json", "report.pdf", "tables/pain.csv"} <= names
    assert read_source(Disk(), folder / "history.json").records == tuple(source.records)
    assert read_source(Disk(), folder / "tables").records


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("not a folder")

    written = write_folder(Disk(), tmp_path / "file" / "all", {"a.txt": b"a"})

    assert written.outcome.state is SaveState.NOT_SAVED
    assert "was not saved" in written.sentence


def test_a_file_that_fails_ends_the_writing_and_what_stands_there_is_told(qapp, tmp_path):
    (tmp_path / "b.txt").mkdir()
    (tmp_path / "b.txt" / "full").write_text("")

    written = write_folder(Disk(), tmp_path, {"a.txt": b"a", "b.txt": b"b", "c.txt": b"c"})

    assert written.outcome.state is SaveState.NOT_SAVED
    assert written.outcome.cause is Cause.FAILING
    assert (tmp_path / "a.txt").read_bytes() == b"a"
    assert f"{tmp_path} is not complete: 1 of 3 file" in written.sentence
    assert "Your history is untouched. The disk reports an error" in written.sentence


def test_where_the_first_file_fails_nothing_is_said_to_be_there(qapp, tmp_path):
    (tmp_path / "a.txt").mkdir()
    (tmp_path / "a.txt" / "full").write_text("")

    written = write_folder(Disk(), tmp_path, {"a.txt": b"a", "b.txt": b"b"})

    assert "was not saved" in written.sentence
    assert not (tmp_path / "c.txt").exists()


def test_the_usual_report_begins_with_a_young_history_but_shows_a_week(source, source_of):
    young = Pain(
        id="p",
        at=source.now,
        day=source.now.date(),
        moment=PainMoment.MORNING,
        score_nrs=3,
        side=Side.LEFT,
    )

    assert usual_span(source).days == 84
    assert usual_span(source_of([young])).days == 7
