"""A history as files: each kind as bytes, ready to be written at one stroke."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import Enum
from pathlib import Path

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.history import History
from heelrehab.core.records import AnyRecord
from heelrehab.core.trends.spans import WEEK_DAYS, Span, last_days, whole_span
from heelrehab.exchange.coming import ComingSession, coming_sessions
from heelrehab.exchange.document import document
from heelrehab.exchange.fhir.bundle import Subject, bundle_file
from heelrehab.exchange.icalendar import PlannedSession, calendar
from heelrehab.exchange.tables.csv_files import csv_files
from heelrehab.exchange.tables.kinds import tables
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED, SaveState, failed, write_atomically
from heelrehab.ui.exports.written import Written
from heelrehab.ui.strings.exchange import calendar_text, calendar_title
from heelrehab.ui.strings.records.report import report_title

REPORT_WEEKS = 12
"""How far a report looks back unless told otherwise; a design choice."""
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
"""No clock is read: the same history gives the same bytes."""
_TABLES = "tables"


class ExportKind(Enum):
    """The kinds of file; the value is what the command line calls it."""

    PDF = "pdf"
    CSV = "csv"
    JSON = "json"
    FHIR = "fhir"
    ICS = "ics"

    @property
    def suffix(self) -> str:
        """How the file's name ends; tables come as one archive."""
        match self:
            case ExportKind.PDF:
                return ".pdf"
            case ExportKind.CSV:
                return ".zip"
            case ExportKind.JSON | ExportKind.FHIR:
                return ".json"
            case ExportKind.ICS:
                return ".ics"


@dataclass(frozen=True, slots=True)
class ExportSource:
    """Whose history, as of when."""

    history: History
    records: Sequence[AnyRecord]
    """Every record as it was kept, corrections among them."""
    subject: Subject
    now: datetime
    program_version: str
    catalogue: Catalogue
    """Gives the report its words."""
    session_times: tuple[time, ...] = ()
    """When the person likes to exercise, for the calendar."""


def content_of(kind: ExportKind, source: ExportSource) -> bytes:
    """Return a file's content."""
    match kind:
        case ExportKind.PDF:
            return report_file(source)
        case ExportKind.CSV:
            return zipped(table_files(source))
        case ExportKind.JSON:
            return document(
                source.records,
                program_version=source.program_version,
                exported_at=source.now,
                display_name=source.subject.display_name,
                language=source.catalogue.language,
            )
        case ExportKind.FHIR:
            return bundle_file(
                source.history,
                source.subject,
                exported_at=source.now,
                program_version=source.program_version,
            )
        case ExportKind.ICS:
            return calendar_file(source)


def coming(source: ExportSource) -> tuple[ComingSession, ...]:
    """Return the sessions that are foreseen; none where something bars them."""
    return coming_sessions(source.history, source.catalogue, source.now, source.session_times)


def calendar_file(source: ExportSource) -> bytes:
    """Return the coming sessions as a calendar; empty where none is due."""
    planned = [
        PlannedSession(
            id=f"{source.subject.profile_id}-{each.start:%Y%m%d}-{each.number}@heelrehab",
            start=each.start,
            duration=timedelta(minutes=each.minutes),
            title=calendar_title(),
            description=calendar_text(),
        )
        for each in coming(source)
    ]
    return calendar(planned, source.now)


def table_files(source: ExportSource) -> dict[str, bytes]:
    """Return the tables as CSV files, by name."""
    return csv_files(tables(source.history))


def everything_of(source: ExportSource) -> dict[str, bytes]:
    """Return all there is, by name within a folder: to move, to read, to hand over."""
    return {
        "history.json": content_of(ExportKind.JSON, source),
        "fhir.json": content_of(ExportKind.FHIR, source),
        "report.pdf": content_of(ExportKind.PDF, source),
        **{f"{_TABLES}/{name}": content for name, content in table_files(source).items()},
    }


def report_file(source: ExportSource) -> bytes:
    """Return the usual report as a PDF: all parts, the last weeks."""
    from heelrehab.ui.report.document import pages_of  # noqa: PLC0415 - tables need no drawing
    from heelrehab.ui.report.facts import report_of  # noqa: PLC0415 - as above

    today = source.now.date()
    span = usual_span(source)
    report = report_of(source.history, source.catalogue, span, today, source.subject.display_name)
    return pages_of(report, source.catalogue).pdf(report_title())


def usual_span(source: ExportSource) -> Span:
    """Return the last weeks, fewer where the history is younger."""
    today = source.now.date()
    recent = last_days(today, REPORT_WEEKS * WEEK_DAYS)
    whole = whole_span(source.history, today)
    first = max(recent.first, min(whole.first, last_days(today, WEEK_DAYS).first))
    return Span(first, today)


def zipped(files: dict[str, bytes]) -> bytes:
    """Return the files as a zip."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, _ZIP_EPOCH), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def write_folder(disk: Disk, folder: Path, files: dict[str, bytes]) -> Written:
    """Write files into a folder, made where it is missing; stop at the first that fails."""
    worst, count = SAVED, len(files)
    try:
        for place in sorted({(folder / name).parent for name in files} | {folder}):
            disk.make_folder(place)
    except OSError as error:
        return Written(folder, failed(SaveState.NOT_SAVED, error))
    for done, (name, content) in enumerate(files.items()):
        outcome = write_atomically(disk, folder / name, content)
        if outcome.state is SaveState.NOT_SAVED:
            return Written(folder, outcome, done, count)
        worst = worst if outcome.is_saved else outcome
    return Written(folder, worst, count, count)


def suggested_name(kind: ExportKind, source: ExportSource) -> str:
    """Return ``HeelRehab-Anna-2026-03-29.pdf``; a name keeps letters and digits only."""
    middle = "-fhir" if kind is ExportKind.FHIR else ""
    return f"{suggested_stem(source)}{middle}{kind.suffix}"


def suggested_stem(source: ExportSource) -> str:
    """Return the same without an ending, as for a folder."""
    name = "".join(each for each in source.subject.display_name if each.isalnum() or each in "-_")
    parts = ("HeelRehab", name, source.now.date().isoformat())
    return "-".join(part for part in parts if part)
