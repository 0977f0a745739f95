"""The people who share a computer at home: their names, and the PINs that keep pages apart.

A PIN here hides, it does not encrypt. Whoever may read the data folder can read the history, and
who forgot the PIN takes ``pin_hash`` out of ``profile.json``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from heelrehab.core.access.throttle import Moment, Tries, after_failure, waiting_s
from heelrehab.storage import keyfile
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Outcome
from heelrehab.storage.paths import DataFolder, ProfileFolder
from heelrehab.storage.profiles import (
    Profile,
    create_profile,
    load_profile,
    profile_ids,
    save_profile,
)
from heelrehab.storage.vault.pins import SALT_BYTES, Stretch, hashed_pin, is_pin, stretched

MOST_NAME = 80


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a history in the data folder."""

    profile_id: str
    name: str
    """May be empty: a history needs no name."""
    has_pin: bool


@dataclass(frozen=True, slots=True)
class PinVerdict:
    """Whether the PIN was right, and how long to wait before the next try."""

    is_right: bool
    wait_s: float = 0.0


class People:
    """Reads and writes the cards of a data folder.

    What deals with PINs takes about half a second, which is what makes guessing slow: call it
    away from the window's thread.
    """

    def __init__(
        self,
        disk: Disk,
        folder: DataFolder,
        *,
        moment: Callable[[], Moment],
        random: Callable[[int], bytes],
        stretch: Stretch = stretched,
    ) -> None:
        """Take the folder, the clock of the waiting times, and what PINs are hashed with."""
        self._disk = disk
        self._folder = folder
        self._moment = moment
        self._random = random
        self._stretch = stretch

    def everyone(self) -> tuple[Person, ...]:
        """Return all people, by name and those without one last.

        Raises:
            StorageError: ``UNREADABLE``.
        """
        people = [self.person(each) for each in profile_ids(self._disk, self._folder)]
        return tuple(sorted(people, key=_by_name))

    def person(self, profile_id: str) -> Person:
        """Return one person; a card that cannot be read has neither name nor PIN.

        Raises:
            StorageError: ``BAD_NAME``.
        """
        card = load_profile(self._disk, self._place(profile_id)).value
        return Person(profile_id, card.display_name, bool(card.pin_hash))

    def add(self, profile_id: str, name: str, now: datetime) -> Person:
        """Make a person with an empty history.

        Raises:
            StorageError: ``ALREADY_THERE``, ``BAD_NAME`` or ``NOT_WRITABLE``.
        """
        card = Profile(display_name=tidy_name(name), created_at=now)
        create_profile(self._disk, self._folder, profile_id, card)
        return self.person(profile_id)

    def rename(self, profile_id: str, name: str) -> Outcome:
        """Give a person another name, or none."""
        return self._change(profile_id, display_name=tidy_name(name))

    def set_pin(self, profile_id: str, pin: str) -> Outcome:
        """Ask for ``pin`` from now on."""
        hashed = hashed_pin(pin, self._random(SALT_BYTES), self._stretch)
        return self._change(profile_id, pin_hash=hashed)

    def remove_pin(self, profile_id: str) -> Outcome:
        """Ask for no PIN any more."""
        return self._change(profile_id, pin_hash="")

    def try_pin(self, profile_id: str, pin: str) -> PinVerdict:
        """Return whether ``pin`` is right; while there is a wait, nothing is judged.

        The try counts on the disk before it is judged, so that ending the program does not
        make it undone. A disk that does not take it locks nobody out.
        """
        moment = self._moment()
        tries = keyfile.load(self._disk, self._tries(profile_id), Tries())
        wait_s = waiting_s(tries.value, moment)
        if wait_s > 0:
            return PinVerdict(is_right=False, wait_s=wait_s)
        failed = tries.with_value(after_failure(tries.value, moment))
        keyfile.save(self._disk, self._tries(profile_id), failed)
        card = load_profile(self._disk, self._place(profile_id)).value
        if not is_pin(pin, card.pin_hash, self._stretch):
            return PinVerdict(is_right=False, wait_s=waiting_s(failed.value, self._moment()))
        keyfile.save(self._disk, self._tries(profile_id), tries.with_value(Tries()))
        return PinVerdict(is_right=True)

    def waiting_s(self, profile_id: str) -> float:
        """Return how many seconds must pass before the next try, 0 where none."""
        tries = keyfile.load(self._disk, self._tries(profile_id), Tries()).value
        return waiting_s(tries, self._moment())

    def _change(self, profile_id: str, **values: str) -> Outcome:
        place = self._place(profile_id)
        card = load_profile(self._disk, place)
        changed = card.with_value(msgspec.structs.replace(card.value, **values))
        return save_profile(self._disk, place, changed)

    def _place(self, profile_id: str) -> ProfileFolder:
        return self._folder.profile(profile_id)

    def _tries(self, profile_id: str) -> Path:
        return self._place(profile_id).root / "tries.json"


def tidy_name(name: str) -> str:
    """Return a name without needless spaces, short enough for the card."""
    return " ".join(name.split())[:MOST_NAME].rstrip()


def _by_name(person: Person) -> tuple[bool, str, str]:
    return (not person.name, person.name.casefold(), person.profile_id)
