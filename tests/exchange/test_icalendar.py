"""Calendar files as RFC 5545 wants them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from heelrehab.exchange.icalendar import PlannedSession, calendar

AT = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
MORNING = datetime(2026, 11, 23, 7, 30)  # noqa: DTZ001  # the person's own morning, wherever that is


def planned(**changes):
    fields = {
        "id": "s1",
        "start": MORNING,
        "duration": timedelta(minutes=25),
        "title": "Exercises",
    }
    return PlannedSession(**fields | changes)


def unfolded(content):
    return content.decode().replace("\r\n ", "").split("\r\n")


def test_a_session_in_the_morning():
    assert unfolded(calendar([planned()], AT)) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//HeelRehab//HeelRehab//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:s1",
        "DTSTAMP:20261122T080000Z",
        "DTSTART:20261123T073000",
        "DURATION:PT25M",
        "SUMMARY:Exercises",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_a_moment_with_zone_is_told_in_utc():
    start = datetime(2026, 11, 23, 0, 30, tzinfo=timezone(timedelta(hours=2)))

    assert "DTSTART:20261122T223000Z" in unfolded(calendar([planned(start=start)], AT))


def test_signs_with_a_meaning_are_escaped():
    session = planned(title="a\\b;c,d", description="one\r\ntwo")

    lines = unfolded(calendar([session], AT))

    assert "SUMMARY:a\\\\b\\;c\\,d" in lines
    assert "DESCRIPTION:one\\ntwo" in lines


def test_without_sessions_the_calendar_is_empty():
    assert b"VEVENT" not in calendar([], AT)


def test_a_long_line_is_broken_between_characters():
    content = calendar([planned(title="ä" * 60)], AT)

    assert f"SUMMARY:{'ä' * 33}\r\n {'ä' * 27}\r\n".encode() in content


@given(title=st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=300))
def test_no_line_is_longer_than_75_bytes_and_no_character_is_cut(title):
    content = calendar([planned(title=title)], AT)

    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert all(line.decode() is not None for line in content.split(b"\r\n"))
    plain = title.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    assert f"SUMMARY:{plain}" in unfolded(content)
