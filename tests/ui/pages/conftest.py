"""What pages are made with: the real content, a hand-moved clock, records kept in memory."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from heelrehab.content.catalogue import Catalogue
from heelrehab.storage.settings import Settings
from heelrehab.ui.keeper import RecordKeeper, Stamp
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import Appearance


class HandClock:
    """A wall clock that the test moves, and the stamps that it gives."""

    def __init__(self, at):
        self.at = at
        self._numbers = count(1)

    def now(self):
        return self.at

    def stamp(self):
        self.at += timedelta(seconds=1)
        return Stamp(f"made-{next(self._numbers):05d}", self.at)


class Memory:
    """A writer that keeps what it is given."""

    def __init__(self):
        self.records = []

    def submit(self, record, _done):
        self.records.append(record)


@pytest.fixture
def clock():
    return HandClock(datetime(2026, 3, 2, 7, 40, tzinfo=UTC))


@pytest.fixture
def memory():
    return Memory()


@pytest.fixture
def keeper_of(qapp, clock, memory):
    """Makes the keeper of a history."""

    def make(records=()):
        return RecordKeeper(records, memory, clock.stamp)

    return make


@pytest.fixture
def settings(qapp):
    values = Settings(help_line="116 117", emergency_number="112")
    return SettingsKeeper(values, lambda _settings, _done: None)


@dataclass(frozen=True)
class Parts:
    """What every page is handed."""

    appearance: Appearance
    settings: SettingsKeeper
    catalogue: Catalogue
    clock: HandClock


@pytest.fixture
def parts(appearance, settings, catalogue, clock):
    return Parts(appearance, settings, catalogue, clock)
