"""From what is prescribed to the intervals that lead through it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from heelrehab.content.schema import Exercise, Move, Phase, Sides
from heelrehab.core.dose import Dose
from heelrehab.core.records import PrescribedItem
from heelrehab.core.side import Side
from heelrehab.core.timeline import Interval, IntervalKind, Timeline, timed

PREPARE_AFTER_CHANGE_S = 5.0
"""Seconds to get into position after the card between two exercises; a design choice."""

_KIND_OF_PHASE = {
    Phase.MOVE: IntervalKind.MOVE,
    Phase.HOLD: IntervalKind.HOLD,
    Phase.LOWER: IntervalKind.LOWER,
}


class OwnCount(Enum):
    """What the person taps for where they count their own reps."""

    PER_REP = "per_rep"
    PER_SET = "per_set"


@dataclass(frozen=True, slots=True)
class Pacing:
    """How this person wants to be led; each mapping is by exercise id."""

    waits_between_exercises: bool = False
    tempo_percent: Mapping[str, int] = field(default_factory=dict)
    """Length of the moves against the usual: 200 takes twice as long. Holds keep theirs."""
    get_ready_s: Mapping[str, float] = field(default_factory=dict)
    own_count: Mapping[str, OwnCount] = field(default_factory=dict)


def paced_s(seconds: float, tempo_percent: int) -> float:
    """Return how long a move lasts at a person's tempo: 200 takes twice as long."""
    return seconds * tempo_percent / 100.0


def sides_for(sides: Sides, affected: Side, dose: Dose) -> tuple[Side, ...]:
    """Return the sides that work in each set, in running order."""
    if dose.stance == "two-leg":
        return (Side.BOTH,)
    if dose.stance == "one-leg":
        return (Side.LEFT, Side.RIGHT)
    match sides:
        case Sides.BOTH_TOGETHER:
            return (Side.BOTH,)
        case Sides.EACH_LEG:
            return (Side.LEFT, Side.RIGHT)
        case Sides.AFFECTED_OR_EACH:
            return (Side.LEFT, Side.RIGHT) if affected is Side.BOTH else (affected,)


def compile_timeline(
    items: Sequence[PrescribedItem], exercises: Mapping[str, Exercise], pacing: Pacing
) -> Timeline:
    """Return the intervals that lead through ``items``.

    A rest before another side ends in an interval for the change, so that each side gets its
    full time; rest and change together last no longer than the rest alone would.

    Args:
        items: What is prescribed, in running order.
        exercises: At least every exercise that ``items`` name, by id.
        pacing: The person's own tempo and waiting.
    """
    return timed(
        interval
        for index, item in enumerate(items)
        for interval in _item_intervals(index, item, exercises[item.exercise_id], pacing)
    )


@dataclass(frozen=True, slots=True)
class ItemScore:
    """One item of a prescription with what its intervals are made from."""

    index: int
    item: PrescribedItem
    exercise: Exercise
    pacing: Pacing

    def pause(
        self, kind: IntervalKind, duration_s: float | None, set_index: int, side: Side
    ) -> Interval:
        """Return a pause that leads to the first rep of a set."""
        return Interval(
            kind=kind,
            start_s=0.0,
            duration_s=duration_s,
            exercise_id=self.exercise.id,
            item_index=self.index,
            set_index=set_index,
            rep_index=0,
            side=side,
            move_index=None,
        )

    def all_sets(self) -> Iterator[Interval]:
        """Yield every set, with the pauses between them."""
        dose, sides = self.item.dose, self.item.sides
        turns = [(number, side) for number in range(dose.sets) for side in sides]
        for turn, (set_index, side) in enumerate(turns):
            if turn:
                yield from _between(self, turns[turn - 1], (set_index, side))
            yield from self.set_intervals(set_index, side)

    def set_intervals(self, set_index: int, side: Side) -> Iterator[Interval]:
        """Yield the reps of one set, move by move or as the person counts them."""
        own_count = self.pacing.own_count.get(self.exercise.id)
        reps = self.item.dose.reps
        if own_count is None or self.item.dose.hold_s is not None:
            for rep_index in range(reps):
                yield from self._rep_intervals(set_index, side, rep_index)
        elif own_count is OwnCount.PER_REP:
            for rep_index in range(reps):
                yield self._own_interval(set_index, side, rep_index, rep_count=1)
        else:
            yield self._own_interval(set_index, side, 0, rep_count=reps)

    def _rep_intervals(self, set_index: int, side: Side, rep_index: int) -> Iterator[Interval]:
        for move_index, move in enumerate(self.exercise.moves):
            yield Interval(
                kind=_KIND_OF_PHASE[move.phase],
                start_s=0.0,
                duration_s=self._move_s(move),
                exercise_id=self.exercise.id,
                item_index=self.index,
                set_index=set_index,
                rep_index=rep_index,
                side=side,
                move_index=move_index,
            )

    def _own_interval(self, set_index: int, side: Side, rep_index: int, rep_count: int) -> Interval:
        return Interval(
            kind=IntervalKind.MOVE,
            start_s=0.0,
            duration_s=None,
            exercise_id=self.exercise.id,
            item_index=self.index,
            set_index=set_index,
            rep_index=rep_index,
            side=side,
            move_index=None,
            rep_count=rep_count,
        )

    def _move_s(self, move: Move) -> float:
        if move.phase is Phase.HOLD:
            return self.item.dose.hold_s or move.seconds
        tempo_percent = self.pacing.tempo_percent.get(self.exercise.id, 100)
        return paced_s(move.seconds, tempo_percent)


def _item_intervals(
    index: int, item: PrescribedItem, exercise: Exercise, pacing: Pacing
) -> Iterator[Interval]:
    """Yield the way into an exercise, its sets, and the pauses between them."""
    score = ItemScore(index, item, exercise, pacing)
    yield from _way_in(score, item.sides[0])
    yield from score.all_sets()


def _way_in(score: ItemScore, side: Side) -> Iterator[Interval]:
    """Yield the card that changes the exercise, and the seconds to get into position."""
    get_ready_s = score.pacing.get_ready_s.get(score.exercise.id, score.exercise.dose.get_ready_s)
    if score.index == 0:
        yield score.pause(IntervalKind.PREPARE, get_ready_s, 0, side)
        return
    card_s = None if score.pacing.waits_between_exercises else get_ready_s
    yield score.pause(IntervalKind.CHANGE_EXERCISE, card_s, 0, side)
    yield score.pause(IntervalKind.PREPARE, PREPARE_AFTER_CHANGE_S, 0, side)


def _between(
    score: ItemScore, before: tuple[int, Side], after: tuple[int, Side]
) -> Iterator[Interval]:
    """Yield the rest and the change of side between two sets."""
    dose = score.exercise.dose
    is_same_set = before[0] == after[0]
    rest_s = 0.0 if is_same_set else dose.rest_s
    change_s = dose.change_side_s if before[1] is not after[1] else 0.0
    if rest_s > change_s:
        yield score.pause(IntervalKind.REST, rest_s - change_s, *after)
    if change_s > 0:
        yield score.pause(IntervalKind.CHANGE_SIDE, change_s, *after)
