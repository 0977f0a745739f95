"""Walks over every screen of a kiosk, and over every widget of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollBar,
    QWidget,
)

from heelrehab.commands.staging.sights.kiosk import kiosk as sights_of_a_kiosk
from heelrehab.ui.theme.sizes import KIOSK_TARGET_PX

pytestmark = [
    pytest.mark.qt_log_ignore("pipewire-0.3", "PulseAudioService"),  # no sound here
    pytest.mark.timeout(300),
]
CONTROLS = (QAbstractButton, QComboBox, QAbstractSlider, QLineEdit)


def shown(window, kinds=QWidget):
    return [
        each
        for each in window.findChildren(QWidget)
        if isinstance(each, kinds) and each.isVisible() and not isinstance(each, QScrollBar)
    ]


def faults_of(window):
    for control in shown(window, CONTROLS):
        name = control.objectName() or type(control).__name__
        if min(control.width(), control.height()) < KIOSK_TARGET_PX:
            yield f"{name} is too small: {control.width()} x {control.height()}"
        told = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
        if not told.strip():
            yield f"{name} has no name"
        if isinstance(control, QLineEdit) and not control.isReadOnly():
            yield f"{name} asks for words where there is no keyboard"
    for label in shown(window, QLabel):
        if label.wordWrap() and label.heightForWidth(label.width()) > label.height() + 1:
            yield f"{label.objectName()} is cut off: {label.text()[:30]!r}"
        if label.openExternalLinks():
            yield f"{label.objectName()} opens links"


@pytest.mark.parametrize(
    ("size", "text_percent"), [(QSize(1280, 800), 100), (QSize(1080, 1920), 200)]
)
def test_every_control_can_be_hit_and_has_a_name(open_kiosk, premises, patient, size, text_percent):
    kiosk = open_kiosk(premises, size=size, text_percent=text_percent)
    found = {}
    for sight in sights_of_a_kiosk(kiosk):
        if sight != "kiosk-staff":  # staff's own pages are walked in their own tests
            for fault in faults_of(kiosk.window):
                found.setdefault(fault, sight)

    assert found == {}


def test_no_widget_offers_a_menu_or_a_tip(qapp, kiosk, patient):
    for sight in sights_of_a_kiosk(kiosk):
        for widget in shown(kiosk.window):
            middle = widget.rect().center()
            there = widget.mapToGlobal(middle)
            reason = QContextMenuEvent.Reason.Mouse
            qapp.sendEvent(widget, QContextMenuEvent(reason, middle, there))
            qapp.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, middle, there))
        strays = [each for each in QApplication.topLevelWidgets() if each.isVisible()]

        assert (sight, strays) == (sight, [kiosk.window])
        assert QApplication.activePopupWidget() is None
        assert not kiosk.window.findChildren(QMenu)


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_no_key_leads_out(kiosk, key, modifiers):
    for begin in (None, kiosk.begin_as_guest):
        if begin is not None:
            begin()
        before = kiosk.screen
        kiosk.hand.press(key, modifiers)

        assert kiosk.window.isVisible()
        assert kiosk.screen == before


def test_a_press_of_three_seconds_in_the_corner_asks_for_the_passcode(qtbot, open_kiosk, premises):
    kiosk = open_kiosk(premises, hold_ms=0)
    with qtbot.waitSignal(kiosk.house.cage.corner_held, timeout=5000):
        qtbot.mousePress(kiosk.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
    kiosk.settle()

    assert kiosk.over == "passcodePage"
