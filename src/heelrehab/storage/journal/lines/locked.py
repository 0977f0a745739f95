"""Lines that only a key opens: lines like all others, with their record in a box.

Without the key a locked line tells that there is an entry and, by its id, when it was made;
nothing of what it holds.
"""

# Annotations are not postponed: msgspec would compile each of them at every start.
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import msgspec

from heelrehab.core.records import RECORD_VERSION, AnyRecord
from heelrehab.storage.journal.lines.seal import is_intact

if TYPE_CHECKING:
    # Whoever has no key needs none of it.
    from heelrehab.storage.vault.cipher import Cipher

LOCKED_TYPE = "locked"
_STEP_BYTES = 128
"""Boxes grow in steps, so that their length does not tell a score from a short note."""
_encoder = msgspec.json.Encoder()


class LockedLine(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag=LOCKED_TYPE):
    """A line as far as it can be read without the key.

    ``v`` is the version of the record within, so that a program too old for it is told so;
    ``box`` holds the record's JSON, locked under the name ``id``.
    """

    v: Annotated[int, msgspec.Meta(ge=1)]
    id: str
    box: bytes


@dataclass(frozen=True, slots=True)
class OpenedLines:
    """What whole lines hold, in their order, and those that stay locked."""

    records: list[AnyRecord]
    locked: list[bytes]


def locked(body: bytes, record: AnyRecord, cipher: "Cipher") -> bytes:
    """Return the JSON object of a locked line, to be sealed, that holds ``body``."""
    padded = body + b" " * (-len(body) % _STEP_BYTES)
    box = cipher.lock(padded, record.id)
    return _encoder.encode(LockedLine(v=record.v, id=record.id, box=box))


def opened_at_once(lines: bytes, cipher: "Cipher | None") -> OpenedLines | None:
    """Return what whole lines hold of which some are locked.

    None unless all are intact and of today's version, and with a cipher each box opens.
    """
    if not is_intact(lines):
        return None
    try:
        found = msgspec.json.Decoder(AnyRecord | LockedLine).decode_lines(lines)
        boxes = [line for line in found if isinstance(line, LockedLine)]
        within = _opened(boxes, cipher) if cipher else []
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None
    if within is None or any(line.v != RECORD_VERSION for line in (*found, *within)):
        return None
    if cipher:
        rest = iter(within)
        records = [next(rest) if isinstance(line, LockedLine) else line for line in found]
        return OpenedLines(records, [])
    records = [line for line in found if not isinstance(line, LockedLine)]
    raw_lines = lines.removesuffix(b"\n").split(b"\n")
    is_locked = (isinstance(line, LockedLine) for line in found)
    return OpenedLines(
        records, [raw for raw, is_one in zip(raw_lines, is_locked, strict=True) if is_one]
    )


def _opened(boxes: list[LockedLine], cipher: "Cipher") -> list[AnyRecord] | None:
    """Return the records in ``boxes``, None unless each opens and holds the one of its name."""
    plain = [cipher.opened(line.box, line.id) for line in boxes]
    if None in plain:
        return None
    records = msgspec.json.Decoder(AnyRecord).decode_lines(b"\n".join(filter(None, plain)))
    is_whole = [record.id for record in records] == [line.id for line in boxes]
    return records if is_whole else None
