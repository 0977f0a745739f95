"""What the person showed: exercises done at a dose, tests, answers."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, timedelta

from heelrehab.content.programmes import ExerciseDone, RaisesRatio
from heelrehab.core.adaptation.scores import is_of_side, pains_between
from heelrehab.core.finder.person import Person
from heelrehab.core.history import History
from heelrehab.core.records import HeelRaiseTest, ItemDone, PainMoment, Session
from heelrehab.core.side import Side

TEST_HOLDS_DAYS = 35
"""How long a heel-raise or hop test speaks for the person: until the next one is due every four
weeks, and a week's grace. A design choice.
"""


def is_done(need: ExerciseDone, session: Session, sore_sides: Collection[Side]) -> bool:
    """True where the session has one of the exercises at the dose, on every sore side."""
    return all(
        any(_reaches(need, each) and is_of_side(each.side, side) for each in session.done)
        for side in sore_sides
    )


def pains_in(history: History, session: Session) -> Iterator[int]:
    """Yield the scores during a session, of all exercises and sides."""
    for pain in pains_between(history, session.day, session.day):
        is_of_session = pain.session_id in ("", session.session_id)
        if pain.moment is PainMoment.DURING and is_of_session:
            yield pain.score_nrs


def exercise_pain_nrs(history: History, session: Session, exercises: Collection[str]) -> int | None:
    """Return the worst score in a session that may be of one of the exercises.

    Scores that name no exercise count; those after the session count where none was given
    during it. None where nothing was scored.
    """
    during: list[int] = []
    after: list[int] = []
    for pain in pains_between(history, session.day, session.day):
        if pain.session_id not in ("", session.session_id):
            continue
        if pain.moment is PainMoment.DURING and pain.exercise_id in ("", *exercises):
            during.append(pain.score_nrs)
        if pain.moment is PainMoment.AFTER:
            after.append(pain.score_nrs)
    return max(during or after, default=None)


def raises_are_even(history: History, person: Person, day: date, need: RaisesRatio) -> bool | None:
    """Return whether the sore side raises nearly as often as the other, and as high.

    With both sides sore the weaker is held against the stronger. None without a recent test.
    """
    test = _latest_raises(history, day)
    if test is None or test.left_reps is None or test.right_reps is None:
        return None
    reps = {Side.LEFT: test.left_reps, Side.RIGHT: test.right_reps}
    lower = {Side.LEFT: test.left_is_lower, Side.RIGHT: test.right_is_lower}
    if any(lower[side] for side in person.sore_sides):
        return False
    if person.side is Side.BOTH:
        sore, other = min(reps.values()), max(reps.values())
    else:
        sore, other = reps[person.side], reps[person.side.other]
    return sore > 0 and sore >= need.at_least_fraction * other


def hop_pain_nrs(history: History, sides: Collection[Side], day: date) -> int | None:
    """Return the pain of the last ten hops, the worse of the sides; None where one is missing."""
    latest: dict[Side, int] = {}
    for test in history.hop_tests:
        if timedelta(0) <= day - test.day <= timedelta(days=TEST_HOLDS_DAYS):
            for side in sides:
                if is_of_side(test.side, side):
                    latest[side] = test.pain_nrs
    return max(latest.values()) if latest.keys() >= set(sides) else None


def answer_since(history: History, question: str, since: date) -> bool | None:
    """Return the latest yes or no to a question since a day, None where there is none."""
    given = [
        each.is_yes
        for each in history.stage_answers
        if each.question == question and each.day >= since
    ]
    return given[-1] if given else None


def _reaches(need: ExerciseDone, done: ItemDone) -> bool:
    return (
        done.exercise_id in need.exercises
        and done.dose.reps >= need.reps
        and done.reps_done >= need.sets * need.reps
    )


def _latest_raises(history: History, day: date) -> HeelRaiseTest | None:
    for test in reversed(history.heel_raise_tests):
        if timedelta(0) <= day - test.day <= timedelta(days=TEST_HOLDS_DAYS):
            return test
    return None
