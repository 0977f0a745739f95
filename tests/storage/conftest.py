"""A disk that fails where it is told to, and records to write to it."""

from __future__ import annotations

import errno
import os
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from heelrehab.core.dose import Dose
from heelrehab.core.records import ItemDone, Pain, PainMoment, Session, SessionEnd
from heelrehab.core.side import Side
from heelrehab.storage.disk import Disk
from heelrehab.storage.journal.codec import encoded
from heelrehab.storage.journal.ids import new_id
from heelrehab.storage.journal.journal import Journal

START = datetime(2026, 11, 22, 7, 41, 3, tzinfo=timezone(timedelta(hours=1)))


class FaultyDisk(Disk):
    """Fails the calls that ``fails`` names by number (from 1), and remembers all calls.

    The first write that fails takes ``short_bytes`` of what it was given before it does.
    """

    def __init__(self, fails=(), code=errno.EIO, short_bytes=0):
        super().__init__()
        self.calls = []
        self.fails = fails
        self.code = code
        self.short_bytes = short_bytes

    def begin(self, name):
        self.calls.append(name)
        if len(self.calls) in self.fails:
            raise OSError(self.code, "injected")

    def write(self, descriptor, content):
        self.calls.append("write")
        if len(self.calls) not in self.fails:
            return super().write(descriptor, content)
        if 0 < self.short_bytes < len(content):
            short_bytes, self.short_bytes = self.short_bytes, 0
            self.fails = {*self.fails, len(self.calls) + 1}
            return super().write(descriptor, content[:short_bytes])
        raise OSError(self.code, "injected")


def _failing(name):
    def call(self, *arguments):
        self.begin(name)
        return getattr(Disk, name)(self, *arguments)

    return call


for _name in (
    *("open_existing", "create", "seek_end", "read_at", "truncate", "sync", "close"),
    *("sync_folder", "replace", "read_file", "remove", "remove_folder", "make_folder", "names"),
):
    setattr(FaultyDisk, _name, _failing(_name))


@pytest.fixture(scope="session")
def faulty_disk():
    return FaultyDisk


def make_pain(number, **changes):
    at = changes.pop("at", START + timedelta(hours=number))
    fields = {
        "id": new_id(at, number.to_bytes(10)),
        "at": at,
        "day": date(2026, 11, 22) + timedelta(days=number // 24),
        "moment": PainMoment.AFTER,
        "score_nrs": number % 11,
        "side": Side.LEFT,
    }
    return Pain(**fields | changes)


def make_session(number):
    at = START + timedelta(hours=number, minutes=30)
    done = ItemDone(
        exercise_id="heel_lift_bent_knees",
        side=Side.BOTH,
        dose=Dose(sets=3, reps=15),
        sets_done=3,
        reps_done=45,
        reps_prescribed=45,
    )
    return Session(
        id=new_id(at, number.to_bytes(10)),
        at=at,
        session_id=f"s{number}",
        day=at.date(),
        started_at=at - timedelta(minutes=20),
        ended=SessionEnd.COMPLETED,
        done=(done,) * 2,
        active_s=600.5,
    )


@pytest.fixture(scope="session")
def pain():
    return make_pain


@pytest.fixture(scope="session")
def session():
    return make_session


@pytest.fixture(scope="session")
def lines():
    """Forty lines of two kinds, each with its line feed."""
    return [encoded(make(number)) for number in range(20) for make in (make_pain, make_session)]


@pytest.fixture
def open_journal(tmp_path):
    """A journal in a new folder; by default on a disk that does not fail."""

    def opened(disk=None, *, is_writable=True):
        (tmp_path / "history").mkdir(exist_ok=True)
        return Journal(
            disk or Disk(),
            tmp_path / "history" / "device.jsonl",
            tmp_path / "quarantine" / "device.jsonl",
            is_writable=is_writable,
        )

    return opened


@pytest.fixture(scope="session")
def now():
    return datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


@pytest.fixture
def umask():
    """Sets the umask for the length of a test."""
    if os.name == "nt":
        pytest.skip("Windows keeps no permission bits")
    before = os.umask(0o077)
    yield os.umask
    os.umask(before)
