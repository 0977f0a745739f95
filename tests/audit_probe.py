"""Looks at every control of every screen, and prints what is wrong as JSON: text size, what.

Run: ``python tests/audit_probe.py light 100`` or ``dark 200``. A process of its own, for it takes
the application.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
from audit_contrast import LEAST, LEAST_IN_HIGH_CONTRAST, contrast_faults
from audit_order import order_faults
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QSlider,
    QTableView,
    QWidget,
)

from heelrehab.commands.showing.shots import MORNING
from heelrehab.commands.staging.hand_clock import HandClock
from heelrehab.commands.staging.sights.demo import demo
from heelrehab.commands.staging.sights.newcomer import newcomer, warned
from heelrehab.commands.staging.sights.player import player
from heelrehab.commands.staging.stage import on_stage
from heelrehab.demo import DEMO_NAME, demo_records
from heelrehab.options import RunOptions
from heelrehab.storage.settings import Theme, load_settings, save_settings
from heelrehab.ui.theme.style_sheet import QT_ARGUMENTS
from heelrehab.workspace import open_content, prepare_place, seed

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QSlider, QAbstractSpinBox, QTableView)
LEAST_PX, LEAST_IN_PLAYER_PX = 44, 48
ICONS_ONLY = "rail_"
"""The rail leaves its words out where the window is narrow."""
INSIDE = ("qt_spinbox_lineedit", "qt_scrollarea_viewport")


def main(application: QApplication) -> int:
    theme, text_percent = Theme(sys.argv[1]), int(sys.argv[2])
    found = {}
    for sights, is_demo in ((newcomer, False), (warned, True), (demo, True), (player, True)):
        with tempfile.TemporaryDirectory() as name:
            look = {"theme": theme, "text_percent": text_percent}
            for sight, fault in audited(application, Path(name), sights, look, is_demo=is_demo):
                found.setdefault(fault, sight)
    sys.stdout.write(json.dumps(found))
    return 0


def audited(
    application: QApplication, folder: Path, sights, look, *, is_demo: bool
) -> Iterator[tuple[str, str]]:
    """Yield the sight and the fault, for every fault of every sight in that look."""
    options = RunOptions(data_dir=folder, language="en")
    place = prepare_place(options, folder)
    file = load_settings(place.disk, place.folder)
    values = msgspec.structs.replace(file.value, **look)
    save_settings(place.disk, place.folder, file.with_value(values))
    if is_demo:
        seed(place, demo_records(open_content(place, "en"), MORNING), DEMO_NAME)
    with on_stage(application, HandClock(MORNING), options) as stage:
        for sight in sights(stage):
            stage.settle()
            for fault in faults_of(stage.window, look["theme"]):
                yield sight, fault


def faults_of(window: QWidget, theme: Theme) -> Iterator[str]:
    shown = [each for each in window.findChildren(QWidget) if each.isVisible()]
    for widget in shown:
        if isinstance(widget, CONTROLS) and widget.objectName() not in INSIDE:
            yield from faults_of_control(widget)
        if isinstance(widget, QLabel) and widget.text():
            yield from faults_of_label(widget)
    yield from order_faults(window)
    is_high = theme is Theme.HIGH_CONTRAST
    yield from contrast_faults(window, LEAST_IN_HIGH_CONTRAST if is_high else LEAST)


def faults_of_control(control: QWidget) -> Iterator[str]:
    name = control.objectName() or type(control).__name__
    if not control.objectName():
        yield f"{name} has no object name"
    interface = QAccessible.queryAccessibleInterface(control)
    if not interface.text(QAccessible.Text.Name).strip():
        yield f"{name} has no accessible name"
    if control.focusPolicy() is Qt.FocusPolicy.NoFocus and control.isEnabled():
        yield f"{name} cannot be reached by keyboard"
    least_px = LEAST_IN_PLAYER_PX if is_in(control, "playerPage") else LEAST_PX
    height_px = max(control.height(), touched_height_px(control))
    if control.width() < least_px or height_px < least_px:
        yield f"{name} is smaller than {least_px} px: {control.width()} x {height_px}"
    is_words = isinstance(control, QAbstractButton) and not name.startswith(ICONS_ONLY)
    if is_words and control.width() < control.minimumSizeHint().width():
        yield f"{name} is cut off"


def touched_height_px(control: QWidget) -> int:
    """Return how high the place is that takes a tap for the control."""
    parent = control.parentWidget()
    is_alone = parent is not None and parent.focusProxy() is control
    return parent.height() if is_alone and isinstance(control, QSlider) else 0


def faults_of_label(label: QLabel) -> Iterator[str]:
    name = label.objectName() or type(label).__name__
    if label.wordWrap():
        needed_px = label.heightForWidth(label.width())
        if needed_px > label.height() + 1:
            yield f"{name} is cut off: {label.text()[:30]!r} needs {needed_px} px in height"
    elif label.sizeHint().width() > label.width() + 1:
        yield f"{name} is cut off: {label.text()[:30]!r}"


def is_in(widget: QWidget, name: str) -> bool:
    parent = widget.parentWidget()
    return parent is not None and (parent.objectName() == name or is_in(parent, name))


if __name__ == "__main__":
    program = QApplication(["heelrehab", *QT_ARGUMENTS])
    sys.exit(main(program))
