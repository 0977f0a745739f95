"""The days behind: which were trained, how full the week is, and how much of it was kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from heelrehab.content.programmes import StageSpec
from heelrehab.core.history import History
from heelrehab.core.prescribing.force import asked_for_on
from heelrehab.core.programme.library import Library, exercise_of, stage_of
from heelrehab.core.records import Prescribed, Session
from heelrehab.core.session.share import share_done

DONE_SHARE = 0.8
"""A session counts as done from this share on. A design choice."""

WEEK_DAYS = 7
_LONGEST_SPACING_DAYS = 14


@dataclass(frozen=True, slots=True)
class WeekAdherence:
    """Sessions done in the last seven days, of those that the plan asks for."""

    done: int
    planned: int


def is_loading(session: Session, library: Library) -> bool:
    """True where a session did some loading exercise; one that is gone counts as loading."""
    return any(_loads(exercise_id, library) for exercise_id in _worked(session))


def is_training(session: Session, library: Library, prescribed: Iterable[Prescribed] = ()) -> bool:
    """True where a session did some of its stage's own loading, not only a light day's.

    Sessions of a programme or stage that is gone count as training; those picked freely from
    the library do not. What ``prescribed`` asked for that day is the stage's own.
    """
    if not session.programme_id:
        return False
    stage = stage_of(library, session.programme_id, session.stage_id)
    own = {item.exercise for item in stage.items} if stage else set()
    own |= asked_for_on(session.day, prescribed)
    light = {item.exercise for item in stage.light_items} if stage else set()
    return any(_loads(each, library) for each in _worked(session) - (light - own))


def _worked(session: Session) -> set[str]:
    return {each.exercise_id for each in session.done if each.reps_done or each.held_s}


def _loads(exercise_id: str, library: Library) -> bool:
    exercise = exercise_of(library, exercise_id)
    return exercise is None or exercise.load.is_loading


def sessions_since(history: History, first_day: date) -> Iterator[Session]:
    """Yield the sessions of ``first_day`` and after, latest first.

    Records stand in order of their moments, none is written before its day: the search ends at
    the first one that was written earlier.
    """
    for session in reversed(history.sessions):
        if session.at.date() < first_day:
            return
        if session.day >= first_day:
            yield session


def trainings_on(history: History, library: Library, day: date) -> int:
    """Return how many training sessions were done on ``day``."""
    return sum(
        session.day == day and is_training(session, library, history.prescribed)
        for session in sessions_since(history, day)
    )


def days_trained(history: History, library: Library, day: date) -> tuple[date, ...]:
    """Return the days before ``day``, within two weeks, on which the programme was trained."""
    first_day = day - timedelta(days=_LONGEST_SPACING_DAYS)
    return tuple(
        sorted(
            {
                session.day
                for session in sessions_since(history, first_day)
                if session.day < day and is_training(session, library, history.prescribed)
            }
        )
    )


def days_apart(stage: StageSpec, library: Library) -> int:
    """Return the least number of days from one training day of a stage to the next.

    Source: heavy work at least 48 h apart, Beyer 2015 and NCT06774547; an even spread of the
    other days is a design choice.
    """
    is_heavy = any(needs_rest_day(item.exercise, library) for item in stage.items)
    return max(2 if is_heavy else 1, WEEK_DAYS // stage.days_per_week)


def needs_rest_day(exercise_id: str, library: Library) -> bool:
    """True where a day lies between two sessions with the exercise; not for one that is gone."""
    exercise = exercise_of(library, exercise_id)
    return exercise is not None and exercise.dose.rest_day_between


def last_done(history: History, exercise_id: str, day: date) -> date | None:
    """Return the last day before ``day``, within two weeks, that an exercise was done on."""
    for session in sessions_since(history, day - timedelta(days=_LONGEST_SPACING_DAYS)):
        if session.day < day and any(
            each.exercise_id == exercise_id and (each.reps_done or each.held_s)
            for each in session.done
        ):
            return session.day
    return None


def adherence(
    history: History, library: Library, stage: StageSpec, stage_since: date, day: date
) -> WeekAdherence:
    """Return how much of the last seven days' sessions was done, since the stage began at most.

    Each session of which four fifths were done counts whole.
    """
    first_day = max(stage_since, day - timedelta(days=WEEK_DAYS - 1))
    days = min(WEEK_DAYS, max(1, (day - first_day).days + 1))
    planned = max(1, round(stage.days_per_week * days / WEEK_DAYS)) * stage.times_per_day
    done = sum(
        share_done(session.done) >= DONE_SHARE and is_training(session, library, history.prescribed)
        for session in sessions_since(history, first_day)
        if session.day <= day
    )
    return WeekAdherence(done=done, planned=planned)
