"""Pieces come together in any order and through any wrapping; each fault is named."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.exchange.faults import ExchangeError, RefusalCode
from heelrehab.exchange.take_home.letters import to_letters
from heelrehab.exchange.take_home.pieces import (
    MOST_CHARACTERS,
    MOST_PIECES,
    Piece,
    _written,
    is_take_home,
    joined,
    missing_numbers,
    pieces_in,
    pieces_of,
)

CONTENT = bytes(range(256)) * 3


def refusal_of(text):
    with pytest.raises(ExchangeError) as caught:
        joined("text", pieces_in("text", text))
    return caught.value.refusal


@given(st.binary(max_size=600), st.integers(min_value=150, max_value=970), st.randoms())
def test_pieces_in_any_order_make_the_package(content, most, shuffler):
    pieces = list(pieces_of(content, most))
    shuffler.shuffle(pieces)

    assert pieces
    assert all(len(piece) <= most for piece in pieces)
    assert joined("text", pieces_in("text", "\n".join(pieces))) == content


def test_pieces_are_of_equal_length():
    lengths = [len(piece) for piece in pieces_of(CONTENT, 400)]

    assert len(lengths) == 4
    assert max(lengths) - min(lengths) <= 3


def test_what_fits_one_piece_is_one():
    (piece,) = pieces_of(CONTENT, 2000)

    assert piece.startswith("HEELREHAB/1/1/1/")


@pytest.mark.parametrize("most", [10, 100])
def test_more_than_nine_pieces_are_none(most):
    assert pieces_of(CONTENT, most) == ()
    assert len(pieces_of(CONTENT, 200)) <= MOST_PIECES


def test_wrapping_small_letters_and_words_around_do_no_harm():
    one, two = pieces_of(CONTENT, 700)
    wrapped = "\r\n> ".join(one[at : at + 60] for at in range(0, len(one), 60))
    text = f"Hello, here it is:\n{wrapped.lower()}\u200b \n\ufeff{two}  \nBest wishes"

    assert joined("text", pieces_in("text", text)) == CONTENT
    assert is_take_home(text)


def test_a_piece_given_twice_counts_once():
    one, two = pieces_of(CONTENT, 700)

    assert joined("text", pieces_in("text", one + one + two)) == CONTENT


def test_missing_pieces_are_named():
    one, _, three, _ = pieces_of(CONTENT, 400)
    given_ones = pieces_in("text", one + three)

    assert missing_numbers(given_ones) == (2, 4)
    refusal = refusal_of(one + three)
    assert (refusal.code, refusal.value) == (RefusalCode.MISSING_PIECES, "2, 4")


def test_pieces_of_two_packages_are_not_mixed():
    one, _ = pieces_of(CONTENT, 700)
    _, two = pieces_of(CONTENT[::-1], 700)

    assert refusal_of(one + two).code is RefusalCode.MIXED_PIECES


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda text: text[:-1], RefusalCode.CUT),
        (lambda text: text[:-40], RefusalCode.CUT),
        (lambda text: text[:30], RefusalCode.CUT),
        (lambda text: text[:50] + text[51:], RefusalCode.CUT),
        (lambda text: text[:50] + ("A" if text[50] != "A" else "B") + text[51:], RefusalCode.CUT),
        (lambda text: text[11:], RefusalCode.FOREIGN),
        (lambda text: text.replace("/1/1/1/", "/2/1/1/"), RefusalCode.NEWER_VERSION),
        (lambda text: text.replace("/1/1/1/", "/2/new/"), RefusalCode.NEWER_VERSION),
        (lambda text: text.replace("/1/1/1/", "/0/1/1/"), RefusalCode.CUT),
        (lambda text: text + " " * MOST_CHARACTERS, RefusalCode.TOO_LARGE),
        (lambda _: "", RefusalCode.FOREIGN),
    ],
)
def test_damage_is_refused_by_what_it_is(change, code):
    (piece,) = pieces_of(CONTENT, 2000)

    assert refusal_of(change(piece)).code is code


def test_of_several_pieces_the_damaged_one_is_named():
    one, two, three, four = pieces_of(CONTENT, 400)
    changed = two[:60] + ("A" if two[60] != "A" else "B") + two[61:]

    with pytest.raises(ExchangeError) as caught:
        pieces_in("text", one + changed + three + four)

    assert (caught.value.refusal.code, caught.value.refusal.value) == (RefusalCode.CUT, "2")


def test_sound_sums_over_impossible_pieces_are_refused():
    beyond = _written(Piece(3, 2, "000000", "000"))
    letterless = _written(Piece(1, 1, "000000", "///"))
    other = _written(Piece(1, 1, "000000", to_letters(os.urandom(8))))

    for text in (beyond, letterless, other):
        assert refusal_of(text).code is RefusalCode.CUT
