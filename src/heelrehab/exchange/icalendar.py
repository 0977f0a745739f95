"""The coming sessions as a calendar file that any calendar program takes.

Source: RFC 5545.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_LINE_BYTES = 75
_PRODUCT = "-//HeelRehab//HeelRehab//EN"


@dataclass(frozen=True, slots=True)
class PlannedSession:
    """A session to come, its words in the person's language.

    ``id`` stays the same when the session is exported again, so that calendars replace it.
    ``start`` without zone is the time of day wherever the person is.
    """

    id: str
    start: datetime
    duration: timedelta
    title: str
    description: str = ""


def calendar(sessions: Iterable[PlannedSession], exported_at: datetime) -> bytes:
    """Return an iCalendar file; ``exported_at`` is aware."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "CALSCALE:GREGORIAN"]
    stamp = _moment(exported_at)
    for session in sessions:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{_escaped(session.id)}",
            f"DTSTAMP:{stamp}",
            f"DTSTART:{_moment(session.start)}",
            f"DURATION:PT{round(session.duration.total_seconds() / 60)}M",
            f"SUMMARY:{_escaped(session.title)}",
            *([f"DESCRIPTION:{_escaped(session.description)}"] if session.description else []),
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _moment(at: datetime) -> str:
    if at.tzinfo is None:
        return at.strftime("%Y%m%dT%H%M%S")
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r", ""), ("\n", "\\n")):
        text = text.replace(plain, escaped)
    return text


def _folded(line: str) -> bytes:
    """Return the line broken after at most 75 bytes, never within a character."""
    pieces = [b""]
    for character in line:
        encoded = character.encode()
        if len(pieces[-1]) + len(encoded) > _LINE_BYTES:
            pieces.append(b" ")
        pieces[-1] += encoded
    return b"\r\n".join(pieces) + b"\r\n"
