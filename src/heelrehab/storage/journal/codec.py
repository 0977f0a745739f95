"""Records to lines and back, with the reason where a line is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, get_args

import msgspec

from heelrehab.core.records import RECORD_VERSION, AnyRecord
from heelrehab.storage.faults import FaultCode
from heelrehab.storage.journal.lines.locked import LOCKED_TYPE, LockedLine, locked
from heelrehab.storage.journal.lines.migrations import STEPS, Fields, Step, migrated
from heelrehab.storage.journal.lines.seal import bears_seal, is_intact, sealed

if TYPE_CHECKING:
    from heelrehab.storage.vault.cipher import Cipher

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(AnyRecord)
_KNOWN_TYPES = frozenset(kind.__struct_config__.tag for kind in get_args(AnyRecord))
_UNREADABLE_JSON = (msgspec.MsgspecError, UnicodeError, RecursionError)
_MISFIT = re.compile(r"(?P<expected>.*?)(?: - at `\$\.?(?P<key>.*)`)?", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(?P<key>.*)`")
_KEY_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
_START = b'{"type":"'
"""How each line that this program writes begins; quotes within values are escaped."""
_SHOWN_CHARACTERS = 60
_SOUND = (FaultCode.NEWER_VERSION, FaultCode.UNKNOWN_TYPE, FaultCode.LOCKED)


class _Head(msgspec.Struct, frozen=True, kw_only=True):
    """What must be known of a line before it is read as a record."""

    type: str
    v: Annotated[int, msgspec.Meta(ge=1)] = RECORD_VERSION
    id: str = ""


@dataclass(frozen=True, slots=True)
class LineFault:
    """Why a line is no record of today's version; ``key`` and ``value`` where they are known."""

    code: FaultCode
    key: str = ""
    value: str = ""
    detail: str = ""

    @property
    def is_damage(self) -> bool:
        """False where the line is sound, only not for this program or without the key."""
        return self.code not in _SOUND


def encoded(record: AnyRecord, cipher: Cipher | None = None) -> bytes | LineFault:
    """Return the record as a sealed line, or why it could not be read back if it were written.

    With a cipher the line is a locked one.
    """
    try:
        body = _encoder.encode(record)
        if _decoder.decode(body) == record:
            return sealed(locked(body, record, cipher) if cipher else body)
    except msgspec.ValidationError as error:
        return _misfit(str(error), msgspec.to_builtins(record))
    except (*_UNREADABLE_JSON, TypeError) as error:
        return LineFault(FaultCode.UNFIT_RECORD, key="id", value=record.id, detail=str(error))
    detail = "reads back as something else"
    return LineFault(FaultCode.UNFIT_RECORD, key="id", value=record.id, detail=detail)


def decoded_at_once(lines: bytes) -> list[AnyRecord] | None:
    """Return the records of whole lines, None unless all are intact and of today's version."""
    if not is_intact(lines):
        return None
    try:
        records = _decoder.decode_lines(lines)
    except _UNREADABLE_JSON:
        return None
    return None if any(record.v != RECORD_VERSION for record in records) else records


def decoded(
    line: bytes,
    steps: Sequence[Step] = STEPS,
    *,
    needs_seal: bool = False,
    cipher: Cipher | None = None,
) -> AnyRecord | LineFault:
    """Return the record that ``line`` (without line feed) holds, or why it holds none.

    Args:
        line: One line of a journal.
        steps: The migrations; their number tells today's version.
        needs_seal: True where a line without seal has lost it, and can be trusted no more.
        cipher: Opens a locked line; without it such a line is sound, but says nothing.
    """
    is_sealed = bears_seal(line)
    is_broken = is_sealed and not is_intact(line + b"\n")
    try:
        head = msgspec.json.decode(line, type=_Head)
        fields = msgspec.json.decode(line, type=Fields)
    except _UNREADABLE_JSON as error:
        return LineFault(FaultCode.DAMAGED_LINE, detail=str(error))
    if not is_broken and head.v > len(steps) + 1:
        return LineFault(FaultCode.NEWER_VERSION, key="v", value=str(head.v))
    is_locked = head.type == LOCKED_TYPE
    if not is_broken and not is_locked and head.type not in _KNOWN_TYPES:
        return LineFault(FaultCode.UNKNOWN_TYPE, key="type", value=_shown(head.type))
    found = _unlocked(line, steps, cipher) if is_locked else _converted(fields, head.v, steps)
    if isinstance(found, LineFault) and found.is_damage:
        return found
    if is_broken or (needs_seal and not is_sealed):
        return LineFault(FaultCode.DAMAGED_LINE, key="seal", value=_at(fields, "seal"))
    return found


