"""Every cue has its tone, and no moment two."""

from __future__ import annotations

import pytest

from heelrehab.core.session.cues import Cue, CueKind
from heelrehab.core.side import Side
from heelrehab.core.timeline import Interval, IntervalKind, timed
from heelrehab.ui.sounds import SoundName, sound_for

PREPARE, MOVE, HOLD, LOWER, REST, CHANGE_SIDE, CHANGE_EXERCISE = IntervalKind


def interval(kind, item=0):
    return Interval(
        kind=kind,
        start_s=0.0,
        duration_s=30.0,
        exercise_id="heel_lift",
        item_index=item,
        set_index=0,
        rep_index=0,
        side=Side.BOTH,
        move_index=None,
    )


SCORE = timed(
    [
        interval(PREPARE),
        interval(MOVE),
        interval(HOLD),
        interval(LOWER),
        interval(MOVE),
        interval(REST),
        interval(HOLD),
        interval(CHANGE_SIDE),
        interval(HOLD),
        interval(CHANGE_EXERCISE, item=1),
        interval(LOWER, item=1),
    ]
)


@pytest.mark.parametrize(
    ("index", "sound"),
    [
        (0, SoundName.GET_READY),
        (1, SoundName.START),
        (2, SoundName.REP_TURN),
        (3, SoundName.HOLD_END),
        (4, SoundName.REP_TURN),
        (5, SoundName.REST),
        (6, SoundName.START),
        (7, SoundName.SIDE_CHANGE),
        (9, None),
    ],
)
def test_entering_an_interval_has_its_tone(index, sound):
    assert sound_for(Cue(CueKind.ENTERED, index), SCORE) is sound


@pytest.mark.parametrize(
    ("kind", "sound"),
    [
        (CueKind.HALFWAY, SoundName.HALFWAY),
        (CueKind.LAST_SECONDS, SoundName.LAST_THREE),
        (CueKind.EXERCISE_DONE, SoundName.EXERCISE_DONE),
        (CueKind.SESSION_DONE, SoundName.SESSION_DONE),
    ],
)
def test_every_other_cue_has_its_tone(kind, sound):
    assert sound_for(Cue(kind, 2), SCORE) is sound


def test_work_without_anything_before_starts():
    assert sound_for(Cue(CueKind.ENTERED, 0), timed([interval(HOLD)])) is SoundName.START
