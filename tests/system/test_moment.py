"""The present moment on both clocks, the real ones."""

from __future__ import annotations

import sys

import pytest

from heelrehab.system.clock import SystemClock
from heelrehab.system.moment import system_moment


def test_the_moment_goes_on_and_the_run_of_the_machine_stays_the_same():
    first = system_moment(SystemClock())
    second = system_moment(SystemClock())

    assert second.since_boot_s >= first.since_boot_s > 0
    assert second.now >= first.now
    assert second.boot_id == first.boot_id


@pytest.mark.skipif(sys.platform != "linux", reason="Only Linux names the run of the machine")
def test_linux_names_the_run_of_the_machine():
    assert system_moment(SystemClock()).boot_id


def test_a_session_clock_that_runs_faster_does_not_shorten_the_wait():
    normal = system_moment(SystemClock()).since_boot_s
    fast = system_moment(SystemClock(time_scale=1000.0)).since_boot_s

    assert fast - normal < 60.0
