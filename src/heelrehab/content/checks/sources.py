"""No clinical number without its source: every figure of a file is named by a ``covers``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from heelrehab.content.faults import Misfit
from heelrehab.content.schema import DOSE_PATTERN, Source

_DOSE = re.compile(DOSE_PATTERN)
_JUDGED = frozenset({"load.compression", "load.insertional"})
"""Keys without a digit that are clinical judgements all the same."""


def uncovered(entry: msgspec.Struct, sources: Iterable[Source]) -> tuple[Misfit, ...]:
    """Return a misfit for each figure of ``entry`` that no source covers.

    A figure is a number other than its key's default, a dose, or a judgement of load. Items
    of a list are named by their ``id`` or ``exercise`` where they have one:
    ``moves.lower.seconds``.
    """
    covers = tuple(path for source in sources for path in source.covers)
    return tuple(
        Misfit(
            path, f"{getattr(value, 'value', value)}", "a [[sources]] entry whose covers names it"
        )
        for path, value in _figures(entry, "")
        if not any(_is_below(path, cover) for cover in covers)
    )


def _is_below(path: str, cover: str) -> bool:
    return path == cover or path.startswith((f"{cover}.", f"{cover}["))


def _figures(value: object, path: str) -> Iterator[tuple[str, object]]:
    match value:
        case msgspec.Struct():
            for field in msgspec.structs.fields(value):
                inner = getattr(value, field.name)
                if field.name != "sources" and inner != field.default:
                    yield from _figures(inner, f"{path}.{field.encode_name}".removeprefix("."))
        case dict():
            for key, inner in value.items():
                yield from _figures(inner, f"{path}.{key}")
        case tuple():
            for at, inner in enumerate(value):
                yield from _figures(inner, path + _place(inner, at))
        case _ if _is_figure(value, path):
            yield path, value


def _is_figure(value: object, path: str) -> bool:
    match value:
        case bool():
            return value and path.startswith("dose.")
        case int() | float():
            return True
        case str():
            return _DOSE.match(value) is not None
        case _:
            return path in _JUDGED


def _place(item: object, at: int) -> str:
    name = getattr(item, "id", "") or getattr(item, "exercise", "")
    return f".{name}" if name else f"[{at}]"
