"""What must hold after whatever a person does at a kiosk."""

from __future__ import annotations

import sys
import threading
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMenu,
    QMessageBox,
    QWidget,
)
from residents import OTHER, OWN
from watching.texts import all_told

from heelrehab.kiosk.house import KioskHouse

ROOMS = ("heelrehab.ui.kiosk.", "heelrehab.ui.pages.")
OF_NOBODY = ("attractPage", "beginningPage", "farewellPage")
"""Screens between two people."""
_QUIET = ("This plugin does not support", "pipewire", "PulseAudio", "PulseService")
STRAYS = (QDialog, QMenu, QMessageBox)
_STRAY_KINDS = ("QTipLabel", "QWhatsThat", "QPrintDialog", "QFileDialog")


class Watch:
    """Looks at a house from outside, and says what is wrong."""

    def __init__(self, application: QApplication, house: KioskHouse) -> None:
        self._application = application
        self._house = house
        self.seen: Counter[str] = Counter()
        """In how many looks each class of widget was seen."""
        self.mishaps: list[str] = []
        sys.excepthook = self._note_error
        sys.unraisablehook = self._note_unraisable
        threading.excepthook = self._note_thread
        qInstallMessageHandler(self._note_message)

    def look(self) -> list[str]:
        """Return what is wrong at a glance; after every act."""
        window = self._house.window
        faults, self.mishaps = self.mishaps, []
        if not (window.isVisible() and window.isFullScreen()):
            faults.append("the window no longer fills the screen")
        for widget in self._application.topLevelWidgets():
            if widget is not window and widget.isVisible():
                faults.append(f"{type(widget).__name__} {widget.objectName()} has come up")
        for widget in window.findChildren(QWidget):
            if not widget.isVisible():
                continue
            kind = type(widget)
            if isinstance(widget, STRAYS) or kind.__name__ in _STRAY_KINDS:
                faults.append(f"{kind.__name__} {widget.objectName()} is on screen")
            if kind.__module__.startswith(ROOMS):
                self.seen[kind.__name__] += 1
        if self._application.activePopupWidget() is not None:
            faults.append("a popup is open")
        return faults

    def listen(self) -> list[str]:
        """Return what is told to the wrong person; now and then, for it takes a while."""
        told = all_told(self._application)
        return [f"{each} is told on {self.place}" for each in self._unfit() if each in told]

    @property
    def place(self) -> str:
        """Where the person stands, in a few words."""
        window, visit = self._house.window, self._house.visit
        screen = window.screen_shown
        names = ["" if screen is None else screen.objectName()]
        if window.over is not None:
            names.append(window.over.objectName())
        if visit is not None:
            names.append("guest" if visit.is_guest else "patient")
        return " ".join(names)

    def _unfit(self) -> Iterator[str]:
        screen = self._house.window.screen_shown
        name = "" if screen is None else screen.objectName()
        visit = self._house.visit
        if name == "staffArea":
            return
        yield from OTHER.canaries
        is_guest = visit is not None and visit.is_guest
        if is_guest or name in OF_NOBODY:
            yield from OWN.canaries

    def _note_error(self, kind, error, trace):
        self.mishaps.append(f"{kind.__name__}: {error}")
        sys.__excepthook__(kind, error, trace)

    def _note_unraisable(self, unraisable):
        self.mishaps.append(f"unraisable {unraisable.exc_type}: {unraisable.exc_value}")

    def _note_thread(self, arguments):
        self.mishaps.append(f"in a thread: {arguments.exc_type}: {arguments.exc_value}")

    def _note_message(self, kind, _context, text):
        is_bad = kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if is_bad and not any(each in text for each in _QUIET):
            self.mishaps.append(f"Qt says: {text}")
