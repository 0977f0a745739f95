"""A visit ready to be taken home: as codes, as the text of a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from heelrehab.core.history import resolve
from heelrehab.core.records import AnyRecord, Prescribed
from heelrehab.exchange.take_home.codes import Code, codes_of
from heelrehab.exchange.take_home.package import Package, Signer, packed, visit_records
from heelrehab.exchange.take_home.pieces import MOST_CHARACTERS, pieces_of

SUFFIX = ".heelrehab"
"""How the name of a file ends that holds a visit."""


@dataclass(frozen=True, slots=True)
class TakeHome:
    """What a visit was, and its bytes, signed or not."""

    package: Package
    content: bytes

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
    session_id: str,
    *,
    clinic: str,
    now: datetime,
    signer: Signer | None = None,
    prescribed: Prescribed | None = None,
) -> TakeHome | None:
    """Return a session with its scores, ready to be taken home; None where there is none.

    Args:
        records: Those of the visit or of the whole history; corrections are applied.
        session_id: The session that ended.
        clinic: The clinic's own name; may be empty.
        now: When it is issued, with a zone.
        signer: The kiosk's key; None leaves it unsigned.
        prescribed: What the clinic set and is in force, to be followed at home as well.
    """
    history = resolve(records)
    counting: list[AnyRecord] = [*history.stiffness, *history.pains]
    counting += [*history.sessions, *history.feedback]
    found = visit_records(counting, session_id)
    if prescribed is not None:
        found = (*found, prescribed)
    if not found:
        return None
    package = Package(found, clinic, now, signer.public if signer else b"")
    return TakeHome(package, packed(package, signer))
