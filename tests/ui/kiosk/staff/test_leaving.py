from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtWidgets import QWidget

from heelrehab.ui.kiosk.staff.plan.opening import PlanRoom


def test_coming_and_leaving_are_noted(stay):
    staff = stay()
    left = []
    staff.room.left.connect(lambda: left.append(1))

    staff.touch("rail_leave")

    assert left == [1]
    assert staff.actions == ["CAME_IN", "LEFT"]
    staff.room.close()
    assert staff.actions == ["CAME_IN", "LEFT"]


def test_keys_and_histories_are_dropped_on_leaving(stay, add):
    patient = add()
    staff = stay()
    staff.open(patient)
    staff.touch("wantPlan", "programme_starter", "keepPlan")
    rooms = staff.area.findChildren(PlanRoom)
    dropped = [weakref.ref(rooms[0].file), weakref.ref(staff.room.tools)]
    dropped.append(weakref.ref(staff.room.tools.cabinet))
    dropped.append(weakref.ref(staff.room.tools.register))
    del rooms

    staff.room.leave()
    staff.rest()
    gc.collect()

    assert [reference() for reference in dropped] == [None] * len(dropped)
    assert staff.area.page is None


def test_nothing_of_a_person_stands_on_the_area_afterwards(stay, add):
    patient = add(initials="CNRY")
    staff = stay()
    staff.open(patient)
    assert "CNRY" in staff.texts()

    staff.room.leave()
    staff.rest()

    assert "CNRY" not in staff.texts()
    names = [each.accessibleName() for each in staff.area.findChildren(QWidget)]
    assert not any("CNRY" in name for name in names)


def test_time_can_be_up_while_something_runs(stay, add):
    patient = add()
    staff = stay()
    staff.open(patient)
    staff.button("wantPlan").click()
    assert staff.room.is_busy

    staff.room.close()
    staff.rest()

    assert staff.area.page is None
    assert staff.actions[-1] == "LEFT"


def test_a_page_that_is_left_forgets_whom_it_showed(stay, add):
    patient = add()
    staff = stay()
    staff.open(patient)
    staff.touch("wantPlan")
    room = weakref.ref(staff.area.findChildren(PlanRoom)[0].file)

    staff.touch("rail_log")
    gc.collect()

    assert room() is None


def test_a_setting_that_was_changed_last_is_kept_and_told(stay):
    staff = stay()
    staff.touch("rail_settings")
    told = []
    staff.room.settings_changed.connect(told.append)

    staff.button("allow_guests").click()
    staff.room.leave()

    assert [settings.allow_guests for settings in told] == [False]
    staff.rest()
    assert len(told) == 1


def test_cleaning_is_noted_and_staff_stay(stay):
    staff = stay()
    asked = []
    staff.room.clean_asked.connect(lambda: asked.append(1))

    staff.touch("rail_clean")

    assert asked == [1]
    assert staff.actions == ["CAME_IN", "SCREEN_CLEANED"]
    assert staff.area.page is not None


def test_after_the_end_nothing_is_worked_with(stay):
    staff = stay()
    staff.room.close()

    assert staff.room.tools is None
    with pytest.raises(RuntimeError, match="the stay is over"):
        staff.room._make_log()  # noqa: SLF001 - no page is left that could ask for it
