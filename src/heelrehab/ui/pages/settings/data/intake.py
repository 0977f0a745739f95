"""Taking in what comes from elsewhere: read, weighed, added, and the clinic remembered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from heelrehab.content.catalogue import Catalogue
from heelrehab.exchange.incoming.preview import Preview, preview, with_prescription
from heelrehab.exchange.incoming.reader import Reader
from heelrehab.exchange.incoming.sources import Source
from heelrehab.exchange.take_home.clinics import (
    Standing,
    load_clinics,
    remembering,
    save_clinics,
    standing_of,
)
from heelrehab.exchange.take_home.pieces import Piece
from heelrehab.storage.durable import SaveState
from heelrehab.ui.exports.pictures import texts_in
from heelrehab.ui.pages.settings.data.custody import Added, Custody


@dataclass(frozen=True, slots=True)
class Look:
    """What would be taken over, and how far its signature can be relied on."""

    plan: Preview
    standing: Standing | None = None
    """None where it is no visit to a clinic."""


@dataclass(frozen=True, slots=True)
class Intake:
    """Reads and adds; may be called away from the window's thread."""

    custody: Custody
    catalogue: Catalogue
    now: Callable[[], datetime]

    def look_at(self, paths: Sequence[Path], before: tuple[Piece, ...] = ()) -> Look:
        """Return what taking in files or a folder would do; nothing is written.

        Raises:
            ExchangeError: It is refused, or a part of a visit is still missing.
        """
        return self._look(self._reader.read(paths, before))

    def look_at_text(self, name: str, text: str, before: tuple[Piece, ...] = ()) -> Look:
        """Return the same of a text that was copied; ``name`` is what refusals call it.

        Raises:
            ExchangeError: As above.
        """
        return self._look(self._reader.read_text(name, text, before))

    def take_over(self, look: Look) -> Added:
        """Add what is new; what is there stays.

        Raises:
            StorageError: ``UNFIT_RECORD``.
        """
        added = self.custody.take_over(look.plan)
        self._remember(look, added)
        return added

    def follow(self, look: Look) -> Added:
        """Add the prescription that was offered.

        Raises:
            StorageError: ``UNFIT_RECORD``.
        """
        added = self.custody.take_over(with_prescription(look.plan))
        self._remember(look, added)
        return added

    @property
    def _reader(self) -> Reader:
        return Reader(self.custody.disk, self.catalogue, texts_in, self.now())

    def _look(self, source: Source) -> Look:
        plan = preview(tuple(self.custody.keeper.records), source)
        if source.package is None:
            return Look(plan)
        known = load_clinics(self.custody.disk, self.custody.place).value
        return Look(plan, standing_of(source.package, known))

    def _remember(self, look: Look, added: Added) -> None:
        """Know the clinic next time; where that is not kept it is asked about again, no more."""
        package = look.plan.source.package
        if package is None or added.outcome.state is SaveState.NOT_SAVED:
            return
        disk, place = self.custody.disk, self.custody.place
        file = load_clinics(disk, place)
        known = remembering(package, file.value, self.now().date())
        if known != file.value:
            save_clinics(disk, place, file.with_value(known))
