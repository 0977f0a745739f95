"""What is said at each cue, and how much time there is for it."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.core.session.cues import Cue, CueKind
from heelrehab.core.session.states import Finished, Paused, PauseReason, Running, Waiting
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
    SecondsLeft,
    SessionOver,
    SetNamed,
    SideNamed,
    StoodStill,
    TapWhenReady,
)
from heelrehab.core.speech.utterances import utterance_at, utterance_on
from heelrehab.core.timeline import Interval, IntervalKind, timed


def interval(kind, duration_s, **values):
    usual = {
        "exercise_id": "raise",
        "item_index": 0,
        "set_index": 0,
        "rep_index": 0,
        "side": Side.BOTH,
        "move_index": 0 if kind.is_work else None,
    }
    return Interval(kind=kind, start_s=0.0, duration_s=duration_s, **(usual | values))


def rep(number, **values):
    """Up 2 s, down 3 s."""
    return (
        interval(IntervalKind.MOVE, 2.0, rep_index=number, **values),
        interval(IntervalKind.LOWER, 3.0, rep_index=number, move_index=1, **values),
    )


SESSION = timed(
    [
        interval(IntervalKind.PREPARE, 10.0),
        *(each for number in range(4) for each in rep(number)),
        interval(IntervalKind.REST, 20.0, set_index=1, side=Side.LEFT),
        interval(IntervalKind.CHANGE_SIDE, 10.0, set_index=1, side=Side.LEFT),
        interval(IntervalKind.HOLD, 30.0, set_index=1, side=Side.LEFT),
        interval(IntervalKind.CHANGE_EXERCISE, None, item_index=1, exercise_id="next"),
        interval(IntervalKind.PREPARE, 5.0, item_index=1, exercise_id="next"),
        interval(IntervalKind.MOVE, None, item_index=1, exercise_id="next", move_index=None),
        interval(
            IntervalKind.MOVE, None, item_index=1, exercise_id="next", move_index=None, rep_index=1
        ),
    ]
)
NEXT = ExerciseNamed("next")


def entered(index, *, has_tones=True):
    return utterance_at(Cue(CueKind.ENTERED, index), SESSION, has_tones=has_tones)


@pytest.mark.parametrize(
    ("index", "full", "short"),
    [
        (0, (ExerciseNamed("raise"), SetNamed(1, 2), GetReady(10.0)), GetReady(0.0)),
        (1, (MoveNamed("raise", 0),), MoveNamed("raise", 0)),
        (2, (MoveNamed("raise", 1),), MoveNamed("raise", 1)),
        (3, (MoveNamed("raise", 0),), MoveNamed("raise", 0)),
        (5, (RepCounted(3),), RepCounted(3)),
        (7, (LastRep(),), LastRep()),
        (9, (Rest(20.0), SetNamed(2, 2), SideNamed(Side.LEFT)), Rest(20.0)),
        (10, (ChangeSide(Side.LEFT), SetNamed(2, 2)), ChangeSide(Side.LEFT)),
        (11, (MoveNamed("raise", 0, 30.0),), MoveNamed("raise", 0)),
        (12, (NEXT, SetNamed(1, 1), TapWhenReady()), NEXT),
        (13, (GetReady(5.0),), GetReady(0.0)),
        (14, (OwnPace(2, is_tapped_each=True),), OwnPace(2, is_tapped_each=True)),
        (15, (LastRep(),), LastRep()),
    ],
)
def test_an_interval_that_begins_is_told(index, full, short):
    told = entered(index)

    assert (told.full, told.short) == (full, (short,))


@pytest.mark.parametrize("index", [6, 8])
def test_later_reps_are_counted_and_their_moves_left_unsaid(index):
    assert entered(index) is None


def test_a_set_for_one_tap_names_its_reps():
    own = timed([interval(IntervalKind.MOVE, None, move_index=None, rep_count=12)])

    told = utterance_at(Cue(CueKind.ENTERED, 0), own, has_tones=True)

    assert told.full == (OwnPace(12, is_tapped_each=False),)


def test_a_card_that_counts_down_asks_for_no_tap():
    card = timed(
        [
            interval(IntervalKind.CHANGE_EXERCISE, 8.0, exercise_id="next", side=Side.RIGHT),
            interval(IntervalKind.MOVE, 1.0, exercise_id="next"),
        ]
    )

    told = utterance_at(Cue(CueKind.ENTERED, 0), card, has_tones=True)

    assert told.full == (NEXT, SideNamed(Side.RIGHT), SetNamed(1, 1))


@pytest.mark.parametrize(
    ("index", "with_tones_s", "without_s"),
    [
        (0, 7.0, 7.0),  # the last three seconds are told either way
        (5, 2.0, 5.0),  # rep 3: its second move is a tone, but no word
        (11, 15.0, 15.0),  # halfway
        (12, math.inf, math.inf),
        (15, math.inf, math.inf),
    ],
)
def test_there_is_time_until_the_next_thing_is_heard(index, with_tones_s, without_s):
    assert entered(index).within_s == with_tones_s
    assert entered(index, has_tones=False).within_s == without_s


def test_the_last_rep_has_time_until_the_rest():
    last = Cue(CueKind.ENTERED, 7)

    assert utterance_at(last, SESSION, has_tones=False).within_s == 5.0


def test_halfway_has_time_until_the_last_three_seconds():
    halfway = utterance_at(Cue(CueKind.HALFWAY, 11), SESSION, has_tones=True)

    assert (halfway.full, halfway.within_s) == ((HalfDone(),), 12.0)


def test_what_is_late_has_less_time():
    late = utterance_at(Cue(CueKind.HALFWAY, 11, late_s=2.0), SESSION, has_tones=True)

    assert late.within_s == 10.0


def test_the_last_three_seconds_are_left_to_the_tones_where_there_are_some():
    cue = Cue(CueKind.LAST_SECONDS, 11, seconds_left=2)

    assert utterance_at(cue, SESSION, has_tones=True) is None
    told = utterance_at(cue, SESSION, has_tones=False)
    assert (told.full, told.within_s) == ((SecondsLeft(2),), 1.0)


def test_the_end_is_told_and_the_end_of_an_exercise_left_to_what_follows():
    over = utterance_at(Cue(CueKind.SESSION_DONE, 15), SESSION, has_tones=True)

    assert (over.full, over.within_s) == ((SessionOver(is_early=False),), math.inf)
    assert utterance_at(Cue(CueKind.EXERCISE_DONE, 11), SESSION, has_tones=True) is None


def test_the_last_interval_has_its_own_length_for_words():
    one = timed([interval(IntervalKind.MOVE, 2.0)])

    assert utterance_at(Cue(CueKind.ENTERED, 0), one, has_tones=False).within_s == 2.0


SLEPT = Paused(11, 4.0, PauseReason.SLEPT)


@pytest.mark.parametrize(
    ("before", "after", "full"),
    [
        (Running(11, 4.0, 0.0), SLEPT, (StoodStill(PauseReason.SLEPT),)),
        (Running(11, 4.0, 0.0), Finished(is_early=True), (SessionOver(is_early=True),)),
        (SLEPT, Running(11, 4.0, 9.0), (MoveNamed("raise", 0), SecondsLeft(26))),
        (Paused(11, 28.0, PauseReason.PAIN), Running(11, 28.0, 9.0), (MoveNamed("raise", 0),)),
        (Paused(0, 1.0, PauseReason.PAIN), Running(0, 1.0, 9.0), (GetReady(0.0), SecondsLeft(9))),
        (Paused(9, 1.5, PauseReason.PAIN), Running(9, 1.5, 9.0), (Rest(0.0), SecondsLeft(19))),
        (
            Paused(10, 1.0, PauseReason.PAIN),
            Running(10, 1.0, 9.0),
            (ChangeSide(Side.LEFT), SecondsLeft(9)),
        ),
        (Paused(12, 1.0, PauseReason.PAIN), Waiting(12, 1.0, 9.0), (NEXT,)),
        (Paused(15, 1.0, PauseReason.PAIN), Waiting(15, 1.0, 9.0), (RepCounted(2),)),
    ],
)
def test_standing_still_and_going_on_are_told(before, after, full):
    assert utterance_on(before, after, SESSION).full == full


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Running(1, 0.5, 0.0), Running(1, 0.6, 0.1)),
        (SLEPT, Paused(12, 0.0, PauseReason.SLEPT)),
        (Running(15, 0.5, 0.0), Finished(is_early=False)),
        (Paused(0, 0.0, PauseReason.BY_PERSON), Running(0, 0.0, 1.0)),
        (SLEPT, Running(12, 0.0, 1.0)),
    ],
)
def test_what_a_cue_tells_is_not_told_twice(before, after):
    """The beginning and every boundary have cues of their own; a tick is no news."""
    assert utterance_on(before, after, SESSION) is None


def test_going_on_has_time_until_the_next_cue():
    long = utterance_on(SLEPT, Running(11, 4.0, 9.0), SESSION)
    short = utterance_on(Paused(11, 28.0, PauseReason.PAIN), Running(11, 28.0, 9.0), SESSION)
    waiting = utterance_on(Paused(15, 1.0, PauseReason.PAIN), Waiting(15, 1.0, 9.0), SESSION)

    assert (long.within_s, short.within_s, waiting.within_s) == (11.0, 2.0, math.inf)


@given(st.integers(0, len(SESSION.intervals) - 1), st.booleans())
def test_what_is_short_is_never_more_than_what_is_full(index, has_tones):
    told = entered(index, has_tones=has_tones)

    assert told is None or (len(told.short) == 1 and len(told.short) <= len(told.full))
