"""Histories as files, written to the stick or the folder that the clinic chose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from functools import partial
from pathlib import Path

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.history import resolve
from heelrehab.core.records import AnyRecord
from heelrehab.exchange.fhir.bundle import Subject
from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import Fault, StorageError
from heelrehab.storage.kiosk.audit import StaffAction
from heelrehab.storage.kiosk.deeds import Deed, Ledger
from heelrehab.storage.kiosk.people import Patient
from heelrehab.storage.kiosk.stick import StickOutcome, find_stick, write_to_stick
from heelrehab.ui.exports.files import (
    ExportKind,
    ExportSource,
    content_of,
    everything_of,
    suggested_name,
    suggested_stem,
    zipped,
)
from heelrehab.ui.kiosk.staff.deeds.cabinet import Cabinet

EVERYTHING = "all"
"""All kinds of file together, in one archive a person."""


class Target(Enum):
    """Where exports may go."""

    STICK = "stick"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Exported:
    """How an export ended."""

    written: tuple[str, ...] = ()
    """The names of the files that are there, read back the same."""
    outcome: StickOutcome = StickOutcome.WRITTEN
    """How the last one ended; after one that failed, no other is tried."""
    unopened: tuple[tuple[Patient, Fault], ...] = ()
    """Whose history could not be opened, and why."""
    damaged: int = 0
    """How many lines of all histories could not be read and are not in the files."""
    was_stopped: bool = False
    unnoted: Fault | None = None
    """Why the next export could not be noted; neither it nor those behind it were written."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be exported, and where to."""

    people: Sequence[Patient]
    kind: str
    """``pdf``, ``csv``, ``json``, ``fhir`` or ``all``."""
    target: Target
    stick_label: str = ""
    folder: str = ""


class Exporter:
    """Writes one file a person; each is noted before and after."""

    def __init__(
        self,
        disk: Disk,
        cabinet: Cabinet,
        ledger: Ledger,
        catalogue: Catalogue,
        *,
        now: Callable[[], datetime],
        mounts: Callable[[], str],
        program_version: str,
        is_stopped: Callable[[], bool],
        report: Callable[[int, int], None],
    ) -> None:
        """Take what it needs.

        Args:
            disk: Where to write.
            cabinet: Opens histories.
            ledger: Notes the export.
            catalogue: Gives reports their words.
            now: Gives the moment, with the zone.
            mounts: Gives what the system says is mounted, as /proc/self/mounts.
            program_version: Stands in the files.
            is_stopped: Asked between two people; True ends early.
            report: Told how many of how many people are done.
        """
        self._disk = disk
        self._cabinet = cabinet
        self._ledger = ledger
        self._catalogue = catalogue
        self._now = now
        self._mounts = mounts
        self._program_version = program_version
        self._is_stopped = is_stopped
        self._report = report

    def export(self, order: Order) -> Exported:
        """Write the files, until one fails."""
        if self.place(order) is None:
            return Exported(outcome=StickOutcome.MISSING)
        written: list[str] = []
        unopened: list[tuple[Patient, Fault]] = []
        damaged = 0
        for done, patient in enumerate(order.people):
            self._report(done, len(order.people))
            if self._is_stopped():
                return Exported(tuple(written), was_stopped=True, damaged=damaged)
            try:
                deed = self._begun(order, patient)
            except StorageError as error:
                ended = Exported(tuple(written), unopened=tuple(unopened), damaged=damaged)
                return replace(ended, unnoted=error.fault)
            try:
                with deed:
                    file = self._cabinet.read(patient)
                    name, content = self._file(order, patient, file.records)
                    outcome = self._written(deed, order, name, content)
            except StorageError as error:
                unopened.append((patient, error.fault))
                continue
            if outcome is StickOutcome.MISSING and written:
                outcome = StickOutcome.PULLED_OUT
            if outcome is not StickOutcome.WRITTEN:
                return Exported(tuple(written), outcome, tuple(unopened), damaged)
            damaged += file.damaged
            written.append(name)
        return Exported(tuple(written), StickOutcome.WRITTEN, tuple(unopened), damaged)

    def hand_out(self, patient: Patient, order: Order, name: str, content: bytes) -> StickOutcome:
        """Write one file that was made for a person, such as a prescription.

        Raises:
            StorageError: It could not be noted; nothing was written.
        """
        if self.place(order) is None:
            return StickOutcome.MISSING
        with self._begun(order, patient) as deed:
            return self._written(deed, order, name, content)

    def place(self, order: Order) -> Path | None:
        """Return the folder to write to, None where it is not there."""
        if order.target is Target.STICK:
            return find_stick(order.stick_label, self._mounts())
        return Path(order.folder) if order.folder and Path(order.folder).is_dir() else None

    def _begun(self, order: Order, patient: Patient) -> Deed:
        detail = f"{order.kind}, {order.target.value}"
        return self._ledger.begin(StaffAction.EXPORTED, patient.profile_id, detail)

    def _written(self, deed: Deed, order: Order, name: str, content: bytes) -> StickOutcome:
        place = self.place(order)
        if place is None:
            outcome = StickOutcome.MISSING
        else:
            is_in = partial(self._is_at, order, place)
            outcome = write_to_stick(self._disk, place, name, content, is_in=is_in)
        if outcome is not StickOutcome.WRITTEN:
            deed.fall_short(outcome.value)
        return outcome

    def _is_at(self, order: Order, place: Path) -> bool:
        return self.place(order) == place

    def _file(
        self, order: Order, patient: Patient, records: Sequence[AnyRecord]
    ) -> tuple[str, bytes]:
        """Return a file's name, which bears the code and no initials, and its content."""
        source = ExportSource(
            history=resolve(records),
            records=records,
            subject=Subject(patient.profile_id, patient.code),
            now=self._now(),
            program_version=self._program_version,
            catalogue=self._catalogue,
        )
        if order.kind == EVERYTHING:
            return f"{suggested_stem(source)}.zip", zipped(everything_of(source))
        kind = ExportKind(order.kind)
        return suggested_name(kind, source), content_of(kind, source)
