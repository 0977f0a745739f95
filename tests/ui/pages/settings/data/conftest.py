"""A real data folder with a history on disk, and the card over it."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import UTC, date, datetime, timedelta
from itertools import count

import pytest
from PySide6.QtWidgets import QApplication

from heelrehab.core.records import Pain, PainMoment
from heelrehab.core.side import Side
from heelrehab.storage.backup.archive import back_up_daily
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED
from heelrehab.storage.journal.codec import encoded
from heelrehab.storage.journal.reading import read_history
from heelrehab.storage.paths import DataFolder, prepare
from heelrehab.storage.profiles import Profile, create_profile
from heelrehab.ui.chore import Chore
from heelrehab.ui.exports.written import Written
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.settings.data.card import DataCard
from heelrehab.ui.pages.settings.data.custody import Custody
from heelrehab.ui.pages.settings.data.intake import Intake

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


def at_once(work):
    """Runs slow work in the window's thread, so that a test need not wait."""
    future = Future()
    try:
        future.set_result(work())
    except OSError as error:
        future.set_exception(error)
    return future


@pytest.fixture
def home(qapp, tmp_path):
    return Home(tmp_path / "data")


@pytest.fixture
def intake_of(catalogue):
    def make(custody):
        return Intake(custody, catalogue, lambda: AT + timedelta(days=1))

    return make


@pytest.fixture
def card_of(qtbot, appearance, home, intake_of):
    """Makes the card over the files; slow work is done at once unless ``run`` says otherwise."""

    def make(path=None, outcome=SAVED, *, is_read_only=False, text="", run=at_once):
        custody = home.custody(is_read_only=is_read_only)
        card = DataCard(
            appearance,
            custody,
            Chooser(path, text),
            lambda parent: lambda: Written(parent / "HeelRehab", outcome),
            intake=intake_of(custody),
            chore=Chore(run),
        )
        qtbot.addWidget(card)
        card.resize(900, 900)
        card.show()
        QApplication.processEvents()
        return card

    return make


class Chooser:
    """Always the same place and text."""

    def __init__(self, path=None, text=""):
        self.path, self.text = path, text

    def files_to_open(self, _parent, _title, _kinds):
        return () if self.path is None else (self.path,)

    def folder(self, _parent, _title):
        return self.path

    def copied_text(self):
        return self.text


@pytest.fixture
def some_pain():
    return pain
