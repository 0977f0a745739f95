"""Visits to a clinic as they come in: pieces put together, and a prescription held apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from heelrehab.core.prescribing.checking import faults_of
from heelrehab.core.prescribing.draft import draft_of
from heelrehab.core.programme.library import Library
from heelrehab.core.records import AnyRecord, Prescribed
from heelrehab.exchange.faults import ExchangeError, Refusal, RefusalCode
from heelrehab.exchange.take_home.package import Package, unpacked
from heelrehab.exchange.take_home.pieces import (
    Piece,
    is_take_home,
    joined,
    missing_numbers,
    require_same,
)
from heelrehab.exchange.take_home.pieces import pieces_in as pieces_of_text


class PiecesError(ExchangeError):
    """Some pieces are still missing; ``pieces`` are those that are here."""

    def __init__(self, refusal: Refusal, pieces: tuple[Piece, ...]) -> None:
        super().__init__(refusal)
        self.pieces = pieces


@dataclass(frozen=True, slots=True)
class Offer:
    """A prescription that comes in: in force only once the person says yes.

    ``misfits`` say why it cannot be followed with the exercises that are here.
    """

    prescribed: Prescribed
    misfits: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit as it was read."""

    package: Package
    records: tuple[AnyRecord, ...]
    """Without prescriptions."""
    offer: Offer | None


def pieces_in(source: str, texts: Iterable[str]) -> tuple[Piece, ...]:
    """Return the pieces in texts that were read from a picture; other codes are passed over.

    Raises:
        ExchangeError: ``NO_CODE``, or as of a single text.
    """
    ours = [text for text in texts if is_take_home(text)]
    if not ours:
        raise ExchangeError(Refusal(RefusalCode.NO_CODE, source))
    return pieces_of_text(source, "\n".join(ours))


def visit_of(source: str, pieces: Sequence[Piece], library: Library, now: datetime) -> Visit:
    """Return the visit that all its pieces make.

    Args:
        source: Names where it comes from in refusals.
        pieces: In any order.
        library: The exercises and programmes here.
        now: When it is taken in; a prescription is in force from then on at the earliest.

    Raises:
        PiecesError: Some are missing.
        ExchangeError: It is refused.
    """
    require_same(source, pieces)
    wanted = missing_numbers(pieces)
    if wanted:
        value = ", ".join(map(str, wanted))
        refusal = Refusal(RefusalCode.MISSING_PIECES, source, value=value)
        raise PiecesError(refusal, tuple(pieces))
    package = unpacked(source, joined(source, pieces))
    prescribed = [each for each in package.records if isinstance(each, Prescribed)]
    records = tuple(each for each in package.records if not isinstance(each, Prescribed))
    offer = _offer(source, prescribed[-1], library, now) if prescribed else None
    return Visit(package, records, offer)


def _offer(source: str, prescribed: Prescribed, library: Library, now: datetime) -> Offer:
    # As of a file: a change of stage between making and taking in would end it otherwise.
    as_of_now = msgspec.structs.replace(prescribed, at=max(prescribed.at, now))
    misfits = tuple(
        Refusal(
            RefusalCode.BAD_VALUE, source, key=fault.key, value=fault.value, detail=fault.expected
        )
        for fault in faults_of(draft_of(prescribed), library)
    )
    return Offer(as_of_now, misfits)
