"""The ruling on a training day: what its row, its credits and its setbacks do to the plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from heelrehab.content.programmes import Target
from heelrehab.core.adaptation.codes import Cause, Change, Result
from heelrehab.core.adaptation.judgements import (
    IS_TRAINING,
    JUDGED_DAY,
    KEEPS_CREDITS,
    Judgement,
    setbacks_within,
)
from heelrehab.core.adaptation.rows import DecisionRow, Inputs
from heelrehab.core.course.credits import Standing, has_stayed, last_change_day, standing
from heelrehab.core.course.doses import exercises_done, step_up, steps_down
from heelrehab.core.course.rulings import Desk, Facts, Ruling
from heelrehab.core.gates.gate import gate_state
from heelrehab.core.gates.needs import Scene
from heelrehab.core.history import History
from heelrehab.core.prescribing.force import GATE
from heelrehab.core.programme.library import Library, chosen_target
from heelrehab.core.programme.plan import Plan
from heelrehab.core.records import PlanChange, PlanChangeKind, Session

STAGE_BACK_SETBACKS, STAGE_BACK_DAYS = 2, 14
CLINICIAN_SETBACKS, CLINICIAN_DAYS = 3, 28
"""So many setbacks in so many days lead a stage back, and to a clinician. Design choices."""

REST_DAYS = {Result.STOP_CHECK: 2, Result.REST_REGRESS: 1}
"""Days without loading after the judged one: 48 h, and 24 to 48 h. Design choices."""


@dataclass(frozen=True, slots=True)
class Case:
    """A day to rule on, with all that the ruling rests on."""

    history: History
    library: Library
    plan: Plan
    day: date
    sessions: tuple[Session, ...]
    """Of that day, latest first."""
    is_training: bool
    inputs: Inputs
    row: DecisionRow
    judged: tuple[Judgement, ...]
    """The days judged before; this one is not among them."""

    @property
    def with_this(self) -> tuple[Judgement, ...]:
        """The judged days, this one included, in order."""
        this = Judgement(
            day=self.day,
            row=self.row.row,
            result=self.row.result,
            keeps_credits=self.row.keeps_credits,
            is_training=self.is_training,
            morning_rise_nrs=self.inputs.morning_rise_nrs,
        )
        return (*self.judged, this)

    @property
    def is_flare(self) -> bool:
        """True where the day was lightened for a flare-up."""
        return self.plan.flare_until is not None and self.day <= self.plan.flare_until


def rule_on(case: Case, desk: Desk) -> Ruling:
    """Return the ruling on a day."""
    base = _base_facts(case)
    if case.row.result.is_setback:
        change, changes, more = _setback(case, desk)
    else:
        change, changes, more = _good_day(case, desk)
    is_for_clinician = change is Change.SEE_CLINICIAN
    return Ruling(
        row=case.row.row,
        result=Result.SEE_CLINICIAN if is_for_clinician else case.row.result,
        change=change,
        facts={**base, **more},
        changes=changes,
        session_id=case.sessions[0].session_id,
    )


_Outcome = tuple[Change, tuple[PlanChange, ...], Facts]


def _setback(case: Case, desk: Desk) -> _Outcome:
    """Return what a REGRESS or worse brings."""
    counted = _counted_setbacks(case)
    recent = setbacks_within(counted, case.day, STAGE_BACK_DAYS)
    month = setbacks_within(counted, case.day, CLINICIAN_DAYS)
    facts: Facts = {"setbacks_14": recent, "setbacks_28": month}
    result = case.row.result
    if result is Result.SEE_CLINICIAN or month >= CLINICIAN_SETBACKS:
        pause = desk.draft(PlanChangeKind.PAUSE, reason=Change.SEE_CLINICIAN.value)
        return Change.SEE_CLINICIAN, (pause,), facts
    rest = _rest(case, desk)
    if rest and rest[0].until is not None:
        facts = {**facts, "rest_until": rest[0].until.isoformat()}
    if result is Result.STOP_CHECK or recent >= STAGE_BACK_SETBACKS:
        back, more = stage_back(case.plan, case.library, desk)
        is_stop = result is Result.STOP_CHECK
        if back:
            code = Change.STOP_THEN_STAGE_BACK if is_stop else Change.STAGE_BACK
            return code, (*rest, *back), {**facts, **more}
        code = Change.STOP_THEN_STAGE_BACK if is_stop else Change.TWO_DOWN
        return code, (*rest, *_down(case, desk, 2)), facts
    if result is Result.REST_REGRESS:
        return Change.REST_THEN_TWO_DOWN, (*rest, *_down(case, desk, 2)), facts
    return Change.ONE_DOWN, _down(case, desk, 1), facts


def _good_day(case: Case, desk: Desk) -> _Outcome:
    """Return what a day without a setback brings: a stage, a step, a credit, or the same.

    While a clinician's items are in force no gate leads on: they were set for these weeks. The
    gate goes by what was done all the same, once they are over. A design choice.
    """
    now = standing(case.with_this, _changed_on(case), desk.day)
    facts: Facts = {"greens": now.greens, "good_days": now.good_days}
    is_good = case.row.result in (Result.GREEN, Result.AMBER_OK)
    is_held_back = case.is_flare or (has_stayed(case.history) and not now.is_settled)
    is_fit = (is_good or case.row.keeps_credits) and now.is_free_to_move
    if case.is_training and is_fit and not is_held_back and case.plan.prescribed is None:
        target = _open_gate(case, desk.day)
        if target is not None:
            forward = _to(target, desk, GATE)
            return Change.NEXT_STAGE, (forward,), {**facts, **_move_facts(case.plan, target)}
    if not (is_good and case.is_training) or _was_before_items(case):
        return Change.SAME_DOSE, (), facts
    raised = _raised(case, desk, now)
    if raised is not None:
        change, more = raised
        code = Change.LOAD_UP if change.load_kg is not None else Change.DOSE_UP
        return code, (change,), {**facts, **more}
    is_green = case.row.result is Result.GREEN
    return (Change.CREDIT if is_green else Change.HALF_CREDIT), (), facts


def _changed_on(case: Case) -> date | None:
    """Return the day of the last change, a clinician's items that came or went among them."""
    days = (last_change_day(case.history), case.plan.items_since)
    return max((day for day in days if day is not None), default=None)


