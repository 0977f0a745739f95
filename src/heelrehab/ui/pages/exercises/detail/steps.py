"""The numbered steps of an exercise: one for each pose that is moved to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from heelrehab.content.schema import Exercise
from heelrehab.content.texts import START_CAPTION, ExerciseText


@dataclass(frozen=True, slots=True)
class Step:
    """One picture with its words."""

    move_index: int | None
    """The move whose end is shown, None for the start."""
    caption: str


def steps_of(exercise: Exercise, text: ExerciseText) -> tuple[Step, ...]:
    """Return the start and every move; a move that keeps the pose adds its words to the last."""
    captions: list[list[str]] = [[text.captions.get(START_CAPTION, "")]]
    shown: list[int | None] = [None]
    pose = exercise.start
    for index, move in enumerate(exercise.moves):
        caption = text.captions.get(move.id, "")
        if move.to == pose:
            captions[-1].append(caption)
            continue
        pose = move.to
        shown.append(index)
        captions.append([caption])
    return tuple(Step(index, _joined(words)) for index, words in zip(shown, captions, strict=True))


def _joined(words: Sequence[str]) -> str:
    return " ".join(word for word in words if word)
