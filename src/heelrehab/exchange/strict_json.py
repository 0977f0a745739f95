"""JSON from elsewhere: refused where two readers could understand it differently."""

from __future__ import annotations

import json
from typing import Never

from heelrehab.exchange.faults import ExchangeError, Refusal, RefusalCode

_SHOWN_CHARACTERS = 60
_MOST_PARTS = 3_000_000
"""Values of one text; ten years of history have some 250,000. Each may cost 100 bytes."""


class _AmbiguityError(ValueError):
    """What the walk through the text met; carries the code and the key or value."""

    def __init__(self, code: RefusalCode, what: str) -> None:
        super().__init__(what)
        self.code = code
        self.what = what[:_SHOWN_CHARACTERS]


def require_strict(file: str, content: bytes) -> None:
    """Walk through a JSON text without keeping any of it.

    Raises:
        ExchangeError: ``TOO_LARGE``, ``NOT_JSON``, ``DUPLICATE_KEY``, ``NOT_A_NUMBER`` or
            ``TOO_DEEP``.
    """
    parts = sum(map(content.count, (b",", b"[", b"{")))
    if parts > _MOST_PARTS:
        detail = f"{parts} values, at most {_MOST_PARTS}"
        raise ExchangeError(Refusal(RefusalCode.TOO_LARGE, file, detail=detail))
    try:
        json.loads(content, object_pairs_hook=_unique, parse_constant=_refused)
    except _AmbiguityError as error:
        raise ExchangeError(Refusal(error.code, file, key=error.what)) from error
    except RecursionError as error:
        raise ExchangeError(Refusal(RefusalCode.TOO_DEEP, file)) from error
    except ValueError as error:
        refusal = Refusal(RefusalCode.NOT_JSON, file, detail=str(error))
        raise ExchangeError(refusal) from error


def _unique(pairs: list[tuple[str, object]]) -> None:
    """Check the keys of one object and forget it."""
    seen: set[str] = set()
    for key, _ in pairs:
        if key in seen:
            raise _AmbiguityError(RefusalCode.DUPLICATE_KEY, key)
        seen.add(key)


def _refused(constant: str) -> Never:
    raise _AmbiguityError(RefusalCode.NOT_A_NUMBER, constant)
