"""A PIN is known by its hash alone, and a hash that is none costs as much as any other."""

from __future__ import annotations

import hashlib

import pytest

from heelrehab.storage.vault.pins import (
    hashed_pin,
    is_fit_passcode,
    is_fit_pin,
    is_pin,
    stretched,
)

SALT = bytes(range(16))


def test_a_pin_is_known_by_its_slow_hash():
    hashed = hashed_pin("4711", SALT)

    assert is_pin("4711", hashed)
    assert not is_pin("4712", hashed)


def test_the_hash_is_scrypt_with_the_cost_that_its_text_names():
    expected = hashlib.scrypt(b"4711", salt=SALT, n=2**17, r=8, p=1, maxmem=2**28, dklen=32)

    assert stretched("4711", SALT) == expected


def test_the_text_tells_how_it_was_made_and_nothing_of_the_pin(stretch):
    hashed = hashed_pin("47114711", SALT, stretch)

    assert hashed.startswith("scrypt-17-8-1$AAECAwQFBgcICQoLDA0ODw==$")
    assert "4711" not in hashed


def test_the_same_pin_with_other_salt_has_another_hash(stretch):
    assert hashed_pin("4711", SALT, stretch) != hashed_pin("4711", bytes(16), stretch)


@pytest.mark.parametrize(
    "hashed",
    [
        "",
        "scrypt",
        "scrypt-17-8-1$$",
        "scrypt-17-8-1$AAE=$A",
        "scrypt-17-8-1$A$AAE=",
        "scrypt-14-8-1$AAE=$AAE=",
        "scrypt-17-8-1$AAE=$AAE=",
        "scrypt-17-8-1$AAE=$ÄÄ==",
        "x" * 500,
    ],
)
def test_what_is_no_hash_costs_the_same_and_is_no_pin(stretch, hashed):
    assert not is_pin("4711", hashed, stretch)
    assert not is_pin("", hashed, stretch)
    assert stretch.count == 2


def test_right_and_wrong_cost_one_hash_each(stretch):
    hashed = hashed_pin("4711", SALT, stretch)
    stretch.count = 0

    assert is_pin("4711", hashed, stretch)
    assert stretch.count == 1
    assert not is_pin("1174", hashed, stretch)
    assert stretch.count == 2


@pytest.mark.parametrize(
    ("text", "is_one", "is_passcode"),
    [
        ("", False, False),
        ("123", False, False),
        ("1234", True, False),
        ("123456", True, True),
        ("12345678", True, True),
        ("123456789", False, True),
        ("123456789012", False, True),
        ("1234567890123", False, False),
        ("12a456", False, False),
        ("١٢٣٤٥٦", False, False),
        ("-12345", False, False),
    ],
)
def test_a_pin_has_four_to_eight_digits_and_a_passcode_six_to_twelve(text, is_one, is_passcode):
    assert is_fit_pin(text) is is_one
    assert is_fit_passcode(text) is is_passcode


@pytest.mark.parametrize("typed", ["", "\ud800", "\x00", "4" * 10_000])
def test_nothing_that_can_be_typed_raises_an_error_that_would_carry_it(typed):
    assert len(stretched(typed, SALT)) == 32
