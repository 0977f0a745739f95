"""The speaking process obeys its orders and answers them."""

import io

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech

from heelrehab.ui.hands_free.speech.messages import (
    MessageError,
    Ready,
    Said,
    Say,
    Silent,
    Tune,
    answer_from,
    line_of,
    order_from,
)
from heelrehab.ui.hands_free.speech.speaker import OrderReader, Speaker, engine_rate


def answers_in(stream):
    return [answer_from(line) for line in stream.getvalue().splitlines()]


@pytest.fixture
def engine(qapp):
    return QTextToSpeech("mock")


@pytest.fixture
def answers():
    return io.BytesIO()


def tune(**values):
    return Tune(**({"language": "en", "rate_percent": 100, "voice_name": ""} | values))


def test_it_tunes_the_engine_and_names_its_voices(engine, answers):
    voice = "Mary"

    Speaker(engine, answers).obey(tune(rate_percent=200, voice_name=voice))

    (ready,) = answers_in(answers)
    assert isinstance(ready, Ready)
    assert voice in ready.voices
    assert (engine.rate(), engine.voice().name()) == (1.0, voice)


def test_a_language_without_a_voice_is_told(engine, answers):
    Speaker(engine, answers).obey(tune(language="is"))

    assert answers_in(answers) == [Silent()]


def test_a_system_without_an_engine_is_silent(qapp, answers):
    speaker = Speaker(None, answers)

    speaker.obey(tune())
    speaker.obey(Say(text="Rise."))

    assert answers_in(answers) == [Silent()]


def test_the_end_of_a_text_is_told(engine, answers, qtbot):
    speaker = Speaker(engine, answers)

    speaker.obey(Say(text="Rise."))
    qtbot.waitUntil(lambda: answers_in(answers) == [Said()], timeout=5_000)


@pytest.mark.parametrize(
    ("percent", "rate"), [(50, -1.0), (100, 0.0), (200, 1.0), (400, 1.0), (10, -1.0)]
)
def test_twice_as_fast_is_one_and_half_as_fast_minus_one(percent, rate):
    assert engine_rate(percent) == rate


def test_orders_are_read_to_their_end_and_what_is_none_is_passed_over(qtbot):
    lines = io.BytesIO(line_of(tune()) + b"nonsense\n" + line_of(Say(text="Rise.")))
    reader, read = OrderReader(lines), []
    reader.order_read.connect(read.append)

    with qtbot.waitSignal(reader.ended, timeout=5_000):
        reader.begin()

    assert read == [tune(), Say(text="Rise.")]


@pytest.mark.parametrize("parse", [order_from, answer_from])
def test_a_line_that_is_no_message_is_an_error_that_says_why(parse):
    with pytest.raises(MessageError, match="JSON is malformed"):
        parse(b"nonsense")
