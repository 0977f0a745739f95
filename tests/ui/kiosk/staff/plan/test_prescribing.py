from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QLockFile

from heelrehab.core.history import resolve
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.records import Prescribed
from heelrehab.storage.kiosk.settings import KioskSettings


@pytest.fixture
def in_force(catalogue, clock):
    """Returns the prescription that a patient has, as the staff's key reads it."""

    def of(staff, patient):
        file = staff.room.tools.cabinet.read(patient)
        return plan_from(resolve(file.records), catalogue, clock.at.date()).prescribed

    return of


def prescribing(stay, patient, **settings):
    staff = stay(settings=KioskSettings(**settings))
    staff.open(patient)
    staff.touch("want_prescribe")
    return staff


def test_what_is_prescribed_is_kept_in_the_clinics_name(stay, add, in_force):
    patient = add()
    staff = prescribing(stay, patient, clinic_name="Praxis am Markt")

    staff.touch("prescribingSave")

    prescribed = in_force(staff, patient)
    assert isinstance(prescribed, Prescribed)
    assert prescribed.author == "Praxis am Markt"
    assert staff.actions[-2:] == ["PATIENT_OPENED", "PRESCRIBED"]


def test_it_can_be_taken_back(stay, add, in_force):
    patient = add()
    staff = prescribing(stay, patient)
    staff.touch("prescribingSave")

    staff.touch("prescribedOutcomeAction")

    assert in_force(staff, patient) is None
    assert "taken back" in staff.text("prescribedOutcomeText")


def test_what_cannot_be_taken_back_now_stays_and_is_told(stay, place, add, in_force):
    patient = add()
    staff = prescribing(stay, patient)
    staff.touch("prescribingSave")
    lock = QLockFile(str(place.folder.profile(patient.profile_id).lock))
    assert lock.tryLock(0)

    staff.touch("prescribedOutcomeAction")

    assert "nothing is changed" in staff.text("prescribedOutcomeText")
    lock.unlock()
    assert in_force(staff, patient) is not None


def test_a_file_of_it_is_written_for_the_home(stay, add, tmp_path):
    folder = tmp_path / "exports"
    folder.mkdir()
    staff = prescribing(stay, add(), export_folder=str(folder))
    staff.touch("prescribingSave")

    staff.touch("write_folder")

    (path,) = folder.iterdir()
    assert path.name == "HeelRehab-482913-2026-11-22.heelrehab-prescription.json"
    assert json.loads(path.read_bytes())["items"]
    assert "1 file(s) are in the folder" in staff.text("prescribedOutcomeText")
    assert staff.actions[-1] == "EXPORTED"


def test_a_stick_that_is_not_in_is_told(stay, add, in_force):
    patient = add()
    staff = prescribing(stay, patient, stick_label="HEELREHAB")
    staff.touch("prescribingSave")

    staff.touch("write_stick")

    assert "There is no stick" in staff.text("prescribedOutcomeText")
    assert in_force(staff, patient) is not None


def test_cancelling_keeps_nothing(stay, add, in_force):
    patient = add()
    staff = prescribing(stay, patient)

    staff.touch("prescribingCancel")

    assert in_force(staff, patient) is None
    assert staff.button("want_prescribe").isVisible()


def test_a_history_that_is_open_elsewhere_is_not_prescribed_for(stay, place, add, in_force):
    patient = add()
    lock = QLockFile(str(place.folder.profile(patient.profile_id).lock))
    assert lock.tryLock(0)

    staff = prescribing(stay, patient)

    assert "open in another window or kiosk" in staff.text("notPrescribedWhyText")
    staff.touch("notPrescribedBack")
    lock.unlock()
    assert in_force(staff, patient) is None


def test_a_history_that_was_opened_elsewhere_in_between_is_not_added_to(stay, place, add, in_force):
    patient = add()
    staff = prescribing(stay, patient)
    lock = QLockFile(str(place.folder.profile(patient.profile_id).lock))
    assert lock.tryLock(0)

    staff.touch("prescribingSave")

    assert "nothing is changed" in staff.text("notPrescribedWhyText")
    lock.unlock()
    assert in_force(staff, patient) is None


def test_the_programme_page_tells_of_a_prescription_in_force(stay, add):
    staff = prescribing(stay, add())
    staff.touch("prescribingSave", "prescribedPageBack", "wantPlan")

    assert "A prescription is in force." in staff.text("inForce")
