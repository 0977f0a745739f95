"""Staff come in by the corner, whoever is there, and go again."""

from __future__ import annotations

import msgspec
import pytest

from heelrehab.storage.kiosk.audit import AuditLog, StaffAction
from heelrehab.storage.kiosk.deeds import happenings
from heelrehab.ui.theme.roles import ThemeName

pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3", "PulseAudioService")  # no sound here


def actions(premises):
    reading = AuditLog(premises.disk, premises.kiosk.audit).reading()
    return [each.entry.action for each in happenings(reading)]


def test_the_right_passcode_opens_the_staffs_area(kiosk):
    kiosk.come_in_as_staff()
    kiosk.wait_for("staffArea")

    assert kiosk.screen == "staffArea"


def test_a_wrong_passcode_is_told_and_noted(qtbot, kiosk, premises):
    kiosk.come_in_as_staff("999999")
    qtbot.waitUntil(
        lambda: kiosk.text_of("passcodeLine") == "That is not the passcode.", timeout=60_000
    )

    assert kiosk.screen == "attractPage"
    assert actions(premises) == [StaffAction.REFUSED]


def test_going_back_leaves_a_visit_as_it_was(kiosk):
    kiosk.begin_as_guest()
    visit = kiosk.house.visit
    kiosk.house.cage.corner_held.emit()
    kiosk.settle()
    kiosk.hand.click("passcodePageBack")

    assert (kiosk.screen, kiosk.over) == ("visitFrame", "")
    assert kiosk.house.visit is visit


def test_staff_who_come_in_end_the_visit(kiosk):
    kiosk.begin_as_guest()
    kiosk.come_in_as_staff()
    kiosk.wait_for("staffArea")

    assert kiosk.house.visit is None


def test_staff_who_leave_come_to_the_first_screen(kiosk, premises):
    kiosk.come_in_as_staff()
    kiosk.wait_for("staffArea")
    kiosk.house.window.screen_shown.leave_asked.emit()
    kiosk.settle()

    assert kiosk.screen == "attractPage"
    assert actions(premises) == [StaffAction.CAME_IN, StaffAction.LEFT]


def test_staff_who_walk_away_leave_nothing_open(kiosk, premises):
    kiosk.come_in_as_staff()
    kiosk.wait_for("staffArea")
    kiosk.advance(90)
    kiosk.advance(20)

    assert kiosk.screen == "attractPage"
    assert actions(premises)[-1] is StaffAction.LEFT


def test_while_the_screen_is_wiped_touches_do_nothing_and_staff_stay(kiosk):
    kiosk.come_in_as_staff()
    kiosk.wait_for("staffArea")
    kiosk.house.window.screen_shown.clean_asked.emit()
    kiosk.settle()
    assert kiosk.over == "cleaningPage"
    kiosk.hand.click("cleaningPage")
    kiosk.clock.advance(29)
    kiosk.house.cleaning.look()
    assert kiosk.over == "cleaningPage"

    kiosk.clock.advance(1)
    kiosk.house.cleaning.look()
    kiosk.settle()

    assert (kiosk.screen, kiosk.over) == ("staffArea", "")
    assert kiosk.house.idle.is_watching


def test_settings_that_staff_change_hold_at_once(kiosk, premises):
    changed = msgspec.structs.replace(
        premises.settings, allow_guests=False, text_percent=150, idle_s=30
    )
    changed = msgspec.convert(msgspec.to_builtins(changed) | {"theme": "dark"}, type(changed))
    kiosk.house.follow(changed)
    kiosk.house.go_home()
    kiosk.settle()

    assert kiosk.house.fittings.appearance.name is ThemeName.DARK
    assert kiosk.house.idle.idle_s == 30
    kiosk.hand.click("attractBegin")
    assert not kiosk.hand.sees("beginGuest")


def test_staff_can_end_the_kiosk(qtbot, kiosk):
    kiosk.come_in_as_staff()
    kiosk.wait_for("staffArea")
    kiosk.house.window.close()
    assert kiosk.window.isVisible()

    kiosk.house.close()

    assert not kiosk.window.isVisible()
