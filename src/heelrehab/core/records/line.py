"""What every line of a history carries, and how a line corrects another."""

# Annotations are not postponed: msgspec would compile each of them at every start.
from datetime import date, datetime
from typing import Annotated

import msgspec

RECORD_VERSION = 1

Nrs = Annotated[int, msgspec.Meta(ge=0, le=10)]
Instant = Annotated[datetime, msgspec.Meta(tz=True)]


class Record(msgspec.Struct, frozen=True, kw_only=True, tag_field="type"):
    """What every line carries: format version, time-ordered id, moment of writing."""

    v: int = RECORD_VERSION
    id: str
    at: Instant


class Note(Record, frozen=True, kw_only=True, tag="note"):
    """A few words of the person's own."""

    day: date
    text: str


class Amend(Record, frozen=True, kw_only=True, tag="amend"):
    """New values for some fields of the record ``target_id``; that record stays as it was."""

    target_id: str
    changes: dict[str, int | float | str | bool | None]


class Retract(Record, frozen=True, kw_only=True, tag="retract"):
    """The record ``target_id`` no longer counts."""

    target_id: str
