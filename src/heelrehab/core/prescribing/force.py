"""When prescriptions begin and end among the changes of plan, in the order of their moments.

Design choices all, since no source says how a clinician's list and the rules should meet:

- A prescription begins with its first day, at the earliest when it was written. A later one
  takes the place of all that were written before it, for good.
- A change of programme or stage ends the one in force. One that waits for its first day is
  taken back by such a change, too, unless it is the way up through a gate: what the clinician
  chose was chosen for where the person stood, and a setback since then weighs more.
- Past its last day the stage's own items are back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from heelrehab.core.records import PlanChange, PlanChangeKind, Prescribed

BACK_TO_PROGRAMME = "back_to_programme"
"""Reason of the change by which the person ends a prescription; ``decision_id`` names it."""

PUT_AWAY = "put_away"
"""Reason of the change by which the person puts away a prescription that waits for its first day;
``decision_id`` names it. A program that does not know it reads the stage as beginning anew.
"""

GATE = "gate"
"""Reason of a change to the stage that a gate opened."""

_STAGE_KINDS = (PlanChangeKind.PROGRAMME, PlanChangeKind.STAGE)


@dataclass(frozen=True, slots=True)
class Begins:
    """A prescription begins."""

    prescribed: Prescribed


@dataclass(frozen=True, slots=True)
class Ends:
    """A prescription's last day is past."""

    prescribed: Prescribed


Turn = PlanChange | Begins | Ends


def turns(
    changes: Sequence[PlanChange], prescribed: Iterable[Prescribed], day: date
) -> tuple[Turn, ...]:
    """Return all that made the plan what it is on ``day``, in order."""
    timed: list[tuple[datetime, Turn]] = [(change.at, change) for change in changes]
    for each in prescribed:
        if each.starts <= day and not _is_taken_back(each, changes):
            timed.extend(_turns_of(each, day))
    timed.sort(key=_moment_of)
    return tuple(_without_outdated(turn for _, turn in timed))


def begins_on(prescribed: Prescribed) -> date:
    """Return the first day in force: not before it was written."""
    return max(prescribed.starts, prescribed.at.date())


def asked_for_on(day: date, prescribed: Iterable[Prescribed]) -> set[str]:
    """Return the exercises that prescriptions asked for on a day, by their dates alone."""
    return {
        item.exercise_id
        for each in prescribed
        if each.starts <= day and (each.ends is None or day <= each.ends)
        for item in each.items
    }


def waiting(
    changes: Sequence[PlanChange], prescribed: Sequence[Prescribed], day: date
) -> tuple[Prescribed, ...]:
    """Return the prescriptions that will come into force after ``day`` as things stand."""
    return tuple(
        each
        for each in prescribed
        if each.starts > day and Begins(each) in turns(changes, prescribed, each.starts)
    )


def ends_one_alone(change: PlanChange) -> bool:
    """True where a change ends the prescription that it names, begins no stage, no more."""
    return change.reason in (BACK_TO_PROGRAMME, PUT_AWAY)


def is_end_of(change: PlanChange, prescribed: Prescribed) -> bool:
    """True where the person ended this prescription by a change, or put it away before."""
    return ends_one_alone(change) and change.decision_id == prescribed.id


def _turns_of(prescribed: Prescribed, day: date) -> Iterator[tuple[datetime, Turn]]:
    begins = max(prescribed.at, _midnight(prescribed.starts, prescribed))
    ends = prescribed.ends
    if ends is not None and ends < begins_on(prescribed):
        return
    yield begins, Begins(prescribed)
    if ends is not None and ends < day:
        yield _midnight(ends + timedelta(days=1), prescribed), Ends(prescribed)


def _midnight(day: date, prescribed: Prescribed) -> datetime:
    return datetime.combine(day, time.min, prescribed.at.tzinfo)


def _moment_of(timed: tuple[datetime, Turn]) -> datetime:
    return timed[0]


def _is_taken_back(prescribed: Prescribed, changes: Iterable[PlanChange]) -> bool:
    """True where a prescription was ended before its first day."""
    begins = _midnight(prescribed.starts, prescribed)
    return any(
        prescribed.at < change.at < begins
        and change.kind in _STAGE_KINDS
        and change.reason != GATE
        and (not ends_one_alone(change) or is_end_of(change, prescribed))
        for change in changes
    )


def _without_outdated(ordered: Iterable[Turn]) -> Iterator[Turn]:
    """Leave out what begins after a prescription that was written later."""
    latest: datetime | None = None
    for turn in ordered:
        match turn:
            case Begins(prescribed):
                if latest is None or prescribed.at >= latest:
                    latest = prescribed.at
                    yield turn
            case _:
                yield turn
