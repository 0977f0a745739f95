"""What a patient and a guest see on the pages of a visit."""

from __future__ import annotations

from collections.abc import Iterator

from heelrehab.commands.staging.faults import StagingError
from heelrehab.commands.staging.kiosk_stage import KioskStage
from heelrehab.commands.staging.sights.demo import CHECK_INS
from heelrehab.commands.staging.sights.newcomer import QUESTIONS, TIERS
from heelrehab.commands.staging.sights.player import ITEMS, led
from heelrehab.kiosk.visits.visit import Visit
from heelrehab.ui.session.driver import SessionDriver
from heelrehab.ui.session.plan import SessionPlan

EXERCISE = "heel_raise_double_floor"


def visit(stage: KioskStage) -> Iterator[str]:
    """Go through a patient's pages, then through those that only a guest needs."""
    stage.sign_in()
    stage.wait_for("visitFrame")
    yield from _today(stage)
    yield from _looking_around(stage)
    yield from _exercising(stage)
    stage.house.go_home()
    stage.settle()
    stage.hand.click("attractBegin")
    stage.hand.click("beginGuest")
    stage.hand.click("rail_progress")
    yield "kiosk-guest-progress"
    stage.hand.click("rail_today")
    _visit(stage).pages.open_session(SessionPlan(ITEMS))
    stage.settle()
    yield "kiosk-guest-before"
    stage.hand.click("sessionLeave")
    yield from _finding(stage)
    yield from _warned(stage)
    stage.house.go_home()
    stage.settle()


def _today(stage: KioskStage) -> Iterator[str]:
    stage.hand.bring_into_view("sessionCard")
    yield "kiosk-today-session"
    stage.hand.click("reasonWhy")
    stage.hand.bring_into_view("whyPanel")
    yield "kiosk-today-why"
    stage.hand.click("reasonWhy")
    for check_in in CHECK_INS:
        stage.hand.click(f"enter_{check_in}")
        stage.hand.bring_into_view("checkIn")
        yield f"kiosk-today-{check_in.replace('_', '-')}"
    stage.hand.click("flareUp")
    stage.hand.bring_into_view("todayHeader")
    yield "kiosk-today-flare-up"
    stage.hand.click("flareCardFirst")


def _looking_around(stage: KioskStage) -> Iterator[str]:
    stage.hand.click("rail_exercises")
    stage.hand.click(f"card_{EXERCISE}")
    yield "kiosk-exercise"
    stage.hand.click("exerciseBack")
    stage.hand.click("rail_learn")
    stage.hand.click("learn_pain_rules")
    yield "kiosk-learn-pain-rules"
    stage.hand.click("rail_progress")
    stage.hand.click("progressPeriod_all")
    yield "kiosk-progress-all"
    stage.hand.click("progressChartView_table")
    yield "kiosk-progress-table"
    stage.hand.click("progressChartView_chart")


def _exercising(stage: KioskStage) -> Iterator[str]:
    pages = _visit(stage).pages
    pages.open_session(SessionPlan(ITEMS))
    stage.settle()
    stage.hand.click("sessionBegin")
    if not isinstance(pages.driver, SessionDriver):
        message = "a session should be open"
        raise StagingError(message)
    for sight in led(stage, pages.driver):
        yield f"kiosk-{sight}"


def _finding(stage: KioskStage) -> Iterator[str]:
    _visit(stage).pages.open_finder()
    stage.settle()
    for question, rows in QUESTIONS:
        for row in rows:
            stage.hand.click(row)
        yield f"kiosk-finder-{question.replace('_', '-')}"
        stage.hand.click("finderNext")
    yield "kiosk-finder-result"
    stage.hand.click("finderNext")


def _warned(stage: KioskStage) -> Iterator[str]:
    for tier, screen, sign in TIERS:
        _visit(stage).pages.open_red_flags()
        stage.settle()
        for question, _ in QUESTIONS[: screen - 1]:
            stage.hand.click(f"{question}_none")
            stage.hand.click("redFlagsNext")
        stage.hand.click(sign)
        yield f"kiosk-warning-{tier}-question"
        stage.hand.click("redFlagsNext")
        yield f"kiosk-warning-{tier}"
        stage.hand.click("redFlagsNext")
        stage.hand.click("rail_today")
        yield f"kiosk-today-hold-{tier}"
        stage.hand.click("lockCardFirst")


def _visit(stage: KioskStage) -> Visit:
    if stage.house.visit is None:
        message = "a visit should be open"
        raise StagingError(message)
    return stage.house.visit
