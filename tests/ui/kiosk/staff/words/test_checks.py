from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from heelrehab.storage.faults import Fault, FaultCode
from heelrehab.storage.kiosk.audit import AuditEntry, AuditReading, StaffAction
from heelrehab.storage.kiosk.deeds import Ending, Happening
from heelrehab.ui.kiosk.staff.deeds.checks import Finding
from heelrehab.ui.kiosk.staff.words.checks import (
    action_text,
    chain_text,
    ending_text,
    found_text,
    part_text,
)

AT = datetime(2026, 11, 22, 9, 40, tzinfo=UTC)


@pytest.mark.parametrize("action", list(StaffAction))
def test_each_action_has_its_own_words(qapp, action):
    assert action_text(action)
    assert [other for other in StaffAction if action_text(other) == action_text(action)] == [action]


@pytest.mark.parametrize(
    "part", ["settings", "protection", "log", "people", "histories", "content"]
)
def test_each_part_has_its_name(qapp, part):
    assert part_text(Finding(part))


@pytest.mark.parametrize(
    ("finding", "words"),
    [
        (Finding("log"), "Nothing is wrong"),
        (Finding("people", count=3), "3 looked at, nothing is wrong"),
        (Finding("people", ("a", "b"), 3), "2 thing(s) to see to"),
    ],
)
def test_a_finding_is_told_in_a_few_words(qapp, finding, words):
    assert found_text(finding) == words


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        (None, "as it was written: no line"),
        (Fault(FaultCode.BROKEN_CHAIN, Path("audit.jsonl"), 12), "From line 12 on"),
        (Fault(FaultCode.BROKEN_CHAIN, Path("audit.jsonl")), "missing or cannot be read"),
    ],
)
def test_the_chain_has_its_verdict(qapp, broken, words):
    assert words in chain_text(AuditReading((), broken, "", frozenset()))


@pytest.mark.parametrize(
    ("ending", "why", "words"),
    [
        (None, "", ""),
        (Ending.DONE, "", ""),
        (Ending.UNKNOWN, "", "How it ended is not noted, as after a power cut."),
        (Ending.FELL_SHORT, "full", "Not done, or not to its end: there was no room left."),
        (Ending.FELL_SHORT, "MemoryError", "Not done, or not to its end: MemoryError."),
    ],
)
def test_only_what_is_not_known_to_be_done_is_told(qapp, ending, why, words):
    entry = AuditEntry(at=AT, action=StaffAction.EXPORTED)

    assert ending_text(Happening(entry, ending, why)) == words
