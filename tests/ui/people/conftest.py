"""Two people in a data folder: Anna with a PIN, Ben without."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from heelrehab.core.access.throttle import Moment
from heelrehab.storage.disk import Disk
from heelrehab.storage.home.people import People
from heelrehab.storage.paths import DataFolder, prepare
from heelrehab.ui.people.pin_desk import PinDesk

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


def fast(secret, salt):
    """No slow hash is needed to see whether two PINs are told apart."""
    return (salt + secret.encode()).ljust(32, b".")


@pytest.fixture
def folder(tmp_path):
    made = DataFolder(tmp_path / "data")
    prepare(Disk(), made)
    return made


@pytest.fixture
def people(folder):
    passed = iter(range(1, 1000))

    def moment():
        seconds = next(passed) / 1000
        return Moment(NOW + timedelta(seconds=seconds), 100 + seconds, "run")

    made = People(Disk(), folder, moment=moment, random=bytes, stretch=fast)
    made.add("anna", "Anna", NOW)
    made.add("ben", "Ben", NOW)
    made.set_pin("anna", "2468")
    return made


@pytest.fixture
def desk(qtbot, people):
    made = PinDesk(people)
    yield made
    made.close()
    made.deleteLater()


@dataclass(frozen=True)
class Fingers:
    """Presses keys and buttons of one page."""

    qtbot: object

    def enter(self, page, name, digits):
        for digit in digits:
            self.press(page, f"{name}Pad_{digit}")
        self.press(page, f"{name}PadDone")

    def press(self, page, name):
        found = page.findChild(QAbstractButton, name)
        assert found is not None, name
        found.click()

    def told(self, page, name):
        return page.findChild(QLabel, name).text()


@pytest.fixture
def fingers(qtbot):
    return Fingers(qtbot)
