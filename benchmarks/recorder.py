"""A small program that only records; ``kill.py`` runs it and kills it."""

from __future__ import annotations

import os
import random
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from heelrehab.core.records import Note
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Outcome
from heelrehab.storage.journal.ids import RANDOM_BYTES, new_id
from heelrehab.storage.journal.journal import Journal
from heelrehab.storage.journal.quarantine import keep_damaged
from heelrehab.storage.journal.reading import read_history
from heelrehab.storage.journal.writer import JournalWriter
from heelrehab.storage.paths import DataFolder, prepare
from heelrehab.storage.settings import Settings, load_settings, save_settings

PROFILE, DEVICE = "anna", "laptop"
MAX_UNSAVED = 3


def record(root: Path) -> NoReturn:
    """Read, then append and save until killed; tell each saved id on standard output."""
    disk, folder = Disk(), DataFolder(root)
    prepare(disk, folder)
    place = folder.profile(PROFILE)
    path = place.journal(DEVICE)
    keep_damaged(disk, read_history(disk, place.history), place.quarantine)
    writer = JournalWriter(Journal(disk, path, place.quarantine(path), is_writable=True))
    os.write(1, b"ready\nbegun\n")
    number = 0
    while True:
        at = datetime.now(UTC)
        identity = new_id(at, os.urandom(RANDOM_BYTES))
        note = Note(id=identity, at=at, day=at.date(), text="x" * random.randrange(400))  # noqa: S311  # a length, no secret
        os.write(1, f"kept {identity}\n".encode())
        writer.submit(note, _Tell(identity))
        number += 1
        if number % 10 == 0:
            settings = load_settings(disk, folder)
            save_settings(
                disk, folder, settings.with_value(Settings(text_percent=100 + number % 100))
            )
        while len(writer.unsaved) > MAX_UNSAVED:
            time.sleep(0.001)


@dataclass(frozen=True, slots=True)
class _Tell:
    """Says that a record is saved, once it is."""

    identity: str

    def __call__(self, outcome: Outcome) -> None:
        if outcome.is_saved:
            os.write(1, f"saved {self.identity}\n".encode())
