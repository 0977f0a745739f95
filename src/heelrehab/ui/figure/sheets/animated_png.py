"""Puts PNG pictures together to one that moves.

Source: Portable Network Graphics (PNG) Specification, third edition, W3C 2025, chapters 4.9
and 11.3.6. Every browser shows such a file; a program that does not know it shows the first
picture.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Sequence

SIGNATURE = b"\x89PNG\r\n\x1a\n"
FOR_EVER = 0
CHUNK_FRAME = 12
"""Bytes of a chunk besides its data: length, kind, checksum."""


def animated(pictures: Sequence[bytes], frames_per_s: int) -> bytes:
    """Return the PNG that shows ``pictures`` over and over.

    Args:
        pictures: PNG files of one size and one colour type, at least one.
        frames_per_s: How many are shown in a second.
    """
    header = next(data for kind, data in _chunks(pictures[0]) if kind == b"IHDR")
    width, height = struct.unpack(">II", header[:8])
    parts = [_chunk(b"IHDR", header)]
    parts.append(_chunk(b"acTL", struct.pack(">II", len(pictures), FOR_EVER)))
    sequence = 0
    for number, picture in enumerate(pictures):
        control = struct.pack(">IIIIIHHBB", sequence, width, height, 0, 0, 1, frames_per_s, 0, 0)
        parts.append(_chunk(b"fcTL", control))
        sequence += 1
        for kind, data in _chunks(picture):
            if kind == b"IDAT" and number == 0:
                parts.append(_chunk(kind, data))
            elif kind == b"IDAT":
                parts.append(_chunk(b"fdAT", struct.pack(">I", sequence) + data))
                sequence += 1
    return SIGNATURE + b"".join(parts) + _chunk(b"IEND", b"")


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += length + CHUNK_FRAME


def _chunk(kind: bytes, data: bytes) -> bytes:
    checksum = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)
