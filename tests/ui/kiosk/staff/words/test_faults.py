from __future__ import annotations

from pathlib import Path

import pytest

from heelrehab.storage.faults import Fault, FaultCode
from heelrehab.ui.kiosk.staff.words.faults import staff_fault_text
from heelrehab.ui.kiosk.staff.work import Unforeseen


@pytest.mark.parametrize("code", list(FaultCode))
def test_each_fault_says_what_happened_and_what_was_kept(qapp, code):
    fault = Fault(code, Path("/data/kiosk/kiosk.json"), key="idle_s", value="7", detail="why")

    text = staff_fault_text(fault)

    assert "Nothing was changed" in text or "Nothing is lost" in text
    assert "{" not in text
    assert "/data" not in text


@pytest.mark.parametrize(
    ("words", "kept"),
    [("Reading the list …", "still there"), ("", "from being judged")],
)
def test_an_error_of_the_program_says_so_and_where_the_details_are(qapp, words, kept):
    text = staff_fault_text(Unforeseen(words, "MemoryError"))

    assert words in text
    assert kept in text
    assert "(MemoryError)" in text
    assert "the system's journal" in text
