"""What staff see at a kiosk: people, plans, exports, checks and settings."""

from __future__ import annotations

from collections.abc import Iterator

from heelrehab.commands.staging.faults import StagingError
from heelrehab.commands.staging.kiosk_stage import CODE, KioskStage
from heelrehab.ui.kiosk.staff.people.row import PatientRow

NEW_PIN = "24680"


def staff(stage: KioskStage) -> Iterator[str]:
    """Go through the area, page by page and each page to its end."""
    stage.come_in_as_staff()
    stage.wait_for("staffArea")
    stage.wait_for_staff()
    _list_people(stage)
    yield "kiosk-staff-people"
    yield from _person(stage)
    yield from _planning(stage)
    yield from _making(stage)
    yield from _exporting(stage)
    yield from _setting(stage)
    yield from _erasing(stage)
    stage.house.go_home()
    stage.settle()


def _person(stage: KioskStage) -> Iterator[str]:
    for wanted in ("pin", "code", "initials"):
        _open_person(stage)
        if wanted == "pin":
            yield "kiosk-staff-person"
        stage.hand.click(f"want_{wanted}")
        stage.wait_for_staff()
        yield f"kiosk-staff-person-{wanted}"


def _planning(stage: KioskStage) -> Iterator[str]:
    _open_person(stage)
    stage.hand.click("wantPlan")
    stage.wait_for_staff()
    yield "kiosk-staff-plan"
    stage.hand.bring_into_view("stageCard")
    yield "kiosk-staff-plan-stages"
    stage.hand.bring_into_view("keepPlan")
    yield "kiosk-staff-plan-end"
    _open_person(stage)
    stage.hand.click("want_prescribe")
    stage.wait_for_staff()
    yield "kiosk-staff-prescribing"
    if stage.hand.sees("prescribingTabs_shelf"):
        stage.hand.click("prescribingTabs_shelf")
        yield "kiosk-staff-prescribing-shelf"
    stage.hand.click("prescribingSave")
    stage.wait_for_staff()
    yield "kiosk-staff-prescribed"


def _making(stage: KioskStage) -> Iterator[str]:
    stage.hand.click("rail_people")
    stage.wait_for_staff()
    stage.hand.click("newPatient")
    stage.wait_for_staff()
    yield "kiosk-staff-new"
    stage.hand.click("newOn")
    yield "kiosk-staff-new-pin"
    stage.enter("newPin", NEW_PIN)
    stage.enter("newPin", NEW_PIN)
    stage.wait_for_staff()
    yield "kiosk-staff-new-code"


def _exporting(stage: KioskStage) -> Iterator[str]:
    stage.hand.click("rail_export")
    stage.wait_for_staff()
    yield "kiosk-staff-export"
    stage.hand.click("exportWho_one")
    yield "kiosk-staff-export-one"
    stage.hand.bring_into_view("exportNow")
    yield "kiosk-staff-export-end"
    stage.hand.click("rail_check")
    stage.wait_for_staff()
    yield "kiosk-staff-check"
    stage.hand.click("checkNow")
    stage.wait_for_staff()
    yield "kiosk-staff-checked"
    stage.hand.click("rail_log")
    stage.wait_for_staff()
    yield "kiosk-staff-log"


def _setting(stage: KioskStage) -> Iterator[str]:
    stage.hand.click("rail_settings")
    stage.wait_for_staff()
    yield "kiosk-staff-settings"
    for card in ("clinicVisits", "clinicComing", "clinicKeeping", "clinicExports", "quitCard"):
        stage.hand.bring_into_view(card)
        yield f"kiosk-staff-settings-{card.removeprefix('clinic').removesuffix('Card').lower()}"
    stage.hand.click("quitKiosk")
    yield "kiosk-staff-settings-quitting"
    stage.hand.click("clinic_name")
    yield "kiosk-staff-setting"
    stage.hand.click("clinic_namePageBack")
    stage.hand.click("guest_exercises")
    yield "kiosk-staff-setting-guests"


def _erasing(stage: KioskStage) -> Iterator[str]:
    _open_person(stage)
    stage.hand.click("want_erase")
    stage.wait_for_staff()
    yield "kiosk-staff-erasing"
    stage.enter("eraseCode", CODE)
    stage.wait_for_staff()
    yield "kiosk-staff-erased"


def _list_people(stage: KioskStage) -> None:
    stage.hand.click("rail_people")
    stage.wait_for_staff()


def _open_person(stage: KioskStage) -> None:
    """Open the page of whoever has a history.

    Raises:
        StagingError: Nobody of that code is listed.
    """
    _list_people(stage)
    rows = stage.window.findChildren(PatientRow)
    found = next((each for each in rows if each.patient.code == CODE), None)
    if found is None:
        message = "a person should be listed"
        raise StagingError(message)
    stage.hand.click(found.objectName())
    stage.wait_for_staff()
