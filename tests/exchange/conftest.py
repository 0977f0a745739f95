"""A history with every type of record, as the journal of version 1 holds it."""

from __future__ import annotations

from pathlib import Path

import pytest

from heelrehab.core.history import resolve
from heelrehab.storage.disk import Disk
from heelrehab.storage.journal.reading import read_journal

JOURNAL = Path(__file__).parents[1] / "data" / "journals" / "v1.jsonl"


@pytest.fixture(scope="session")
def journal_path():
    return JOURNAL


@pytest.fixture(scope="session")
def records():
    return tuple(read_journal(Disk(), JOURNAL).records)


@pytest.fixture(scope="session")
def history(records):
    return resolve(records)
