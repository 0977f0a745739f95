"""Turn msgspec's complaint into key path, value found and what was expected, in plain words."""

from __future__ import annotations

import re
from copy import copy
from enum import EnumMeta
from typing import Any

import msgspec
from msgspec import inspect

from heelrehab.content.faults import Misfit
from heelrehab.content.schema import DOSE_PATTERN, IDENTIFIER_PATTERN

Tree = Any
"""Parsed TOML: tables, lists and plain values, to any depth."""
Step = str | int
"""A key of a table or an index of a list; ``...`` is a key that msgspec does not name."""

_WHERE = re.compile(r" - at (?P<role>`key` in )?`\$(?P<path>[^`]*)`$")
_STEP = re.compile(r"\[(?P<index>\d+)\]|\[(?P<any>\.\.\.)\]|\.?(?P<key>[^.\[\]]+)")
_FIELD = re.compile(r"(?P<problem>unknown|missing required) field `(?P<field>[^`]*)`")
_PATTERN = re.compile(r"matching regex (?P<quoted>'.*')")

_IN_WORDS = {
    IDENTIFIER_PATTERN: "a name in lower-case letters, digits and _, such as heel_drop",
    DOSE_PATTERN: "a dose such as 3x15, 3x30s, 3x15+load or 3x5 one-leg",
}
_LONGEST_SHOWN = 60


def diagnose(table: Tree, kind: object, error: msgspec.ValidationError) -> Misfit:
    """Say what in ``table`` made its conversion to ``kind`` fail with ``error``."""
    message = str(error)
    steps, is_key = _located(table, kind, message)
    complaint = _WHERE.sub("", message)
    field = _FIELD.search(complaint)
    if field and field["problem"] == "unknown":
        value = _value_at(table, (*steps, field["field"]))
        keys = _keys_of(_type_at(kind, steps))
        expected = f"one of the keys {', '.join(keys)}" if keys else "no key of this name"
        return _refused((*steps, field["field"]), shown(value), expected)
    if field:
        return _refused((*steps, field["field"]), "nothing", "a value: this key is required")
    value = steps[-1] if is_key and steps else _value_at(table, steps)
    return _refused(steps, shown(value), _expectation(complaint, _type_at(kind, steps)))


def shown(value: object) -> str:
    """A found value in a few words: tables and lists by kind, the rest as written, cut short."""
    match value:
        case dict():
            return "a table"
        case list():
            return "a list"
        case None:
            return "nothing"
        case _:
            text = repr(value) if isinstance(value, str) else str(value)
            return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"


def _refused(steps: tuple[Step, ...], value: str, expected: str) -> Misfit:
    return Misfit(_joined(steps), value, expected, is_refused=True)


def _joined(steps: tuple[Step, ...]) -> str:
    parts = [f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps]
    return "".join(parts).removeprefix(".")


def _located(table: Tree, kind: object, message: str) -> tuple[tuple[Step, ...], bool]:
    """The path of the misfit, keys included, and whether a key itself is what does not fit."""
    where = _WHERE.search(message)
    if where is None:
        return (), False
    is_key = where["role"] is not None
    steps = [_step(found) for found in _STEP.finditer(where["path"])]
    if is_key:
        steps.append("...")
    for at, step in enumerate(steps):
        if step == "...":
            steps[at] = _guilty_key(table, tuple(steps[:at]), kind, message)
    return tuple(steps), is_key


def _step(found: re.Match[str]) -> Step:
    return int(found["index"]) if found["index"] else found["any"] or found["key"]


def _guilty_key(table: Tree, path: tuple[Step, ...], kind: object, message: str) -> str:
    """The key below ``path`` that alone still draws the same complaint."""
    keys = list(_value_at(table, path))
    return next(
        (key for key in keys if _complaint(_with_only(table, path, key), kind) == message), "..."
    )


def _complaint(table: Tree, kind: object) -> str:
    try:
        msgspec.convert(table, type=kind)
    except msgspec.ValidationError as error:
        return str(error)
    return ""


def _with_only(table: Tree, path: tuple[Step, ...], key: str) -> Tree:
    """A copy of ``table`` with only ``key`` left in the table at ``path``."""
    if not path:
        return {key: table[key]}
    reduced = copy(table)
    reduced[path[0]] = _with_only(table[path[0]], path[1:], key)
    return reduced


def _value_at(table: Tree, steps: tuple[Step, ...]) -> Tree:
    value = table
    for step in steps:
        value = value[step]
    return value


def _type_at(kind: object, steps: tuple[Step, ...]) -> inspect.Type:
    found = inspect.type_info(kind)
    for step in steps:
        match found:
            case inspect.StructType():
                fields = {field.encode_name: field.type for field in found.fields}
                found = fields.get(str(step), found)
            case inspect.DictType():
                found = found.value_type
            case inspect.VarTupleType() | inspect.ListType():
                found = found.item_type
    return found


def _keys_of(kind: inspect.Type) -> list[str]:
    if isinstance(kind, inspect.StructType):
        return [field.encode_name for field in kind.fields]
    return []


def _expectation(complaint: str, kind: inspect.Type) -> str:
    match kind:
        case inspect.EnumType(cls=EnumMeta() as choices):
            return "one of " + ", ".join(str(choice.value) for choice in choices)
        case inspect.LiteralType():
            return "one of " + ", ".join(str(value) for value in kind.values)
    pattern = _PATTERN.search(complaint)
    if pattern:
        known = [words for text, words in _IN_WORDS.items() if repr(text) == pattern["quoted"]]
        return known[0] if known else complaint.removeprefix("Expected ")
    return complaint.removeprefix("Expected ")
