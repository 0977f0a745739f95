"""Outputs come, go, break and are chosen, and the tones find their way."""

from __future__ import annotations

import pytest
from tests.ui.sounds.listening import (
    HEADPHONES,
    SPEAKERS,
    Error,
    Room,
    sounds_in,
)

from heelrehab.ui.sounds import SoundName, SoundOutput, SoundStatus


def test_without_an_output_it_is_silent_until_one_comes(qtbot, resources, tones):
    room = Room()
    sounds = sounds_in(room, resources)
    sounds.load()
    assert sounds.status is SoundStatus.NO_OUTPUT
    sounds.play(SoundName.REST)

    with qtbot.waitSignals([sounds.outputs_changed, sounds.status_changed], timeout=0):
        room.plug(SPEAKERS)
    sounds.play(SoundName.REST)

    assert sounds.status is SoundStatus.READY
    assert room.played == [("Speakers", tones[SoundName.REST])]


def test_a_vanished_output_gives_way_and_comes_back(qapp, resources):
    room = Room(SPEAKERS, HEADPHONES)
    sounds = sounds_in(room, resources, output_id="headphones")
    sounds.load()
    for outputs in ((SPEAKERS, HEADPHONES), (SPEAKERS,), (SPEAKERS, HEADPHONES)):
        room.plug(*outputs)
        sounds.play(SoundName.START)

    assert [where for where, _ in room.played] == ["Headphones", "Speakers", "Headphones"]


def test_all_outputs_vanish_and_nothing_breaks(qapp, resources):
    room = Room(SPEAKERS)
    sounds = sounds_in(room, resources)
    sounds.load()

    room.plug()
    sounds.play(SoundName.START)

    assert sounds.status is SoundStatus.NO_OUTPUT
    assert room.played == []


def test_another_output_is_chosen(qapp, resources):
    room = Room(SPEAKERS, HEADPHONES)
    sounds = sounds_in(room, resources)
    sounds.load()
    assert sounds.outputs() == (
        SoundOutput("speakers", "Speakers"),
        SoundOutput("headphones", "Headphones"),
    )

    sounds.choose_output("headphones")
    sounds.play(SoundName.START)

    assert room.played[-1][0] == "Headphones"


@pytest.mark.parametrize("error", [Error.OpenError, Error.IOError, Error.FatalError])
def test_an_output_that_breaks_off_is_told(qtbot, resources, error):
    room = Room(SPEAKERS)
    sounds = sounds_in(room, resources)
    sounds.load()
    room.sinks[0].fail(Error.NoError)
    assert sounds.status is SoundStatus.READY

    with qtbot.waitSignal(sounds.status_changed, timeout=0):
        room.sinks[0].fail(error)

    assert sounds.status is SoundStatus.FAILED


def test_a_change_that_is_none_keeps_the_sink(qapp, resources):
    """Qt tells of its outputs once more just after loading."""
    room = Room(SPEAKERS)
    sounds = sounds_in(room, resources)
    sounds.load()

    room.plug(SPEAKERS)
    sounds.choose_output("speakers")

    assert len(room.sinks) == 1


def test_a_failed_sink_gives_way_on_the_same_output(qapp, resources):
    room = Room(SPEAKERS)
    sounds = sounds_in(room, resources)
    sounds.load()
    room.sinks[0].fail(Error.IOError)

    room.plug(SPEAKERS)

    assert sounds.status is SoundStatus.READY
    assert len(room.sinks) == 2


def test_a_late_failure_of_a_former_output_is_no_matter(qapp, resources):
    room = Room(SPEAKERS, HEADPHONES)
    sounds = sounds_in(room, resources)
    sounds.load()
    sounds.choose_output("headphones")

    room.sinks[0].fail(Error.IOError)

    assert sounds.status is SoundStatus.READY
