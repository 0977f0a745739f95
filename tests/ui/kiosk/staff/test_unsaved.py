"""What is chosen for a person and not kept yet is told once before it is left."""

from __future__ import annotations

import pytest

WARNING = "What you chose here is not kept yet. Touch again to leave without it."
PLAN = ("wantPlan", "programme_starter")
PRESCRIPTION = ("want_prescribe", "prescribingDaysLess")


@pytest.fixture
def chosen(stay, add):
    """Chooses something for a person."""

    def choose(*touches):
        patient, staff = add(), stay()
        staff.open(patient)
        staff.touch(*touches)
        return staff

    return choose


def told(staff):
    bar = staff.area.messages
    return bar.accessibleName() if bar.isVisible() else ""


@pytest.mark.parametrize("touches", [PLAN, PRESCRIPTION])
def test_another_page_is_shown_at_the_second_touch(chosen, touches):
    staff = chosen(*touches)

    staff.touch("rail_log")
    assert told(staff) == WARNING
    assert staff.button("rail_people").isChecked()
    assert staff.area.page.objectName() == "peoplePage"

    staff.touch("rail_log")
    assert staff.area.page.objectName() == "logPage"
    assert told(staff) == ""


@pytest.mark.parametrize(
    ("touches", "back"), [(PLAN, "programmeRoomBack"), (PRESCRIPTION, "prescribingCancel")]
)
def test_back_leads_away_at_the_second_touch(chosen, touches, back):
    staff = chosen(*touches)

    staff.touch(back)
    assert told(staff) == WARNING

    staff.touch(back)
    assert staff.button("wantPlan").isVisible()


def test_staff_leave_at_the_second_touch(chosen):
    staff = chosen(*PLAN)
    left = []
    staff.room.left.connect(lambda: left.append("left"))

    staff.touch("rail_leave")
    assert (told(staff), left) == (WARNING, [])

    staff.touch("rail_leave")
    assert left == ["left"]


@pytest.mark.parametrize("touches", [PLAN[:1], PRESCRIPTION[:1], (*PLAN, "keepPlan")])
def test_what_is_as_it_was_or_kept_is_left_at_once(chosen, touches):
    staff = chosen(*touches)

    staff.touch("rail_log")

    assert staff.area.page.objectName() == "logPage"


def test_what_is_chosen_after_keeping_is_told_again(chosen):
    staff = chosen(*PLAN)
    staff.touch("rail_log", "keepPlan", "programme_mid_progressive")

    staff.touch("rail_log")

    assert told(staff) == WARNING
