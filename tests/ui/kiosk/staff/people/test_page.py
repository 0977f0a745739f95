from __future__ import annotations

import hashlib
from datetime import date

import pytest
from PySide6.QtCore import QLockFile

from heelrehab.core.access.throttle import Moment
from heelrehab.storage.keyfile import KeyFile
from heelrehab.storage.kiosk.people import patients
from heelrehab.storage.kiosk.settings import KioskSettings
from heelrehab.storage.profiles import load_profile, save_profile
from heelrehab.storage.vault.door import Door, Opened
from heelrehab.storage.vault.files import load_patient
from heelrehab.storage.vault.keys import StaffKey, key_by_pin
from heelrehab.ui.kiosk.staff.people.row import PatientRow


def quick(secret, salt):
    return hashlib.sha256(secret.encode() + salt).digest()


def known(place):
    return {each.code: each for each in patients(place.disk, place.folder)}


def key_of(place, patient, pin):
    file = load_patient(place.disk, place.folder.profile(patient.profile_id).keys)
    return key_by_pin(file, pin, stretch=quick)


def test_a_person_is_made_with_the_proposed_code_and_a_pin_given_twice(stay, place):
    staff = stay()
    staff.touch("newPatient")
    code = staff.text("proposedCodeText").replace("\u00a0", "")
    staff.touch("newInitialsPad_65", "newInitialsPad_66", "newOn")
    staff.type_on("newPinPad", "2580")
    staff.type_on("newPinPad", "2580")

    assert staff.text("newCodeText").replace("\u00a0", "") == code
    made = known(place)[code]
    assert (made.initials, made.has_pin) == ("AB", True)
    assert key_of(place, made, "2580")
    assert staff.actions[-1] == "PATIENT_ADDED"
    staff.touch("newPersonBack")
    assert [row.patient.code for row in staff.area.findChildren(PatientRow)] == [code]


def test_another_code_can_be_proposed(stay):
    staff = stay()
    staff.touch("newPatient")
    first = staff.text("proposedCodeText")

    staff.touch("otherCode")

    assert staff.text("proposedCodeText") != first


def test_a_pin_is_set_anew_and_the_key_stays(stay, place, add):
    patient = add(pin="1234")
    before = key_of(place, patient, "1234")
    staff = stay()
    staff.open(patient)

    staff.touch("want_pin")
    staff.type_on("newPinPad", "8765")
    staff.type_on("newPinPad", "8765")

    assert "can now sign in with the new PIN" in staff.texts()
    assert key_of(place, patient, "1234") is None
    assert key_of(place, patient, "8765") == before
    assert "PIN_RESET" in staff.actions


def test_after_a_new_pin_nobody_waits_for_the_old_tries(stay, place, add, random, clock):
    patient = add(pin="1234")
    door = Door(
        place.disk,
        place.folder,
        lambda: Moment(clock.at, 1000.0, "boot"),
        random,
        stretch=quick,
    )
    for _ in range(7):
        door.try_pin((patient,), "0000")
    staff = stay()
    staff.open(patient)

    staff.touch("want_pin")
    staff.type_on("newPinPad", "8765")
    staff.type_on("newPinPad", "8765")

    assert isinstance(door.try_pin((patient,), "8765"), Opened)


def test_a_key_that_was_wrapped_for_an_earlier_staff_key_says_what_helps(
    stay, place, random, add, key
):
    patient = add()
    other = StaffKey(random(32), key.public)
    staff = stay()
    staff.room.tools.register._key = other  # noqa: SLF001 - as after a passcode set anew
    staff.open(patient)

    staff.touch("want_pin")
    staff.type_on("newPinPad", "8765")
    staff.type_on("newPinPad", "8765")

    assert "earlier staff key" in staff.texts()
    assert key_of(place, patient, "1234")
    assert "PIN_RESET" not in staff.actions


def test_a_code_that_somebody_has_is_refused_in_a_sentence(stay, place, add):
    add(code="100200")
    patient = add(code="482913")
    staff = stay()
    staff.open(patient)

    staff.touch("want_code")
    staff.type_on("ownCodePad", "100200")

    assert "Somebody else has the code 100200 already." in staff.texts()
    assert set(known(place)) == {"100200", "482913"}


def test_a_code_that_exists_twice_is_told_and_put_right(stay, place, add):
    add(code="100200", initials="AA")
    second = add(code="482913", initials="BB")
    spot = place.folder.profile(second.profile_id)
    card = load_profile(place.disk, spot).value
    clash = type(card)(code="100200", initials="BB", seen_on=card.seen_on)
    save_profile(place.disk, spot, KeyFile(clash))
    staff = stay()
    rows = [row.accessibleName() for row in staff.area.findChildren(PatientRow)]
    assert all("code exists twice" in row for row in rows)

    staff.open(second)
    assert "Somebody else here has the same code" in staff.texts()
    staff.touch("want_code", "takeProposed")

    assert len(known(place)) == 2
    assert "Somebody else here has the same code" not in staff.texts()


