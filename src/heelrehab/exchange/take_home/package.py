"""What a person takes home from a visit: its records, who issued them, and the signature."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

import msgspec

from heelrehab.core.records import (
    AnyRecord,
    HeelRaiseTest,
    HopTest,
    Pain,
    PainMoment,
    Prescribed,
    QuestionnaireTotal,
    Rating,
    RedFlag,
    Session,
    SessionFeedback,
    StageAnswer,
    Stiffness,
)
from heelrehab.exchange.faults import ExchangeError, Refusal, RefusalCode
from heelrehab.exchange.take_home.lean import LeanError, lean, moment_of, whole_record
from heelrehab.exchange.take_home.vocabulary import VOCABULARY
from heelrehab.storage.vault.signing import is_signed

OfVisit = (
    Session
    | SessionFeedback
    | Pain
    | Stiffness
    | HeelRaiseTest
    | HopTest
    | Rating
    | QuestionnaireTotal
    | StageAnswer
    | RedFlag
)
"""What a person does and says in a visit; what changes a plan is decided at home, by the same
rules."""

KINDS: dict[str, type[AnyRecord]] = {
    "session": Session,
    "pain": Pain,
    "session_feedback": SessionFeedback,
    "stiffness": Stiffness,
    "heel_raise_test": HeelRaiseTest,
    "hop_test": HopTest,
    "rating": Rating,
    "questionnaire_total": QuestionnaireTotal,
    "stage_answer": StageAnswer,
    "red_flag": RedFlag,
    "prescribed": Prescribed,
}
"""The records that may be in a package, by type."""
MOST_BODY_BYTES = 64 * 1024
"""Unpacked; a visit is one or two thousand bytes. More is refused before it is unpacked."""
_PLAIN, _SIGNED = b"\x00", b"\x01"
_KEY_BYTES, _SIGNATURE_BYTES = 32, 64
_SIGNED_AS = b"heelrehab take-home 1\n"
"""Signed before the body, so that no other thing signed with the key can pass for a visit."""


class Signer(Protocol):
    """The key of a kiosk."""

    @property
    def public(self) -> bytes:
        """The 32 bytes that signatures are checked with."""
        ...

    def signature(self, message: bytes) -> bytes:
        """Return the 64 bytes of an Ed25519 signature."""
        ...


@dataclass(frozen=True, slots=True)
class Package:
    """One visit, as it leaves a kiosk and as it is read at home."""

    records: tuple[AnyRecord, ...]
    clinic: str
    """The clinic's own name; may be empty."""
    issued_at: datetime
    public: bytes = b""
    """The key that it is signed with, empty where it is not signed."""
    is_signed: bool | None = None
    """True where the signature was checked, None where it cannot be checked on this machine."""


def visit_records(
    records: Iterable[AnyRecord], earlier_ids: Collection[str]
) -> tuple[OfVisit, ...]:
    """Return what was done and said in a visit, with what was said of it before it began.

    That is what a session of the visit had already, as one that broke off and was kept now, and
    how the mornings of its days were.

    Args:
        records: Those that count, with corrections applied.
        earlier_ids: The ids of the records that were there when the visit began.
    """
    given = tuple(each for each in records if isinstance(each, OfVisit))
    fresh = [each for each in given if each.id not in earlier_ids]
    sessions = {each.session_id for each in fresh if isinstance(each, Session)}
    days = {each.day for each in fresh if not isinstance(each, SessionFeedback)}
    return tuple(
        each
        for each in given
        if each.id not in earlier_ids
        or (isinstance(each, Pain | SessionFeedback) and each.session_id in sessions)
        or _is_of_morning(each, days)
    )


def _is_of_morning(record: OfVisit, days: Collection[date]) -> bool:
    match record:
        case Stiffness() | Pain(moment=PainMoment.MORNING):
            return record.day in days
        case _:
            return False


def packed(package: Package, signer: Signer | None = None) -> bytes:
    """Return the package in as few bytes as can be, signed where there is a key."""
    values = [package.clinic, package.issued_at, list(package.records)]
    press = zlib.compressobj(9, zlib.DEFLATED, -15, zdict=VOCABULARY)
    body = press.compress(msgspec.msgpack.encode(lean(values))) + press.flush()
    if signer is None:
        return _PLAIN + body
    return _SIGNED + signer.public + signer.signature(_SIGNED_AS + body) + body


def unpacked(source: str, content: bytes) -> Package:
    """Return what ``packed`` made; ``source`` only names it in refusals.

    Raises:
        ExchangeError: ``BAD_SIGNATURE``, ``TOO_LARGE``, ``NEWER_VERSION``, ``BAD_VALUE``
            or ``CUT``.
    """
    kind, rest = content[:1], content[1:]
    if kind == _PLAIN:
        return _opened(source, rest, b"", verdict=None)
    if kind != _SIGNED:
        raise ExchangeError(Refusal(RefusalCode.NEWER_VERSION, source))
    public, rest = rest[:_KEY_BYTES], rest[_KEY_BYTES:]
    signature, body = rest[:_SIGNATURE_BYTES], rest[_SIGNATURE_BYTES:]
    verdict = is_signed(public, _SIGNED_AS + body, signature)
    if verdict is False:
        raise ExchangeError(Refusal(RefusalCode.BAD_SIGNATURE, source))
    return _opened(source, body, public, verdict=verdict)


def _opened(source: str, body: bytes, public: bytes, *, verdict: bool | None) -> Package:
    try:
        values = msgspec.msgpack.decode(_inflated(source, body), ext_hook=moment_of)
        return _whole(values, public, verdict=verdict)
    except LeanError as error:
        code = RefusalCode.NEWER_VERSION if error.is_newer else RefusalCode.BAD_VALUE
        raise ExchangeError(Refusal(code, source, detail=str(error))) from error
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise ExchangeError(Refusal(RefusalCode.BAD_VALUE, source, detail=str(error))) from error


def _whole(values: object, public: bytes, *, verdict: bool | None) -> Package:
    match values:
        case [str(clinic), datetime() as issued_at, [_, *_] as given]:
            records = tuple(whole_record(each, KINDS) for each in given)
            return Package(records, clinic, issued_at, public, verdict)
        case _:
            message = "no list of a clinic, a moment and records"
            raise LeanError(message)


def _inflated(source: str, body: bytes) -> bytes:
    """Return the unpacked body; never more than is allowed is held in memory."""
    press = zlib.decompressobj(-15, zdict=VOCABULARY)
    try:
        content = press.decompress(body, MOST_BODY_BYTES)
    except zlib.error as error:
        raise ExchangeError(Refusal(RefusalCode.CUT, source, detail=str(error))) from error
    if press.unconsumed_tail or (len(content) == MOST_BODY_BYTES and not press.eof):
        detail = f"unpacks to more than {MOST_BODY_BYTES} bytes"
        raise ExchangeError(Refusal(RefusalCode.TOO_LARGE, source, detail=detail))
    if not press.eof:
        raise ExchangeError(Refusal(RefusalCode.CUT, source))
    return content
