"""A package as numbered pieces of text, and back from pieces in any order.

A piece is ``HEELREHAB/<format>/<number>/<of>/<sum of the whole>/<letters>.<sum of the piece>``.
Blanks, line ends and small letters do no harm.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from heelrehab.exchange.faults import ExchangeError, Refusal, RefusalCode
from heelrehab.exchange.take_home.letters import LettersError, from_letters, to_letters

MARK = "HEELREHAB/"
"""What every piece begins with, whatever its format."""
FORMAT = 1
MOST_PIECES = 9
_LETTERS = r"[0-9A-Z$%+\-/]"
_HEAD = re.compile(re.escape(MARK) + r"(\d{1,4})/")
_PIECE = re.compile(
    re.escape(MARK)
    + rf"{FORMAT}/([1-9])/([1-9])/({_LETTERS}{{6}})/({_LETTERS}*)\.({_LETTERS}{{3}})"
)
_BLANKS = re.compile(r"[\s>\u00ad\u200b\ufeff]+")
"""What may stand between letters: also what mail sets before quotes, and unseen characters."""
_SUM_BYTES, _PIECE_SUM_BYTES = 4, 2
MOST_CHARACTERS = 64 * 1024
"""Of pasted text or a file; nine full pieces are a seventh of it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Piece ``number`` (from 1) of ``count``; ``whole_sum`` says of which package."""

    number: int
    count: int
    whole_sum: str
    letters: str


def pieces_of(content: bytes, most_characters: int) -> tuple[str, ...]:
    """Return the pieces of a package, as few and as equal as can be; none if nine are not enough.

    Args:
        content: The package.
        most_characters: How long one piece may be.
    """
    letters, whole_sum = to_letters(content), _sum(content, _SUM_BYTES)
    room = most_characters - len(_written(Piece(1, 1, whole_sum, "")))
    count = max(1, -(-len(letters) // room)) if room > 0 else MOST_PIECES + 1
    if count > MOST_PIECES:
        return ()
    share = -(-len(letters) // count)
    return tuple(
        _written(Piece(at + 1, count, whole_sum, letters[at * share : (at + 1) * share]))
        for at in range(count)
    )


def is_take_home(text: str) -> bool:
    """True where a text has, or had, a piece in it."""
    return MARK in _cleaned(text)


def pieces_in(source: str, text: str) -> tuple[Piece, ...]:
    """Return the pieces that stand in a text; ``source`` only names it in refusals.

    Raises:
        ExchangeError: ``FOREIGN``, ``NEWER_VERSION``, ``TOO_LARGE``, or ``CUT`` where a piece is
            not whole.
    """
    if len(text) > MOST_CHARACTERS:
        detail = f"{len(text)} characters, at most {MOST_CHARACTERS}"
        raise ExchangeError(Refusal(RefusalCode.TOO_LARGE, source, detail=detail))
    cleaned = _cleaned(text)
    if MARK not in cleaned:
        raise ExchangeError(Refusal(RefusalCode.FOREIGN, source))
    for head in _HEAD.finditer(cleaned):
        if int(head[1]) > FORMAT:
            refusal = Refusal(RefusalCode.NEWER_VERSION, source, key="format", value=head[1])
            raise ExchangeError(refusal)
    found = [_read(source, match) for match in _PIECE.finditer(cleaned)]
    if len(found) != cleaned.count(MARK):
        raise ExchangeError(Refusal(RefusalCode.CUT, source))
    return tuple(found)


def missing_numbers(pieces: Iterable[Piece]) -> tuple[int, ...]:
    """Return the numbers that are still wanted before the package is whole."""
    given = {piece.number: piece.count for piece in pieces}
    count = max(given.values(), default=1)
    return tuple(number for number in range(1, count + 1) if number not in given)


def require_same(source: str, pieces: Iterable[Piece]) -> None:
    """Check that pieces are of one package.

    Raises:
        ExchangeError: ``MIXED_PIECES``.
    """
    kinds = {(piece.whole_sum, piece.count) for piece in pieces}
    if len(kinds) > 1:
        raise ExchangeError(Refusal(RefusalCode.MIXED_PIECES, source))


def joined(source: str, pieces: Iterable[Piece]) -> bytes:
    """Return the package that all its pieces make; a piece may stand there twice.

    Raises:
        ExchangeError: ``MIXED_PIECES``, ``MISSING_PIECES``, or ``CUT``.
    """
    given = tuple(pieces)
    require_same(source, given)
    wanted = missing_numbers(given)
    if wanted:
        value = ", ".join(map(str, wanted))
        raise ExchangeError(Refusal(RefusalCode.MISSING_PIECES, source, value=value))
    by_number = {piece.number: piece.letters for piece in given}
    letters = "".join(by_number[number] for number in sorted(by_number))
    try:
        content = from_letters(letters)
    except LettersError as error:
        raise ExchangeError(Refusal(RefusalCode.CUT, source, detail=str(error))) from error
    if _sum(content, _SUM_BYTES) != given[0].whole_sum:
        raise ExchangeError(Refusal(RefusalCode.CUT, source))
    return content


def _cleaned(text: str) -> str:
    return _BLANKS.sub("", text).upper()


def _read(source: str, match: re.Match[str]) -> Piece:
    number, count, whole_sum, letters, piece_sum = match.groups()
    piece = Piece(int(number), int(count), whole_sum, letters)
    if _piece_sum(piece) != piece_sum or piece.number > piece.count:
        raise ExchangeError(Refusal(RefusalCode.CUT, source, value=number))
    return piece


def _written(piece: Piece) -> str:
    return f"{_body(piece)}.{_piece_sum(piece)}"


def _body(piece: Piece) -> str:
    return f"{MARK}{FORMAT}/{piece.number}/{piece.count}/{piece.whole_sum}/{piece.letters}"


def _piece_sum(piece: Piece) -> str:
    return _sum(_body(piece).encode(), _PIECE_SUM_BYTES)


def _sum(content: bytes, size: int) -> str:
    number = zlib.crc32(content) & ((1 << (8 * size)) - 1)
    return to_letters(number.to_bytes(size))
