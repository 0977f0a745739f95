"""A kiosk with one patient, composed as usual, with a clock that is moved by hand."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QSize,
    QTranslator,
)
from PySide6.QtWidgets import QApplication

from heelrehab.commands.staging.faults import StagingError
from heelrehab.commands.staging.hand import Hand
from heelrehab.commands.staging.hand_clock import HandClock
from heelrehab.commands.staging.stage import mishaps_noted, settle
from heelrehab.core.access.throttle import Moment
from heelrehab.core.records import AnyRecord
from heelrehab.kiosk.house import KioskHouse
from heelrehab.kiosk.premises import Premises
from heelrehab.kiosk.staff_room import StaffRoom
from heelrehab.options import RunOptions
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import write_atomically
from heelrehab.storage.journal.codec import encoded
from heelrehab.storage.kiosk.people import newcomer, take_in
from heelrehab.storage.kiosk.places import kiosk_folder
from heelrehab.storage.kiosk.settings import KioskSettings, save_kiosk_settings
from heelrehab.storage.paths import DataFolder, prepare
from heelrehab.storage.vault.cipher import cipher_of
from heelrehab.storage.vault.files import load_patient, load_staff, set_up_staff
from heelrehab.storage.vault.keys import key_by_pin
from heelrehab.storage.vault.recovery import new_recovery_code
from heelrehab.ui.kiosk.window import KioskWindow
from heelrehab.workspace import SEED_DEVICE

PASSCODE = "135790"
CODE, PIN, INITIALS = "482913", "80512", "AB"
_LONGEST_JUDGING_MS = 20_000


class KioskStage:
    """The kiosk on stage: house, clock, and the hand that plays it."""

    def __init__(
        self, house: KioskHouse, clock: HandClock, mishaps: Sequence[BaseException] = ()
    ) -> None:
        """Play ``house``; ``mishaps`` grows where one of its slots raises."""
        self.house = house
        self.clock = clock
        self._mishaps = mishaps
        self.hand = Hand(house.window, self.settle)

    @property
    def window(self) -> KioskWindow:
        """What is seen."""
        return self.house.window

    def settle(self) -> None:
        """Let the program do all that waits to be done now.

        Raises:
            StagingError: It failed in the middle of it.
        """
        settle(self._mishaps)

    def advance(self, seconds: float) -> None:
        """Let time go by, as the timers of session and guard would have seen it."""
        self.clock.advance(seconds)
        visit = self.house.visit
        if visit is not None and visit.pages.driver is not None:
            visit.pages.driver.tick()
        if self.house.idle.is_watching:
            self.house.idle.look()
        self.settle()

    def wait_for(self, name: str, *, is_enabled: bool = False) -> None:
        """Wait for what is judged away from the window's thread; until it takes touches, if so.

        Raises:
            StagingError: The widget of that name does not come.
        """
        deadline = QDeadlineTimer(_LONGEST_JUDGING_MS)
        while not self.hand.sees(name) or (is_enabled and not self.hand.find(name).isEnabled()):
            if deadline.hasExpired():
                message = f"{name} was expected on screen, but did not come"
                raise StagingError(message)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        self.settle()

    def wait_for_staff(self) -> None:
        """Wait for what staff's area does away from the window's thread.

        Raises:
            StagingError: It does not end.
        """
        deadline = QDeadlineTimer(_LONGEST_JUDGING_MS)
        while any(room.is_busy for room in self.house.findChildren(StaffRoom)):
            if deadline.hasExpired():
                message = "what staff asked for was expected to end, but did not"
                raise StagingError(message)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        self.settle()

    def enter(self, name: str, digits: str) -> None:
        """Touch digits on a pad, and its last key."""
        for digit in digits:
            self.hand.click(f"{name}Pad_{digit}")
        self.hand.click(f"{name}PadDone")

    def sign_in(self, code: str = CODE, pin: str = PIN) -> None:
        """Enter code and PIN from the first screen, which takes a moment to judge."""
        self.hand.click("attractCode")
        self.enter("signInCode", code)
        self.enter("signInPin", pin)

    def come_in_as_staff(self, passcode: str = PASSCODE) -> None:
        """Hold the corner and enter the passcode, which takes a moment to judge."""
        self.house.cage.corner_held.emit()
        self.settle()
        self.enter("passcode", passcode)


def quick(secret: str, salt: bytes) -> bytes:
    """Return a key in the place of scrypt, which takes most of a second on purpose."""
    return hashlib.sha256(secret.encode() + salt).digest()


def furnished(
    root: Path,
    clock: HandClock,
    clinic: KioskSettings,
    random: Callable[[int], bytes] = os.urandom,
) -> Premises:
    """Return a kiosk that was set up below ``root``, with nobody in it."""
    disk, folder = Disk(), DataFolder(root)
    prepare(disk, folder)
    place = kiosk_folder(folder)
    disk.make_folder(place.root)
    save_kiosk_settings(disk, place.settings, clinic)
    set_up_staff(disk, place.staff, PASSCODE, new_recovery_code(random), random, stretch=quick)
    moment = partial(_moment, clock)
    return Premises(disk, folder, place.settings, clinic, clock, moment, random, quick)


def settle_in(
    premises: Premises,
    records: Sequence[AnyRecord],
    *,
    code: str = CODE,
    pin: str = PIN,
    initials: str = INITIALS,
) -> str:
    """Make one patient with a history, and return the name of their folder."""
    disk, folder = premises.disk, premises.folder
    staff = load_staff(disk, premises.kiosk.staff)
    new = newcomer(
        folder,
        code=code,
        initials=initials,
        pin=pin,
        today=premises.clock.now().date(),
        staff_public=b"" if staff is None else staff.public,
        random=premises.random,
        stretch=premises.stretch,
    )
    patient = take_in(disk, folder, new)
    place = folder.profile(patient.profile_id)
    key = key_by_pin(load_patient(disk, place.keys), pin, stretch=premises.stretch)
    cipher = cipher_of(key or b"")
    lines = [line for each in records if isinstance(line := encoded(each, cipher), bytes)]
    if lines:
        write_atomically(disk, place.journal(SEED_DEVICE), b"".join(lines))
    return patient.profile_id


@contextmanager
def kiosk_on_stage(
    application: QApplication, premises: Premises, clock: HandClock, language: str, *, size: QSize
) -> Iterator[KioskStage]:
    """Open the kiosk, show it in a window of ``size``, and close it after.

    Raises:
        StagingError: Something failed, or was not saved.
    """
    house = KioskHouse(application, premises, RunOptions(language=language))
    with mishaps_noted() as mishaps:
        stage = KioskStage(house, clock, mishaps)
        try:
            stage.window.resize(size)
            stage.window.show()
            stage.settle()
            yield stage
        finally:
            unsaved = take_down(application, house)
    if unsaved:
        message = f"{unsaved} records were not saved"
        raise StagingError(message)


def take_down(application: QApplication, house: KioskHouse) -> int:
    """Close the kiosk and leave nothing of it behind; return how many records are not saved."""
    unsaved_count = house.close()
    house.window.deleteLater()
    house.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    return unsaved_count


def _moment(clock: HandClock) -> Moment:
    return Moment(clock.now(), clock.monotonic_s(), "stage")
