"""The plan: programme, stage, doses and swaps, folded from the history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import Enum
from typing import assert_never

from heelrehab.content.programmes import Place, StageSpec
from heelrehab.core.finder.person import Person, person_from
from heelrehab.core.finder.red_flags import Lock, is_check_due, lock_from
from heelrehab.core.history import History
from heelrehab.core.prescribing.force import (
    GATE,
    Begins,
    Ends,
    Turn,
    begins_on,
    ends_one_alone,
    is_end_of,
    turns,
)
from heelrehab.core.prescribing.frame import stage_as_prescribed
from heelrehab.core.prescribing.own_doses import OwnDoses, Swap
from heelrehab.core.programme.library import (
    Library,
    programme_of,
    stage_of,
)
from heelrehab.core.records import ChangedBy, PlanChange, PlanChangeKind, Prescribed

STAY = "stay"
"""Reason of a veto that undoes the changes of its decision."""


class FinderDue(Enum):
    """Whether the finder should be answered again after a long gap."""

    NO = "no"
    ADVISED = "advised"
    REQUIRED = "required"


class Gone(Enum):
    """What of the plan is not in the library (any more); the history keeps it."""

    PROGRAMME = "programme_gone"
    STAGE = "stage_gone"


@dataclass(frozen=True, slots=True)
class Plan:
    """Where the person stands. Empty ids where no programme was begun."""

    programme_id: str = ""
    stage_id: str = ""
    started_on: date | None = None
    """The day the finder's programme began; going on to another stage keeps it."""
    stage_since: date | None = None
    prescribed: Prescribed | None = None
    """What a clinician set, while it is in force; it replaces the stage's items."""
    items_since: date | None = None
    """The day a clinician's items came or went in this stage, None where none did."""
    own: OwnDoses = field(default_factory=OwnDoses)
    steps: Mapping[str, int] = field(default_factory=dict)
    """Rung of the dose ladder by exercise, where it was moved in this stage."""
    loads_kg: Mapping[str, float] = field(default_factory=dict)
    swaps: Mapping[str, Swap] = field(default_factory=dict)
    flare_until: date | None = None
    rest_until: date | None = None
    """The last day of each."""
    person: Person = field(default_factory=Person)
    lock: Lock | None = None
    is_check_due: bool = False
    finder_due: FinderDue = FinderDue.NO
    gone: Gone | None = None

    @property
    def has_begun(self) -> bool:
        """True where there is a programme."""
        return bool(self.programme_id)

    def stage(self, library: Library) -> StageSpec | None:
        """Return the stage, None before a programme was begun or where it is gone.

        While a prescription is in force the stage has the clinician's items, and no others.
        """
        stage = stage_of(library, self.programme_id, self.stage_id)
        if stage is None or self.prescribed is None:
            return stage
        return stage_as_prescribed(stage, self.prescribed, library)

    def bars_compression(self, library: Library) -> bool:
        """True where nothing may press the tendon against the heel bone."""
        programme = programme_of(library, self.programme_id)
        is_for_bone = programme is not None and programme.place is Place.INSERTIONAL
        return is_for_bone or self.person.place is Place.INSERTIONAL


def plan_from(history: History, library: Library, day: date | None = None) -> Plan:
    """Return the plan that the history adds up to; the same history gives the same plan.

    Args:
        history: All records that count.
        library: The exercises and programmes.
        day: The day that the plan is for, by which prescriptions begin and end. None for the
            programme alone, as if no clinician had set anything.
    """
    prescribed = history.prescribed if day is not None else ()
    plan = _folded(turns(standing_changes(history), prescribed, day or date.min), library)
    return replace(
        plan,
        person=person_from(history),
        lock=lock_from(history),
        is_check_due=is_check_due(history),
        finder_due=_finder_due(history),
        gone=_gone(plan, library),
    )


def standing_changes(history: History) -> tuple[PlanChange, ...]:
    """Return the changes of plan that hold: those of a decision that was undone are left out."""
    undone = {
        change.decision_id
        for change in history.plan_changes
        if change.kind is PlanChangeKind.VETO and change.reason == STAY and change.decision_id
    }
    return tuple(
        change
        for change in history.plan_changes
        if not (change.by is ChangedBy.RULE and change.decision_id in undone)
    )


def _folded(ordered: tuple[Turn, ...], library: Library) -> Plan:
    plan = Plan()
    for turn in ordered:
        match turn:
            case PlanChange():
                plan = _after(plan, turn, library)
            case Begins(prescribed):
                plan = _with_prescription(_back_to_own(plan, library), prescribed)
            case Ends(prescribed):
                if plan.prescribed is prescribed and prescribed.ends is not None:
                    over_on = prescribed.ends + timedelta(days=1)
                    plan = replace(_back_to_own(plan, library), items_since=over_on)
            case _:
                assert_never(turn)
    return plan