def _was_before_items(case: Case) -> bool:
    """True for a day before the present items came: it earns nothing on their ladders."""
    return case.plan.items_since is not None and case.day < case.plan.items_since


def stage_back(plan: Plan, library: Library, desk: Desk) -> tuple[tuple[PlanChange, ...], Facts]:
    """Return the change to the stage before and its facts; nothing where there is none."""
    stage, person = plan.stage(library), plan.person
    target = chosen_target(
        stage.back if stage else (), person.place, wants_sport=person.wants_sport, library=library
    )
    if target is None:
        return (), {}
    return (_to(target, desk),), _move_facts(plan, target)


def _raised(case: Case, desk: Desk, now: Standing) -> tuple[PlanChange, Facts] | None:
    if case.is_flare or not now.has_earned_step:
        return None
    done = exercises_done(case.sessions)
    return step_up(case.plan, case.history, case.library, desk, done)


def _down(case: Case, desk: Desk, steps: int) -> tuple[PlanChange, ...]:
    """Lower what was done that day; on a lightened day all of the stage, as it usually stands."""
    if case.is_flare:
        usual = replace(case.plan, flare_until=None)
        return steps_down(usual, case.library, desk, steps, None)
    return steps_down(case.plan, case.library, desk, steps, exercises_done(case.sessions))


def _rest(case: Case, desk: Desk) -> tuple[PlanChange, ...]:
    days = REST_DAYS.get(case.row.result)
    if days is None:
        return ()
    return (desk.draft(PlanChangeKind.PAUSE, until=case.day + timedelta(days=days)),)


def _counted_setbacks(case: Case) -> Sequence[Judgement]:
    """Return the judged days since a clinician was last seen."""
    cleared = max((flag.day for flag in case.history.red_flags if flag.is_cleared), default=None)
    return [each for each in case.with_this if cleared is None or each.day >= cleared]


def _open_gate(case: Case, day: date) -> Target | None:
    scene = Scene(case.history, case.library, case.plan, day, case.with_this)
    state = gate_state(scene)
    return state.target if state is not None and state.is_open else None


def _to(target: Target, desk: Desk, reason: str = "") -> PlanChange:
    return desk.draft(
        PlanChangeKind.STAGE,
        programme_id=target.programme,
        stage_id=target.stage,
        reason=reason,
    )


def _move_facts(plan: Plan, target: Target) -> Facts:
    return {
        "from_stage_id": plan.stage_id,
        "programme_id": target.programme,
        "stage_id": target.stage,
    }


def _base_facts(case: Case) -> Facts:
    """Return what the row was decided from, by the names that the texts use."""
    inputs = case.inputs
    causes = tuple(cause.value for cause in case.row.causes)
    return {
        JUDGED_DAY: case.day.isoformat(),
        IS_TRAINING: case.is_training,
        KEEPS_CREDITS: case.row.keeps_credits,
        "cause": causes[0] if causes else "",
        "causes": " ".join(causes),
        "side": inputs.side.value,
        "during_nrs": inputs.during_nrs,
        "later_nrs": inputs.later_nrs,
        "morning_nrs": inputs.morning_nrs,
        "usual_morning_nrs": inputs.usual_morning_nrs,
        "morning_rise_nrs": inputs.morning_rise_nrs,
        "stiffness_minutes": inputs.stiffness_minutes,
        "usual_stiffness_minutes": inputs.usual_stiffness_minutes,
        "stiffness_rise_minutes": inputs.stiffness_rise_minutes,
        "week_rise_nrs": inputs.week_rise_nrs,
        "effort_nrs": inputs.effort_nrs,
        "share_percent": round(100 * inputs.share),
        "is_second_stop_check": Cause.SECOND_STOP_CHECK in case.row.causes,
    }
