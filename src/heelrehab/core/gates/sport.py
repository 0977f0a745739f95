"""The way back to running beside a programme: whether it may begin, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from heelrehab.content.programmes import SportSpec
from heelrehab.core.gates import feats
from heelrehab.core.gates.needs import Scene
from heelrehab.core.programme.library import programme_of

BEGUN = "running_begun"
"""The answer that marks the first run."""

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

    @property
    def is_open(self) -> bool:
        """True where a run may be done."""
        return not self.missing

    @property
    def is_first_phase(self) -> bool:
        """True in the first weeks, with few short slow runs."""
        return self.week is None or self.week <= self.spec.first_weeks


def sport_state(scene: Scene) -> SportState | None:
    """Return how the way back to running stands; None where it is no goal or not offered."""
    programme = programme_of(scene.library, scene.plan.programme_id)
    if programme is None or programme.sport is None or not scene.plan.person.wants_sport:
        return None
    spec = programme.sport
    return SportState(spec, tuple(_missing(scene, spec)), _week(scene))


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
