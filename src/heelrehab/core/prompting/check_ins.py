"""What the person is asked now and then, beside the daily scores: which of it is due."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from heelrehab.content.programmes import HopPain
from heelrehab.core.adaptation.judgements import judgements
from heelrehab.core.adaptation.scores import pains_between
from heelrehab.core.gates.gate import gate_state
from heelrehab.core.gates.needs import Scene
from heelrehab.core.gates.sport import SportNeed, sport_state
from heelrehab.core.history import History
from heelrehab.core.programme.library import Library
from heelrehab.core.programme.plan import Plan
from heelrehab.core.programme.rest import loading_bar
from heelrehab.core.records import PainMoment

WEEK_DAYS = 7
ASKED_FOR_DAYS = 4
"""A week's look back is asked for on its day and so many minus one after it. A design choice."""

TEST_DAYS = 28
"""From one test to the next.

Source: every four weeks, a design choice (clinical.md 6) on the re-test limits of
Hebert-Losier 2017, doi 10.1016/j.physio.2017.03.002.
"""

JUDGED_WITHIN_DAYS = 90


class CheckInKind(Enum):
    """What is asked."""

    QUESTION = "question"
    """A yes or no that the stage's gate, or running, waits for."""
    WEEK = "week"
    """The week's worst pain and the overall rating."""
    HEEL_RAISES = "heel_raises"
    HOPS = "hops"
    QUESTIONNAIRE = "questionnaire"
    """The total of a paper questionnaire; never due by itself."""


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One thing to ask; ``question`` is the code of a yes or no."""

    kind: CheckInKind
    question: str = ""

    @property
    def loads(self) -> bool:
        """True for a test, which loads the tendon."""
        return self.kind in (CheckInKind.HEEL_RAISES, CheckInKind.HOPS)


def due_check_ins(
    history: History, library: Library, plan: Plan, day: date, weekly_weekday: int
) -> tuple[CheckIn, ...]:
    """Return what is to be asked on ``day``, the weightiest first.

    Nothing is due without a programme, or while loading is locked. Tests load the tendon: none
    is due on a day that rests after pain or is lightened for a flare-up.

    Args:
        history: What was told so far.
        library: For the gate of the stage.
        plan: The plan as of now.
        day: The day at the person's place.
        weekly_weekday: On which day the week is looked back on; 0 is Monday.
    """
    is_open = plan.lock is None and not plan.is_check_due
    if plan.started_on is None or not is_open:
        return ()
    first = day - timedelta(days=JUDGED_WITHIN_DAYS)
    scene = Scene(history, library, plan, day, judgements(history, first))
    return tuple(_due(scene, plan.started_on, weekly_weekday))


def _due(scene: Scene, started_on: date, weekly_weekday: int) -> Iterator[CheckIn]:
    for question in _questions(scene):
        yield CheckIn(CheckInKind.QUESTION, question)
    if _is_week_due(scene, started_on, weekly_weekday):
        yield CheckIn(CheckInKind.WEEK)
    if not _may_load(scene):
        return
    raises = (test.day for test in scene.history.heel_raise_tests)
    if _is_test_due(max(raises, default=started_on), scene.day):
        yield CheckIn(CheckInKind.HEEL_RAISES)
    hops = (test.day for test in scene.history.hop_tests)
    if _wants_hops(scene) and _is_test_due(max(hops, default=started_on), scene.day):
        yield CheckIn(CheckInKind.HOPS)


def _questions(scene: Scene) -> Iterator[str]:
    """Yield the questions of the gate, and the one that running alone still waits for."""
    gate = gate_state(scene)
    if gate is not None:
        yield from gate.questions
    sport = sport_state(scene)
    if sport is not None and sport.missing == (SportNeed.BRISK_WALK,):
        yield sport.spec.asked


def _is_week_due(scene: Scene, started_on: date, weekly_weekday: int) -> bool:
    asked_on = scene.day - timedelta(days=(scene.day.weekday() - weekly_weekday) % WEEK_DAYS)
    is_too_early = (asked_on - started_on).days < WEEK_DAYS - 1
    if is_too_early or (scene.day - asked_on).days >= ASKED_FOR_DAYS:
        return False
    return not any(
        pain.moment is PainMoment.WEEKLY_WORST
        for pain in pains_between(scene.history, asked_on, scene.day)
    )


def _may_load(scene: Scene) -> bool:
    flare_until = scene.plan.flare_until
    is_flare = flare_until is not None and scene.day <= flare_until
    return not is_flare and loading_bar(scene.plan, scene.history, scene.day) is None


def _is_test_due(last: date, day: date) -> bool:
    return (day - last).days >= TEST_DAYS


def _wants_hops(scene: Scene) -> bool:
    """True where the gate of the stage, or running, waits for a hop test."""
    stage = scene.plan.stage(scene.library)
    needs = stage.gate.needs if stage is not None and stage.gate is not None else ()
    sport = sport_state(scene)
    is_for_sport = sport is not None and SportNeed.STAGE not in sport.missing
    return is_for_sport or any(isinstance(need, HopPain) for need in needs)
