"""Ids sort by time and are UUIDs of version 7."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.storage.journal.ids import RANDOM_BYTES, new_id

MOMENTS = st.datetimes(min_value=datetime(1970, 1, 2), timezones=st.just(UTC))  # noqa: DTZ001  # hypothesis wants it naive
NOISE = st.binary(min_size=RANDOM_BYTES, max_size=RANDOM_BYTES)


@given(at=MOMENTS, noise=NOISE)
def test_an_id_is_a_uuid_of_version_seven_that_holds_its_moment(at, noise):
    made = uuid.UUID(new_id(at, noise))

    assert made.version == 7
    assert made.variant == uuid.RFC_4122
    assert made.int >> 80 == int(at.timestamp() * 1000)


@given(at=MOMENTS, first=NOISE, second=NOISE)
def test_a_later_moment_sorts_later_whatever_the_randomness(at, first, second):
    later = at + timedelta(milliseconds=2) if at.year < 9999 else at
    if later > at:
        assert new_id(at, first) < new_id(later, second)


@given(first=NOISE, second=NOISE)
def test_within_one_moment_different_randomness_gives_different_ids(first, second):
    at = datetime(2026, 11, 22, tzinfo=UTC)
    kept = (1 << 74) - 1

    same_noise = int.from_bytes(first) & kept == int.from_bytes(second) & kept

    assert (new_id(at, first) == new_id(at, second)) is same_noise


def test_a_moment_before_1970_counts_as_1970():
    assert new_id(datetime(1969, 1, 1, tzinfo=UTC), bytes(10)).startswith("00000000-0000-7000")


def test_too_little_randomness_is_refused():
    with pytest.raises(ValueError, match="9 random bytes given, 10 needed"):
        new_id(datetime(2026, 1, 1, tzinfo=UTC), bytes(9))