def test_initials_are_changed(stay, place, add):
    patient = add(initials="AB")
    staff = stay()
    staff.open(patient)

    staff.touch("want_initials", "initialsPadErase", "initialsPad_67", "keepInitials")

    assert known(place)["482913"].initials == "AC"
    assert staff.actions[-1] == "INITIALS_CHANGED"


def test_a_person_is_erased_after_their_code_was_entered(stay, place, add):
    patient = add()
    backups = place.folder.profile(patient.profile_id).backups
    place.disk.make_folder(backups)
    (backups / "2026-11-21.zip").write_bytes(b"x")
    staff = stay()
    staff.open(patient)

    staff.touch("want_erase")
    staff.type_on("eraseCodePad", "482913")

    assert known(place) == {}
    assert not backups.exists()
    assert not place.folder.profile(patient.profile_id).root.exists()
    assert "is erased from this kiosk" in staff.texts()
    assert staff.actions[-1] == "ERASED"


def test_another_code_erases_nobody(stay, place, add):
    patient = add()
    staff = stay()
    staff.open(patient)

    staff.touch("want_erase")
    staff.type_on("eraseCodePad", "482914")

    assert "Nothing was erased" in staff.texts()
    assert set(known(place)) == {"482913"}
    assert "ERASED" not in staff.actions


def test_who_is_open_elsewhere_is_not_erased(stay, place, add):
    patient = add()
    lock = QLockFile(str(place.folder.profile(patient.profile_id).lock))
    assert lock.tryLock(0)
    staff = stay()
    staff.open(patient)

    staff.touch("want_erase")
    staff.type_on("eraseCodePad", "482913")

    assert "open in another window or kiosk" in staff.texts()
    assert set(known(place)) == {"482913"}
    lock.unlock()


def test_what_could_not_be_deleted_is_counted(stay, place, add, monkeypatch):
    patient = add()
    staff = stay()
    staff.open(patient)
    card = place.folder.profile(patient.profile_id).card
    remove = place.disk.remove

    def stubborn(path):
        if path == card:
            raise PermissionError(13, "held")
        remove(path)

    monkeypatch.setattr(place.disk, "remove", stubborn)
    staff.touch("want_erase")
    staff.type_on("eraseCodePad", "482913")

    assert "could not be deleted" in staff.texts()


def test_a_deed_that_cannot_be_noted_is_not_done(stay, place, add, monkeypatch):
    patient = add()
    staff = stay()
    staff.open(patient)

    def full(path):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(place.disk, "open_existing", full)
    staff.touch("want_erase")
    staff.type_on("eraseCodePad", "482913")

    assert "could not be written" in staff.texts()
    assert set(known(place)) == {"482913"}


@pytest.mark.parametrize("wanted", ["pin", "code", "initials", "erase"])
def test_every_page_leads_back_to_the_person_and_to_the_list(stay, add, wanted):
    pages = {"pin": "newPin", "code": "newCode", "initials": "newInitials"}
    patient = add()
    staff = stay()
    staff.open(patient)

    staff.touch(f"want_{wanted}")
    back = "erasePersonBack" if wanted == "erase" else f"{pages[wanted]}PageBack"
    staff.touch(back, "patientPageBack")

    assert [row.patient.code for row in staff.area.findChildren(PatientRow)] == ["482913"]


def test_people_stand_newest_first(stay, add):
    add(code="100100", seen_on=date(2026, 1, 1))
    add(code="100200", seen_on=date(2026, 11, 22))
    add(code="100300", seen_on=date(2026, 3, 1))
    staff = stay()

    rows = [row.patient.code for row in staff.area.findChildren(PatientRow)]
    assert rows == ["100200", "100300", "100100"]


def test_back_from_a_person_is_the_list_as_it_was(stay, add):
    add(code="910000")
    patient = add(code="482913")
    staff = stay()
    staff.touch("rail_people", "findPad_4", f"patient_{patient.profile_id}", "patientPageBack")

    assert staff.text("patientsShown") == "1 to 1 of 1"
    staff.touch("findPadErase")
    assert staff.text("patientsShown") == "1 to 2 of 2"


def test_a_history_can_be_exported_before_it_is_erased(stay, add, tmp_path):
    patient = add()
    staff = stay(KioskSettings(export_folder=str(tmp_path)))
    staff.open(patient)

    staff.touch("want_erase", "exportFirst")

    assert staff.text("exportPerson") == "482\u00a0913, AB"
