"""What the player shows at a position of the playhead: a pure function, in words."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from heelrehab.content.schema import Exercise
from heelrehab.content.texts import START_CAPTION, ExerciseText
from heelrehab.core.side import Side
from heelrehab.core.timeline import (
    Interval,
    IntervalKind,
    Position,
    SetCount,
    Timeline,
    interval_fraction,
    interval_remaining_s,
    next_up,
    played_s,
    remaining_s,
    set_count,
)
from heelrehab.ui.strings.doses import side_within_line
from heelrehab.ui.strings.durations import clock_text, seconds_text
from heelrehab.ui.strings.programme.exercises import cue_within_line

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Lesson:
    """An exercise with its words."""

    exercise: Exercise
    text: ExerciseText


@dataclass(frozen=True, slots=True)
class Reading:
    """Every word and number on the player's screen."""

    title: str
    caption: str
    phase: str
    digits: str
    unit: str
    fraction: float
    """How much of the ring is full, 0 to 1."""
    kind: IntervalKind
    count: SetCount
    side: Side
    next_up: str
    played: str
    left: str


def reading_at(timeline: Timeline, position: Position, lessons: Mapping[str, Lesson]) -> Reading:
    """Return what is on screen at ``position``; ``lessons`` are by exercise id."""
    interval = timeline.intervals[position.index]
    lesson = lessons[interval.exercise_id]
    count = set_count(timeline, position.index)
    waits = interval.duration_s is None
    return Reading(
        title=lesson.text.name,
        caption=_caption(interval, lesson),
        phase=phase_word(interval, lesson),
        digits=_digits(timeline, position, count),
        unit=_unit(interval, count) if waits else translate("Player", "seconds"),
        fraction=interval_fraction(timeline, position),
        kind=interval.kind,
        count=count,
        side=interval.side,
        next_up=_next_text(timeline, position.index, lessons),
        played=clock_text(math.floor(played_s(timeline, position))),
        left=translate("Player", "{time} left").format(
            time=clock_text(remaining_s(timeline, position))
        ),
    )


def phase_word(interval: Interval, lesson: Lesson) -> str:
    """Return the one or two words for what is done now: large, and spoken."""
    match interval.kind:
        case IntervalKind.PREPARE:
            return translate("Player", "Get ready")
        case IntervalKind.REST:
            return translate("Player", "Rest")
        case IntervalKind.CHANGE_SIDE:
            return translate("Player", "Change legs")
        case IntervalKind.CHANGE_EXERCISE:
            return translate("Player", "Next exercise")
        case IntervalKind.MOVE | IntervalKind.HOLD | IntervalKind.LOWER:
            if interval.move_index is None:
                return translate("Player", "Your own pace")
            return lesson.text.cues.get(lesson.exercise.moves[interval.move_index].id, "")


def _caption(interval: Interval, lesson: Lesson) -> str:
    text = lesson.text
    match interval.kind:
        case IntervalKind.PREPARE | IntervalKind.CHANGE_EXERCISE:
            return text.setup
        case IntervalKind.REST:
            return translate("Player", "Shake out your legs. Next: {side}.").format(
                side=side_within_line(interval.side)
            )
        case IntervalKind.CHANGE_SIDE:
            return translate("Player", "Now the {side}.").format(
                side=side_within_line(interval.side)
            )
        case IntervalKind.MOVE | IntervalKind.HOLD | IntervalKind.LOWER:
            if interval.move_index is None:
                return text.captions.get(START_CAPTION, "")
            move = lesson.exercise.moves[interval.move_index]
            return text.captions.get(move.id, "")


def _digits(timeline: Timeline, position: Position, count: SetCount) -> str:
    remaining = interval_remaining_s(timeline, position)
    if remaining is not None:
        return f"{max(1, math.ceil(remaining - 1e-6))}"
    return f"{count.rep}" if timeline.intervals[position.index].kind.is_work else ""


def _unit(interval: Interval, count: SetCount) -> str:
    """Return what an interval asks for that waits for the person."""
    if not interval.kind.is_work:
        return translate("Player", "tap when you are ready")
    if interval.rep_count > 1:
        return translate("Player", "tap after {reps} reps").format(reps=interval.rep_count)
    return translate("Player", "of {reps}: tap after each").format(reps=count.reps)


def _next_text(timeline: Timeline, index: int, lessons: Mapping[str, Lesson]) -> str:
    """Return what comes after this interval, and the pause behind it where one follows."""
    following = next_up(timeline, index)
    if following is None:
        return translate("Player", "Last one")
    lesson = lessons[following.exercise_id]
    after = next_up(timeline, index + 1)
    word = _next_word(following, lesson)
    if following.kind.is_work and after is not None and not after.kind.is_work:
        pause = _next_word(after, lessons[after.exercise_id])
        return translate("Player", "Next: {first}, then {second}").format(first=word, second=pause)
    return translate("Player", "Next: {first}").format(first=word)


def _next_word(interval: Interval, lesson: Lesson) -> str:
    match interval.kind:
        case IntervalKind.CHANGE_SIDE:
            return translate("Player", "change to the {side}").format(
                side=side_within_line(interval.side)
            )
        case IntervalKind.CHANGE_EXERCISE:
            return lesson.text.name
        case IntervalKind.REST:
            return translate("Player", "rest {seconds}").format(
                seconds=seconds_text(interval.length_s)
            )
        case _:
            return cue_within_line(phase_word(interval, lesson))
