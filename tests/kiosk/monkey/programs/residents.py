"""The kiosk that the monkey plays with, and the two patients whose words must not get about."""

from __future__ import annotations

import random
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from heelrehab.commands.staging.hand_clock import HandClock
from heelrehab.commands.staging.kiosk_stage import furnished, settle_in
from heelrehab.content.catalogue import open_catalogue, resources_folder
from heelrehab.core.history import resolve
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.records import Note, Prescribed, Session, SessionFeedback
from heelrehab.demo import demo_records
from heelrehab.kiosk.premises import Premises
from heelrehab.storage.kiosk.people import patients
from heelrehab.storage.kiosk.settings import KioskSettings, save_kiosk_settings

DAYS_LEFT = (0, 0, 28, 45)
"""Of the twelve weeks: other days have other questions."""
MORNING = datetime(2026, 11, 30, 7, 40, tzinfo=timezone(timedelta(hours=1)))


@dataclass(frozen=True)
class Resident:
    """A patient whose words stand in no text of the program."""

    code: str
    pin: str
    initials: str
    word: str
    """Stands in a note, in the note and the author of the prescription, and after a session."""

    @property
    def canaries(self):
        return (self.code, self.initials, self.word)


OWN = Resident("482913", "80512", "ĠĦ", "Quendelgrund")
OTHER = Resident("907366", "66309", "ŘŽ", "Zwirbelfink")


class Residents:
    """Makes the kiosk below a folder, and puts it back as it was where staff changed it."""

    def __init__(self, root: Path, clock: HandClock, dice: random.Random) -> None:
        self.exports = root / "exports"
        self.exports.mkdir()
        self._dice = dice
        self.clinic = KioskSettings(
            clinic_name="Physiotherapy at the Mill",
            export_folder=str(self.exports),
            stick_label="MILL",
            allow_printing=True,
        )
        self.premises: Premises = furnished(root / "data", clock, self.clinic, dice.randbytes)
        self._catalogue = open_catalogue([resources_folder()], "en")
        self.settle()

    def settle(self) -> None:
        """Make both patients anew, as they were, and nobody else."""
        premises = self.premises
        for each in patients(premises.disk, premises.folder):
            shutil.rmtree(premises.folder.profile(each.profile_id).root)
        for each in self.exports.iterdir():
            each.unlink()
        for resident in (OWN, OTHER):
            settle_in(
                premises,
                self.records_of(resident),
                code=resident.code,
                pin=resident.pin,
                initials=resident.initials,
            )
        # What the tries of the patients before were counted by is of no use to these.
        with suppress(FileNotFoundError):
            (premises.kiosk.root / "tries.json").unlink()

    def set_back(self) -> KioskSettings:
        """Write the clinic's settings as they were."""
        save_kiosk_settings(self.premises.disk, self.premises.settings_path, self.clinic)
        return self.clinic

    def records_of(self, resident: Resident):
        """Return up to twelve weeks of history with the word wherever a person can write one."""
        now = self.premises.clock.now()
        end = now + timedelta(days=self._dice.choice(DAYS_LEFT))
        records = [each for each in demo_records(self._catalogue, end) if each.at <= now]
        today = now.date()
        plan = plan_from(resolve(records), self._catalogue, today)
        last = [each for each in records if isinstance(each, Session)][-1]
        words = f"{resident.word} says"
        return [
            *records,
            Note(id=f"n{resident.code}", at=now, day=today, text=words),
            SessionFeedback(id=f"f{resident.code}", at=now, session_id=last.session_id, note=words),
            _prescribed(plan, resident, now, today),
        ]


def _prescribed(plan, resident: Resident, now: datetime, today: date) -> Prescribed:
    return Prescribed(
        id=f"p{resident.code}",
        at=now,
        day=today,
        starts=today,
        programme_id=plan.programme_id,
        stage_id=plan.stage_id,
        days_per_week=7,
        items=(ItemSet(exercise_id="calf_iso_double", step=0),),
        author=f"{resident.word} house",
        note=f"{resident.word} knows",
    )
