"""The person's say: stay as it was, something easier, a flare-up, back to the programme."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum

import msgspec

from heelrehab.core.adaptation.codes import Change
from heelrehab.core.clock import NewId
from heelrehab.core.course.doses import steps_down
from heelrehab.core.course.rulings import Desk
from heelrehab.core.history import History
from heelrehab.core.prescribing.force import BACK_TO_PROGRAMME, PUT_AWAY
from heelrehab.core.programme.library import Library
from heelrehab.core.programme.plan import STAY, Plan, plan_from
from heelrehab.core.records import ChangedBy, Decision, PlanChange, PlanChangeKind, Prescribed

FLARE_DAYS = 3
"""How long a flare-up lightens the plan at first. A design choice."""

_STEPS_UP = frozenset({Change.DOSE_UP.value, Change.LOAD_UP.value, Change.NEXT_STAGE.value})


class Veto(Enum):
    """What the person may say to a decision."""

    STAY = STAY
    """As it was before; only a step up may be refused."""
    EASIER = "easier"
    """One step down for all of the stage."""


def vetoes_open_to(history: History, decision: Decision) -> tuple[Veto, ...]:
    """Return what may still be said to a decision; each decision is answered once at most."""
    if any(
        change.kind is PlanChangeKind.VETO and change.decision_id == decision.id
        for change in history.plan_changes
    ):
        return ()
    return (Veto.STAY, Veto.EASIER) if decision.change in _STEPS_UP else (Veto.EASIER,)


def veto(
    history: History,
    library: Library,
    decision: Decision,
    choice: Veto,
    *,
    now: datetime,
    new_id: NewId,
) -> tuple[PlanChange, ...]:
    """Return the records of a veto; none where it is not open to the person."""
    if choice not in vetoes_open_to(history, decision):
        return ()
    desk = Desk(now, new_id)
    said = desk.draft(PlanChangeKind.VETO, reason=choice.value)
    plan = plan_from(history, library, desk.day)
    lowered = steps_down(plan, library, desk, 1, None) if choice is Veto.EASIER else ()
    return tuple(
        msgspec.structs.replace(
            change,
            id=new_id(),
            at=now + timedelta(microseconds=place),
            by=ChangedBy.PERSON,
            reason=choice.value,
            decision_id=decision.id,
        )
        for place, change in enumerate((said, *lowered))
    )


def flare_up(now: datetime, new_id: NewId, days: int = FLARE_DAYS) -> PlanChange:
    """Return the change that lightens today and the days after, ``days`` in all."""
    desk = Desk(now, new_id)
    draft = desk.draft(
        PlanChangeKind.FLARE, until=desk.day + timedelta(days=days - 1), reason="flare"
    )
    return msgspec.structs.replace(draft, id=new_id(), by=ChangedBy.PERSON)


def back_to_programme(plan: Plan, now: datetime, new_id: NewId) -> PlanChange | None:
    """Return the change that ends the prescription in force, None where none is.

    A program that does not know prescriptions reads it as the stage beginning anew.
    """
    if plan.prescribed is None:
        return None
    return _end(plan.prescribed, plan, BACK_TO_PROGRAMME, now=now, new_id=new_id)


def put_away(prescribed: Prescribed, plan: Plan, now: datetime, new_id: NewId) -> PlanChange:
    """Return the change by which a prescription that waits never comes into force."""
    return _end(prescribed, plan, PUT_AWAY, now=now, new_id=new_id)


def _end(
    prescribed: Prescribed, plan: Plan, reason: str, *, now: datetime, new_id: NewId
) -> PlanChange:
    draft = Desk(now, new_id).draft(
        PlanChangeKind.STAGE,
        programme_id=plan.programme_id,
        stage_id=plan.stage_id,
        reason=reason,
        decision_id=prescribed.id,
    )
    return msgspec.structs.replace(draft, id=new_id(), by=ChangedBy.PERSON)
