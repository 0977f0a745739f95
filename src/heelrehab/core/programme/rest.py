"""Why a day is free of loading exercises, if it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum

from heelrehab.content.programmes import StageSpec
from heelrehab.core.finder.red_flags import ALARM_NRS
from heelrehab.core.history import History
from heelrehab.core.programme.library import Library
from heelrehab.core.programme.plan import FinderDue, Plan
from heelrehab.core.programme.week import (
    WEEK_DAYS,
    days_apart,
    days_trained,
    needs_rest_day,
    sessions_since,
    trainings_on,
)
from heelrehab.core.records import Pain, PainMoment

SORE_NRS = 6
"""A score in or after a session from which no further one follows before the morning's rule.

Source: up to 5 is allowed in the pain-monitoring model (Silbernagel 2007,
doi 10.1177/0363546506298279, read through secondary pages).
"""

SESSION_MOMENTS = frozenset({PainMoment.DURING, PainMoment.AFTER, PainMoment.LATER})


class Rest(Enum):
    """Why there is no training today; each has its text under the same code."""

    NO_PROGRAMME = "no_programme"
    CONTENT_GONE = "content_gone"
    CHECK_SIGNS = "check_signs"
    LOCKED = "locked"
    FINDER_DUE = "finder_due"
    RESTING_AFTER_PAIN = "resting_after_pain"
    SORE_TODAY = "sore_today"
    DONE_TODAY = "done_today"
    HEAVY_YESTERDAY = "heavy_yesterday"
    WEEK_FULL = "week_full"
    NOTHING_LEFT = "nothing_left"


def rest_reason(plan: Plan, history: History, library: Library, day: date) -> Rest | None:
    """Return the weightiest reason for no training on ``day``, None where training is due."""
    barred = _barred(plan, day)
    if barred is not None:
        return barred
    if not plan.has_begun:
        return Rest.NO_PROGRAMME
    stage = plan.stage(library)
    return Rest.CONTENT_GONE if stage is None else _spent(stage, history, library, day)


def loading_bar(plan: Plan, history: History, day: date) -> Rest | None:
    """Return why nothing may be loaded on ``day``, not even what the person picks freely.

    None where the day is free for it, whatever the programme has planned.
    """
    barred = _barred(plan, day)
    if barred is not None and barred is not Rest.FINDER_DUE:
        return barred
    return _in_pain(history, day)


def _barred(plan: Plan, day: date) -> Rest | None:
    """Return what bars loading until something is done about it or some days went by."""
    if plan.is_check_due:
        return Rest.CHECK_SIGNS
    if plan.lock is not None:
        return Rest.LOCKED
    if plan.finder_due is FinderDue.REQUIRED:
        return Rest.FINDER_DUE
    if plan.rest_until is not None and day <= plan.rest_until:
        return Rest.RESTING_AFTER_PAIN
    return None


def _spent(stage: StageSpec, history: History, library: Library, day: date) -> Rest | None:
    """Return what of the day or the week is used up."""
    in_pain = _in_pain(history, day)
    if in_pain is not None:
        return in_pain
    done_today = trainings_on(history, library, day)
    if done_today >= stage.times_per_day:
        return Rest.DONE_TODAY
    trained = days_trained(history, library, day)
    if trained and not done_today and (day - trained[-1]).days < days_apart(stage, library):
        return Rest.HEAVY_YESTERDAY
    if not done_today and _was_heavy_lately(stage, history, library, day):
        return Rest.HEAVY_YESTERDAY
    this_week = sum((day - each).days < WEEK_DAYS for each in trained)
    return Rest.WEEK_FULL if this_week >= stage.days_per_week else None


def _was_heavy_lately(stage: StageSpec, history: History, library: Library, day: date) -> bool:
    """True where heavy work of the stage was picked freely today or on the day before."""
    return any(
        each.exercise_id == item.exercise and (each.reps_done or each.held_s)
        for session in sessions_since(history, day - timedelta(days=1))
        for each in session.done
        for item in stage.items
        if session.day <= day and needs_rest_day(item.exercise, library)
    )


def _in_pain(history: History, day: date) -> Rest | None:
    """Return the rest that the scores of today and yesterday call for.

    A session that hurt too much leaves no other one; a morning of alarming pain leaves none
    either, whether a session came before it or not.
    """
    recent = tuple(_scores_since(history, day - timedelta(days=1), day))
    if any(each.moment in SESSION_MOMENTS and each.score_nrs >= SORE_NRS for each in recent):
        return Rest.SORE_TODAY
    if any(each.moment is PainMoment.MORNING and each.score_nrs >= ALARM_NRS for each in recent):
        return Rest.RESTING_AFTER_PAIN
    return None


def _scores_since(history: History, first: date, last: date) -> Iterator[Pain]:
    """Yield the scores of the days ``first`` to ``last``; none is written before its day."""
    for pain in reversed(history.pains):
        if pain.at.date() < first:
            return
        if first <= pain.day <= last:
            yield pain
