"""What must hold inside one exercise beyond its schema."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from heelrehab.content.faults import Misfit
from heelrehab.content.schema import Exercise, Phase
from heelrehab.content.texts import START_CAPTION

ExerciseCheck = Callable[[Exercise], Iterable[Misfit]]
_HELD = re.compile(r"x\d+s")


def exercise_misfits(exercise: Exercise) -> tuple[Misfit, ...]:
    """Return what does not fit; refused only where a session could not be led by it."""
    return (
        *_move_misfits(exercise),
        *_pose_misfits(exercise),
        *_dose_misfits(exercise),
    )


def _move_misfits(exercise: Exercise) -> Iterator[Misfit]:
    counted = Counter(move.id for move in exercise.moves)
    for at, move in enumerate(exercise.moves):
        if counted[move.id] > 1 or move.id == START_CAPTION:
            expected = f"an id that no other move has, and not {START_CAPTION!r}"
            yield Misfit(f"moves[{at}].id", repr(move.id), expected, is_refused=True)
    if exercise.shown_by and exercise.shown_by not in counted:
        yield Misfit("shown_by", repr(exercise.shown_by), "the id of a move of this file")
    last = exercise.moves[-1]
    if last.to != exercise.start:
        expected = f"{exercise.start!r}: the last move returns to the start"
        yield Misfit(f"moves[{len(exercise.moves) - 1}].to", repr(last.to), expected)


def _pose_misfits(exercise: Exercise) -> Iterator[Misfit]:
    named = [("start", exercise.start)]
    named += [(f"moves[{at}].to", move.to) for at, move in enumerate(exercise.moves)]
    for key, pose in named:
        if pose not in exercise.poses:
            yield Misfit(key, repr(pose), f"a pose of this file: add [poses.{pose}]")
    for pose in exercise.poses.keys() - {pose for _, pose in named}:
        yield Misfit(f"poses.{pose}", "a pose that no move uses", "only poses in use")


def _dose_misfits(exercise: Exercise) -> Iterator[Misfit]:
    dose = exercise.dose
    if dose.usual not in dose.ladder:
        yield Misfit("dose.usual", repr(dose.usual), "one of the steps in dose.ladder")
    holds = sum(move.phase is Phase.HOLD for move in exercise.moves)
    if any(_HELD.search(step) for step in dose.ladder) and holds != 1:
        expected = "exactly one move of phase hold, since the dose is held for seconds"
        yield Misfit("moves", f"{holds} moves of phase hold", expected, is_refused=True)
