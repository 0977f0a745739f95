"""Records become lists and the same records again; what is none is refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.core.records import Note, Pain, PainMoment, Session
from heelrehab.core.side import Side
from heelrehab.exchange.take_home.lean import LeanError, lean, moment_of, whole_record

ID = "01a19d46-75b8-7000-8000-00000000000b"
AT = datetime(2026, 11, 22, 8, 0, 3, 123456, timezone(timedelta(hours=5, minutes=30)))
KINDS = {"pain": Pain, "session": Session, "note": Note}
PAIN = Pain(id=ID, at=AT, day=AT.date(), moment=PainMoment.MORNING, score_nrs=3, side=Side.LEFT)


def zone_of(minutes):
    return timezone(timedelta(minutes=minutes))


def through(record):
    packed = msgspec.msgpack.encode(lean(record))
    kind = type(record)
    kinds = {kind.__struct_config__.tag: kind}
    return whole_record(msgspec.msgpack.decode(packed, ext_hook=moment_of), kinds)


def test_every_kind_of_record_comes_back(records):
    for record in records:
        assert through(record) == record


@given(
    at=st.datetimes(
        min_value=datetime(1971, 1, 1),  # noqa: DTZ001 - the zone is drawn beside it
        max_value=datetime(2200, 1, 1),  # noqa: DTZ001 - as above
        timezones=st.integers(-840, 840).map(zone_of),
    ),
    active_s=st.floats(min_value=0, max_value=1e18),
    text=st.text(max_size=40),
)
def test_no_microsecond_and_no_digit_is_lost(at, active_s, text):
    fields = {"day": at.date(), "started_at": at, "ended": "completed", "done": ()}
    made = {"id": text, "at": at, "session_id": ID, "active_s": active_s, **fields}
    session = msgspec.convert(made, Session)

    back = through(session)

    assert back == session
    assert back.at.utcoffset() == at.utcoffset()


def test_an_id_is_sixteen_bytes_and_a_moment_ten():
    values = lean(PAIN)

    assert len(values[2]) == 16
    assert len(values[3].data) == 10
    assert len(msgspec.msgpack.encode(values)) < 65
    assert lean(ID.upper()) == ID.upper()


def test_a_zone_of_odd_seconds_is_kept_as_text():
    odd = AT.astimezone(timezone(timedelta(seconds=1234)))

    assert lean(odd) == odd.isoformat()
    assert lean(AT.replace(tzinfo=None)) == "2026-11-22T08:00:03.123456"


@pytest.mark.parametrize(
    ("values", "is_newer"),
    [
        (None, False),
        ([], False),
        ([5], False),
        (["pain"], False),
        (["decision", 1], True),
        ([*lean(PAIN), "", "", "", ""], True),
        (["pain", 2, *lean(PAIN)[2:]], True),
        (["pain", 1, b"short", *lean(PAIN)[3:]], False),
        ([*lean(PAIN)[:6], 11, "left"], False),
        ([*lean(PAIN)[:6], float("nan"), "left"], False),
        ([*lean(PAIN)[:6], [1, [2]], "left"], False),
        ([*lean(PAIN)[:6], {1: object()}, "left"], False),
    ],
)
def test_what_is_no_record_is_refused(values, is_newer):
    with pytest.raises(LeanError) as caught:
        whole_record(values, KINDS)

    assert caught.value.is_newer is is_newer


@pytest.mark.parametrize(
    ("code", "data"),
    [
        (2, bytes(10)),
        (1, bytes(9)),
        (1, b"\x7f" + bytes(9)),
        (1, bytes(8) + b"\x7f\xff"),
    ],
)
def test_what_is_no_moment_is_refused(code, data):
    with pytest.raises(LeanError):
        moment_of(code, memoryview(data))


def test_a_moment_in_utc_comes_back():
    at = datetime(2026, 1, 1, tzinfo=UTC)

    assert moment_of(1, memoryview(lean(at).data)) == at
