"""Small files of keys and values that must survive faults, other versions and bad values."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Cause, Outcome, SaveState, write_atomically
from heelrehab.storage.faults import Fault, FaultCode

_T = TypeVar("_T", bound=msgspec.Struct)


@dataclass(frozen=True, slots=True)
class KeyFile(Generic[_T]):
    """What a file holds: values that fit, and beside them what must not be lost on saving."""

    value: _T
    faults: tuple[Fault, ...] = ()
    unknown: dict[str, object] = field(default_factory=dict)
    """Keys of another version; written back as they are."""
    rejected: dict[str, object] = field(default_factory=dict)
    """Values that did not fit; written back as long as the default stands in their place."""
    damaged: bytes = b""
    """A file that could not be read as JSON; kept aside before it is overwritten."""
    is_found: bool = True
    is_readable: bool = True

    def with_value(self, value: _T) -> KeyFile[_T]:
        """Return the file with new values, to be handed to ``save``."""
        return replace(self, value=value)


def load(disk: Disk, path: Path, default: _T) -> KeyFile[_T]:
    """Read the file, each key by itself: a bad value falls back to that of ``default``."""
    try:
        content = disk.read_file(path)
    except FileNotFoundError:
        return KeyFile(default, is_found=False)
    except OSError as error:
        fault = Fault(FaultCode.UNREADABLE, path, detail=str(error))
        return KeyFile(default, (fault,), is_readable=False)
    try:
        given = msgspec.json.decode(content, type=dict[str, object])
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        fault = Fault(FaultCode.DAMAGED_LINE, path, detail=str(error))
        return KeyFile(default, (fault,), damaged=content)
    return _fitted(path, given, default)


def save(disk: Disk, path: Path, file: KeyFile[_T]) -> Outcome:
    """Write the values, and all that was in the file beside them, at one stroke.

    A file that could not be read is left alone, for what it holds is not known.
    """
    if not file.is_readable:
        return Outcome(SaveState.NOT_SAVED, Cause.DENIED, "the file could not be read")
    if file.damaged:
        import hashlib  # noqa: PLC0415 - some milliseconds of every start, for what is rare

        name = f"{path.stem}.damaged-{hashlib.sha256(file.damaged).hexdigest()[:8]}{path.suffix}"
        kept = write_atomically(disk, path.with_name(name), file.damaged)
        if kept.state is SaveState.NOT_SAVED:
            return kept
    values = msgspec.to_builtins(file.value)
    defaults = msgspec.to_builtins(type(file.value)())
    untouched = {key: value for key, value in file.rejected.items() if values[key] == defaults[key]}
    content = msgspec.json.encode({**values, **untouched, **file.unknown})
    return write_atomically(disk, path, msgspec.json.format(content, indent=2) + b"\n")


def _fitted(path: Path, given: dict[str, object], default: _T) -> KeyFile[_T]:
    fitting: dict[str, object] = {}
    rejected: dict[str, object] = {}
    faults = []
    fields = {each.encode_name: each for each in msgspec.structs.fields(default)}
    for key, value in given.items():
        if key not in fields:
            faults.append(Fault(FaultCode.UNKNOWN_KEY, path, key=key, value=str(value)))
            continue
        try:
            fitting[fields[key].name] = msgspec.convert(value, fields[key].type)
        except msgspec.ValidationError as error:
            rejected[key] = value
            fault = Fault(FaultCode.BAD_VALUE, path, None, key, str(value), str(error))
            faults.append(fault)
    unknown = {key: value for key, value in given.items() if key not in fields}
    value = msgspec.structs.replace(default, **fitting)
    return KeyFile(value, tuple(faults), unknown, rejected)
