from __future__ import annotations

from pathlib import Path

import pytest

from heelrehab.storage.faults import Fault, FaultCode
from heelrehab.storage.kiosk.people import Patient
from heelrehab.storage.kiosk.stick import StickOutcome
from heelrehab.ui.kiosk.staff.deeds.exports import Exported, Order, Target
from heelrehab.ui.kiosk.staff.words.exports import exported_text
from heelrehab.ui.widgets.tones import Tone

STICK = Order((), "json", Target.STICK, stick_label="HEELREHAB")
FOLDER = Order((), "json", Target.FOLDER, folder="/srv/exports")
WHO = Patient("p1", "482913", "AB", None, has_pin=True)


@pytest.mark.parametrize(
    ("ended", "order", "words", "tone"),
    [
        (Exported(("a",)), STICK, "It may be pulled out.", Tone.GOOD),
        (Exported(("a",)), FOLDER, "are in the folder", Tone.GOOD),
        (Exported(outcome=StickOutcome.MISSING), STICK, "label HEELREHAB", Tone.PROBLEM),
        (Exported(outcome=StickOutcome.MISSING), FOLDER, "/srv/exports is not", Tone.PROBLEM),
        (Exported(outcome=StickOutcome.FULL), STICK, "no room left", Tone.PROBLEM),
        (Exported(outcome=StickOutcome.PULLED_OUT), STICK, "pulled out or failed", Tone.PROBLEM),
        (Exported(outcome=StickOutcome.PULLED_OUT), FOLDER, "folder failed", Tone.PROBLEM),
        (Exported(outcome=StickOutcome.READ_ONLY), STICK, "not allowed", Tone.PROBLEM),
        (Exported(("a",), was_stopped=True), STICK, "it was stopped", Tone.CAUTION),
        (Exported(("a",), damaged=2), STICK, "2 damaged entry(s)", Tone.CAUTION),
    ],
)
def test_each_end_has_its_sentence_and_tone(qapp, ended, order, words, tone):
    text, told = exported_text(ended, order)

    assert words in text
    assert told is tone


def test_what_was_written_before_a_failure_is_told_as_well(qapp):
    text, tone = exported_text(Exported(("a", "b"), StickOutcome.FULL, damaged=1), STICK)

    assert text.startswith("There is no room left.")
    assert "2 file(s) are on the stick" in text
    assert tone is Tone.PROBLEM


@pytest.mark.parametrize("count", [0, 1])
def test_what_could_not_be_noted_was_not_written(qapp, count):
    fault = Fault(FaultCode.NOT_WRITABLE, Path("audit.jsonl"), detail="no room")

    text, tone = exported_text(Exported(("a",) * count, unnoted=fault), STICK)

    assert "could not be noted in the log (no room), so no more was written" in text
    assert ("1 file(s) are on the stick" in text) is bool(count)
    assert tone is Tone.PROBLEM


def test_who_could_not_be_opened_is_named_with_the_reason(qapp):
    fault = Fault(FaultCode.LOCKED, Path("keys.json"))

    text, tone = exported_text(Exported(("a",), unopened=((WHO, fault),)), STICK)

    assert "482\u00a0913, AB is not among them" in text
    assert "earlier staff key" in text
    assert tone is Tone.CAUTION
