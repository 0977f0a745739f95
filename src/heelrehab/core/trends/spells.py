"""From when to when each prescription was in force."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from heelrehab.core.history import History
from heelrehab.core.prescribing.force import (
    Begins,
    Ends,
    begins_on,
    ends_one_alone,
    is_end_of,
    turns,
)
from heelrehab.core.programme.plan import standing_changes
from heelrehab.core.records import PlanChange, PlanChangeKind, Prescribed

_STAGE_KINDS = (PlanChangeKind.PROGRAMME, PlanChangeKind.STAGE)


@dataclass(frozen=True, slots=True)
class Spell:
    """The days of one prescription."""

    prescribed: Prescribed
    first: date
    over_on: date | None = None
    """The first day without it, None while it is in force."""

    @property
    def ran_out(self) -> bool:
        """True where its own last day ended it."""
        ends = self.prescribed.ends
        return ends is not None and self.over_on == ends + timedelta(days=1)


def spells_of(history: History, today: date) -> tuple[Spell, ...]:
    """Return each prescription that came into force up to ``today``, in order.

    It is over where its last day is past, where another one began, or with a change of stage.
    """
    spells: list[Spell] = []
    running: Spell | None = None
    for turn in turns(standing_changes(history), history.prescribed, today):
        over_on = None if running is None else _over_on(turn, running.prescribed)
        if running is not None and over_on is not None:
            spells.append(Spell(running.prescribed, running.first, over_on))
            running = None
        if isinstance(turn, Begins):
            running = Spell(turn.prescribed, begins_on(turn.prescribed))
    return (*spells, *(() if running is None else (running,)))


def _over_on(turn: PlanChange | Begins | Ends, prescribed: Prescribed) -> date | None:
    """Return the first day without a prescription where ``turn`` ends it."""
    match turn:
        case Begins(other):
            return begins_on(other)
        case Ends(ended):
            last = ended.ends
            return last + timedelta(days=1) if last and ended is prescribed else None
        case PlanChange():
            is_of_other = ends_one_alone(turn) and not is_end_of(turn, prescribed)
            ends = turn.kind in _STAGE_KINDS and not is_of_other
            return turn.day if ends else None
