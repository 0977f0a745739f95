"""Bytes become letters of QR codes and the same bytes again; anything else is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.exchange.take_home.letters import ALPHABET, LettersError, from_letters, to_letters

QR_LETTERS = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")


@given(st.binary(max_size=200))
def test_bytes_come_back(content):
    text = to_letters(content)

    assert from_letters(text) == content
    assert set(text) <= set(ALPHABET) <= QR_LETTERS
    assert len(text) == (len(content) * 3 + 1) // 2


@pytest.mark.parametrize("text", ["a", "A", "///", "//", "ABCA", "A B", "AB\u00c4"])
def test_what_no_bytes_were_written_as_is_refused(text):
    with pytest.raises(LettersError):
        from_letters(text)
