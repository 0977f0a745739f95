"""A real data folder with a history on disk, and the card over it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import count

import pytest

from heelrehab.core.records import Pain, PainMoment
from heelrehab.core.side import Side
from heelrehab.storage.backup.archive import back_up_daily
from heelrehab.storage.disk import Disk
from heelrehab.storage.journal.codec import encoded
from heelrehab.storage.journal.reading import read_history
from heelrehab.storage.paths import DataFolder, prepare
from heelrehab.storage.profiles import Profile, create_profile
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.settings.data.custody import Custody

AT = datetime(2026, 3, 2, 7, tzinfo=UTC)


def pain(number, score=3):
    at = AT + timedelta(minutes=number)
    return Pain(
        id=f"p{number}",
        at=at,
        day=at.date(),
        moment=PainMoment.MORNING,
        score_nrs=score,
        side=Side.LEFT,
    )


class Home:
    """One person's files, and the keeper over them."""

    def __init__(self, root):
        self.disk = Disk()
        self.folder = DataFolder(root)
        prepare(self.disk, self.folder)
        create_profile(self.disk, self.folder, "me", Profile(display_name="Anna"))
        self.place = self.folder.profile("me")
        self.is_sealed = False
        self._numbers = count(1)

    def write(self, *records, journal="laptop"):
        lines = [encoded(record) for record in records]
        self.place.journal(journal).write_bytes(b"".join(lines))

    def back_up(self, day=date(2026, 3, 2)):
        back_up_daily(self.disk, self.place, day)

    def ids_on_disk(self):
        return [record.id for record in read_history(self.disk, self.place.history).records]

    def seal(self):
        self.is_sealed = True

    def custody(self, *, is_read_only=False):
        records = read_history(self.disk, self.place.history).records
        keeper = RecordKeeper(records, None, None, is_read_only=is_read_only)
        return Custody(
            disk=self.disk,
            folder=self.folder,
            profile_id="me",
            keeper=keeper,
            new_id=lambda: f"fresh-{next(self._numbers)}",
            seal_files=self.seal,
        )


@pytest.fixture
def home(qapp, tmp_path):
    return Home(tmp_path / "data")


@pytest.fixture
def some_pain():
    return pain
