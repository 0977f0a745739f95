"""A session that turns out too much: the rest of an exercise made easier on the way."""

from __future__ import annotations

import msgspec

from heelrehab.core.dose import Dose
from heelrehab.core.records import PrescribedItem
from heelrehab.core.session.prescription import ItemScore
from heelrehab.core.timeline import Interval, IntervalKind, Timeline, start_of_next_exercise, timed


def sets_left(timeline: Timeline, index: int) -> int:
    """Return how many sets of the exercise follow the one under the playhead.

    A set that was stopped counts as over for both legs, so that nobody does more than planned.
    """
    here = timeline.intervals[index]
    following = timeline.intervals[index + 1 : start_of_next_exercise(timeline, index)]
    return len({each.set_index for each in following if each.set_index > here.set_index})


def with_rest_eased(timeline: Timeline, index: int, score: ItemScore, *, rest_s: float) -> Timeline:
    """Return the timeline with ``score`` in the place of what is left of the exercise.

    Everything up to and including interval ``index`` stays; a rest leads to the easier sets.

    Args:
        timeline: The session so far.
        index: The interval that was stopped.
        score: What to do instead, with at least one set.
        rest_s: Seconds of rest before it.
    """
    first = score.pause(IntervalKind.REST, rest_s, 0, score.item.sides[0])
    return _spliced(timeline, index, (first, *score.all_sets()))


def with_exercise_left(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline without what is left of the exercise after interval ``index``."""
    return _spliced(timeline, index, ())


def what_is_left_of(fewer: Dose, planned: Dose, left: int) -> Dose:
    """Return the part of ``fewer`` still to do; less than what was planned, at least one set.

    Args:
        fewer: The dose that takes the place of ``planned`` as a whole.
        planned: The dose of the exercise.
        left: Sets of ``planned`` that were not begun, at least one.
    """
    begun = planned.sets - left
    rest = msgspec.structs.replace(fewer, sets=max(1, fewer.sets - begun))
    if rest.volume < msgspec.structs.replace(planned, sets=left).volume:
        return rest
    if rest.hold_s is not None:
        return msgspec.structs.replace(rest, sets=left, hold_s=max(1.0, rest.hold_s // 2))
    return msgspec.structs.replace(rest, sets=left, reps=max(1, rest.reps // 2))


def with_sets(item: PrescribedItem, sets: int) -> PrescribedItem:
    """Return the item with another number of sets."""
    return msgspec.structs.replace(item, dose=msgspec.structs.replace(item.dose, sets=sets))


def _spliced(timeline: Timeline, index: int, middle: tuple[Interval, ...]) -> Timeline:
    after = start_of_next_exercise(timeline, index)
    return timed((*timeline.intervals[: index + 1], *middle, *timeline.intervals[after:]))
