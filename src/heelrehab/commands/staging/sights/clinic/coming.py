"""What is seen before a visit begins, where something is typed, wrong or in the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from heelrehab.commands.staging.kiosk_stage import CODE, PIN, KioskStage
from heelrehab.storage.faults import Fault, FaultCode
from heelrehab.ui.kiosk.screens.refusal import RefusalPage

WRONG_PIN, WRONG_PASSCODE = "99999", "24680246"
FREE_TRIES = 5
"""After so many wrong ones there is a wait."""
SETTINGS = Path("/etc/heelrehab/kiosk.json")


def coming(stage: KioskStage) -> Iterator[str]:
    """Show a code and a PIN half typed, too many tries, and what stands in the way."""
    yield from _signing_in(stage)
    yield from _signing_up(stage)
    yield from _staying_out(stage)
    fault = Fault(FaultCode.BAD_VALUE, path=SETTINGS, key="idle_s", detail="at least 20")
    stage.window.show_screen(RefusalPage(stage.house.fittings.appearance, fault))
    stage.settle()
    yield "kiosk-refusal"
    stage.house.go_home()
    stage.settle()


def _signing_in(stage: KioskStage) -> Iterator[str]:
    stage.hand.click("attractCode")
    for digit in CODE[:4]:
        stage.hand.click(f"signInCodePad_{digit}")
    yield "kiosk-code"
    stage.enter("signInCode", CODE[4:])
    for digit in PIN[:3]:
        stage.hand.click(f"signInPinPad_{digit}")
    yield "kiosk-pin"
    stage.house.go_home()
    stage.settle()
    for _ in range(FREE_TRIES + 1):
        stage.sign_in(pin=WRONG_PIN)
        stage.wait_for("signInCode")
        stage.house.go_home()
        stage.settle()
    stage.sign_in()
    stage.wait_for("signInCode")
    yield "kiosk-sign-in-wait"
    stage.house.go_home()
    stage.settle()


def _signing_up(stage: KioskStage) -> Iterator[str]:
    stage.hand.click("attractBegin")
    stage.hand.click("beginSignUp")
    yield "kiosk-no-initials"
    stage.hand.click("signUpNext")
    stage.enter("signUpPin", "24680")
    yield "kiosk-new-pin-again"
    stage.enter("signUpPin", "24681")
    yield "kiosk-new-pin-other"
    stage.house.go_home()
    stage.settle()


def _staying_out(stage: KioskStage) -> Iterator[str]:
    stage.come_in_as_staff(WRONG_PASSCODE)
    stage.wait_for("passcodePad_1", is_enabled=True)
    yield "kiosk-passcode-wrong"
    stage.hand.click("passcodePageBack")
