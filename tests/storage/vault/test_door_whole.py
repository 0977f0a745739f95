"""The door with the real hash, and where the disk is encrypted instead of each line."""

from __future__ import annotations

from dataclasses import dataclass

from heelrehab.storage.disk import Disk
from heelrehab.storage.profiles import Profile, create_profile
from heelrehab.storage.vault.door import Door, Opened, Refused
from heelrehab.storage.vault.files import save_keys, set_up_staff
from heelrehab.storage.vault.keys import make_patient
from heelrehab.storage.vault.recovery import new_recovery_code

PASSCODE, PIN, WRONG = "314159", "4711", "4712"


@dataclass(frozen=True)
class Patient:
    profile_id: str


ASH = (Patient("ash"),)


def test_where_the_disk_is_encrypted_pins_open_without_keys(folder, chance, stretch, moment):
    path = folder.root / "kiosk" / "staff.json"
    set_up_staff(
        Disk(),
        path,
        PASSCODE,
        new_recovery_code(chance),
        chance,
        is_encrypting=False,
        stretch=stretch,
    )
    create_profile(Disk(), folder, "ash", Profile())
    file, _ = make_patient(PIN, b"", chance, stretch=stretch)
    save_keys(Disk(), folder.profile("ash").keys, file)
    door = Door(Disk(), folder, moment, chance, stretch=stretch)

    assert door.try_pin(ASH, PIN) == Opened("ash")
    assert door.try_pin(ASH, PIN).cipher is None
    assert door.try_pin(ASH, WRONG) == Refused(0.0)


def test_the_real_door_takes_scrypt(folder, chance, moment):
    path = folder.root / "kiosk" / "staff.json"
    staff = set_up_staff(Disk(), path, PASSCODE, new_recovery_code(chance), chance)
    create_profile(Disk(), folder, "cedar", Profile())
    file, key = make_patient(PIN, staff.public, chance)
    save_keys(Disk(), folder.profile("cedar").keys, file)
    door = Door(Disk(), folder, moment, chance)

    assert door.try_pin((Patient("cedar"),), PIN) == Opened("cedar", key)
    assert door.try_passcode(PASSCODE) == Opened(staff=staff)
