"""What a statistician reads of the tables is what the journal holds, to the last value."""

from __future__ import annotations

import io

import msgspec
import pandas as pd
import pytest

from heelrehab.exchange.tables.csv_files import csv_files
from heelrehab.exchange.tables.kinds import KINDS, tables


@pytest.fixture(scope="module")
def frames(history):
    return {
        name.removesuffix(".csv"): pd.read_csv(
            io.BytesIO(content), encoding="utf-8-sig", keep_default_na=False, na_values=[""]
        )
        for name, content in csv_files(tables(history)).items()
    }


@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_every_column_equals_the_journal(frames, history, kind):
    records = kind.select(history)
    frame = frames[kind.name]

    assert len(frame) == len(records)
    for field, column in kind.column_of_field.items():
        expected = [msgspec.to_builtins(getattr(record, field)) for record in records]
        assert [without_marks(value) for value in frame[column]] == list(map(as_cell, expected))


def as_cell(value):
    """Return a value as a cell that was read: an empty text and None are both empty."""
    return None if value in (None, "") else value


def without_marks(value):
    """Return a cell as a Python value, without the mark before what would be a formula."""
    if pd.isna(value):
        return None
    plain = value.item() if hasattr(value, "item") else value
    is_marked = isinstance(plain, str) and plain.startswith("'")
    return plain[1:] if is_marked else plain


def test_numbers_come_as_numbers_and_days_as_days(frames, history):
    pains = frames["pain"]
    days = pd.to_datetime(pains["day"])

    assert pd.api.types.is_integer_dtype(pains["score_nrs_0_to_10"])
    assert pains["score_nrs_0_to_10"].sum() == sum(each.score_nrs for each in history.pains)
    assert list(days.dt.date) == [each.day for each in history.pains]
    assert list(frames["stiffness"]["stiffness_min"]) == [
        each.minutes for each in history.stiffness
    ]


def test_the_parts_of_sessions_join_to_their_sessions(frames, history):
    joined = frames["sessions"].merge(
        frames["session_items"], left_on="id", right_on="record_id", validate="one_to_many"
    )

    done = [item for session in history.sessions for item in session.done]
    assert list(joined["exercise_id"]) == [item.exercise_id for item in done]
    assert list(joined["reps_done"]) == [item.reps_done for item in done]
