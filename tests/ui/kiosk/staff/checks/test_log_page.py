from __future__ import annotations

from heelrehab.storage.kiosk.audit import StaffAction
from heelrehab.storage.kiosk.deeds import Ledger
from heelrehab.ui.kiosk.staff.checks.log_page import ENTRIES


def test_entries_stand_newest_first_with_the_persons_code(stay, place, add):
    patient = add()
    place.log.note(StaffAction.PIN_RESET, place.now(), patient.profile_id)
    staff = stay()

    staff.touch("rail_log")

    text = staff.texts()
    assert text.index("Staff came in") < text.index("PIN set anew")
    assert "482\u00a0913, AB" in text
    assert "as it was written" in staff.text("logChainText")


def test_who_is_erased_stands_by_the_folders_name(stay, place):
    place.log.note(StaffAction.ERASED, place.now(), "p0123456789abcdef")
    staff = stay()

    staff.touch("rail_log")

    assert "p0123456789abcdef" in staff.texts()


def test_a_deed_that_fell_short_is_not_told_as_done(stay, place):
    ledger = Ledger(place.log, place.now)
    with ledger.begin(StaffAction.EXPORTED, "p1", "pdf, stick") as deed:
        deed.fall_short("full")
    ledger.begin(StaffAction.ERASED, "p2")
    staff = stay()

    staff.touch("rail_log")

    text = staff.texts()
    assert text.count("Exported") == 1
    assert "Not done, or not to its end: there was no room left." in text
    assert "How it ended is not noted" in text


def test_a_changed_line_is_told_and_the_rest_shown(stay, place):
    place.log.note(StaffAction.ERASED, place.now(), "p1")
    place.log.note(StaffAction.LEFT, place.now())
    path = place.log.path
    path.write_bytes(path.read_bytes().replace(b'"p1"', b'"p2"'))
    staff = stay()

    staff.touch("rail_log")

    assert "From line 2 on" in staff.text("logChainText")
    assert "Person erased" in staff.texts()


def test_a_long_log_is_paged(stay, place):
    for number in range(ENTRIES):
        place.log.note(StaffAction.SETTINGS_CHANGED, place.now(), detail=f"key {number:02d}")
    staff = stay()
    staff.touch("rail_log")
    assert staff.text("logShown") == f"1 to {ENTRIES} of {ENTRIES + 1}"
    assert "key 00" not in staff.texts()

    staff.touch("olderEntries")
    assert "key 00" in staff.texts()
    assert not staff.button("olderEntries").isEnabled()
    staff.touch("newerEntries")
    assert "key 00" not in staff.texts()


def test_a_short_log_has_no_pages_to_turn(stay):
    staff = stay()

    staff.touch("rail_log")

    assert not staff.button("newerEntries").isVisible()
    assert not staff.button("olderEntries").isVisible()
