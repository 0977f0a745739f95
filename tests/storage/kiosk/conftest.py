"""A kiosk's data folder, and randomness that a test can foresee."""

from __future__ import annotations

import hashlib

import pytest

from heelrehab.storage.disk import Disk
from heelrehab.storage.paths import DataFolder, prepare


@pytest.fixture
def folder(tmp_path):
    place = DataFolder(tmp_path / "data")
    prepare(Disk(), place)
    return place


@pytest.fixture
def random():
    """Bytes that differ at each call and are the same in each run."""
    calls = iter(range(1_000_000))

    def drawn(count):
        return hashlib.shake_128(str(next(calls)).encode()).digest(count)

    return drawn
