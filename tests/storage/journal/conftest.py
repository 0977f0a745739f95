"""Histories that only a key opens."""

from __future__ import annotations

import pytest

from heelrehab.storage.journal.codec import encoded
from heelrehab.storage.vault.cipher import AesCipher


@pytest.fixture(scope="session")
def cipher():
    return AesCipher(bytes(range(32)))


@pytest.fixture(scope="session")
def other_cipher():
    return AesCipher(bytes(range(1, 33)))


@pytest.fixture(scope="session")
def records(pain, session):
    """Forty records of two kinds."""
    return [make(number) for number in range(20) for make in (pain, session)]


@pytest.fixture(scope="session")
def locked_lines(records, cipher):
    """The same, locked, each with its line feed."""
    return [encoded(record, cipher) for record in records]
