"""Each need of a gate against the history: met, not met, or not known yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import assert_never

from heelrehab.content.programmes import (
    Asked,
    DaysInStage,
    DaysSinceStart,
    ExerciseDone,
    HopPain,
    Need,
    PainDuring,
    RaisesRatio,
    SessionsDone,
    StiffnessNotDaily,
)
from heelrehab.core.adaptation.judgements import Judgement
from heelrehab.core.adaptation.scores import LEAST_MORNINGS, morning_stiffness
from heelrehab.core.gates import feats
from heelrehab.core.history import History
from heelrehab.core.programme.library import Library
from heelrehab.core.programme.plan import Plan
from heelrehab.core.programme.week import is_training, sessions_since
from heelrehab.core.records import Session
from heelrehab.core.session.share import share_done

ASK_AGAIN_DAYS = 7
"""How long an answer that keeps a gate shut holds before it is asked for again. A design choice."""


class Status(Enum):
    """How a need stands."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"
    """A test, a question or a score is missing."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What the needs are held against."""

    history: History
    library: Library
    plan: Plan
    day: date
    judged: Sequence[Judgement] = ()

    @property
    def stage_since(self) -> date:
        """The day the stage began."""
        return self.plan.stage_since or self.day

    def stage_sessions(self) -> tuple[Session, ...]:
        """Training sessions of this stage since it began, latest first."""
        return tuple(
            session
            for session in sessions_since(self.history, self.stage_since)
            if session.stage_id == self.plan.stage_id
            and session.programme_id == self.plan.programme_id
            and session.day <= self.day
            and is_training(session, self.library, self.history.prescribed)
        )


_STATUS_OF = {True: Status.MET, False: Status.NOT_MET, None: Status.UNKNOWN}


def status_of(need: Need, scene: Scene) -> Status:
    """Return how a need stands on the scene's day."""
    match need:
        case SessionsDone() | PainDuring() | ExerciseDone():
            return _STATUS_OF[_of_sessions(need, scene)]
        case DaysInStage():
            return _STATUS_OF[(scene.day - scene.stage_since).days >= need.at_least]
        case DaysSinceStart():
            start = scene.plan.started_on or scene.day
            return _STATUS_OF[(scene.day - start).days >= need.at_least]
        case RaisesRatio() | HopPain() | StiffnessNotDaily() | Asked():
            return _STATUS_OF[_of_tests(need, scene)]
        case _:
            assert_never(need)


def _of_sessions(need: SessionsDone | PainDuring | ExerciseDone, scene: Scene) -> bool | None:
    match need:
        case SessionsDone():
            return _is_done_often(need, scene)
        case PainDuring():
            return _is_pain_low(need, scene)
        case ExerciseDone():
            return _is_exercise_done(need, scene)
        case _:
            assert_never(need)


def _of_tests(need: RaisesRatio | HopPain | StiffnessNotDaily | Asked, scene: Scene) -> bool | None:
    person = scene.plan.person
    match need:
        case RaisesRatio():
            return feats.raises_are_even(scene.history, person, scene.day, need)
        case HopPain():
            pain_nrs = feats.hop_pain_nrs(scene.history, person.sore_sides, scene.day)
            return None if pain_nrs is None else pain_nrs <= need.at_most_nrs
        case StiffnessNotDaily():
            return _has_a_loose_morning(need, scene)
        case Asked():
            return _is_answered(need.question, scene, is_yes=need.is_yes)
        case _:
            assert_never(need)


def _is_done_often(need: SessionsDone, scene: Scene) -> bool:
    done = sum(
        share_done(session.done) >= need.share_fraction
        and (need.within_days is None or (scene.day - session.day).days < need.within_days)
        for session in scene.stage_sessions()
    )
    return done >= need.at_least


def _is_pain_low(need: PainDuring, scene: Scene) -> bool | None:
    scores = [
        score
        for session in scene.stage_sessions()
        if (scene.day - session.day).days < need.within_days
        for score in feats.pains_in(scene.history, session)
    ]
    return max(scores) <= need.at_most_nrs if scores else None


def _is_exercise_done(need: ExerciseDone, scene: Scene) -> bool | None:
    """Return whether it was done, None where an answer could still stand for it."""
    answer = _is_answered(need.or_asked, scene, is_yes=True) if need.or_asked else False
    if answer:
        return True
    rises = {each.day: each.morning_rise_nrs for each in scene.judged}
    for session in scene.stage_sessions():
        if not feats.is_done(need, session, scene.plan.person.sore_sides):
            continue
        pain_nrs = feats.exercise_pain_nrs(scene.history, session, need.exercises)
        if pain_nrs is None or pain_nrs > need.pain_at_most_nrs:
            continue
        rise_nrs = rises.get(session.day)
        if not need.is_settled_by_morning or (rise_nrs is not None and rise_nrs < 1):
            return True
    return answer


def _is_answered(question: str, scene: Scene, *, is_yes: bool) -> bool | None:
    """Return whether the answer is the one wanted; None where it is time to ask, or ask again."""
    answer = feats.answer_since(scene.history, question, scene.stage_since)
    if answer is is_yes:
        return True
    lately = max(scene.stage_since, scene.day - timedelta(days=ASK_AGAIN_DAYS - 1))
    return None if feats.answer_since(scene.history, question, lately) is None else False


def _has_a_loose_morning(need: StiffnessNotDaily, scene: Scene) -> bool | None:
    first = scene.day - timedelta(days=need.within_days - 1)
    worst: dict[date, int] = {}
    for side in scene.plan.person.sore_sides:
        for day, minutes in morning_stiffness(scene.history, side, first, scene.day).items():
            worst[day] = max(minutes, worst.get(day, 0))
    return min(worst.values()) == 0 if len(worst) >= LEAST_MORNINGS else None
