"""Run heelrehab and answer questions about what is on its screen, on standard input and output.

Run as ``python probe.py ARGUMENTS``; the arguments are those of heelrehab. Each line on standard
input is answered by one JSON line: which widget has the focus, and the texts that are shown.
"""

from __future__ import annotations

import json
import runpy
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget


def answer():
    sys.stdin.readline()
    focused = QApplication.focusWidget()
    shown = {
        widget.objectName(): widget.text() if hasattr(widget, "text") else ""
        for widget in QApplication.allWidgets()
        if widget.objectName() and is_seen(widget)
    }
    reply = {"focus": "" if focused is None else focused.objectName(), "shown": shown}
    print(json.dumps(reply), flush=True)  # noqa: T201 - the answer


def is_seen(widget: QWidget) -> bool:
    return widget.isVisible() and widget.window().isActiveWindow()


def main():
    enter_loop = QApplication.exec
    kept = []

    def listen_and_enter_loop(*_application):
        notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        notifier.activated.connect(answer)
        kept.append(notifier)
        return enter_loop()

    QApplication.exec = listen_and_enter_loop
    runpy.run_module("heelrehab", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
