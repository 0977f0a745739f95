"""A kiosk on real files, with a quick hash and a hand-moved clock, played by touch."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta, timezone

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTranslator

from heelrehab.commands.staging.hand import Hand
from heelrehab.commands.staging.hand_clock import HandClock
from heelrehab.core.access.throttle import Moment
from heelrehab.kiosk.house import KioskHouse
from heelrehab.kiosk.premises import Premises
from heelrehab.options import RunOptions
from heelrehab.storage.disk import Disk
from heelrehab.storage.kiosk.people import add_patient
from heelrehab.storage.kiosk.places import kiosk_folder
from heelrehab.storage.kiosk.settings import KioskSettings, save_kiosk_settings
from heelrehab.storage.paths import DataFolder, prepare
from heelrehab.storage.vault.files import load_staff, set_up_staff
from heelrehab.storage.vault.recovery import new_recovery_code

MORNING = datetime(2026, 11, 30, 7, 40, tzinfo=timezone(timedelta(hours=1)))
SIZE = QSize(1280, 800)
PASSCODE = "135790"
CODE, PIN = "482913", "80512"


def quick(secret, salt):
    """In the place of scrypt, which takes most of a second."""
    return hashlib.sha256(secret.encode() + salt).digest()


class Kiosk:
    """The house, and the hand of whoever stands before it."""

    def __init__(self, house, clock, qtbot):
        self.house, self.clock, self._qtbot = house, clock, qtbot
        self.hand = Hand(house.window, self.settle)

    @property
    def screen(self):
        return self.house.window.screen_shown.objectName()

    @property
    def over(self):
        cover = self.house.window.over
        return "" if cover is None else cover.objectName()

    def settle(self):
        for _ in range(4):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QCoreApplication.processEvents()

    def advance(self, seconds):
        """Let time go by, as the guard's and the session's timers would have seen it."""
        self.clock.advance(seconds)
        visit = self.house.visit
        if visit is not None and visit.pages.driver is not None:
            visit.pages.driver.tick()
        if self.house.idle.is_watching:
            self.house.idle.look()
        self.settle()

    def wait_for(self, screen):
        """Wait for what is judged on another thread."""
        self._qtbot.waitUntil(self._shows(screen), timeout=20_000)
        self.settle()

    def _shows(self, screen):
        def shows():
            return screen in {self.screen, self.over}

        return shows

    def begin_as_guest(self):
        self.hand.click("attractBegin")
        self.hand.click("beginGuest")

    def enter(self, name, digits):
        for digit in digits:
            self.hand.click(f"{name}Pad_{digit}")
        self.hand.click(f"{name}PadDone")

    def sign_in(self, code=CODE, pin=PIN):
        self.hand.click("attractCode")
        self.enter("signInCode", code)
        self.enter("signInPin", pin)

    def come_in_as_staff(self, passcode=PASSCODE):
        self.house.cage.corner_held.emit()
        self.settle()
        self.enter("passcode", passcode)


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
def clinic():
    return KioskSettings(clinic_name="Physiotherapy at the Mill")


@pytest.fixture
def premises(tmp_path, clock, random, clinic):
    """A kiosk that was set up, with nobody in it."""
    disk, folder = Disk(), DataFolder(tmp_path / "data")
    prepare(disk, folder)
    place = kiosk_folder(folder)
    disk.make_folder(place.root)
    save_kiosk_settings(disk, place.settings, clinic)
    set_up_staff(disk, place.staff, PASSCODE, new_recovery_code(random), random, stretch=quick)

    def moment():
        return Moment(clock.now(), clock.monotonic_s(), "boot")

    return Premises(disk, folder, place.settings, clinic, clock, moment, random, quick)


@pytest.fixture
def patient(premises):
    return add_patient(
        premises.disk,
        premises.folder,
        code=CODE,
        initials="AB",
        pin=PIN,
        today=MORNING.date(),
        staff_public=load_staff(premises.disk, premises.kiosk.staff).public,
        random=premises.random,
        stretch=quick,
    )


@pytest.fixture
def open_kiosk(qapp, qtbot, clock):
    """Open kiosks, and leave nothing of them behind."""
    opened = []

    def make(premises, *, size=SIZE, hold_ms=3000, **changes):
        settings = msgspec.structs.replace(premises.settings, **changes)
        premises = Premises(
            premises.disk,
            premises.folder,
            premises.settings_path,
            settings,
            premises.clock,
            premises.moment,
            premises.random,
            premises.stretch,
        )
        house = KioskHouse(qapp, premises, RunOptions(language="en"), hold_ms=hold_ms)
        opened.append(house)
        house.window.resize(size)
        house.window.show()
        kiosk = Kiosk(house, clock, qtbot)
        kiosk.settle()
        return kiosk

    yield make
    for house in opened:
        house.close()
        house.window.deleteLater()
        house.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def kiosk(open_kiosk, premises):
    return open_kiosk(premises)
