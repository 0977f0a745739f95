"""A session is told at its changes, in words that fit the time."""

import pytest

from heelrehab.core.session.states import PauseReason
from heelrehab.ui.hands_free.narrator import Narrator

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def told(driver, words):
    """What screen readers and voice were told, with tones."""
    narrator = Narrator(driver, words, has_tones=lambda: True, parent=driver)
    heard = {"announced": [], "phrases": []}
    narrator.announced.connect(heard["announced"].append)
    narrator.phrase_due.connect(heard["phrases"].append)
    return heard


def test_each_change_is_announced_once_and_no_second_between(driver, told, play):
    driver.begin()
    play(42.5)

    assert told["announced"] == [
        "Heel raise. Left leg. Get ready, 10 seconds.",
        "Rise.",
        "Hold, 30 seconds.",
        "Halfway.",
        "The session is done.",
    ]


def test_what_is_short_of_time_is_announced_short(driver, words, play):
    announced = []
    narrator = Narrator(driver, words, has_tones=lambda: True, time_scale=4.0, parent=driver)
    narrator.announced.connect(announced.append)

    driver.begin()

    assert announced == ["Get ready."]


def test_pauses_are_announced_with_their_reason_and_what_goes_on(driver, told, play):
    driver.begin()
    play(18.0)
    told["announced"].clear()

    driver.pause()
    driver.resume()
    driver.pause(PauseReason.SLEPT)
    driver.end()

    assert told["announced"] == [
        "Paused.",
        "Hold. 24 seconds left.",
        "Paused, because the computer was asleep. Nothing was skipped.",
        "The session has ended. What you did is kept.",
    ]


def test_without_tones_the_voice_counts_the_last_three_seconds_but_no_reader_does(
    driver, words, play
):
    announced, phrases = [], []
    narrator = Narrator(driver, words, has_tones=lambda: False, parent=driver)
    narrator.announced.connect(announced.append)
    narrator.phrase_due.connect(phrases.append)

    driver.begin()
    play(9.5)

    assert [phrase.full for phrase in phrases[1:]] == [
        "3 seconds left.",
        "2 seconds left.",
        "1 second left.",
    ]
    assert announced == ["Heel raise. Left leg. Get ready, 10 seconds."]


def test_a_phrase_has_the_time_until_the_next_cue(driver, told, play):
    driver.begin()
    play(10.5)

    assert [round(phrase.within_s, 1) for phrase in told["phrases"]] == [7.0, 2.0]