def _after(plan: Plan, change: PlanChange, library: Library) -> Plan:
    """Return the plan after one change."""
    match change.kind:
        case PlanChangeKind.PROGRAMME:
            begun = Plan(flare_until=plan.flare_until, rest_until=plan.rest_until)
            return replace(_in_stage(begun, change, library), started_on=change.day)
        case PlanChangeKind.STAGE:
            return _in_stage(plan, change, library)
        case PlanChangeKind.DOSE:
            return _with_dose(plan, change)
        case PlanChangeKind.SWAP:
            swap = Swap(change.replacement_id, change.reason, change.until)
            return replace(plan, swaps={**plan.swaps, change.exercise_id: swap})
        case PlanChangeKind.FLARE | PlanChangeKind.PAUSE | PlanChangeKind.VETO:
            return _with_dates(plan, change)
        case _:
            assert_never(change.kind)


def _with_prescription(plan: Plan, prescribed: Prescribed) -> Plan:
    """Return the plan with a clinician's items in the place of the stage's.

    The stage is the one that the prescription names; where it is another one, it begins now.
    Doses begin as prescribed; of the swaps only those for missing things stay.
    """
    day = begins_on(prescribed)
    if prescribed.programme_id != plan.programme_id:
        plan = Plan(flare_until=plan.flare_until, rest_until=plan.rest_until, started_on=day)
    if (prescribed.programme_id, prescribed.stage_id) != (plan.programme_id, plan.stage_id):
        plan = _at_stage(plan, prescribed.programme_id, prescribed.stage_id, day)
    loads_kg = {
        item.exercise_id: item.load_kg for item in prescribed.items if item.load_kg is not None
    }
    return replace(
        plan,
        prescribed=prescribed,
        items_since=day,
        own=OwnDoses(plan.steps, plan.loads_kg, plan.swaps),
        steps={},
        loads_kg={**plan.loads_kg, **loads_kg},
        swaps=_swaps_for_missing(plan),
    )


def _back_to_own(plan: Plan, library: Library) -> Plan:
    """Return the plan with the stage's own items again; unchanged where it has them."""
    if plan.prescribed is None:
        return plan
    stage = stage_of(library, plan.programme_id, plan.stage_id)
    last = OwnDoses(plan.steps, plan.loads_kg, plan.swaps)
    own = plan.own.after(last, plan.prescribed, stage, library)
    return replace(
        plan,
        prescribed=None,
        own=OwnDoses(),
        steps=own.steps,
        loads_kg=own.loads_kg,
        swaps=own.swaps,
    )


def _with_dates(plan: Plan, change: PlanChange) -> Plan:
    if change.kind is PlanChangeKind.FLARE:
        return replace(plan, flare_until=change.until)
    if change.kind is PlanChangeKind.PAUSE and change.until is not None:
        return replace(plan, rest_until=change.until)
    return plan


def _in_stage(plan: Plan, change: PlanChange, library: Library) -> Plan:
    """Return the plan at the start of a stage; the weights stay only on the way up.

    The way back from a prescription begins no stage, and means none but its own.
    """
    if ends_one_alone(change):
        if plan.prescribed is None or not is_end_of(change, plan.prescribed):
            return plan
        return replace(_back_to_own(plan, library), items_since=change.day)
    programme_id = change.programme_id or plan.programme_id
    begun = _at_stage(plan, programme_id, change.stage_id, change.day)
    return replace(begun, loads_kg=plan.loads_kg) if change.reason == GATE else begun


def _at_stage(plan: Plan, programme_id: str, stage_id: str, day: date) -> Plan:
    """Return the plan at the start of a stage: its own doses, swaps only for missing things."""
    return replace(
        plan,
        programme_id=programme_id,
        stage_id=stage_id,
        stage_since=day,
        prescribed=None,
        items_since=None,
        own=OwnDoses(),
        steps={},
        loads_kg={},
        swaps=_swaps_for_missing(plan),
    )


def _swaps_for_missing(plan: Plan) -> dict[str, Swap]:
    return {key: swap for key, swap in plan.swaps.items() if swap.reason.startswith("no_")}


def _with_dose(plan: Plan, change: PlanChange) -> Plan:
    steps, loads_kg = plan.steps, plan.loads_kg
    if change.step is not None:
        steps = {**steps, change.exercise_id: change.step}
    if change.load_kg is not None:
        loads_kg = {**loads_kg, change.exercise_id: change.load_kg}
    return replace(plan, steps=steps, loads_kg=loads_kg)


def _finder_due(history: History) -> FinderDue:
    answered_at = max((given.at for given in history.finder_answers), default=None)
    rows = {
        decision.row
        for decision in history.decisions
        if answered_at is None or decision.at > answered_at
    }
    if "gap_90" in rows:
        return FinderDue.REQUIRED
    return FinderDue.ADVISED if "gap_21" in rows else FinderDue.NO


def _gone(plan: Plan, library: Library) -> Gone | None:
    if not plan.has_begun:
        return None
    programme = programme_of(library, plan.programme_id)
    if programme is None:
        return Gone.PROGRAMME
    return Gone.STAGE if programme.stage(plan.stage_id) is None else None
