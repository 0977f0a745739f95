"""An error of the program in any work of staff ends in a sentence, and the page is free again."""

from __future__ import annotations

import pytest

from heelrehab.storage.kiosk.deeds import Ending, happenings
from heelrehab.storage.kiosk.settings import KioskSettings
from heelrehab.ui.kiosk.staff.deeds.cabinet import Cabinet
from heelrehab.ui.kiosk.staff.deeds.checks import Inspector
from heelrehab.ui.kiosk.staff.deeds.exports import Exporter
from heelrehab.ui.kiosk.staff.deeds.register import Register
from heelrehab.ui.kiosk.staff.settings import desk

PIN = [f"newPinPad_{digit}" for digit in "2468"]
TWICE = (*PIN, "newPinPadDone", *PIN, "newPinPadDone")
CODE = (*(f"eraseCodePad_{digit}" for digit in "482913"), "eraseCodePadDone")


def broken(*_arguments, **_options):
    raise MemoryError


@pytest.fixture
def broken_off(qtbot, monkeypatch, stay, add, tmp_path):
    """Touches its way to some work that an error breaks off, and returns the stay."""

    def go(owner, method, touches, last):
        patient = add()
        staff = stay(KioskSettings(export_folder=str(tmp_path)))
        for touch in touches:
            staff.touch(touch if touch != "patient" else f"patient_{patient.profile_id}")
        monkeypatch.setattr(owner, method, broken)
        with qtbot.capture_exceptions() as raised:
            staff.touch(last)
        assert [each[0] for each in raised] == [MemoryError]
        monkeypatch.undo()
        return staff

    return go


PERSON = ("rail_people", "patient")


@pytest.mark.parametrize(
    ("owner", "method", "touches", "last"),
    [
        (Register, "people", (), "rail_people"),
        (Register, "free_code", ("rail_people",), "newPatient"),
        (Register, "add", ("rail_people", "newPatient", "newOn", *TWICE[:-1]), TWICE[-1]),
        (Register, "reset_pin", (*PERSON, "want_pin", *TWICE[:-1]), TWICE[-1]),
        (Register, "change_code", (*PERSON, "want_code"), "takeProposed"),
        (Register, "change_initials", (*PERSON, "want_initials"), "keepInitials"),
        (Register, "erase", (*PERSON, "want_erase", *CODE[:-1]), CODE[-1]),
        (Cabinet, "open", PERSON, "wantPlan"),
        (Cabinet, "keep", (*PERSON, "wantPlan", "programme_starter"), "keepPlan"),
        (Cabinet, "open", PERSON, "want_prescribe"),
        (Cabinet, "keep", (*PERSON, "want_prescribe"), "prescribingSave"),
        (Exporter, "export", ("rail_export",), "exportNow"),
        (Inspector, "check", ("rail_check",), "checkNow"),
        (Inspector, "log", (), "rail_log"),
        (desk, "save_kiosk_settings", ("rail_settings",), "allow_guests"),
    ],
)
def test_each_work_that_breaks_off_is_told_and_the_area_goes_on(
    broken_off, owner, method, touches, last
):
    staff = broken_off(owner, method, touches, last)

    told = staff.area.messages.accessibleName()
    assert told.startswith("An error in HeelRehab (MemoryError) broke this off: “")
    assert "the system's journal" in told
    assert staff.area.page.isEnabled()
    staff.touch("rail_check", "rail_people")
    assert staff.button("newPatient").isEnabled()


def test_a_deed_that_breaks_off_is_noted_so(broken_off, monkeypatch):
    staff = broken_off(desk, "save_kiosk_settings", ("rail_settings",), "allow_guests")

    changed = happenings(staff.room.place.log.reading())[-1]
    assert (changed.entry.detail, changed.ending) == ("allow_guests", Ending.FELL_SHORT)
    assert changed.why == "MemoryError"
    assert staff.room.tools.clinic().allow_guests


def test_who_could_not_be_made_keeps_the_initials(broken_off):
    touches = ("rail_people", "newPatient", "newInitialsPad_65", "newOn", *TWICE[:-1])

    staff = broken_off(Register, "add", touches, TWICE[-1])

    assert staff.text("newInitialsText") == "A"
    staff.touch("newOn", *TWICE)
    assert staff.text("newCodeText")


def test_leaving_drops_everything_though_a_setting_breaks_off(qtbot, stay, monkeypatch):
    staff = stay()
    staff.touch("rail_settings")
    monkeypatch.setattr(desk, "save_kiosk_settings", broken)
    staff.button("allow_guests").click()

    with pytest.raises(MemoryError):
        staff.room.close()

    assert staff.room.tools is None
    assert staff.actions[-1] == "LEFT"
