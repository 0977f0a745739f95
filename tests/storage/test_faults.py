"""A fault names its file, line, key and value."""

from __future__ import annotations

from pathlib import Path

import pytest

from heelrehab.storage.faults import Fault, FaultCode, StorageError


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        (Fault(FaultCode.UNREADABLE, Path("a.jsonl")), "a.jsonl: unreadable"),
        (
            Fault(FaultCode.BAD_VALUE, Path("a.jsonl"), 7, "score_nrs", "11", "at most 10"),
            "a.jsonl:7: bad_value score_nrs = 11 (at most 10)",
        ),
    ],
)
def test_a_fault_in_words(fault, text):
    assert str(fault) == text
    assert str(StorageError(fault)) == text
