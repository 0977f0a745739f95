"""A history as tidy tables: one for each kind of record, one row a record or part of one.

A column's name carries its unit. ``is_edited`` is true where a later correction changed the
record; what was taken back is not there, nor the progress of running sessions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

import msgspec

from heelrehab.core.history import History
from heelrehab.core.records import (
    AnyRecord,
    Decision,
    FinderAnswers,
    HeelRaiseTest,
    HopTest,
    Note,
    Pain,
    PlanChange,
    Prescribed,
    QuestionnaireTotal,
    Rating,
    RedFlag,
    Session,
    SessionFeedback,
    StageAnswer,
    Stiffness,
)
from heelrehab.exchange.tables.parts import (
    DECISION_FACTS,
    FINDER_CHOICES,
    PRESCRIBED_ITEMS,
    RED_FLAG_SIGNS,
    SESSION_ITEMS,
    Fields,
    Part,
)

Cell = str | int | float | bool | None

_UNIT_NAMES = {
    "score_nrs": "score_nrs_0_to_10",
    "pain_nrs": "pain_nrs_0_to_10",
    "effort_nrs": "effort_nrs_0_to_10",
    "minutes": "stiffness_min",
    "total": "total_points_0_to_100",
}
"""Columns for fields whose own name does not tell the unit."""

EDITED = "is_edited"
RECORD_ID = "record_id"
"""The column by which the rows of a part name their record."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record and its table."""

    name: str
    record: type[AnyRecord]
    select: Callable[[History], Sequence[AnyRecord]]
    part: Part | None = None

    @property
    def column_of_field(self) -> dict[str, str]:
        """The record's fields that stand in its own table, with their columns."""
        left_out = {"v", self.part.field if self.part else ""}
        fields = (name for name in self.record.__struct_fields__ if name not in left_out)
        return {field: _UNIT_NAMES.get(field, field) for field in fields}


@dataclass(frozen=True, slots=True)
class Table:
    """A table ready to be written."""

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


KINDS = (
    Kind("pain", Pain, attrgetter("pains")),
    Kind("stiffness", Stiffness, attrgetter("stiffness")),
    Kind("sessions", Session, attrgetter("sessions"), SESSION_ITEMS),
    Kind("session_feedback", SessionFeedback, attrgetter("feedback")),
    Kind("heel_raise_tests", HeelRaiseTest, attrgetter("heel_raise_tests")),
    Kind("hop_tests", HopTest, attrgetter("hop_tests")),
    Kind("ratings", Rating, attrgetter("ratings")),
    Kind("questionnaire_totals", QuestionnaireTotal, attrgetter("questionnaire_totals")),
    Kind("finder", FinderAnswers, attrgetter("finder_answers"), FINDER_CHOICES),
    Kind("stage_answers", StageAnswer, attrgetter("stage_answers")),
    Kind("red_flags", RedFlag, attrgetter("red_flags"), RED_FLAG_SIGNS),
    Kind("decisions", Decision, attrgetter("decisions"), DECISION_FACTS),
    Kind("plan_changes", PlanChange, attrgetter("plan_changes")),
    Kind("prescribed", Prescribed, attrgetter("prescribed"), PRESCRIBED_ITEMS),
    Kind("notes", Note, attrgetter("notes")),
)


def tables(history: History) -> tuple[Table, ...]:
    """Return every table, the empty ones too, so that each export has the same files."""
    found = []
    for kind in KINDS:
        records = kind.select(history)
        fields = [_fields(record) for record in records]
        columns = kind.column_of_field
        rows = tuple(
            (*_cells(each, columns), record.id in history.edited_ids)
            for each, record in zip(fields, records, strict=True)
        )
        found.append(Table(kind.name, (*columns.values(), EDITED), rows))
        if kind.part:
            found.append(_part_table(kind.part, fields))
    return tuple(found)


def _part_table(part: Part, records: Iterable[Fields]) -> Table:
    rows = tuple(
        (str(fields["id"]), *_cells(row, part.columns))
        for fields in records
        for row in part.split(fields[part.field])
    )
    return Table(part.name, (RECORD_ID, *part.columns), rows)


def _fields(record: AnyRecord) -> Fields:
    fields: Fields = msgspec.to_builtins(record)
    return fields


def _cells(fields: Fields, names: Iterable[str]) -> tuple[Cell, ...]:
    return tuple(msgspec.convert(fields[name], Cell) for name in names)
