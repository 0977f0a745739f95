from __future__ import annotations

from heelrehab.ui.kiosk.staff.checks.check_page import MOST_SHOWN
from heelrehab.ui.widgets.panels import Card


def cards(staff):
    return {
        card.objectName(): card.accessibleName()
        for card in staff.area.findChildren(Card)
        if card.objectName().startswith("finding_")
    }


def test_nothing_is_checked_before_it_is_asked_for(stay):
    staff = stay()
    staff.touch("rail_check")

    assert cards(staff) == {}
    assert "CHECKED" not in staff.actions


def test_each_part_stands_as_a_card(stay, add):
    add()
    staff = stay()

    staff.touch("rail_check", "checkNow")

    assert len(cards(staff)) == 6
    assert cards(staff)["finding_people"] == "People and their codes: 1 looked at, nothing is wrong"
    staff.touch("checkNow")
    assert len(cards(staff)) == 6


def test_what_is_wrong_stands_below_its_part(stay, place):
    place.settings_path.write_text('{"colour": "red"}', encoding="utf-8")
    staff = stay()

    staff.touch("rail_check", "checkNow")

    assert cards(staff)["finding_settings"] == "Settings of the kiosk: 1 thing(s) to see to"
    assert "unknown_key colour = red" in staff.texts()


def test_a_long_list_is_cut_and_says_so(stay, place):
    keys = ", ".join(f'"k{number}": 1' for number in range(MOST_SHOWN + 3))
    place.settings_path.write_text(f"{{{keys}}}", encoding="utf-8")
    staff = stay()

    staff.touch("rail_check", "checkNow")

    assert "and 3 more" in staff.texts()
