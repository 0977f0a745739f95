"""A whole history as one JSON document, with its published schema."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Literal

import msgspec

from heelrehab.core.records import AnyRecord
from heelrehab.exchange.faults import ExchangeError, Refusal, RefusalCode
from heelrehab.exchange.head import require_head

FORMAT: Literal["heelrehab-history"] = "heelrehab-history"
VERSION: Literal[1] = 1
Moment = Annotated[datetime, msgspec.Meta(tz=True)]


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """Every record of one person, corrections among them, ordered by time."""

    format: Literal["heelrehab-history"] = FORMAT
    version: Literal[1] = VERSION
    program_version: str
    exported_at: Moment
    display_name: str = ""
    language: str = ""
    records: tuple[AnyRecord, ...]


def document(
    records: Iterable[AnyRecord],
    *,
    program_version: str,
    exported_at: datetime,
    display_name: str = "",
    language: str = "",
) -> bytes:
    """Return the records as JSON that also a person can read."""
    whole = Document(
        program_version=program_version,
        exported_at=exported_at,
        display_name=display_name,
        language=language,
        records=tuple(records),
    )
    return msgspec.json.format(msgspec.json.encode(whole), indent=1) + b"\n"


def read_document(file: str, content: bytes) -> Document:
    """Return the document that ``content`` holds; ``file`` only names it in refusals.

    Raises:
        ExchangeError: It is no JSON, ambiguous, not ours, newer, or a value does not fit.
    """
    require_head(file, content, form=FORMAT, version=VERSION)
    try:
        return msgspec.json.decode(content, type=Document)
    except (msgspec.MsgspecError, UnicodeError) as error:
        expected, _, path = str(error).partition(" - at `$.")
        key = path.removesuffix("`")
        raise ExchangeError(
            Refusal(RefusalCode.BAD_VALUE, file, key=key, detail=expected)
        ) from error


def schema() -> bytes:
    """Return the JSON Schema of the document, as published in ``docs/schema``."""
    return msgspec.json.format(msgspec.json.encode(msgspec.json.schema(Document)), indent=2) + b"\n"
