"""Try a PIN or the passcode at a kiosk's door as a program just started would; print the answer.

Run as ``python wrong_pin.py FOLDER patient|stranger|staff SECRET [BOOT_ID SINCE_BOOT_S]``; the last
two stand for another run of the machine. A stranger gives a code that nobody bears.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from heelrehab.core.access.throttle import Moment
from heelrehab.storage.disk import Disk
from heelrehab.storage.paths import DataFolder
from heelrehab.storage.vault.door import Door, Opened
from heelrehab.storage.vault.files import save_keys, set_up_staff
from heelrehab.storage.vault.keys import make_patient
from heelrehab.storage.vault.recovery import new_recovery_code
from heelrehab.system.clock import SystemClock
from heelrehab.system.moment import system_moment

CODE, PIN, PASSCODE = "ash", "4711", "471147"


@dataclass(frozen=True)
class Patient:
    profile_id: str


def stretch(secret, salt):
    """Take no time, for what is tried here is the waiting."""
    return hashlib.sha256(salt + secret.encode()).digest()


def moment():
    found = system_moment(SystemClock())
    if len(sys.argv) == 4:
        return found
    return Moment(found.now, float(sys.argv[5]), sys.argv[4])


def main():
    folder = DataFolder(Path(sys.argv[1]))
    keys = folder.profile(CODE).keys
    if not keys.exists():
        for each in (folder.root / "kiosk", keys.parent):
            Disk().make_folder(each)
        save_keys(Disk(), keys, make_patient(PIN, b"", os.urandom, stretch=stretch)[0])
        recovery = new_recovery_code(os.urandom)
        staff = folder.root / "kiosk" / "staff.json"
        set_up_staff(Disk(), staff, PASSCODE, recovery, os.urandom, stretch=stretch)
    door = Door(Disk(), folder, moment, os.urandom, stretch=stretch)
    who, secret = sys.argv[2:4]
    if who == "staff":
        answer = door.try_passcode(secret)
    elif who == "patient":
        answer = door.try_pin((Patient(CODE),), secret, code="200000")
    else:
        answer = door.try_pin((), secret, code="100000")
    if isinstance(answer, Opened):
        print(json.dumps({"is_open": True}))  # noqa: T201 - the answer
    else:
        told = {"is_open": False, "is_judged": answer.is_judged, "wait_s": answer.wait_s}
        print(json.dumps(told))  # noqa: T201 - the answer


if __name__ == "__main__":
    main()
