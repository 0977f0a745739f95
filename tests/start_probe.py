"""Open the window, print the modules that its first frame needed in the order of loading, and quit.

Run as ``python start_probe.py ARGUMENTS``; the arguments are those of heelrehab.
"""

from __future__ import annotations

import json
import runpy
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication


class FirstFrame(QObject):
    """Watches every event until the first run of paint events is over."""

    def __init__(self):
        super().__init__()
        self.modules = []

    def eventFilter(self, _watched, event):  # noqa: N802 - overrides Qt's name
        if event.type() is QEvent.Type.Paint:
            self.modules = list(sys.modules)
        elif self.modules:
            QApplication.instance().removeEventFilter(self)
            print(json.dumps(self.modules))  # noqa: T201 - the answer
            QTimer.singleShot(0, QApplication.quit)
        return False


def main():
    enter_loop = QApplication.exec
    frame = FirstFrame()

    def watch_and_enter_loop(*_application):
        QApplication.instance().installEventFilter(frame)
        return enter_loop()

    QApplication.exec = watch_and_enter_loop
    runpy.run_module("heelrehab", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
