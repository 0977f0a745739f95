"""Where the files of a kiosk lie."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from heelrehab.storage.paths import DataFolder


@dataclass(frozen=True, slots=True)
class KioskFolder:
    """The places of what belongs to the kiosk and to no patient, below ``root``.

    It is never shared between machines, unlike the histories.
    """

    root: Path

    @property
    def settings(self) -> Path:
        """The clinic's settings, unless the command line names another file."""
        return self.root / "kiosk.json"

    @property
    def staff(self) -> Path:
        """The staff's keys."""
        return self.root / "staff.json"

    @property
    def signing(self) -> Path:
        """The key with which the kiosk signs what leaves it."""
        return self.root / "signing.key"

    @property
    def audit(self) -> Path:
        """What staff did."""
        return self.root / "audit.jsonl"

    @property
    def retention(self) -> Path:
        """The day on which retention ran last."""
        return self.root / "retention.json"

    @property
    def making(self) -> Path:
        """Whose folder is being made; there only while it is."""
        return self.root / "making.json"


def kiosk_folder(folder: DataFolder) -> KioskFolder:
    """Return the kiosk's own folder within the data folder."""
    return KioskFolder(folder.root / "kiosk")
