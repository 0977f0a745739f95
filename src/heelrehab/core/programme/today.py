"""What the plan asks for on one day: a session, light work, or rest and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from heelrehab.content.programmes import ItemSpec, StageSpec
from heelrehab.core.history import History
from heelrehab.core.programme.items import ItemToday, LeftOut, prescribed_items
from heelrehab.core.programme.library import Library, exercise_of, programme_of
from heelrehab.core.programme.minutes import minutes_of
from heelrehab.core.programme.plan import Plan
from heelrehab.core.programme.rest import Rest, rest_reason
from heelrehab.core.programme.week import WeekAdherence, adherence, last_done, trainings_on
from heelrehab.core.records import PrescribedItem

EASY_EXERCISE_ID = "ankle_pumps"
"""Easy movement, allowed when loading is not."""


class Length(Enum):
    """How much of the stage's list: as much as the person's time allows, all, or the start."""

    FITTING = "fitting"
    FULL = "full"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class TodaysPlan:
    """The session to do now, or why there is none. ``items`` may hold easy work on free days."""

    items: tuple[PrescribedItem, ...] = ()
    rest: Rest | None = None
    """None on a training day, which has at least one item."""
    programme_id: str = ""
    stage_id: str = ""
    minutes: int = 0
    full_minutes: int = 0
    """Of the whole list of the stage, where ``items`` is a short version of it."""
    sessions_left: int = 0
    """Sessions still to do today, this one included."""
    replaced: tuple[tuple[str, str, str], ...] = ()
    """The stage's exercise, the one that stands for it, and the code of why."""
    left_out: tuple[LeftOut, ...] = ()
    week: WeekAdherence | None = None

    @property
    def is_shortened(self) -> bool:
        """True where less than the whole list is asked for."""
        return self.minutes < self.full_minutes


def todays_session(
    plan: Plan,
    history: History,
    library: Library,
    day: date,
    length: Length = Length.FITTING,
    *,
    is_running_day: bool = False,
) -> TodaysPlan:
    """Return what the plan asks for on ``day``, after what was done of it already.

    Args:
        plan: The plan as of now.
        history: What was done and felt.
        library: The exercises and programmes.
        day: The day at the person's place.
        length: How much of the list.
        is_running_day: A run today takes the place of springy exercises.
    """
    stage = plan.stage(library)
    rest = rest_reason(plan, history, library, day)
    if stage is None:
        easy, _ = prescribed_items(_easy_on(rest, plan, library), plan, library, day)
        items = tuple(each.item for each in easy)
        return TodaysPlan(
            items=items, rest=rest, minutes=minutes_of(easy), full_minutes=minutes_of(easy)
        )
    week = week_of_stage(plan, stage, history, library, day)
    if rest is not None:
        return _free_day(plan, stage, library, day, rest=rest, week=week)
    specs = _specs_for(stage, plan, history, library, day, is_running_day=is_running_day)
    kept, left_out = prescribed_items(specs, plan, library, day)
    chosen = _shortened(kept, plan, library, length)
    return TodaysPlan(
        items=tuple(each.item for each in chosen),
        rest=None if kept else Rest.NOTHING_LEFT,
        programme_id=plan.programme_id,
        stage_id=plan.stage_id,
        minutes=minutes_of(chosen),
        full_minutes=minutes_of(kept),
        sessions_left=stage.times_per_day - trainings_on(history, library, day),
        replaced=_replaced(chosen),
        left_out=left_out,
        week=week,
    )


def week_behind(plan: Plan, history: History, library: Library, day: date) -> WeekAdherence | None:
    """Return how much of the last seven days' sessions was done; None without a programme.

    The one meaning of it: Today, Progress and the report show the same.
    """
    stage = plan.stage(library)
    return None if stage is None else week_of_stage(plan, stage, history, library, day)


def week_of_stage(
    plan: Plan, stage: StageSpec, history: History, library: Library, day: date
) -> WeekAdherence:
    """Return how much of the last seven days' sessions of the plan's stage was done."""
    since = plan.items_since or plan.stage_since or day
    return adherence(history, library, stage, since, day)


def _free_day(
    plan: Plan, stage: StageSpec, library: Library, day: date, *, rest: Rest, week: WeekAdherence
) -> TodaysPlan:
    """Return a day without training: the stage's light work, easy movement, or nothing."""
    specs = _easy_on(rest, plan, library)
    if rest in (Rest.HEAVY_YESTERDAY, Rest.WEEK_FULL):
        specs = stage.light_items
    kept, left_out = prescribed_items(specs, plan, library, day)
    return TodaysPlan(
        items=tuple(each.item for each in kept),
        rest=rest,
        programme_id=plan.programme_id,
        stage_id=plan.stage_id,
        minutes=minutes_of(kept),
        full_minutes=minutes_of(kept),
        replaced=_replaced(kept),
        left_out=left_out,
        week=week,
    )


def _easy_on(rest: Rest | None, plan: Plan, library: Library) -> tuple[ItemSpec, ...]:
    """Return the easy movement that stays allowed while loading is not."""
    is_mild_lock = rest is Rest.LOCKED and plan.lock is not None and plan.lock.allows_pumps
    if rest is not Rest.RESTING_AFTER_PAIN and not is_mild_lock:
        return ()
    exercise = exercise_of(library, EASY_EXERCISE_ID)
    if exercise is None:
        return ()
    return (ItemSpec(exercise=exercise.id, dose=exercise.dose.usual),)


def _specs_for(
    stage: StageSpec,
    plan: Plan,
    history: History,
    library: Library,
    day: date,
    *,
    is_running_day: bool,
) -> tuple[ItemSpec, ...]:
    """Return the stage's items that are due: far enough apart, and not replaced by a run."""
    programme = programme_of(library, plan.programme_id)
    sport = programme.sport if programme is not None else None
    replaced = set(sport.replaces) if sport is not None and is_running_day else set()
    due = []
    for spec in stage.items:
        last = last_done(history, spec.exercise, day) if spec.days_apart > 1 else None
        is_too_soon = last is not None and (day - last).days < spec.days_apart
        if spec.exercise not in replaced and not is_too_soon:
            due.append(spec)
    return tuple(due)


def _shortened(
    kept: tuple[ItemToday, ...], plan: Plan, library: Library, length: Length
) -> tuple[ItemToday, ...]:
    """Return the start of the list that fits; never fewer than the programme's short version.

    What a clinician set is whole unless the person asks for the short version: their minutes
    were asked for the programmes' lists. A design choice.
    """
    programme = programme_of(library, plan.programme_id)
    fewest = programme.short_items if programme is not None else len(kept)
    is_whole = length is Length.FITTING and plan.prescribed is not None
    if length is Length.FULL or is_whole:
        return kept
    chosen = kept[:fewest]
    if length is Length.SHORT:
        return chosen
    for each in kept[fewest:]:
        if minutes_of((*chosen, each)) > plan.person.session_minutes:
            break
        chosen = (*chosen, each)
    return chosen


def _replaced(chosen: Sequence[ItemToday]) -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (each.spec.exercise, each.exercise.id, each.why)
        for each in chosen
        if each.spec.exercise != each.exercise.id
    )
