"""What can be done with all of a person's files: put back, take in, erase."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from heelrehab.core.records import AnyRecord
from heelrehab.exchange.incoming.preview import Preview, preview, take_over
from heelrehab.exchange.incoming.sources import read_source
from heelrehab.storage.backup.archive import daily_backups
from heelrehab.storage.backup.erase import erase_everything, erase_profile
from heelrehab.storage.backup.restore import Restoration, plan_restore, restore
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import Outcome, SaveState
from heelrehab.storage.journal.reading import parsed_journal
from heelrehab.storage.paths import DataFolder, ProfileFolder
from heelrehab.storage.profiles import profile_ids
from heelrehab.ui.keeper import RecordKeeper

RESTORED, IMPORTED = "restored", "imported"
"""What the names of journals begin with that were not written by a device."""


@dataclass(frozen=True, slots=True)
class Custody:
    """The files of one person, and the history on screen that must follow them.

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

    def restore(self, plan: Restoration) -> Outcome:
        """Add what was missing; what is there stays.

        Raises:
            StorageError: ``NOT_WRITABLE``.
        """
        journal = self._new_journal(RESTORED)
        outcome = restore(self.disk, self.place, plan, journal)
        if outcome.state is not SaveState.NOT_SAVED:
            self.keeper.adopt(parsed_journal(journal, b"".join(plan.lines)).records)
        return outcome

    def preview(self, path: Path) -> Preview:
        """Return what taking in a file or folder would do; nothing is written.

        Raises:
            ExchangeError: It is refused.
        """
        records: tuple[AnyRecord, ...] = self.keeper.records
        return preview(records, read_source(self.disk, path))

    def take_over(self, plan: Preview) -> Outcome:
        """Add what is new; what is there stays.

        Raises:
            StorageError: ``UNFIT_RECORD``.
        """
        outcome = take_over(self.disk, plan, self._new_journal(IMPORTED))
        if outcome.state is not SaveState.NOT_SAVED:
            self.keeper.adopt(plan.new)
        return outcome

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
