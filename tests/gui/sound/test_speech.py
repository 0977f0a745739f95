"""Words are heard beside the tones: recorded, with the system's real engine."""

from __future__ import annotations

import statistics
from itertools import pairwise

import pytest

pytestmark = [pytest.mark.timeout(300)]

APART_S = 0.06
"""Two recordings of one server are placed in time no closer than this."""
SOON_S = 1.0
"""The engine opens its way to the loudspeaker anew after a while of silence."""


@pytest.fixture(scope="module")
def led(sound_server, speech_engine):
    """What was due and said, and when tones and words were heard."""
    told, tones, speech = sound_server.play("speech")
    return told, tones.stretches_s(), speech.stretches_s()


def test_tones_keep_their_time_beside_a_voice(led):
    told, tones, _speech = led
    assert len(tones) == len(told["tones"])
    late_s = [
        begin_s - due_s for (_, due_s), (begin_s, _) in zip(told["tones"], tones, strict=True)
    ]

    assert statistics.median(map(abs, late_s)) < 0.06, late_s


def test_the_last_three_seconds_are_three_tones_and_no_word(led):
    told, tones, speech = led
    last = [
        begin_s
        for (name, _), (begin_s, _) in zip(told["tones"], tones, strict=True)
        if name == "last_three"
    ]

    assert len(last) == 12
    for number in range(0, len(last), 3):
        first, second, third = last[number : number + 3]
        assert second - first == pytest.approx(1.0, abs=0.08)
        assert third - second == pytest.approx(1.0, abs=0.08)
        assert not heard_within(speech, first, third + 0.5)


def test_every_phrase_is_heard_soon_after_it_was_handed_over(led):
    told, _tones, speech = led

    for text, begun_s in told["said"]:
        assert heard_within(speech, begun_s - APART_S, begun_s + SOON_S), text


def test_no_phrase_begins_before_the_one_before_is_over(led):
    told, _tones, speech = led

    for (_, _), (text, begun_s) in pairwise(told["said"]):
        ends_s = [end_s for begin_s, end_s in speech if begin_s < begun_s - APART_S]
        assert max(ends_s) < begun_s + APART_S, text


def test_words_and_tones_are_never_heard_at_once(led):
    _told, tones, speech = led

    for begin_s, end_s in tones:
        assert not heard_within(speech, begin_s + APART_S, end_s - APART_S)


def test_what_is_said_leads_through_the_session(led):
    told, _tones, _speech = led
    texts = [text for text, _ in told["said"]]

    assert texts[0].startswith("Raise. Get ready")
    assert any(text.startswith("Rest") for text in texts)
    assert texts[-1] == "The session is done."


def heard_within(speech, begin_s, end_s):
    """True where a word is heard at some moment between the two."""
    return any(first_s < end_s and last_s > begin_s for first_s, last_s in speech)
