from __future__ import annotations

import os
import sys

import pytest

from heelrehab.commands.system.questions import ask_in_a_process

OFFSCREEN = os.environ | {"QT_QPA_PLATFORM": "offscreen"}


def python(code):
    return (sys.executable, "-c", code)


def test_the_probe_answers_without_a_display():
    answers = ask_in_a_process(OFFSCREEN)

    assert "window" not in answers.failures
    assert answers.screens


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("import os; os.abort()", "it ended with"),
        ("raise SystemExit('no such library')", "no such library"),
        ("print('not JSON')", "it ended with 0"),
    ],
)
def test_a_probe_that_breaks_is_an_answer_too(code, reason):
    answers = ask_in_a_process(OFFSCREEN, python(code))

    assert reason in answers.failures["window"]


def test_a_probe_that_blocks_is_an_answer_too():
    for_ever = python("import threading; threading.Event().wait()")

    answers = ask_in_a_process(OFFSCREEN, for_ever, longest_wait_s=0.5)

    assert "timed out" in answers.failures["window"]


def test_a_probe_that_cannot_be_started_is_an_answer_too(tmp_path):
    answers = ask_in_a_process(OFFSCREEN, (str(tmp_path / "absent"),))

    assert "absent" in answers.failures["window"]
