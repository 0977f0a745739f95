"""Journals of every version there has been are read whole; their files stay as they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from heelrehab.core.records import RECORD_VERSION, Pain, SessionFeedback
from heelrehab.storage.disk import Disk
from heelrehab.storage.journal.reading import read_journal

JOURNALS = Path(__file__).parents[2] / "data" / "journals"


@pytest.mark.parametrize("version", range(1, RECORD_VERSION + 1))
def test_a_journal_of_each_version_is_read_whole(version):
    path = JOURNALS / f"v{version}.jsonl"

    reading = read_journal(Disk(), path)

    assert reading.faults == ()
    assert len(reading.records) == len(path.read_bytes().splitlines())


def test_the_first_versions_values_still_mean_the_same():
    records = read_journal(Disk(), JOURNALS / "v1.jsonl").records

    scores = [record.score_nrs for record in records if isinstance(record, Pain)]
    (feedback,) = [record for record in records if isinstance(record, SessionFeedback)]
    assert scores == [5, 3, 4, 6, 6]
    assert feedback.note == 'Phone rang, "sorry"; later\nmore'
