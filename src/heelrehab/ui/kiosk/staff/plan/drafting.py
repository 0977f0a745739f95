"""What staff chose for a person, as the changes of plan that it takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

import msgspec

from heelrehab.core.history import resolve
from heelrehab.core.programme.items import ItemToday, LeftOut, prescribed_items
from heelrehab.core.programme.library import Library
from heelrehab.core.programme.plan import Plan, plan_from
from heelrehab.core.records import AnyRecord, ChangedBy, PlanChange, PlanChangeKind

CLINIC = "clinic"
"""Reason of the changes that staff make at a kiosk."""
_LAST_ID = "~{at}"
"""Ids of drafts that are not kept yet; they sort behind all real ones."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What staff want: where the person should stand, and with which doses."""

    programme_id: str
    stage_id: str
    steps: Mapping[str, int] = field(default_factory=dict)
    """Rung of the ladder by exercise, where staff moved it."""
    loads_kg: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a wish comes to."""

    changes: tuple[PlanChange, ...]
    """What has to be kept for it; none where all is so already."""
    plan: Plan
    items: tuple[ItemToday, ...]
    left_out: tuple[LeftOut, ...]


def outlook(records: Sequence[AnyRecord], wish: Wish, library: Library, now: datetime) -> Outlook:
    """Return the changes that a wish takes, and what the person would then do.

    The plan is folded by the same rules as everywhere, so what is shown is what will be.
    """
    before = _plan(records, library, now.date())
    moves = _moves(before, wish, now)
    plan = _plan([*records, *moves], library, now.date())
    doses = tuple(_doses(plan, wish, now, len(moves)))
    changes = (*moves, *doses)
    plan = _plan([*records, *changes], library, now.date())
    stage = plan.stage(library)
    items, left_out = prescribed_items(stage.items if stage else (), plan, library, now.date())
    return Outlook(changes, plan, items, left_out)


def stamped(
    changes: Sequence[PlanChange], now: datetime, new_id: Callable[[], str]
) -> tuple[PlanChange, ...]:
    """Return drafts as records: with ids of their own and the moment of keeping."""
    return tuple(
        msgspec.structs.replace(change, id=new_id(), at=now, day=now.date()) for change in changes
    )


def _plan(records: Sequence[AnyRecord], library: Library, day: date) -> Plan:
    return plan_from(resolve(records), library, day)


def _moves(before: Plan, wish: Wish, now: datetime) -> tuple[PlanChange, ...]:
    is_same = before.programme_id == wish.programme_id
    if not wish.stage_id or (is_same and before.stage_id == wish.stage_id):
        return ()
    kind = PlanChangeKind.STAGE if is_same else PlanChangeKind.PROGRAMME
    return (
        PlanChange(
            id=_LAST_ID.format(at=0),
            at=now,
            day=now.date(),
            kind=kind,
            by=ChangedBy.CLINICIAN,
            programme_id=wish.programme_id,
            stage_id=wish.stage_id,
            reason=CLINIC,
        ),
    )


def _doses(plan: Plan, wish: Wish, now: datetime, first: int) -> list[PlanChange]:
    """Return a change for each exercise whose rung or weight is another than the plan's."""
    changes: list[PlanChange] = []
    for exercise_id in sorted({*wish.steps, *wish.loads_kg}):
        step = wish.steps.get(exercise_id)
        step = None if plan.steps.get(exercise_id) == step else step
        load_kg = wish.loads_kg.get(exercise_id)
        load_kg = None if plan.loads_kg.get(exercise_id) == load_kg else load_kg
        if step is None and load_kg is None:
            continue
        changes.append(
            PlanChange(
                id=_LAST_ID.format(at=first + len(changes)),
                at=now,
                day=now.date(),
                kind=PlanChangeKind.DOSE,
                by=ChangedBy.CLINICIAN,
                exercise_id=exercise_id,
                step=step,
                load_kg=load_kg,
                reason=CLINIC,
            )
        )
    return changes
