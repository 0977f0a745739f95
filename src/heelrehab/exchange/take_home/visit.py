"""A visit ready to be taken home: as codes, as the text of a file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from heelrehab.core.history import History, resolve
from heelrehab.core.records import AnyRecord, Prescribed
from heelrehab.exchange.take_home.codes import Code, codes_of
from heelrehab.exchange.take_home.package import Package, Signer, packed, visit_records
from heelrehab.exchange.take_home.pieces import MOST_CHARACTERS, pieces_of

SUFFIX = ".heelrehab"
"""How the name of a file ends that holds a visit."""


@dataclass(frozen=True)
class TakeHome:
    """What a visit was, and its bytes, signed or not."""

    package: Package
    content: bytes

    @cached_property
    def codes(self) -> tuple[Code, ...]:
        """Return the codes to photograph; none where the visit is too long for codes."""
        return codes_of(self.content)

    @property
    def file(self) -> bytes:
        """The content of a file, a text that may as well be sent by mail and pasted."""
        lines = pieces_of(self.content, MOST_CHARACTERS)
        return ("\n".join(lines) + "\n").encode()

    @property
    def file_name(self) -> str:
        """``HeelRehab-visit-2026-11-22-0900.heelrehab``: says nothing of whose it is."""
        return f"HeelRehab-visit-{self.package.issued_at:%Y-%m-%d-%H%M}{SUFFIX}"


def take_home(
    records: Iterable[AnyRecord],
    *,
    clinic: str,
    now: datetime,
    earlier_ids: Collection[str] = (),
    signer: Signer | None = None,
    prescribed: Prescribed | None = None,
) -> TakeHome | None:
    """Return all of a visit, ready to be taken home; None where there is nothing.

    Args:
        records: Those of the visit or of the whole history; corrections are applied.
        clinic: The clinic's own name; may be empty.
        now: When it is issued, with a zone.
        earlier_ids: Of the records that were there when the visit began.
        signer: The kiosk's key; None leaves it unsigned.
        prescribed: What the clinic set, to be followed at home as well.
    """
    found: tuple[AnyRecord, ...] = visit_records(_counting(resolve(records)), earlier_ids)
    if prescribed is not None:
        found = (*found, prescribed)
    if not found:
        return None
    package = Package(found, clinic, now, signer.public if signer else b"")
    return TakeHome(package, packed(package, signer))


def _counting(history: History) -> Iterator[AnyRecord]:
    """Yield what may go home; of a session only what was last said of it."""
    yield from history.stiffness
    yield from history.pains
    yield from history.sessions
    yield from {each.session_id: each for each in history.feedback}.values()
    yield from history.heel_raise_tests
    yield from history.hop_tests
    yield from history.ratings
    yield from history.questionnaire_totals
    yield from history.stage_answers
    yield from history.red_flags
