"""A kiosk on real files, with a quick hash and a hand-moved clock, played by touch."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import msgspec
import pytest
from PySide6.QtCore import QSize

from heelrehab.commands.staging.hand_clock import HandClock
from heelrehab.commands.staging.kiosk_stage import (
    KioskStage,
    furnished,
    settle_in,
    take_down,
)
from heelrehab.kiosk.house import KioskHouse
from heelrehab.options import RunOptions
from heelrehab.storage.kiosk.settings import KioskSettings

MORNING = datetime(2026, 11, 30, 7, 40, tzinfo=timezone(timedelta(hours=1)))
SIZE = QSize(1280, 800)


class Kiosk(KioskStage):
    """The kiosk on stage, and what a test wants to know of it."""

    @property
    def screen(self):
        return self.window.screen_shown.objectName()

    @property
    def over(self):
        cover = self.window.over
        return "" if cover is None else cover.objectName()

    def begin_as_guest(self):
        self.hand.click("attractBegin")
        self.hand.click("beginGuest")

    def text_of(self, name):
        return self.hand.find(name).text()


@pytest.fixture
def random():
    """Bytes that differ at each call and are the same in each run."""
    calls = iter(range(1_000_000))

    def drawn(count):
        return hashlib.shake_128(str(next(calls)).encode()).digest(count)

    return drawn


@pytest.fixture
def clock():
    return HandClock(MORNING)


@pytest.fixture
def premises(tmp_path, clock, random):
    """A kiosk that was set up, with nobody in it."""
    clinic = KioskSettings(clinic_name="Physiotherapy at the Mill")
    return furnished(tmp_path / "data", clock, clinic, random)


@pytest.fixture
def patient(premises):
    """The id of a patient with the stage's code and PIN, who has done nothing yet."""
    return settle_in(premises, ())


@pytest.fixture
def open_kiosk(qapp, clock):
    """Open kiosks, and leave nothing of them behind."""
    opened = []

    def make(premises, *, size=SIZE, hold_ms=3000, **changes):
        settings = msgspec.structs.replace(premises.settings, **changes)
        premises = replace(premises, settings=settings)
        house = KioskHouse(qapp, premises, RunOptions(language="en"), hold_ms=hold_ms)
        opened.append(house)
        house.window.resize(size)
        house.window.show()
        kiosk = Kiosk(house, clock)
        kiosk.settle()
        return kiosk

    yield make
    for house in opened:
        take_down(qapp, house)


@pytest.fixture
def kiosk(open_kiosk, premises):
    return open_kiosk(premises)
