"""Journals of a kiosk from elsewhere: what is locked is told, and never taken for damage."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from heelrehab.core.records import Note
from heelrehab.exchange.faults import ExchangeError, RefusalCode
from heelrehab.exchange.incoming.sources import read_source
from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import FaultCode
from heelrehab.storage.journal.codec import encoded
from heelrehab.storage.vault.cipher import AesCipher

AT = datetime(2026, 11, 22, 7, 41, tzinfo=UTC)


def note(number):
    return Note(id=f"n{number}", at=AT, day=AT.date(), text="walked")


@pytest.fixture
def folder(tmp_path):
    """A history with three plain lines of one device and four locked ones of another."""
    history = tmp_path / "history"
    history.mkdir()
    cipher = AesCipher(bytes(32))
    plain = b"".join(encoded(note(number)) for number in range(3))
    (history / "laptop.jsonl").write_bytes(plain)
    locked = b"".join(encoded(note(number), cipher) for number in range(3, 7))
    (history / "kiosk.jsonl").write_bytes(locked)
    return history


def test_plain_lines_are_offered_and_locked_ones_told(folder):
    source = read_source(Disk(), folder)

    assert source.records == (note(0), note(1), note(2))
    assert [(fault.code, fault.value) for fault in source.faults] == [(FaultCode.LOCKED, "4")]


def test_a_history_that_is_locked_altogether_is_refused_as_such(folder):
    (folder / "laptop.jsonl").unlink()

    with pytest.raises(ExchangeError) as caught:
        read_source(Disk(), folder)

    assert caught.value.refusal.code is RefusalCode.LOCKED
