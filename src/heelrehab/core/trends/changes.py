"""When the plan changed, and which days were a flare-up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from heelrehab.core.prescribing.force import BACK_TO_PROGRAMME, ends_one_alone
from heelrehab.core.records import PlanChange, PlanChangeKind, Prescribed
from heelrehab.core.trends.spans import Span
from heelrehab.core.trends.spells import Spell

_STAGE_KINDS = (PlanChangeKind.PROGRAMME, PlanChangeKind.STAGE)


@dataclass(frozen=True, slots=True)
class PlanMark:
    """A day on which the plan changed."""

    day: date
    changes: tuple[PlanChange, ...]
    programme_id: str
    """The programme in force afterwards; empty before the first."""
    begun: tuple[Prescribed, ...] = ()
    """Prescriptions whose first day it is."""
    is_own_again: bool = False
    """True where a prescription is over and the programme's own exercises are back."""

    @property
    def new_stage(self) -> PlanChange | None:
        """The last change of it that begins a programme, else a stage; None where none does."""
        stages = [change for change in self.changes if change.kind in _STAGE_KINDS]
        begins = [change for change in stages if not ends_one_alone(change)]
        programmes = [change for change in begins if change.kind is PlanChangeKind.PROGRAMME]
        return next(reversed(programmes or begins), None)

    @property
    def is_weighty(self) -> bool:
        """True for another stage, and where a prescription begins or ends."""
        return self.new_stage is not None or bool(self.begun) or self.is_own_again


def plan_marks(changes: Iterable[PlanChange], spells: Sequence[Spell] = ()) -> tuple[PlanMark, ...]:
    """Return the days on which the plan changed, flare-ups left out: they are spans."""
    by_day: defaultdict[date, list[PlanChange]] = defaultdict(list)
    for change in changes:
        if change.kind is not PlanChangeKind.FLARE:
            by_day[change.day].append(change)
    ran_out_on = {spell.over_on for spell in spells if spell.over_on and spell.ran_out}
    marks: list[PlanMark] = []
    programme_id = ""
    for day in sorted({*by_day, *ran_out_on, *(spell.first for spell in spells)}):
        same = tuple(by_day.get(day, ()))
        begun = tuple(spell.prescribed for spell in spells if spell.first == day)
        named = [each.programme_id for each in same] + [each.programme_id for each in begun]
        programme_id = next(filter(None, reversed(named)), programme_id)
        is_own_again = day in ran_out_on or any(
            change.reason == BACK_TO_PROGRAMME for change in same
        )
        marks.append(PlanMark(day, same, programme_id, begun, is_own_again and not begun))
    return tuple(marks)


def flare_spans(changes: Iterable[PlanChange]) -> tuple[Span, ...]:
    """Return the days of each flare-up; it ends early where the next begins or where it is lifted.

    Args:
        changes: Changes of plan in order; a flare-up without an end lifts the one before.
    """
    spans: list[Span] = []
    for flare in (change for change in changes if change.kind is PlanChangeKind.FLARE):
        if spans and flare.day in spans[-1]:
            before = spans.pop()
            if before.first < flare.day:
                spans.append(Span(before.first, flare.day - timedelta(days=1)))
        if flare.until is not None and flare.until >= flare.day:
            spans.append(Span(flare.day, flare.until))
    return tuple(spans)
