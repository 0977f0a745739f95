"""What is said of files that leave or come in."""

from __future__ import annotations

from pathlib import Path

import pytest

from heelrehab.exchange.faults import Refusal, RefusalCode
from heelrehab.exchange.incoming.preview import Preview
from heelrehab.exchange.incoming.sources import Source
from heelrehab.storage.durable import SAVED, Cause, Outcome, SaveState
from heelrehab.storage.faults import Fault, FaultCode
from heelrehab.ui.strings.exchange import (
    backup_fault_text,
    preview_text,
    refused_text,
    taken_over_text,
    written_text,
)

PLACE = Path("anna.pdf")


@pytest.mark.parametrize("code", list(RefusalCode))
def test_every_refusal_is_a_sentence_that_says_that_nothing_happened(code):
    refusal = Refusal(code, "a.json", 7, key="score", value="{11}", detail="{too} much")

    said = refused_text(refusal)

    assert said.startswith("a.json, line 7: ")
    assert said.endswith("Nothing was taken over, your history is as it was.")


@pytest.mark.parametrize("code", list(FaultCode))
def test_every_fault_is_a_sentence_that_says_that_nothing_happened(code):
    said = backup_fault_text(Fault(code, PLACE, detail="{why}"))

    assert said.endswith("Nothing was changed.")


@pytest.mark.parametrize("cause", list(Cause))
def test_what_was_not_saved_says_what_to_do(cause):
    outcome = Outcome(SaveState.NOT_SAVED, cause, "EIO")

    assert "was not saved. Your history is untouched." in written_text(outcome, PLACE)
    assert taken_over_text(outcome, 3).startswith("Nothing was added.")


def test_saved_is_said_only_where_it_is_true():
    unsure = Outcome(SaveState.NOT_CONFIRMED)

    assert written_text(SAVED, PLACE) == "Saved as anna.pdf."
    assert "did not confirm" in written_text(unsure, PLACE)
    assert "did not confirm" in taken_over_text(unsure, 3)
    assert "were added" in taken_over_text(SAVED, 3)


def test_a_preview_counts_what_could_not_be_read():
    source = Source((), faults=(Fault(FaultCode.DAMAGED_LINE, PLACE),))

    said = preview_text(Preview(source, (), (), ()))

    assert said.endswith("1 line(s) not readable")
