"""Dose, weight, legs and place of each exercise, by touch and by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from heelrehab.core.prescribing.checking import faults_of
from heelrehab.core.side import Side
from heelrehab.ui.widgets.buttons import IconButton

SINGLE, DOUBLE, SEATED = "heel_raise_single_floor", "heel_raise_double_floor", "seated_heel_raise"


def test_weight_is_asked_for_where_the_dose_has_one(desk):
    desk = desk()
    load = desk.note(f"setLoad_{SEATED}")
    assert not load.isVisibleTo(desk.page)

    desk.press(*(3 * [f"setStep_{SEATED}More"]))
    assert load.isVisibleTo(desk.page)
    desk.press(*(2 * [f"setLoad_{SEATED}More"]))
    assert desk.page.draft.item(SEATED).load_kg == 5.0
    desk.press(*(2 * [f"setLoad_{SEATED}Less"]))
    assert desk.page.draft.item(SEATED).load_kg is None


def test_legs_are_asked_for_where_they_can_be_chosen(desk, catalogue):
    desk = desk()
    assert not desk.note(f"setSides_{DOUBLE}").isVisibleTo(desk.page)

    buttons = desk.note(f"setSides_{SINGLE}").findChildren(QAbstractButton)
    next(each for each in buttons if each.objectName().endswith("_left")).click()

    assert desk.page.draft.item(SINGLE).sides == (Side.LEFT,)
    assert faults_of(desk.page.draft, catalogue) == ()


def test_legs_are_not_asked_for_where_both_work_at_once(desk):
    desk = desk(stage_id="C")
    sides = desk.note("setSides_hop_progression")
    assert not sides.isVisibleTo(desk.page)

    desk.press(*(2 * ["setStep_hop_progressionMore"]))

    assert sides.isVisibleTo(desk.page) == (len(sides.findChildren(QAbstractButton)) > 1)


def test_a_moved_exercise_keeps_the_keys(qtbot, desk):
    desk = desk()
    up = desk.note(f"setUp_{SINGLE}")
    up.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        qtbot.keyClick(desk.page.focusWidget(), Qt.Key.Key_Return)

    assert desk.ids[0] == SINGLE
    assert desk.page.focusWidget() is desk.note(f"setDown_{SINGLE}")


def test_at_the_end_of_the_list_the_keys_do_not_land_on_taking_out(qtbot, desk):
    desk = desk()
    desk.note(f"setDown_{SINGLE}").setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(len(desk.ids) - 1 - desk.ids.index(SINGLE)):
        qtbot.keyClick(desk.page.focusWidget(), Qt.Key.Key_Return)

    assert desk.ids[-1] == SINGLE
    assert desk.page.focusWidget() is desk.note(f"setUp_{SINGLE}")


def test_doses_go_by_plus_and_minus_keys(qtbot, desk):
    desk = desk()
    step = desk.note(f"setStep_{SEATED}")
    button = next(each for each in step.findChildren(IconButton) if each.isEnabled())
    button.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClick(desk.page.focusWidget(), Qt.Key.Key_Plus)

    assert desk.page.draft.item(SEATED).step == 2


def test_every_control_has_a_name_and_is_large_enough(desk, appearance):
    desk = desk()
    for control in desk.page.findChildren(QAbstractButton):
        if not control.isVisibleTo(desk.page):
            continue
        assert control.accessibleName() or control.text(), control.objectName()
        assert control.objectName()
        assert control.height() >= 44, control.objectName()
        if isinstance(control, IconButton) and not control.objectName().endswith("Close"):
            assert control.height() >= appearance.sizes.target_px
