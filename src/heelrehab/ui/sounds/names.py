"""The tones by name, and which one tells which cue."""

from __future__ import annotations

from enum import Enum

from heelrehab.core.session.cues import Cue, CueKind
from heelrehab.core.timeline import Interval, IntervalKind, Timeline


class SoundName(Enum):
    """The tones there are, named as their files in ``resources/sounds``."""

    GET_READY = "get_ready"
    START = "start"
    REP_TURN = "rep_turn"
    HALFWAY = "halfway"
    LAST_THREE = "last_three"
    HOLD_END = "hold_end"
    REST = "rest"
    SIDE_CHANGE = "side_change"
    EXERCISE_DONE = "exercise_done"
    SESSION_DONE = "session_done"


def sound_for(cue: Cue, timeline: Timeline) -> SoundName | None:
    """Return the tone of a cue; None where another cue of the same moment has one."""
    match cue.kind:
        case CueKind.HALFWAY:
            return SoundName.HALFWAY
        case CueKind.LAST_SECONDS:
            return SoundName.LAST_THREE
        case CueKind.EXERCISE_DONE:
            return SoundName.EXERCISE_DONE
        case CueKind.SESSION_DONE:
            return SoundName.SESSION_DONE
        case CueKind.ENTERED:
            before = timeline.intervals[cue.index - 1] if cue.index else None
            return _entering(timeline.intervals[cue.index], before)


def _entering(interval: Interval, before: Interval | None) -> SoundName | None:
    match interval.kind:
        case IntervalKind.REST:
            return SoundName.REST
        case IntervalKind.CHANGE_SIDE:
            return SoundName.SIDE_CHANGE
        case IntervalKind.PREPARE | IntervalKind.CHANGE_EXERCISE:
            is_told = before is not None and before.item_index != interval.item_index
            return None if is_told else SoundName.GET_READY
        case IntervalKind.MOVE | IntervalKind.HOLD | IntervalKind.LOWER:
            return _working(before)


def _working(before: Interval | None) -> SoundName:
    if before is None or not before.kind.is_work:
        return SoundName.START
    return SoundName.HOLD_END if before.kind is IntervalKind.HOLD else SoundName.REP_TURN
