"""A kiosk in a new folder, and an administrator whose answers are known beforehand."""

from __future__ import annotations

import hashlib
import os
from datetime import UTC, datetime, timedelta

import pytest

from heelrehab.commands.administration.place import kiosk_place
from heelrehab.commands.administration.setting_up import set_up
from heelrehab.storage.disk import Disk


class HandClock:
    """A clock that only a test moves."""

    def __init__(self):
        self.moment = datetime(2026, 11, 22, 3, 30, tzinfo=UTC)

    def now(self):
        return self.moment

    def monotonic_s(self):
        return 0.0

    def advance(self, **parts):
        self.moment += timedelta(**parts)


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def place(tmp_path, clock):
    return kiosk_place(tmp_path / "data", None, clock, Disk())


@pytest.fixture
def quickly():
    """Stands for scrypt, whose slowness no test needs."""
    return lambda secret, salt: hashlib.sha256(salt + secret.encode()).digest()


@pytest.fixture
def answers():
    """Makes an asker that gives the answers in their order."""

    def asker(*given):
        rest = iter(given)
        return lambda _question: next(rest)

    return asker


@pytest.fixture
def code(place, answers, quickly):
    """Set the kiosk up with passcode 123456; the recovery code."""
    told = list(set_up(place, answers("123456", "123456"), os.urandom, stretch=quickly))
    return next(line.strip() for line in told if line.count("-") == 7)
