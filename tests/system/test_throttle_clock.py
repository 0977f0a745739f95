"""The waiting holds for real: over starts of the program, and with the clock set by libfaketime."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).with_name("wrong_pin.py")
SECRETS = {"patient": ("4711", "4712"), "staff": ("471147", "471148")}
RIGHT, WRONG = "right", "wrong"
pytestmark = pytest.mark.skipif(
    shutil.which("faketime") is None, reason="needs the Debian package faketime"
)


@pytest.fixture(params=SECRETS)
def answer(tmp_path, request):
    """Start a program that tries a secret, with the clock set as told; the machine runs on."""

    def started(which, clock="+0 s", run=(), who=request.param):
        secret = SECRETS.get(who, SECRETS["patient"])[which == WRONG]
        program = [sys.executable, PROGRAM, tmp_path, who, secret, *run]
        arguments = ["faketime", "-f", clock, *program]
        # The time since the machine began is not for anybody to set.
        environment = {**os.environ, "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        done = subprocess.run(
            [str(each) for each in arguments],
            env=environment,
            capture_output=True,
            check=True,
            timeout=60,
        )
        return json.loads(done.stdout)

    return started


@pytest.fixture
def locked(answer):
    """Five wrong tries, each by a program of its own."""
    for _ in range(5):
        told = answer(WRONG)
    assert told == {"is_open": False, "is_judged": True, "wait_s": pytest.approx(30, abs=0.5)}
    return answer


def refused(told):
    return not told["is_open"] and not told["is_judged"] and 0 < told["wait_s"] <= 30


def test_the_wait_holds_over_starts_of_the_program(locked):
    assert refused(locked(RIGHT))
    assert refused(locked(RIGHT))


@pytest.mark.parametrize("clock", ["-3d", "-1h", "+1h", "+3d", "+3650d"])
def test_a_clock_set_forth_or_back_opens_nothing_early(locked, clock):
    assert refused(locked(RIGHT, clock))
    assert refused(locked(RIGHT))


def test_a_clock_set_back_while_trying_and_forth_again_opens_nothing_early(answer):
    for clock in ("-3d", "+0s", "+3d", "-1h", "+1h"):
        assert not answer(WRONG, clock)["is_open"]

    for clock in ("-3d", "+0s", "+3d"):
        assert refused(answer(RIGHT, clock))


def test_a_restart_of_the_machine_opens_nothing_early(locked):
    assert refused(locked(RIGHT, "+0s", ("another-run", "5")))
    assert refused(locked(RIGHT, "-3d", ("another-run", "5")))


def test_after_a_restart_nobody_waits_longer_than_the_wait_even_with_the_clock_set_back(locked):
    assert locked(RIGHT, "-3d", ("another-run", "31")) == {"is_open": True}


def test_after_a_restart_the_clock_tells_that_the_wait_is_over(locked):
    assert locked(RIGHT, "+1m", ("another-run", "5")) == {"is_open": True}


def test_a_code_that_nobody_bears_waits_as_well(answer):
    for _ in range(5):
        told = answer(RIGHT, who="stranger")
    assert told == {"is_open": False, "is_judged": True, "wait_s": pytest.approx(30, abs=0.5)}

    for clock in ("-3d", "+0s", "+3d"):
        assert refused(answer(RIGHT, clock, who="stranger"))
    assert answer(RIGHT) == {"is_open": True}
