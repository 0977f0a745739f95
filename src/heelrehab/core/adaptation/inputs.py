"""The inputs of the adaptation table, from the history, for one training day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from heelrehab.core.adaptation.codes import Row
from heelrehab.core.adaptation.judgements import Judgement
from heelrehab.core.adaptation.rows import Inputs
from heelrehab.core.adaptation.scores import (
    LOOK_BACK_DAYS,
    morning_pains,
    morning_stiffness,
    pains_between,
    usual_value,
    week_rise,
    worst_pain,
)
from heelrehab.core.finder.person import Person, intake_stiffness_minutes
from heelrehab.core.history import History
from heelrehab.core.prescribing.force import ends_one_alone
from heelrehab.core.programme.library import Library, stage_of
from heelrehab.core.programme.rest import SORE_NRS
from heelrehab.core.programme.week import sessions_since
from heelrehab.core.records import CutReason, Pain, PainMoment, PlanChangeKind, Session
from heelrehab.core.session.share import share_done
from heelrehab.core.side import Side

PAIN_CAP_NRS = 1
STIFFNESS_CAP_MINUTES = 5
"""How far the usual morning may stand above the intake. Design choices (clinical.md 8.4); the
minutes stand for the pain's one point, as the largest rise that does not hold the dose.
"""

STOP_CHECK_DAYS = 14
"""A second stop within so many days is for a clinician. A design choice (row R2)."""

_DURING = frozenset({PainMoment.DURING})
_LATER = frozenset({PainMoment.AFTER, PainMoment.LATER})


@dataclass(frozen=True, slots=True)
class Intake:
    """What the mornings were like when the finder was answered."""

    pain_nrs: int | None
    stiffness_minutes: int | None


def intake_of(person: Person, library: Library) -> Intake:
    """Return the finder's worst pain and the minutes its answer on stiffness stands for."""
    return Intake(person.intake_pain_nrs, intake_stiffness_minutes(person, library.finder()))


def inputs_for(
    history: History, library: Library, person: Person, day: date, judged: Sequence[Judgement] = ()
) -> tuple[Inputs, ...]:
    """Return the inputs of each side that is judged for the sessions of ``day``.

    Args:
        history: All that was told, the morning after ``day`` as far as it was.
        library: For the stage's allowance and the finder's minutes.
        person: Sore side and intake.
        day: The day of the sessions.
        judged: The training days judged so far.
    """
    sessions = [each for each in sessions_since(history, day) if each.day == day]
    said = [history.feedback_on(session.session_id) for session in sessions]
    efforts = [each.effort_nrs for each in said if each and each.effort_nrs is not None]
    base = Inputs(
        effort_nrs=max(efforts, default=None),
        share=min((share_done(session.done) for session in sessions), default=1.0),
        is_cut_by_pain=any(each and each.cut_reason is CutReason.PAIN for each in said),
        had_stop_check=any(
            each.row is Row.R2 and 0 < (day - each.day).days <= STOP_CHECK_DAYS for each in judged
        ),
        settling_at_most_nrs=_settling_at_most_nrs(history, library, sessions, day),
    )
    intake = intake_of(person, library)
    return tuple(
        _of_side(history, day, replace(base, side=side), intake)
        for side in sides_judged(history, person, day)
    )


def sides_judged(history: History, person: Person, day: date) -> tuple[Side, ...]:
    """Return the sore sides, and the other one where it was scored or hurt too much.

    Its missing answers hold nobody back: it counts with a morning score of its own, or with a
    score of 6 or more.
    """
    scores = tuple(pains_between(history, day, day + timedelta(days=1)))
    others = (side for side in (Side.LEFT, Side.RIGHT) if side not in person.sore_sides)
    extra = (side for side in others if any(_speaks_of(pain, side, day) for pain in scores))
    return (*person.sore_sides, *extra)


def is_morning_answered(history: History, person: Person, morning: date) -> bool:
    """True where pain and stiffness of a morning are known for every sore side."""
    return all(
        morning in morning_pains(history, side, morning, morning)
        and morning in morning_stiffness(history, side, morning, morning)
        for side in person.sore_sides
    )


def _of_side(history: History, day: date, base: Inputs, intake: Intake) -> Inputs:
    """Return the inputs of one side: its pains, its next morning, and what is usual for it."""
    side, morning = base.side, day + timedelta(days=1)
    first = day - timedelta(days=LOOK_BACK_DAYS)
    pains = morning_pains(history, side, first, morning)
    stiffness = morning_stiffness(history, side, first, morning)
    return replace(
        base,
        during_nrs=worst_pain(history, day, side, _DURING),
        later_nrs=worst_pain(history, day, side, _LATER),
        morning_nrs=pains.get(morning),
        usual_morning_nrs=usual_value(_before(pains, morning), intake.pain_nrs, PAIN_CAP_NRS),
        stiffness_minutes=stiffness.get(morning),
        usual_stiffness_minutes=usual_value(
            _before(stiffness, morning), intake.stiffness_minutes, STIFFNESS_CAP_MINUTES
        ),
        week_rise_nrs=week_rise(pains, morning),
    )


def _before(by_day: dict[date, int], morning: date) -> dict[date, int]:
    return {day: value for day, value in by_day.items() if day < morning}


def _speaks_of(pain: Pain, side: Side, day: date) -> bool:
    """True where a score is about this side alone and about the session of ``day``."""
    if pain.side is not side:
        return False
    if pain.moment is PainMoment.MORNING:
        return pain.day > day
    is_of_session = pain.moment in _DURING | _LATER and pain.day == day
    return is_of_session and pain.score_nrs >= SORE_NRS


def _settling_at_most_nrs(
    history: History, library: Library, sessions: Sequence[Session], day: date
) -> int | None:
    """Return the soreness that the stage allows on ``day``, None outside its first weeks."""
    for session in sessions:
        stage = stage_of(library, session.programme_id, session.stage_id)
        began = _stage_began(history, session.stage_id, day)
        if stage is None or began is None or not stage.settling_days:
            continue
        if (day - began).days < stage.settling_days:
            return stage.settling_at_most_nrs
    return None


def _stage_began(history: History, stage_id: str, day: date) -> date | None:
    """Return the last day up to ``day`` on which a stage of this id began."""
    for change in reversed(history.plan_changes):
        is_start = change.kind in (PlanChangeKind.PROGRAMME, PlanChangeKind.STAGE)
        is_start = is_start and not ends_one_alone(change)
        if is_start and change.stage_id == stage_id and change.day <= day:
            return change.day
    return None
