"""Pieces as QR codes that a phone reads from a screen at arm's length."""

from __future__ import annotations

from dataclasses import dataclass

import segno

from heelrehab.exchange.take_home.pieces import pieces_of

MOST_CHARACTERS = 970
"""What a code of version 20 holds with error correction M: 97 modules a side. On a screen of
800 pixels with the code at 45 % of its height a module is three pixels wide."""
QUIET_MODULES = 4
"""The light frame that readers need around a code. Source: ISO/IEC 18004, section 9.1."""


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code: its rows from the top, True where it is dark, without the quiet zone."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def modules(self) -> int:
        """How many modules a side has."""
        return len(self.rows)


def codes_of(package: bytes, most_characters: int = MOST_CHARACTERS) -> tuple[Code, ...]:
    """Return the codes of a package; none where it is too large for codes."""
    return tuple(code_of(piece) for piece in pieces_of(package, most_characters))


def code_of(piece: str) -> Code:
    """Return a piece as a code."""
    made = segno.make_qr(piece, error="m")
    return Code(tuple(tuple(bool(dark) for dark in row) for row in made.matrix))
