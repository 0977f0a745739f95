"""What a picture shows, in words, for those who do not see it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from heelrehab.content.schema import Exercise
from heelrehab.content.texts import START_CAPTION, ExerciseText
from heelrehab.core.side import Side

translate = QCoreApplication.translate


def step_description(
    exercise: Exercise, text: ExerciseText, side: Side, move_index: int | None
) -> str:
    """Return what the picture of one step shows: the caption, and which leg works."""
    caption_id = START_CAPTION if move_index is None else exercise.moves[move_index].id
    caption = text.captions.get(caption_id, text.name)
    return _joined([_seen_from(side), caption])


def exercise_description(exercise: Exercise, text: ExerciseText, side: Side) -> str:
    """Return what the moving figure shows: every move in turn, numbered."""
    ids = [START_CAPTION, *(move.id for move in exercise.moves)]
    captions = [text.captions[caption_id] for caption_id in ids if caption_id in text.captions]
    numbered = [
        translate("Figure", "%1. %2", "the number of a step, then what to do")
        .replace("%1", f"{number}")
        .replace("%2", caption)
        for number, caption in enumerate(captions, start=1)
    ]
    return _joined([_seen_from(side), *numbered])


def _seen_from(side: Side) -> str:
    match side:
        case Side.LEFT:
            return translate("Figure", "A person seen from the left. The left leg works.")
        case Side.RIGHT:
            return translate("Figure", "A person seen from the right. The right leg works.")
        case Side.BOTH:
            return translate("Figure", "A person seen from the right. Both legs work.")


def _joined(sentences: Sequence[str]) -> str:
    return " ".join(sentences)
