"""A box opens with its key, under its name, whole; with anything else it stays shut."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.storage.vault.cipher import (
    AesCipher,
    can_encrypt,
    cipher_of,
    public_half,
    unwrapped,
    unwrapped_by,
    wrapped,
    wrapped_to,
)

KEY, OTHER = bytes(range(32)), bytes(range(1, 33))
STAFF = bytes(range(64, 96))


@given(plain=st.binary(max_size=500), name=st.text(max_size=50))
def test_what_was_locked_is_what_is_found(plain, name):
    cipher = AesCipher(KEY)

    assert cipher.opened(cipher.lock(plain, name), name) == plain


@given(plain=st.binary(min_size=8, max_size=200), bit=st.integers(0))
def test_a_box_with_any_bit_turned_stays_shut(plain, bit):
    cipher = AesCipher(KEY)
    box = bytearray(cipher.lock(plain, "a"))
    bit %= 8 * len(box)
    box[bit // 8] ^= 1 << bit % 8

    assert cipher.opened(bytes(box), "a") is None


@pytest.mark.parametrize(("key", "name"), [(OTHER, "a"), (KEY, "b"), (OTHER, "b"), (KEY, "")])
def test_another_key_or_name_opens_nothing(key, name):
    assert AesCipher(key).opened(AesCipher(KEY).lock(b"pain", "a"), name) is None


@pytest.mark.parametrize("length", [0, 5, 12, 20])
def test_a_box_cut_short_stays_shut(length):
    cipher = AesCipher(KEY)

    assert cipher.opened(cipher.lock(b"pain", "a")[:length], "a") is None


def test_the_same_content_is_the_same_box_and_any_other_has_a_nonce_of_its_own():
    """So a line that is written again is the same line, and no nonce serves twice."""
    cipher = AesCipher(KEY)

    assert cipher.lock(b"pain", "a") == cipher.lock(b"pain", "a")
    nonces = {cipher.lock(*each)[:12] for each in ((b"pain", "a"), (b"paim", "a"), (b"ain", "ap"))}
    assert len(nonces) == 3


def test_a_box_shows_nothing_of_what_is_in_it():
    assert b"pain" not in AesCipher(KEY).lock(b"pain " * 20, "a")


def test_no_key_is_no_cipher():
    assert cipher_of(b"") is None
    assert cipher_of(KEY).opened(AesCipher(KEY).lock(b"pain", "a"), "a") == b"pain"


def test_whether_there_is_cryptography_can_be_asked(monkeypatch):
    assert can_encrypt()
    monkeypatch.setitem(sys.modules, "cryptography", None)
    assert not can_encrypt()


def test_a_key_is_wrapped_and_unwrapped_under_its_name_alone(chance):
    box = wrapped(OTHER, KEY, "pin", chance)

    assert unwrapped(box, KEY, "pin") == OTHER
    assert unwrapped(box, KEY, "staff") is None
    assert unwrapped(box, OTHER, "pin") is None
    assert unwrapped(b"", KEY, "pin") is None
    assert box != wrapped(OTHER, KEY, "pin", chance)


def test_a_key_is_wrapped_to_somebody_who_need_not_be_there(chance):
    box = wrapped_to(OTHER, public_half(STAFF), "staff", chance)

    assert unwrapped_by(box, STAFF, "staff") == OTHER
    assert unwrapped_by(box, STAFF, "pin") is None
    assert unwrapped_by(box, KEY, "staff") is None


@pytest.mark.parametrize("box", [b"", bytes(31), bytes(92)])
def test_what_is_no_such_box_is_not_unwrapped(box):
    """Thirty-two zeros are a public key that would give a secret that everybody knows."""
    assert unwrapped_by(box, STAFF, "staff") is None