def has_sealed_line(lines: Sequence[bytes]) -> bool:
    """True where a line is sealed and intact: then every line that this program wrote is."""
    return any(bears_seal(line) and is_intact(line + b"\n") for line in lines)


def id_of(line: bytes) -> str:
    """Return the id of a line that may be of any type or version, "" where it has none."""
    try:
        return msgspec.json.decode(line, type=_Head).id
    except _UNREADABLE_JSON:
        return ""


def salvaged(line: bytes, cipher: Cipher | None = None) -> list[AnyRecord]:
    """Return the records that stand whole and sealed within a damaged line.

    Where a line feed was lost or a piece cut out, a good line may follow on the remains.
    Locked ones are found with the key only; the damaged line keeps them until then.
    """
    found = []
    for piece in line.split(_START)[1:]:
        candidate = _START + piece[: piece.rfind(b"}") + 1]
        record = decoded(candidate, needs_seal=True, cipher=cipher)
        if not isinstance(record, LineFault):
            found.append(record)
    return found


def _unlocked(line: bytes, steps: Sequence[Step], cipher: Cipher | None) -> AnyRecord | LineFault:
    """Return the record within a locked line; its faults name keys, never values."""
    try:
        outside = msgspec.json.decode(line, type=LockedLine)
    except _UNREADABLE_JSON:
        return LineFault(FaultCode.BAD_VALUE, key="box")
    if cipher is None:
        return LineFault(FaultCode.LOCKED, key="id", value=_shown(outside.id))
    body = cipher.opened(outside.box, outside.id)
    if body is None:
        return LineFault(FaultCode.DAMAGED_LINE, key="box")
    found = decoded(body, steps)
    if isinstance(found, LineFault):
        return LineFault(found.code, key=found.key)
    return found if found.id == outside.id else LineFault(FaultCode.DAMAGED_LINE, key="id")


def _converted(fields: Fields, version: int, steps: Sequence[Step]) -> AnyRecord | LineFault:
    try:
        # JSON text is checked more narrowly than Python objects, hence the way through it.
        record: AnyRecord = _decoder.decode(_encoder.encode(migrated(fields, version, steps)))
    except msgspec.ValidationError as error:
        return _misfit(str(error), fields)
    except (*_UNREADABLE_JSON, LookupError, TypeError, ArithmeticError) as error:
        return LineFault(FaultCode.DAMAGED_LINE, detail=str(error))
    return record


def _misfit(message: str, fields: Fields) -> LineFault:
    """Return the fault that msgspec's ``message`` tells, with the value found in ``fields``."""
    found = _MISFIT.fullmatch(message)
    expected, key = (found["expected"], found["key"] or "") if found else (message, "")
    if missing := _MISSING.fullmatch(expected):
        key = f"{key}.{missing['key']}" if key else missing["key"]
        return LineFault(FaultCode.BAD_VALUE, key=key, detail="missing")
    return LineFault(FaultCode.BAD_VALUE, key=key, value=_at(fields, key), detail=expected)


def _at(fields: Fields, key: str) -> str:
    """Return the value at a key path such as ``done[0].dose.sets``, cut to a readable length."""
    found: object = fields
    for name, index in _KEY_STEP.findall(key):
        if isinstance(found, dict) and name in found:
            found = found[name]
        elif isinstance(found, list) and index and int(index) < len(found):
            found = found[int(index)]
        else:
            return ""
    return _shown(str(found))


def _shown(text: str) -> str:
    return text if len(text) <= _SHOWN_CHARACTERS else text[:_SHOWN_CHARACTERS] + "…"
