"""What the administrator of a clinic's kiosk does at the terminal."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator

from heelrehab.commands.administration.checking import check
from heelrehab.commands.administration.passcodes import change_passcode, set_anew
from heelrehab.commands.administration.place import (
    KioskPlace,
    NotDone,
    kiosk_place,
    sentence_of,
)
from heelrehab.commands.administration.retaining import retain
from heelrehab.commands.administration.secrets import ask_unseen
from heelrehab.commands.administration.setting_up import make_settings, set_up
from heelrehab.commands.window import usual_folder
from heelrehab.options import RunOptions
from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import StorageError
from heelrehab.system.clock import SystemClock

EXIT_FAULT = 1


def run(options: RunOptions, asked: argparse.Namespace) -> int:
    """Do the act and print what is to be told; exit 1 where it was not done."""
    try:
        root = options.data_dir or usual_folder()
        place = kiosk_place(root, options.kiosk_settings, SystemClock(), Disk())
        if asked.act == "check":
            return _check(place, asked.head)
        for line in _told(place, asked):
            print(line, flush=True)
    except (NotDone, StorageError) as error:
        told = sentence_of(error.fault) if isinstance(error, StorageError) else str(error)
        print(told, file=sys.stderr)
        return EXIT_FAULT
    return 0


def _told(place: KioskPlace, asked: argparse.Namespace) -> Iterator[str]:
    if asked.act == "set-up" and asked.settings_only:
        return make_settings(place)
    if asked.act == "set-up":
        return set_up(place, ask_unseen, os.urandom)
    if asked.act == "retention":
        return retain(place, is_date_sure=asked.date_is_right)
    if asked.anew:
        return set_anew(place, ask_unseen, os.urandom)
    return change_passcode(place, ask_unseen, os.urandom, is_by_recovery=asked.recovery)


def _check(place: KioskPlace, known_head: str) -> int:
    faults = 0
    for is_fault, line in check(place, known_head):
        faults += is_fault
        print(line)
    print(f"{faults} faults." if faults else "Everything is in order.")
    return EXIT_FAULT if faults else 0
