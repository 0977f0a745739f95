"""Records as lists of bare values, half the size of JSON, and back without any loss."""

from __future__ import annotations

import math
import struct
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from enum import Enum
from typing import Annotated, Any, get_args, get_origin

import msgspec

from heelrehab.core.records import RECORD_VERSION, AnyRecord

_MOMENT = 1
"""The extension type of a moment: microseconds since 1970 and minutes east of Greenwich."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND, _MINUTE = timedelta(microseconds=1), timedelta(minutes=1)
_MOMENT_FORM = struct.Struct(">qh")
_ID_BYTES = 16
_EXACT = 1 << 53
"""Up to here every whole float is an integer and back."""


class LeanError(ValueError):
    """Values that are no record; ``is_newer`` where a newer program may know them."""

    def __init__(self, message: str, *, is_newer: bool = False) -> None:
        super().__init__(message)
        self.is_newer = is_newer


def lean(value: object) -> object:
    """Return a value as what MessagePack holds in the fewest bytes.

    A struct becomes the list of its values in the order of its fields, the last ones left out
    where they are the default; a record has its type before them.
    """
    match value:
        case msgspec.Struct():
            return _lean_struct(value)
        case tuple() | list():
            return [lean(each) for each in value]
        case dict():
            return {key: lean(each) for key, each in value.items()}
        case Enum():
            return value.value
        case _:
            return _lean_leaf(value)


def whole_record(values: object, kinds: dict[str, type[AnyRecord]]) -> AnyRecord:
    """Return the record that ``lean`` made ``values`` of.

    Raises:
        LeanError: They are no record of these kinds.
    """
    if not isinstance(values, list) or not values or not isinstance(values[0], str):
        message = "no list that begins with the type of a record"
        raise LeanError(message)
    kind = kinds.get(values[0])
    if kind is None:
        message = f"type = {values[0][:60]}"
        raise LeanError(message, is_newer=True)
    fields = _named(kind, values[1:])
    version = fields.get("v")
    if isinstance(version, int) and version > RECORD_VERSION:
        message = f"v = {version}"
        raise LeanError(message, is_newer=True)
    try:
        # JSON text is checked more narrowly than Python objects, hence the way through it.
        return msgspec.json.decode(msgspec.json.encode(fields), type=kind)
    except (msgspec.MsgspecError, TypeError, RecursionError) as error:
        raise LeanError(str(error)) from error


def moment_of(code: int, data: memoryview) -> datetime:
    """Return the moment that an extension of MessagePack holds.

    Raises:
        LeanError: It is no moment.
    """
    if code != _MOMENT or len(data) != _MOMENT_FORM.size:
        message = f"extension {code} of {len(data)} bytes"
        raise LeanError(message, is_newer=code != _MOMENT)
    microseconds, minutes = _MOMENT_FORM.unpack(data)
    try:
        zone = timezone(timedelta(minutes=minutes))
        return (_EPOCH + timedelta(microseconds=microseconds)).astimezone(zone)
    except (ValueError, OverflowError) as error:
        raise LeanError(str(error)) from error


def _lean_struct(value: msgspec.Struct) -> list[object]:
    fields = msgspec.structs.fields(value)
    values = [getattr(value, field.name) for field in fields]
    while values and values[-1] == fields[len(values) - 1].default:
        values.pop()
    tag = value.__struct_config__.tag
    return [*([tag] if tag else []), *map(lean, values)]


def _lean_leaf(value: object) -> object:
    match value:
        case datetime():
            return _lean_moment(value)
        case str():
            return _lean_text(value)
        case float() if value.is_integer() and abs(value) < _EXACT:
            return int(value)
        case int() | float() | None:
            return value
        case _:
            return str(value)


def _lean_moment(at: datetime) -> object:
    offset = at.utcoffset()
    if offset is None or offset % _MINUTE:
        return at.isoformat()
    data = _MOMENT_FORM.pack((at - _EPOCH) // _MICROSECOND, offset // _MINUTE)
    return msgspec.msgpack.Ext(_MOMENT, data)


def _lean_text(text: str) -> str | bytes:
    """Return the 16 bytes of an id; any other text as it is."""
    try:
        found = uuid.UUID(text)
    except ValueError:
        return text
    return found.bytes if str(found) == text else text


def _named(kind: Any, values: Sequence[object]) -> dict[str, object]:  # noqa: ANN401 - a struct's class, or what stands for it
    fields = msgspec.structs.fields(kind)
    if len(values) > len(fields):
        message = f"{len(values)} values, {len(fields)} known"
        raise LeanError(message, is_newer=True)
    return {
        field.name: _whole(value, field.type) for field, value in zip(fields, values, strict=False)
    }


def _whole(value: object, wanted: Any) -> object:  # noqa: ANN401 - any annotation there is
    """Return a value with the names that its type has for it."""
    match value:
        case bytes():
            if len(value) != _ID_BYTES:
                message = f"{len(value)} bytes are no id"
                raise LeanError(message)
            return str(uuid.UUID(bytes=value))
        case float() if not math.isfinite(value):
            message = f"{value} is no number"
            raise LeanError(message)
        case list():
            return _whole_list(value, wanted)
        case _:
            return value


def _whole_list(values: list[object], wanted: Any) -> object:  # noqa: ANN401 - as above
    """Return the fields of a struct, or each member of a tuple, as the type wants it."""
    if get_origin(wanted) is Annotated:
        wanted = get_args(wanted)[0]
    members = get_args(wanted)
    if get_origin(wanted) is tuple:
        return [_whole(each, members[0]) for each in values]
    for kind in members or (wanted,):
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            return _named(kind, values)
    return values
