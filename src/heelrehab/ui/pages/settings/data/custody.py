"""What can be done with all of a person's files: put back, take in, erase."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from heelrehab.core.records import AnyRecord
from heelrehab.exchange.incoming.preview import Preview, take_over
from heelrehab.storage.backup.archive import daily_backups
from heelrehab.storage.backup.erase import erase_everything, erase_profile
from heelrehab.storage.backup.restore import Restoration, plan_restore, restore
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Outcome, SaveState
from heelrehab.storage.journal.reading import parsed_journal
from heelrehab.storage.paths import DataFolder, ProfileFolder
from heelrehab.storage.profiles import load_profile, profile_ids
from heelrehab.ui.keeper import RecordKeeper

RESTORED, IMPORTED = "restored", "imported"
"""What the names of journals begin with that were not written by a device."""


@dataclass(frozen=True, slots=True)
class Added:
    """What was added to the files, and how that ended."""

    outcome: Outcome
    records: tuple[AnyRecord, ...]


@dataclass(frozen=True, slots=True)
class Custody:
    """The files of one person, and the history on screen that must follow them.

    All but ``adopt`` and ``erase`` may be called away from the window's thread.

    ``seal_files`` ends all writing to them; ``new_id`` names new journals.
    """

    disk: Disk
    folder: DataFolder
    profile_id: str
    keeper: RecordKeeper
    new_id: Callable[[], str]
    seal_files: Callable[[], None]

    @property
    def place(self) -> ProfileFolder:
        """Where the person's files lie."""
        return self.folder.profile(self.profile_id)

    @property
    def person_name(self) -> str:
        """Whose files they are, "" where it is not said."""
        return load_profile(self.disk, self.place).value.display_name

    @property
    def is_alone(self) -> bool:
        """True where nobody else's history is kept in the folder.

        Raises:
            StorageError: ``UNREADABLE``.
        """
        return set(profile_ids(self.disk, self.folder)) <= {self.profile_id}

    def backups(self) -> tuple[Path, ...]:
        """Return the daily backups, the latest first.

        Raises:
            StorageError: ``UNREADABLE``.
        """
        return tuple(reversed(daily_backups(self.disk, self.place)))

    def plan_restore(self, backup: Path) -> Restoration:
        """Return what a backup holds that is missing; nothing is written.

        Raises:
            StorageError: ``UNREADABLE`` or ``BAD_BACKUP``.
        """
        return plan_restore(self.disk, self.place, backup)

    def restore(self, plan: Restoration) -> Added:
        """Add what was missing; what is there stays.

        Raises:
            StorageError: ``NOT_WRITABLE``.
        """
        journal = self._new_journal(RESTORED)
        outcome = restore(self.disk, self.place, plan, journal)
        return Added(outcome, tuple(parsed_journal(journal, b"".join(plan.lines)).records))

    def take_over(self, plan: Preview) -> Added:
        """Add what is new; what is there stays.

        Raises:
            StorageError: ``UNFIT_RECORD``.
        """
        return Added(take_over(self.disk, plan, self._new_journal(IMPORTED)), plan.new)

    def adopt(self, added: Added) -> None:
        """Count on screen what reached the files."""
        if added.outcome.state is not SaveState.NOT_SAVED:
            self.keeper.adopt(added.records)

    def erase(self) -> tuple[Path, ...]:
        """Erase the person, and all else where nobody else is kept; return what is left.

        Raises:
            StorageError: ``UNREADABLE``; nothing was erased.
        """
        is_alone = self.is_alone
        self.seal_files()
        if is_alone:
            return erase_everything(self.disk, self.folder)
        return erase_profile(self.disk, self.folder, self.profile_id)

    def _new_journal(self, kind: str) -> Path:
        return self.place.journal(f"{kind}-{self.new_id()}")
