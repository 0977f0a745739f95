"""A program that leads a session, or rests, for a while; run by the two benchmarks of sessions.

``python led.py MODE SECONDS [TRACE]``: MODE is ``session`` or ``idle``; TRACE takes the
boundaries. Prints JSON: seconds of CPU and of time, after the start has settled.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

SETTLING_S = 3.0
"""Backups, rules and sounds are loaded after the first paint; that is not measured."""


def main() -> None:
    """Lead or rest, and print what it cost."""
    mode, seconds = sys.argv[1], float(sys.argv[2])
    trace = Path(sys.argv[3]) if len(sys.argv) > 3 else None  # noqa: PLR2004 - the third word
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    found: dict[str, float] = {}
    application = QApplication([])

    def settled() -> None:
        found["cpu_s"], found["time_s"] = time.process_time(), time.monotonic()
        QTimer.singleShot(round(seconds * 1000), done)

    def done() -> None:
        found["cpu_s"] = time.process_time() - found["cpu_s"]
        found["time_s"] = time.monotonic() - found["time_s"]
        application.quit()

    with tempfile.TemporaryDirectory() as name:
        shell = opened(application, Path(name), trace)
        if mode == "session":
            lead(shell)
        QTimer.singleShot(round(SETTLING_S * 1000), settled)
        application.exec()
        shell.close()
    print(json.dumps(found))


def opened(application: object, folder: Path, trace: Path | None) -> object:
    """Return the program, shown, as the command makes it."""
    from heelrehab.app import Shell
    from heelrehab.options import RunOptions
    from heelrehab.system.clock import SystemClock
    from heelrehab.workspace import open_workspace, prepare_place

    options, clock = RunOptions(data_dir=folder, trace=trace), SystemClock()
    place = prepare_place(options, folder)
    workspace = open_workspace(place, clock, is_writable=True)
    shell = Shell(application, workspace, clock, options)
    shell.show()
    return shell


def lead(shell: object) -> None:
    """Begin a session long enough for any measurement, of short moves and holds."""
    from heelrehab.core.dose import Dose
    from heelrehab.core.records import PrescribedItem
    from heelrehab.core.side import Side
    from heelrehab.ui.session.plan import SessionPlan

    item = PrescribedItem(
        exercise_id="heel_lift_bent_knees", dose=Dose(sets=8, reps=12), sides=(Side.BOTH,)
    )
    shell.pages.open_session(SessionPlan((item,)))
    shell.host.session.page.before.begin_asked.emit()


if __name__ == "__main__":
    main()
