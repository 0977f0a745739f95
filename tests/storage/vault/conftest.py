"""Secrets without the wait: a stretch that counts, chance that is none, time moved by hand."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from heelrehab.core.access.throttle import Moment
from heelrehab.storage.disk import Disk
from heelrehab.storage.paths import DataFolder, prepare


class CountingStretch:
    """Stretches at once, and counts."""

    def __init__(self):
        self.count = 0

    def __call__(self, secret, salt):
        self.count += 1
        return hashlib.sha256(salt + secret.encode()).digest()


class Chance:
    """Gives other bytes each time, the same in every run."""

    def __init__(self):
        self.calls = 0

    def __call__(self, length):
        self.calls += 1
        return hashlib.shake_256(str(self.calls).encode()).digest(length)


class HandMoment:
    """A moment that is moved by hand."""

    def __init__(self):
        self.moment = Moment(datetime(2026, 11, 22, 9, 0, tzinfo=UTC), 1000.0, "first")

    def __call__(self):
        return self.moment

    def advance(self, seconds):
        """Let time pass."""
        now = self.moment.now + timedelta(seconds=seconds)
        since_boot_s = self.moment.since_boot_s + seconds
        self.moment = replace(self.moment, now=now, since_boot_s=since_boot_s)

    def set_clock(self, seconds):
        """Set the wall clock forward, or back, and let no time pass."""
        self.moment = replace(self.moment, now=self.moment.now + timedelta(seconds=seconds))

    def restart(self):
        """Begin another run of the machine, at once."""
        self.moment = replace(self.moment, since_boot_s=0.0, boot_id=f"not {self.moment.boot_id}")


@pytest.fixture
def stretch():
    return CountingStretch()


@pytest.fixture
def chance():
    return Chance()


@pytest.fixture
def moment():
    return HandMoment()


@pytest.fixture
def folder(tmp_path):
    """A data folder with one for the kiosk within."""
    place = DataFolder(tmp_path / "data")
    prepare(Disk(), place)
    Disk().make_folder(place.root / "kiosk")
    return place
