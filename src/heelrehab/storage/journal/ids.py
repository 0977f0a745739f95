"""Ids that sort by the moment they were made: UUIDs of version 7."""

from __future__ import annotations

import uuid
from datetime import datetime

RANDOM_BYTES = 10
_VERSION = 7
_VARIANT = 0b10


def new_id(at: datetime, randomness: bytes) -> str:
    """Return a UUID made of the moment in milliseconds and of ten random bytes.

    A moment before 1970, from a clock that lost its battery, counts as 1970.

    Raises:
        ValueError: ``randomness`` has another length than ``RANDOM_BYTES``.
    Source: RFC 9562, section 5.7.
    """
    if len(randomness) != RANDOM_BYTES:
        message = f"{len(randomness)} random bytes given, {RANDOM_BYTES} needed"
        raise ValueError(message)
    moment_ms = max(0, int(at.timestamp() * 1000))
    noise = int.from_bytes(randomness)
    first = (noise >> 62) & 0xFFF
    second = noise & ((1 << 62) - 1)
    number = moment_ms << 80 | _VERSION << 76 | first << 64 | _VARIANT << 62 | second
    return str(uuid.UUID(int=number))
