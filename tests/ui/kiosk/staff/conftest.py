"""A kiosk's staff area on real files, with a quick hash and a hand-moved clock."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QAbstractButton

from heelrehab.content.catalogue import open_catalogue
from heelrehab.kiosk.staff_room import StaffPlace, StaffRoom
from heelrehab.storage.disk import Disk
from heelrehab.storage.kiosk.audit import AuditLog
from heelrehab.storage.kiosk.deeds import Ending, happenings
from heelrehab.storage.kiosk.people import newcomer, take_in
from heelrehab.storage.kiosk.places import kiosk_folder
from heelrehab.storage.kiosk.settings import KioskSettings, save_kiosk_settings
from heelrehab.storage.paths import DataFolder, prepare
from heelrehab.storage.vault.cipher import public_half
from heelrehab.storage.vault.keys import StaffKey

TODAY = date(2026, 11, 22)


def quick(secret, salt):
    """In the place of scrypt, which takes most of a second."""
    return hashlib.sha256(secret.encode() + salt).digest()


class Clock:
    """A wall clock that goes on a second each time it is read."""

    def __init__(self):
        self.at = datetime(2026, 11, 22, 9, 40, tzinfo=UTC)

    def now(self):
        self.at += timedelta(seconds=1)
        return self.at


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def random():
    """Bytes that differ at each call and are the same in each run."""
    calls = iter(range(1_000_000))

    def drawn(count):
        return hashlib.shake_128(str(next(calls)).encode()).digest(count)

    return drawn


@pytest.fixture
def key(random):
    private = random(32)
    return StaffKey(private, public_half(private))


@pytest.fixture
def place(tmp_path, clock, random, resources):
    disk, folder = Disk(), DataFolder(tmp_path / "data")
    prepare(disk, folder)
    kiosk = kiosk_folder(folder)
    disk.make_folder(kiosk.root)
    save_kiosk_settings(disk, kiosk.settings, KioskSettings())
    return StaffPlace(
        disk=disk,
        folder=folder,
        log=AuditLog(disk, kiosk.audit),
        settings_path=kiosk.settings,
        contents=lambda: open_catalogue([resources], "en"),
        languages=("de", "en"),
        machine="kiosk",
        mounts=str,
        program_version="1.0",
        now=clock.now,
        random=random,
        stretch=quick,
    )


@pytest.fixture
def add(place, key, random):
    """Makes a patient of the kiosk."""

    def make(code="482913", initials="AB", pin="1234", seen_on=TODAY):
        new = newcomer(
            place.folder,
            code=code,
            initials=initials,
            pin=pin,
            today=seen_on,
            staff_public=key.public,
            random=random,
            stretch=quick,
        )
        return take_in(place.disk, place.folder, new)

    return make


class Stay:
    """Staff at the kiosk: touches, and waiting until what they began is done."""

    def __init__(self, qapp, room):
        self._qapp = qapp
        self.room = room
        self.area = room.area()
        self.area.resize(1280, 800)
        self.area.show()
        self.rest()

    def rest(self):
        """Wait until nothing runs and what is to be deleted is gone."""
        while self.room.is_busy:
            self._qapp.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        for _ in range(3):
            self._qapp.processEvents()
            self._qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def button(self, name):
        found = self.area.findChildren(QAbstractButton, name)
        assert len(found) == 1, f"{name}: {len(found)} of them"
        return found[0]

    def touch(self, *names):
        for name in names:
            button = self.button(name)
            assert button.isEnabled(), f"{name} cannot be touched"
            button.click()
            self.rest()

    def type_on(self, pad, digits):
        self.touch(*(f"{pad}_{digit}" for digit in digits), f"{pad}Done")

    def open(self, patient):
        self.touch("rail_people", f"patient_{patient.profile_id}")

    def text(self, name):
        found = [each for each in self.area.findChildren(object, name) if hasattr(each, "text")]
        assert len(found) == 1, f"{name}: {len(found)} of them"
        return found[0].text()

    def texts(self):
        """All that stands on the area, as one text."""
        labels = self.area.findChildren(object)
        return "\n".join(
            each.text() for each in labels if hasattr(each, "text") and callable(each.text)
        )

    @property
    def actions(self):
        told = happenings(self.room.place.log.reading())
        assert not any(each.ending is Ending.UNKNOWN for each in told), "an end is missing"
        return [each.entry.action.name for each in told]


@pytest.fixture
def stay(qapp, appearance, catalogue, place, key):
    """Begins a stay; everything is dropped at the end of the test."""
    rooms = []

    def begin(settings=None, **changes):
        room = StaffRoom(
            appearance,
            catalogue,
            replace(place, **changes),
            settings=settings or KioskSettings(),
            key=key,
        )
        rooms.append(room)
        return Stay(qapp, room)

    yield begin
    for room in rooms:
        room.close()
        room.area().deleteLater()
