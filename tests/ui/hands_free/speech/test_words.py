"""Every saying has words, and none is read with a mark of formatting left in it."""

import pytest

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
    SecondsLeft,
    SessionOver,
    SetNamed,
    SideNamed,
    StoodStill,
    TapWhenReady,
)
from heelrehab.ui.hands_free.speech.words import spoken_text


@pytest.mark.parametrize(
    ("saying", "text"),
    [
        (ExerciseNamed("raise"), "Heel raise."),
        (SideNamed(Side.RIGHT), "Right leg."),
        (SetNamed(2, 3), "Set 2 of 3."),
        (SetNamed(1, 1), ""),
        (GetReady(0.0), "Get ready."),
        (TapWhenReady(), "Tap when you are ready."),
        (MoveNamed("raise", 0), "Rise."),
        (MoveNamed("raise", 1, 30.0), "Hold, 30 seconds."),
        (OwnPace(12, is_tapped_each=True), "12 reps in your own pace, tap after each."),
        (OwnPace(12, is_tapped_each=False), "12 reps in your own pace, then tap."),
        (RepCounted(7), "7."),
        (LastRep(), "Last one."),
        (HalfDone(), "Halfway."),
        (SecondsLeft(12), "12 seconds left."),
        (Rest(45.0), "Rest, 45 seconds."),
        (ChangeSide(Side.RIGHT), "Change legs: right leg."),
        (StoodStill(PauseReason.PAIN), "Paused."),
        (SessionOver(is_early=False), "The session is done."),
    ],
)
def test_a_saying_has_its_words(english, words, saying, text):
    assert spoken_text([saying], words) == text


def test_sayings_become_sentences(english, words):
    both = spoken_text([ExerciseNamed("raise"), SetNamed(1, 1), GetReady(10.0)], words)

    assert both == "Heel raise. Get ready, 10 seconds."
