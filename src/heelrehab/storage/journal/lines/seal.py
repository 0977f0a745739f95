"""The seal of a line: damage to any part of a line is seen, at next to no cost.

A seal is nine letters at the end of a line, chosen so that CRC-32, begun at zero, comes back to
zero at the line's end. So a whole file of sealed lines, in any order, comes back to zero too, and
one call checks thousands of lines. CRC-32 is linear over bits: which letters bring it back is
found by solving 32 linear equations, once, for all lines.

Source: W. W. Peterson and D. T. Brown, Cyclic Codes for Error Detection, Proc. IRE 49:228, 1961.
"""

from __future__ import annotations

import zlib

_KEY = b',"seal":"'
_END = b'"}'
_LETTERS = b"@ABCDEFGHIJKLMNO"
_COUNT = 9
_BITS_A_LETTER = 4
_ALL_BITS = 0xFFFFFFFF
_LENGTH = len(_KEY) + _COUNT + len(_END)


def sealed(record: bytes) -> bytes:
    """Return the JSON object ``record`` as a line, with seal and line end."""
    body = record.removesuffix(b"}")
    unset = _remainder(_ending(0), _remainder(body))
    letters = 0
    for bit, combination in enumerate(_COMBINATIONS):
        if unset >> bit & 1:
            letters ^= combination
    return body + _ending(letters)


def is_intact(lines: bytes) -> bool:
    """True where every line of ``lines`` has its seal and none is damaged.

    Each line ends with a line feed.
    """
    return _remainder(lines) == 0


def bears_seal(line: bytes) -> bool:
    """True where ``line``, without its line feed, ends in the form of a seal."""
    return line[-_LENGTH:].startswith(_KEY) and line.endswith(_END)


def _remainder(content: bytes, begun: int = 0) -> int:
    """Return the CRC-32 register after ``content``; zlib keeps it with all bits turned."""
    return zlib.crc32(content, begun ^ _ALL_BITS) ^ _ALL_BITS


def _ending(letters: int) -> bytes:
    chosen = (letters >> (_BITS_A_LETTER * place) & 15 for place in range(_COUNT))
    return _KEY + bytes(_LETTERS[each] for each in chosen) + _END + b"\n"


def _combinations() -> tuple[int, ...]:
    """Return for each bit of the register the letters that turn this bit alone."""
    blank = _remainder(_ending(0))
    solved: dict[int, tuple[int, int]] = {}
    for choice in range(_COUNT * _BITS_A_LETTER):
        letters = 1 << choice
        turned = _remainder(_ending(letters)) ^ blank
        for bit, (known_turned, known_letters) in solved.items():
            if turned >> bit & 1:
                turned ^= known_turned
                letters ^= known_letters
        if not turned:
            continue
        pivot = turned.bit_length() - 1
        for bit, (known_turned, known_letters) in solved.items():
            if known_turned >> pivot & 1:
                solved[bit] = (known_turned ^ turned, known_letters ^ letters)
        solved[pivot] = (turned, letters)
    return tuple(solved[bit][1] for bit in range(32))


_COMBINATIONS = _combinations()
