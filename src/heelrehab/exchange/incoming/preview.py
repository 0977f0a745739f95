"""Taking over records from elsewhere: first a preview, then only what is new."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from heelrehab.core.history import resolve
from heelrehab.core.records import AnyRecord
from heelrehab.exchange.incoming.sources import Source
from heelrehab.exchange.incoming.visits import Offer
from heelrehab.exchange.tables.kinds import KINDS
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED, Outcome, write_atomically
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.journal.codec import LineFault, encoded


@dataclass(frozen=True, slots=True)
class Conflict:
    """One id, two records; the one that is here stays."""

    here: AnyRecord
    there: AnyRecord


@dataclass(frozen=True, slots=True)
class Preview:
    """What taking over a source would do."""

    source: Source
    new: tuple[AnyRecord, ...]
    known: tuple[AnyRecord, ...]
    conflicting: tuple[Conflict, ...]
    offer: Offer | None = None
    """A prescription that is not here yet; never among ``new``."""


def preview(records_here: Iterable[AnyRecord], source: Source) -> Preview:
    """Return which records of ``source`` are new, known and in conflict; nothing is written.

    A record that stands there as it was corrected here is known.
    """
    here = list(records_here)
    as_written = {record.id: record for record in reversed(here)}
    history = resolve(here)
    as_it_counts = {record.id: record for kind in KINDS for record in kind.select(history)}
    new: dict[str, AnyRecord] = {}
    known: list[AnyRecord] = []
    conflicting: list[Conflict] = []
    for record in source.records:
        mine = as_written.get(record.id) or new.get(record.id)
        if mine is None:
            new[record.id] = record
        elif record in (mine, as_it_counts.get(record.id)):
            known.append(record)
        else:
            conflicting.append(Conflict(mine, record))
    offer = source.offer
    if offer is not None and offer.prescribed.id in as_written:
        offer = None
    return Preview(source, tuple(new.values()), tuple(known), tuple(conflicting), offer)


def with_prescription(plan: Preview) -> Preview:
    """Return the plan that takes over the prescription that was offered, and nothing else."""
    found = plan.offer
    followed = () if found is None or found.misfits else (found.prescribed,)
    return replace(plan, new=followed, known=(), conflicting=())


def take_over(disk: Disk, plan: Preview, journal: Path) -> Outcome:
    """Write what is new into a new ``journal`` at one stroke; all other files stay as they are.

    Raises:
        StorageError: ``ALREADY_THERE`` where the journal is not new; ``UNFIT_RECORD``.
    """
    if journal.exists():
        raise StorageError(Fault(FaultCode.ALREADY_THERE, journal))
    lines = []
    for record in plan.new:
        line = encoded(record)
        if isinstance(line, LineFault):
            fault = Fault(line.code, journal, None, line.key, line.value, line.detail)
            raise StorageError(fault)
        lines.append(line)
    return write_atomically(disk, journal, b"".join(lines)) if lines else SAVED
