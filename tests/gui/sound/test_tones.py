"""Tones sound when they are due: recorded from a sound server's own output."""

from __future__ import annotations

import statistics
from itertools import pairwise

import pytest

pytestmark = [pytest.mark.timeout(180)]


@pytest.fixture(scope="module")
def played(sound_server):
    """When each tone was due, by its name, and when each was heard."""
    told, tones, _speech = sound_server.play("tones")
    return told["tones"], [begin_s for begin_s, _ in tones.stretches_s()]


def test_every_tone_is_heard_and_none_twice(played):
    due, onsets = played

    assert len(onsets) == len(due), (due, onsets)


def test_tones_are_heard_within_sixty_milliseconds(played):
    due, onsets = played
    late_s = [onset - at_s for (_, at_s), onset in zip(due, onsets, strict=True)]

    assert statistics.median(map(abs, late_s)) < 0.06, late_s


def test_the_last_three_seconds_are_three_tones_a_second_apart(played):
    due, onsets = played
    last = [onset for (name, _), onset in zip(due, onsets, strict=True) if name == "last_three"]

    assert len(last) == 6
    gaps_s = [after - before for three in (last[:3], last[3:]) for before, after in pairwise(three)]
    assert min(gaps_s) > 0.4, gaps_s
    assert statistics.median(gaps_s) == pytest.approx(1.0, abs=0.08)
