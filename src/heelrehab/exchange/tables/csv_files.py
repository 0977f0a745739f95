"""Tables as CSV files that a spreadsheet opens right, and back from them."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import msgspec

from heelrehab.core.records import AnyRecord
from heelrehab.exchange.faults import ExchangeError, Refusal, RefusalCode
from heelrehab.exchange.tables.kinds import EDITED, KINDS, RECORD_ID, Cell, Kind, Table
from heelrehab.exchange.tables.parts import Fields, Part

SUFFIX = ".csv"
_BYTE_ORDER_MARK = "\ufeff"
"""By it spreadsheets know that the text is UTF-8."""
_TEXT_MARK = "'"
"""Set before a text that a spreadsheet would run as a formula."""
_MARKED_STARTS = ("=", "+", "-", "@", "\t", "\r", _TEXT_MARK)


def csv_files(tables: Iterable[Table]) -> dict[str, bytes]:
    """Return a file for each table, by file name."""
    return {f"{table.name}{SUFFIX}": _written(table) for table in tables}


def records_from_csv(files: Mapping[str, bytes]) -> list[AnyRecord]:
    """Return the records that files made by ``csv_files`` hold, or some of those files.

    Args:
        files: Contents by file name.

    Raises:
        ExchangeError: A file is none of ours, or a value does not fit; names file, line, key
            and value.
    """
    known = {kind.name for kind in KINDS} | {kind.part.name for kind in KINDS if kind.part}
    for name in files:
        if not name.endswith(SUFFIX) or name.removesuffix(SUFFIX) not in known:
            raise ExchangeError(Refusal(RefusalCode.FOREIGN, name))
    records: list[AnyRecord] = []
    for kind in KINDS:
        if f"{kind.name}{SUFFIX}" in files:
            parts = _part_rows(kind.part, files) if kind.part else {}
            records += _records(kind, files[f"{kind.name}{SUFFIX}"], parts)
    return records


@dataclass(frozen=True, slots=True)
class _Row:
    """A row as read: the line that it ends on, and the cells that are not empty."""

    line: int
    fields: Fields


def _written(table: Table) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(table.header)
    writer.writerows([_shown(cell) for cell in row] for row in table.rows)
    return (_BYTE_ORDER_MARK + text.getvalue()).encode()


def _shown(cell: Cell) -> str | int | float:
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case str() if cell.startswith(_MARKED_STARTS):
            return _TEXT_MARK + cell
        case _:
            return cell


def _records(kind: Kind, content: bytes, parts: Mapping[str, list[Fields]]) -> list[AnyRecord]:
    file = f"{kind.name}{SUFFIX}"
    columns = kind.column_of_field
    found = []
    for row in _rows(file, content, {*columns.values(), EDITED}):
        cells = {field: row.fields[name] for field, name in columns.items() if name in row.fields}
        fields = _required_texts(kind) | cells
        if kind.part:
            rows = parts.get(str(fields.get("id", "")), [])
            fields[kind.part.field] = _joined(kind.part, rows)
        try:
            found.append(msgspec.convert(fields, kind.record, strict=False))
        except msgspec.ValidationError as error:
            raise _misfit(file, row, columns, str(error)) from error
    return found


def _required_texts(kind: Kind) -> Fields:
    """Return the fields that an empty cell leaves empty; in others it means the default."""
    fields = msgspec.structs.fields(kind.record)
    return {field.name: "" for field in fields if field.required and field.type is str}


def _joined(part: Part, rows: list[Fields]) -> object:
    try:
        return part.join(rows)
    except msgspec.ValidationError as error:
        file = f"{part.name}{SUFFIX}"
        raise ExchangeError(Refusal(RefusalCode.BAD_VALUE, file, detail=str(error))) from error


def _part_rows(part: Part, files: Mapping[str, bytes]) -> dict[str, list[Fields]]:
    """Return the rows of a part by the record that they belong to."""
    file = f"{part.name}{SUFFIX}"
    if file not in files:
        raise ExchangeError(Refusal(RefusalCode.MISSING_TABLE, file))
    by_record: defaultdict[str, list[Fields]] = defaultdict(list)
    for row in _rows(file, files[file], {RECORD_ID, *part.columns}):
        by_record[str(row.fields.pop(RECORD_ID, ""))].append(row.fields)
    return by_record


def _rows(file: str, content: bytes, columns: set[str]) -> list[_Row]:
    try:
        text = content.decode("utf-8-sig")
        reader = csv.reader(io.StringIO(text, newline=""), strict=True)
        header = next(reader, [])
        _require_columns(file, header, columns)
        return [_Row(reader.line_num, _read(file, reader.line_num, header, row)) for row in reader]
    except (UnicodeDecodeError, csv.Error) as error:
        raise ExchangeError(Refusal(RefusalCode.NOT_CSV, file, detail=str(error))) from error


def _require_columns(file: str, header: list[str], columns: set[str]) -> None:
    for name in header:
        if name not in columns or header.count(name) > 1:
            raise ExchangeError(Refusal(RefusalCode.UNKNOWN_COLUMN, file, 1, "column", name))
    for name in sorted(columns - {EDITED} - set(header)):
        raise ExchangeError(Refusal(RefusalCode.MISSING_COLUMN, file, 1, "column", name))


def _read(file: str, line: int, header: list[str], row: list[str]) -> Fields:
    if len(row) != len(header):
        detail = f"{len(row)} cells, {len(header)} columns"
        raise ExchangeError(Refusal(RefusalCode.NOT_CSV, file, line, detail=detail))
    cells = zip(header, row, strict=True)
    return {name: _unmarked(cell) for name, cell in cells if cell}


def _unmarked(cell: str) -> str:
    is_marked = cell.startswith(_TEXT_MARK) and cell[1:].startswith(_MARKED_STARTS)
    return cell[1:] if is_marked else cell


def _misfit(file: str, row: _Row, columns: Mapping[str, str], message: str) -> ExchangeError:
    """Return the error that msgspec's message tells, by the column as it stands in the file."""
    expected, _, path = message.partition(" - at `$.")
    field = path.removesuffix("`")
    column = columns.get(field, field)
    value = str(row.fields.get(column, ""))
    return ExchangeError(Refusal(RefusalCode.BAD_VALUE, file, row.line, column, value, expected))
