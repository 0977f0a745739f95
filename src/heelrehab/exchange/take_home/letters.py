"""Bytes as letters that QR codes hold densely and that survive being copied and pasted."""

from __future__ import annotations

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$%+-/"
"""41 of the 45 characters that QR codes hold in 5.5 bits each; the other four are no good in
text: a blank is lost at line ends, an asterisk makes text bold in chats, a colon smileys, and
the full stop ends a piece."""
_BASE = len(ALPHABET)
_PAIR, _LETTERS_OF_PAIR = 2, 3
_VALUES = {letter: value for value, letter in enumerate(ALPHABET)}


class LettersError(ValueError):
    """A text that no bytes were written as."""


def to_letters(content: bytes) -> str:
    """Return three letters for each two bytes, and two for an odd one at the end."""
    found = []
    for start in range(0, len(content), _PAIR):
        pair = content[start : start + _PAIR]
        number = int.from_bytes(pair)
        for _ in range(len(pair) + 1):
            number, value = divmod(number, _BASE)
            found.append(ALPHABET[value])
    return "".join(found)


def from_letters(text: str) -> bytes:
    """Return the bytes that ``text`` was made of.

    Raises:
        LettersError: A letter is none of the alphabet, or letters are missing.
    """
    found = bytearray()
    for start in range(0, len(text), _LETTERS_OF_PAIR):
        group = text[start : start + _LETTERS_OF_PAIR]
        length = len(group) - 1
        try:
            number = sum(_VALUES[letter] * _BASE**place for place, letter in enumerate(group))
        except KeyError as error:
            message = f"{error.args[0]!r} is no letter of a take-home text"
            raise LettersError(message) from error
        if length == 0 or number >= 1 << (8 * length):
            message = f"{group!r} stands for no bytes"
            raise LettersError(message)
        found += number.to_bytes(length)
    return bytes(found)
