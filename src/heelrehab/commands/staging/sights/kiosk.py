"""What people see at a clinic's kiosk: before a visit, in it, after it; and what staff see."""

from __future__ import annotations

from collections.abc import Iterator

from heelrehab.commands.staging.faults import expect
from heelrehab.commands.staging.kiosk_stage import KioskStage
from heelrehab.commands.staging.sights.player import ITEMS
from heelrehab.ui.session.plan import SessionPlan

STEPS, STEP_S = 12, 1.0
"""A longer step would be taken for a machine that slept."""
WRONG_PIN = "99999"
A_SET_S = 60
"""Until something was done that can be taken home."""


def kiosk(stage: KioskStage) -> Iterator[str]:
    """Go through everything, from the first screen to the staff's."""
    yield "kiosk-attract"
    yield from _signing_up(stage)
    yield from _visiting(stage)
    yield from _at_work(stage)


def _signing_up(stage: KioskStage) -> Iterator[str]:
    stage.hand.click("attractBegin")
    yield "kiosk-beginning"
    stage.hand.click("beginSignUp")
    stage.hand.click(f"signUpInitialsPad_{ord('K')}")
    yield "kiosk-initials"
    stage.hand.click("signUpNext")
    for digit in "246":
        stage.hand.click(f"signUpPinPad_{digit}")
    yield "kiosk-new-pin"
    stage.enter("signUpPin", "80")
    stage.enter("signUpPin", "24680")
    stage.wait_for("signUpCodeText")
    yield "kiosk-new-code"
    stage.house.go_home()
    stage.settle()
    stage.sign_in(pin=WRONG_PIN)
    stage.wait_for("signInCode")
    yield "kiosk-sign-in"
    stage.house.go_home()
    stage.settle()


def _visiting(stage: KioskStage) -> Iterator[str]:
    stage.sign_in()
    stage.wait_for("visitFrame")
    yield "kiosk-today"
    for page in ("exercises", "progress", "learn"):
        stage.hand.click(f"rail_{page}")
        yield f"kiosk-{page}"
    stage.hand.click("rail_today")
    yield from _exercising(stage)
    stage.advance(stage.house.idle.idle_s)
    yield "kiosk-still-there"
    stage.hand.click("stillThereYes")
    stage.hand.click("visitFinish")
    yield "kiosk-take-home"
    stage.house.go_home()
    stage.settle()
    stage.hand.click("attractBegin")
    stage.hand.click("beginGuest")
    yield "kiosk-guest"
    stage.hand.click("visitFinish")
    yield "kiosk-farewell"
    stage.hand.click("farewellDone")


def _exercising(stage: KioskStage) -> Iterator[str]:
    visit = stage.house.visit
    expect(visit is not None, "a visit should be open")
    if visit is None:
        return
    visit.pages.open_session(SessionPlan(ITEMS))
    stage.settle()
    yield "kiosk-before"
    stage.hand.click("sessionBegin")
    for _ in range(STEPS):
        stage.advance(STEP_S)
    yield "kiosk-player"
    for _ in range(A_SET_S):
        stage.advance(1.0)
    visit.pages.stop_session()
    stage.settle()
    yield "kiosk-after"
    stage.hand.click("sessionDone")


def _at_work(stage: KioskStage) -> Iterator[str]:
    stage.house.cage.corner_held.emit()
    stage.settle()
    yield "kiosk-passcode"
    stage.hand.click("passcodePageBack")
    stage.come_in_as_staff()
    stage.wait_for("staffArea")
    yield "kiosk-staff"
    stage.house.clean()
    stage.settle()
    yield "kiosk-cleaning"
    stage.clock.advance(stage.house.clinic.cleaning_s + 1)
    stage.house.cleaning.look()
    stage.settle()
