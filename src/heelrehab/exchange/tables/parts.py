"""Fields that hold many values, as tables of their own: one row a value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from heelrehab.core.dose import Dose
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.records import ItemDone

Fields = dict[str, object]
"""A record or a row by field name, its values as JSON has them."""

_DOSE = "dose_"
_SIDES = "sides"
_ITEM_COLUMNS = tuple(
    column
    for field in ItemDone.__struct_fields__
    for column in (
        (f"{_DOSE}{name}" for name in Dose.__struct_fields__) if field == "dose" else (field,)
    )
)


@dataclass(frozen=True, slots=True)
class Part:
    """A field of a record and its table. ``join`` takes the rows that ``split`` made.

    In rows read from a file every value is a text, and an empty one is left out.
    """

    name: str
    field: str
    columns: tuple[str, ...]
    split: Callable[[object], list[Fields]]
    join: Callable[[list[Fields]], object]


def _split_items(items: object) -> list[Fields]:
    rows = []
    for item in msgspec.convert(items, list[Fields]):
        dose = msgspec.convert(item["dose"], Fields)
        rest = {key: value for key, value in item.items() if key != "dose"}
        rows.append(rest | {f"{_DOSE}{key}": value for key, value in dose.items()})
    return rows


def _join_items(rows: list[Fields]) -> object:
    items = []
    for row in rows:
        dose = {key.removeprefix(_DOSE): row[key] for key in row if key.startswith(_DOSE)}
        items.append({key: row[key] for key in row if not key.startswith(_DOSE)} | {"dose": dose})
    return items


def _split_choices(answers: object) -> list[Fields]:
    """A question without a choice keeps a row of its own."""
    return [
        {"question": question, "choice": choice}
        for question, choices in msgspec.convert(answers, dict[str, list[str]]).items()
        for choice in choices or [""]
    ]


def _join_choices(rows: list[Fields]) -> object:
    answers: dict[str, list[object]] = {}
    for row in rows:
        choices = answers.setdefault(str(row.get("question", "")), [])
        if "choice" in row:
            choices.append(row["choice"])
    return answers


def _split_facts(facts: object) -> list[Fields]:
    return [
        {"fact": fact, "value": value, "value_type": _type_name(value)}
        for fact, value in msgspec.convert(facts, Fields).items()
    ]


def _type_name(value: object) -> str:
    match value:
        case bool():
            return "flag"
        case int() | float():
            return "number"
        case str():
            return "text"
        case _:
            return "none"


def _join_facts(rows: list[Fields]) -> object:
    return {str(row.get("fact", "")): _typed(row) for row in rows}


def _typed(row: Fields) -> object:
    """Return the value; one that is not of its type stays a text."""
    value = str(row.get("value", ""))
    match row.get("value_type"):
        case "flag":
            return value == "true"
        case "number":
            return msgspec.convert(value, float, strict=False)
        case "none":
            return None
        case _:
            return value


def _split_signs(signs: object) -> list[Fields]:
    return [{"sign": sign} for sign in msgspec.convert(signs, list[str])]


def _join_signs(rows: list[Fields]) -> object:
    return [row.get("sign", "") for row in rows]


def _split_prescribed(items: object) -> list[Fields]:
    return [
        {**item, _SIDES: " ".join(msgspec.convert(item[_SIDES], list[str]))}
        for item in msgspec.convert(items, list[Fields])
    ]


def _join_prescribed(rows: list[Fields]) -> object:
    return [{**row, _SIDES: str(row.get(_SIDES, "")).split()} for row in rows]


SESSION_ITEMS = Part("session_items", "done", _ITEM_COLUMNS, _split_items, _join_items)
FINDER_CHOICES = Part(
    "finder_choices", "answers", ("question", "choice"), _split_choices, _join_choices
)
DECISION_FACTS = Part(
    "decision_facts", "facts", ("fact", "value", "value_type"), _split_facts, _join_facts
)
PRESCRIBED_ITEMS = Part(
    "prescribed_items",
    "items",
    tuple(ItemSet.__struct_fields__),
    _split_prescribed,
    _join_prescribed,
)
RED_FLAG_SIGNS = Part("red_flag_signs", "signs", ("sign",), _split_signs, _join_signs)
