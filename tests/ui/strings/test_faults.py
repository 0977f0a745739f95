"""Every fault of a file becomes a sentence: what happened, what was kept, what to do."""

from pathlib import Path

import pytest

from heelrehab.storage.durable import Cause, Outcome, SaveState
from heelrehab.storage.faults import Fault, FaultCode
from heelrehab.ui.strings.faults import (
    damage_text,
    reading_text,
    refusal_text,
    saving_text,
    settings_text,
)

PLACE = Path("/data/heelrehab")


@pytest.mark.parametrize("code", list(FaultCode))
def test_a_refusal_names_the_place_and_says_that_nothing_was_changed(code):
    text = refusal_text(Fault(code, PLACE, value="Anna!"))

    assert "Nothing" in text
    assert str(PLACE) in text or "Anna!" in text
    assert text.endswith(".")


@pytest.mark.parametrize("cause", list(Cause))
def test_what_is_not_saved_is_told_with_what_to_do(cause):
    text = saving_text(Outcome(SaveState.NOT_SAVED, cause), 2)

    assert "Not on the disk yet: 2" in text
    assert text.count(".") >= 2


def test_what_is_not_confirmed_is_told_as_such():
    text = saving_text(Outcome(SaveState.NOT_CONFIRMED, Cause.FAILING), 1)

    assert "did not confirm" in text


def test_a_setting_that_is_not_saved_holds_for_now():
    assert "holds until you close" in settings_text(Outcome(SaveState.NOT_SAVED, Cause.DISK_FULL))


@pytest.mark.parametrize(
    ("is_read_only", "is_newer", "words"),
    [(False, False, ""), (True, False, "another window"), (True, True, "newer HeelRehab")],
)
def test_a_history_open_for_reading_says_why(is_read_only, is_newer, words):
    text = reading_text([], is_read_only=is_read_only, is_newer=is_newer)

    assert (words in text) if words else not text


@pytest.mark.parametrize(
    ("is_read_only", "words"), [(True, "nothing is added to it here"), (False, "kept as they are")]
)
def test_locked_entries_are_told_with_where_they_open(is_read_only, words):
    faults = [Fault(FaultCode.LOCKED, PLACE)]
    text = reading_text(faults, is_read_only=is_read_only, is_newer=False)

    assert words in text
    assert "kiosk" in text
    assert "another window" not in text


def test_unreadable_files_are_counted():
    faults = [Fault(FaultCode.UNREADABLE, PLACE), Fault(FaultCode.DAMAGED_LINE, PLACE)]

    assert "1 file" in reading_text(faults, is_read_only=False, is_newer=False)


def test_damaged_lines_are_counted_and_all_others_were_read():
    assert "3 damaged" in damage_text(3)
    assert "All others were read" in damage_text(3)
    assert "A backup may hold them" in damage_text(3), "what to do"
