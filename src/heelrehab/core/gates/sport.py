"""The way back to running beside a programme: whether it may begin, how far it is, when next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from heelrehab.content.programmes import SportSpec
from heelrehab.core.gates import feats
from heelrehab.core.gates.needs import Scene
from heelrehab.core.history import History
from heelrehab.core.programme.library import programme_of

BEGUN = "running_begun"
"""The answer that marks the first run."""

RAN = "ran"
"""The answer that tells of a later run, by its day alone.

How far and how fast are not asked: one figure a run would stand for hills, ground and speed too,
and no source ties it to this tendon. The days are what the rules can go by.
"""

RUNS = frozenset({BEGUN, RAN})

FIRST_DAYS_APART = 2
"""In the first weeks no two runs on days in a row. A design choice on "first 2 sessions a week".

Source: Praet 2019, Nutrients 11:76, Table A2, doi 10.3390/nu11010076.
"""

WEEK_DAYS = 7


class SportNeed(Enum):
    """What running still waits for."""

    STAGE = "stage"
    HOP_TEST = "hop_test"
    HOP_PAIN = "hop_pain"
    BRISK_WALK = "brisk_walk_30"
    NO_SETBACK = "no_setback"
    LIGHTER_DAYS = "lighter_days"
    """A rest after pain, or a flare-up."""
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class SportState:
    """Running beside the programme: what is missing, or the week it is in."""

    spec: SportSpec
    missing: tuple[SportNeed, ...]
    week: int | None
    """From 1; None before the first run."""
    runs: tuple[date, ...] = ()
    """The days of runs of the last seven days, in order; none before the first is marked."""

    @property
    def is_open(self) -> bool:
        """True where a run may be done."""
        return not self.missing

    @property
    def is_first_phase(self) -> bool:
        """True in the first weeks, with few short slow runs."""
        return self.week is None or self.week <= self.spec.first_weeks

    @property
    def next_run_on(self) -> date | None:
        """The first day for another run, None where no run of the last seven days is known."""
        if not self.runs:
            return None
        apart = FIRST_DAYS_APART if self.is_first_phase else self.spec.later_days_apart
        earliest = self.runs[-1] + timedelta(days=apart)
        if self.is_first_phase and len(self.runs) >= self.spec.first_runs_per_week:
            full = self.runs[-self.spec.first_runs_per_week] + timedelta(days=WEEK_DAYS)
            earliest = max(earliest, full)
        return earliest


def runs_between(history: History, first: date, last: date) -> tuple[date, ...]:
    """Return the days from ``first`` to ``last`` on which the person ran, in order."""
    told: dict[date, bool] = {}
    for answer in history.stage_answers:
        if answer.question in RUNS and first <= answer.day <= last:
            told[answer.day] = answer.is_yes
    return tuple(sorted(day for day, is_yes in told.items() if is_yes))


def sport_state(scene: Scene) -> SportState | None:
    """Return how the way back to running stands; None where it is no goal or not offered."""
    programme = programme_of(scene.library, scene.plan.programme_id)
    if programme is None or programme.sport is None or not scene.plan.person.wants_sport:
        return None
    spec = programme.sport
    week = _week(scene)
    since = scene.day - timedelta(days=WEEK_DAYS - 1)
    runs = () if week is None else runs_between(scene.history, since, scene.day)
    return SportState(spec, tuple(_missing(scene, spec)), week, runs)


def _missing(scene: Scene, spec: SportSpec) -> list[SportNeed]:
    plan = scene.plan
    hop_pain_nrs = feats.hop_pain_nrs(scene.history, plan.person.sore_sides, scene.day)
    walked = feats.answer_since(scene.history, spec.asked, plan.started_on or scene.day)
    lighter = [last for last in (plan.rest_until, plan.flare_until) if last is not None]
    checks = (
        (SportNeed.STAGE, plan.stage_id not in spec.stages),
        (SportNeed.HOP_TEST, hop_pain_nrs is None),
        (SportNeed.HOP_PAIN, (hop_pain_nrs or 0) > spec.hop_pain_at_most_nrs),
        (SportNeed.BRISK_WALK, not walked),
        (SportNeed.NO_SETBACK, bool(scene.judged) and scene.judged[-1].result.is_setback),
        (SportNeed.LIGHTER_DAYS, any(scene.day <= last for last in lighter)),
        (SportNeed.LOCKED, plan.lock is not None or plan.is_check_due),
    )
    return [need for need, is_missing in checks if is_missing]


def _week(scene: Scene) -> int | None:
    """Return the week since the first yes that no later no took back."""
    begun: date | None = None
    for answer in scene.history.stage_answers:
        if answer.question == BEGUN:
            begun = (begun or answer.day) if answer.is_yes else None
    return None if begun is None else (scene.day - begun).days // WEEK_DAYS + 1
