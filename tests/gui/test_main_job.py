"""The main job in a real window, by keyboard alone."""

from __future__ import annotations

import signal
from functools import partial

import pytest

from heelrehab.core.records import PainMoment, SessionEnd

pytestmark = [pytest.mark.gui, pytest.mark.timeout(300)]

FAST = ("--time-scale", "60")

ANSWERS = (
    {"emergency_signs_none": "space"},
    {"urgent_signs_none": "space"},
    {"clinician_signs_none": "space"},
    {"age_": "3"},
    {"location_": "1", "side_": "1"},
    {"onset_": "4"},
)
"""The keys that answer the questions of each screen; Tab goes to a list of which one holds, or
to each row of a list of which many may hold."""

MORE_ANSWERS = (
    {"stiffness_": "3"},
    {"raises_": "3"},
    {"goal_": "1"},
    {"kit_band": "space", "minutes_": "1", "twice_a_day_": "2"},
)


def answer(program, screens):
    for keys in screens:
        for place, key in keys.items():
            program.wait_until(partial(has_part, place), place)
            program.tab_to(place)
            program.press(key)
        program.press("Return")


def has_part(place, screen):
    return any(name.startswith(place) for name in screen["shown"])


def find_programme(program):
    program.wait_for("welcomeFind", focus=True)
    program.press("Return")
    answer(program, ANSWERS)
    program.wait_for("worst_painQuestion")
    program.press("5", "Return")
    answer(program, MORE_ANSWERS)
    program.wait_for("finderNext", focus=True)
    program.wait_for("fitScreen")
    program.press("Return")
    program.wait_for("startSession")


def begin_session(program):
    program.tab_to("startSession")
    program.press("Return")
    program.wait_for("sessionBegin", focus=True)
    program.tab_to("score_0")
    program.press("2")
    program.wait_for("undoScore")
    program.press("Return")
    program.wait_for("playerStage")


def test_a_session_is_played_by_keys_from_the_first_start_to_the_chart(start):
    program = start(*FAST)
    find_programme(program)
    begin_session(program)

    program.press("p")
    program.wait_for("painNow")
    program.press("3")
    program.wait_for("undoScore")
    program.press("Return")
    program.wait_until(lambda screen: "painNow" not in screen["shown"], "the session goes on")
    program.press("space")
    program.wait_until(lambda screen: screen["shown"]["playerPause"] == "Resume", "paused")
    program.press("space")
    program.wait_for("afterSession")
    program.press("4")
    program.wait_for("undoScore")
    program.press("Return")
    program.wait_for("todayHeader")
    program.press("ctrl+3")
    program.wait_for("progressChartPlaceChart")
    program.tab_to("progressChartPlaceChart")
    assert program.close() == 0

    history = program.history()
    assert [session.ended for session in history.sessions] == [SessionEnd.COMPLETED]
    assert {pain.moment: pain.score_nrs for pain in history.pains} == {
        PainMoment.BEFORE: 2,
        PainMoment.DURING: 3,
        PainMoment.AFTER: 4,
    }

    again = start(*FAST)
    assert "todayHeader" in again.look()["shown"]
    again.press("ctrl+3")
    again.wait_for("progressChartPlaceChart")
    again.tab_to("progressChartView_chart")
    again.press("Right")
    again.wait_for("progressChartTable")
    assert again.close() == 0


def test_a_shutdown_in_the_middle_of_a_session_keeps_what_was_done(start):
    program = start(*FAST)
    find_programme(program)
    begin_session(program)
    program.wait_until(lambda screen: "Set 2" in screen["shown"]["playerCounts"], "set 2")

    program.process.send_signal(signal.SIGTERM)

    assert program.process.wait(60) == 0
    session = program.history().sessions[-1]
    assert session.ended is SessionEnd.ENDED_EARLY
    assert session.done[0].sets_done >= 1


def test_after_a_crash_the_next_start_offers_what_was_done(start):
    program = start(*FAST)
    find_programme(program)
    begin_session(program)
    program.wait_until(lambda screen: "Set 2" in screen["shown"]["playerCounts"], "set 2")
    program.process.kill()
    program.process.wait(60)
    assert program.history().sessions == ()

    again = start()
    again.wait_for("unfinishedCardFirst")
    again.tab_to("unfinishedCardFirst")
    again.press("Return")
    again.wait_until(lambda screen: "unfinishedCard" not in screen["shown"], "answered")
    assert again.close() == 0

    session = again.history().sessions[-1]
    assert session.ended is SessionEnd.INTERRUPTED
    assert session.done[0].sets_done >= 1


def test_a_second_window_on_the_same_data_says_so_and_only_looks(start):
    first = start()
    find_programme(first)

    second = start()

    words = second.look()["shown"]
    assert any("open in another window" in text for text in words.values())
    count = len(first.history().finder_answers)
    assert second.close() == 0
    assert len(first.history().finder_answers) == count
