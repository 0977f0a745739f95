"""A screen that somebody walked away from comes back to the first one, whatever it shows."""

from __future__ import annotations

import pytest

from heelrehab.commands.staging.sights.kiosk import kiosk as sights_of_a_kiosk
from heelrehab.commands.staging.sights.player import ITEMS
from heelrehab.core.records import SessionEnd
from heelrehab.core.session.states import Paused, Running
from heelrehab.ui.session.plan import SessionPlan

pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3", "PulseAudioService")  # no sound here

STAYS = {"kiosk-attract", "kiosk-cleaning"}
IDLE_S, STILL_THERE_S = 90, 20


def begin_a_session(kiosk):
    kiosk.house.visit.pages.open_session(SessionPlan(ITEMS))
    kiosk.settle()
    kiosk.hand.click("sessionBegin")
    return kiosk.house.visit.pages.driver


def walk_away(kiosk):
    kiosk.advance(IDLE_S)
    assert kiosk.over == "stillTherePage"
    kiosk.advance(STILL_THERE_S)


def test_after_a_while_without_a_touch_it_asks_and_then_ends(kiosk):
    kiosk.begin_as_guest()
    kiosk.advance(IDLE_S - 1)
    assert kiosk.over == ""

    kiosk.advance(1)
    assert kiosk.over == "stillTherePage"
    kiosk.advance(STILL_THERE_S - 1)
    assert kiosk.screen == "visitFrame"
    kiosk.advance(1)

    assert (kiosk.screen, kiosk.over) == ("attractPage", "")
    assert kiosk.house.visit is None


def test_a_touch_puts_the_question_off(kiosk):
    kiosk.begin_as_guest()
    kiosk.advance(IDLE_S - 1)
    kiosk.hand.click("rail_learn")

    kiosk.advance(IDLE_S - 1)

    assert kiosk.over == ""


def test_an_answer_goes_on_where_one_was(kiosk):
    kiosk.begin_as_guest()
    kiosk.hand.click("rail_learn")
    kiosk.advance(IDLE_S)
    kiosk.hand.click("stillThereYes")

    assert kiosk.over == ""
    assert kiosk.house.visit.frame.page == "learn"
    kiosk.advance(IDLE_S - 1)
    assert kiosk.over == ""


def test_a_touch_anywhere_is_an_answer_and_touches_nothing_below(kiosk):
    kiosk.begin_as_guest()
    kiosk.advance(IDLE_S)
    kiosk.hand.click("stillTherePage", at=kiosk.window.rect().center().toPointF())

    assert (kiosk.screen, kiosk.over) == ("visitFrame", "")


def test_a_session_that_runs_is_not_idle(kiosk):
    kiosk.begin_as_guest()
    driver = begin_a_session(kiosk)
    for _ in range(20):
        kiosk.advance(1.0)
    assert isinstance(driver.state, Running)
    kiosk.clock.advance(1.5)
    driver.tick()

    for _ in range(IDLE_S + STILL_THERE_S):
        kiosk.advance(1.0)
        if not isinstance(driver.state, Running):
            break
        assert kiosk.over == ""


def test_a_paused_session_is_idle(kiosk):
    kiosk.begin_as_guest()
    driver = begin_a_session(kiosk)
    kiosk.advance(1.0)
    driver.pause()
    assert isinstance(driver.state, Paused)

    walk_away(kiosk)

    assert kiosk.screen == "attractPage"


def test_what_a_patient_did_is_kept(kiosk, patient):
    kiosk.sign_in()
    kiosk.wait_for("visitFrame")
    driver = begin_a_session(kiosk)
    kiosk.advance(1.0)
    driver.pause()
    walk_away(kiosk)
    kiosk.sign_in()
    kiosk.wait_for("visitFrame")

    (session,) = kiosk.house.visit.keeper.history.sessions

    assert session.ended is SessionEnd.ENDED_EARLY


def test_nothing_wakes_the_first_screen_but_the_figure(kiosk):
    assert not kiosk.house.idle.is_watching
    kiosk.begin_as_guest()
    assert kiosk.house.idle.is_watching

    kiosk.house.go_home()

    assert not kiosk.house.idle.is_watching


@pytest.mark.timeout(600)
def test_every_screen_closes_when_nobody_is_there(open_kiosk, premises, patient):
    """Each sight is reached anew, and left alone."""
    reached = open_kiosk(premises)
    names = list(sights_of_a_kiosk(reached))
    reached.house.go_home()
    for wanted in sorted(set(names) - STAYS - {"kiosk-still-there"}):
        sights = sights_of_a_kiosk(reached)
        while next(sights) != wanted:
            pass
        sights.close()
        reached.advance(0.0)
        for _ in range(3):
            reached.advance(IDLE_S + STILL_THERE_S)

        assert (wanted, reached.screen, reached.over) == (wanted, "attractPage", "")
        assert reached.house.visit is None
