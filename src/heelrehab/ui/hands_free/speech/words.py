"""The words of what is said during a session, for the voice and for screen readers."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from heelrehab.content.schema import Exercise
from heelrehab.content.texts import ExerciseText
from heelrehab.core.session.states import PauseReason
from heelrehab.core.side import Side
from heelrehab.core.speech.sayings import (
    ChangeSide,
    ExerciseNamed,
    GetReady,
    HalfDone,
    LastRep,
    MoveNamed,
    OwnPace,
    RepCounted,
    Rest,
    Saying,
    SecondsLeft,
    SessionOver,
    SetNamed,
    SideNamed,
    StoodStill,
    TapWhenReady,
)
from heelrehab.ui.strings.doses import side_text, side_within_line

translate = QCoreApplication.translate

Words = Callable[[str], tuple[Exercise, ExerciseText]]
"""Gives an exercise and its words by its id."""


def spoken_text(sayings: Iterable[Saying], words: Words) -> str:
    """Return sentences such as ``Heel raise. Set 1 of 3. Get ready, 10 seconds.``."""
    sentences = (_sentence(saying, words) for saying in sayings)
    return " ".join(f"{sentence}." for sentence in sentences if sentence)


def _sentence(saying: Saying, words: Words) -> str:  # noqa: C901, PLR0911, PLR0912 - one return for each saying
    match saying:
        case ExerciseNamed(exercise_id=exercise_id):
            return words(exercise_id)[1].name
        case SideNamed(side=side):
            return side_text(side)
        case SetNamed(number=number, sets=sets):
            text = translate("Speech", "Set {number} of {sets}").format(number=number, sets=sets)
            return text if sets > 1 else ""
        case GetReady(seconds=seconds):
            return _with_seconds(translate("Speech", "Get ready"), seconds)
        case TapWhenReady():
            return translate("Speech", "Tap when you are ready")
        case MoveNamed():
            return _move_text(saying, words)
        case OwnPace(reps=reps, is_tapped_each=is_tapped_each):
            return _own_pace_text(reps, is_tapped_each=is_tapped_each)
        case RepCounted(rep=rep):
            return f"{rep}"
        case LastRep():
            return translate("Speech", "Last one")
        case HalfDone():
            return translate("Speech", "Halfway")
        case SecondsLeft(seconds=seconds):
            return translate("Speech", "%n second(s) left", "", round(seconds))
        case Rest(seconds=seconds):
            return _with_seconds(translate("Speech", "Rest"), seconds)
        case ChangeSide(side=side):
            return _change_text(side)
        case StoodStill(reason=reason):
            return _still_text(reason)
        case SessionOver(is_early=is_early):
            return _over_text(is_early=is_early)


def _move_text(saying: MoveNamed, words: Words) -> str:
    """Return the cue of a move; it holds one to three words."""
    exercise, text = words(saying.exercise_id)
    cue = text.cues.get(exercise.moves[saying.move_index].id, "")
    return _with_seconds(cue, saying.seconds or 0.0)


def _with_seconds(text: str, seconds: float) -> str:
    if not seconds:
        return text
    length = translate("Speech", "%n second(s)", "", round(seconds))
    return translate("Speech", "{what}, {length}").format(what=text, length=length)


def _own_pace_text(reps: int, *, is_tapped_each: bool) -> str:
    if is_tapped_each:
        return translate("Speech", "%n rep(s) in your own pace, tap after each", "", reps)
    return translate("Speech", "%n rep(s) in your own pace, then tap", "", reps)


def _change_text(side: Side) -> str:
    return translate("Speech", "Change legs: {side}").format(side=side_within_line(side))


def _still_text(reason: PauseReason) -> str:
    if reason is PauseReason.SLEPT:
        return translate("Speech", "Paused, because the computer was asleep. Nothing was skipped")
    return translate("Speech", "Paused")


def _over_text(*, is_early: bool) -> str:
    if is_early:
        return translate("Speech", "The session has ended. What you did is kept")
    return translate("Speech", "The session is done")
