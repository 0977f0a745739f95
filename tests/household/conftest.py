"""The program of a household, opened on a folder of the test."""

from __future__ import annotations

import errno
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLockFile
from PySide6.QtWidgets import QAbstractButton

from heelrehab.commands.staging.hand_clock import HandClock
from heelrehab.core.records import Note
from heelrehab.home.people import people_of
from heelrehab.household import Household
from heelrehab.options import RunOptions
from heelrehab.storage.disk import Disk
from heelrehab.workspace import prepare_place

MORNING = datetime(2026, 11, 30, 7, 40, tzinfo=timezone(timedelta(hours=1)))


class FillableDisk(Disk):
    """Takes nothing more once it is full."""

    is_full = False

    def write(self, descriptor, content):
        if self.is_full:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(descriptor, content)


def settle():
    for _ in range(6):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


@dataclass
class Play:
    """A household, and the hand of those who live in it."""

    household: Household

    @property
    def window(self):
        return self.household.window

    @property
    def shell(self):
        return self.household.shell

    def press(self, name):
        found = self.window.findChild(QAbstractButton, name)
        assert found is not None, name
        found.click()
        settle()

    def enter_pin(self, digits):
        for digit in digits:
            self.press(f"homePinPad_{digit}")
        self.press("homePinPadDone")

    def show_page(self, name):
        self.window.show_page(name)
        settle()

    def settle(self):
        settle()

    def note(self, text):
        stamp = self.shell.keeper.stamp()
        self.shell.keeper.keep(Note(id=stamp.id, at=stamp.at, day=stamp.day, text=text))

    def switch_to(self, profile_id):
        """Ask for a switch, and wait until it has happened: records have to reach the disk."""
        self.household.switch_to(profile_id)
        self.wait_for(profile_id)

    def wait_for(self, profile_id):
        for _ in range(2000):
            settle()
            if self.shell is not None and self.shell.profile_id == profile_id:
                return
        pytest.fail(f"{profile_id} did not come in")

    def end(self):
        """Close everything; what was closed already stays so."""
        shell = self.shell
        self.household.close()
        if shell is not None:
            shell.take_down()
            self.household.shell = None
        settle()


@pytest.fixture
def options(tmp_path):
    return RunOptions(data_dir=tmp_path / "data", language="en")


@pytest.fixture
def clock():
    return HandClock(MORNING)


@pytest.fixture
def place(options):
    return prepare_place(options, options.data_dir)


@pytest.fixture
def people(place, clock):
    """Anna was here first; Ben came later."""
    made = people_of(place, clock)
    made.rename("me", "Anna")
    made.add("ben", "Ben", MORNING)
    return made


@pytest.fixture
def disk():
    return FillableDisk()


@pytest.fixture
def open_household(qapp, options, clock, disk):
    """Open the program as the command does; it is closed after the test."""
    opened = []

    def make(profile=""):
        asked = replace(options, profile=profile)
        place = replace(prepare_place(asked, options.data_dir), disk=disk)
        household = Household(qapp, place, clock, asked)
        household.begin()
        opened.append(Play(household))
        settle()
        return opened[-1]

    yield make
    for each in opened:
        each.end()


@pytest.fixture
def is_free(place):
    """Tells whether nobody holds the lock of a person's files."""

    def look(profile_id):
        lock = QLockFile(str(place.folder.profile(profile_id).lock))
        is_taken = lock.tryLock(0)
        lock.unlock()
        return is_taken

    return look
