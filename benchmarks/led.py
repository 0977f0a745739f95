"""A program that leads a session, or rests, for a while; run by the two benchmarks of sessions.

``python led.py MODE SECONDS [TRACE]``: MODE is ``session`` or ``idle``, or one of them with
``-all``: voice, the screen's edge and reminders are on as well, and the work of the voice's process
counts. TRACE takes the boundaries. Prints JSON: seconds of CPU and of time, after the start has
settled.
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
VOICE_SETTLING_S = 15.0
"""The system's engine takes a second of work to come up, more where others work too."""


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
        found["cpu_s"], found["time_s"] = worked_s(), time.monotonic()
        QTimer.singleShot(round(seconds * 1000), done)

    def done() -> None:
        found["cpu_s"] = worked_s() - found["cpu_s"]
        found["time_s"] = time.monotonic() - found["time_s"]
        application.quit()

    with tempfile.TemporaryDirectory() as name:
        if mode.endswith("-all"):
            switch_all_on(Path(name))
        shell = opened(application, Path(name), trace)
        if mode.startswith("session"):
            lead(shell)
        settling_s = VOICE_SETTLING_S if mode.endswith("-all") else SETTLING_S
        QTimer.singleShot(round(settling_s * 1000), settled)
        application.exec()
        shell.close()
    print(json.dumps(found))


def switch_all_on(folder: Path) -> None:
    """Write settings with everything on that may cost something while a session runs."""
    from datetime import datetime, timedelta

    from heelrehab.options import RunOptions
    from heelrehab.storage.settings import Settings, load_settings, save_settings
    from heelrehab.workspace import prepare_place

    place = prepare_place(RunOptions(data_dir=folder), folder)
    later = (datetime.now().astimezone() + timedelta(hours=2)).time().replace(microsecond=0)
    settings = Settings(voice_on=True, flash_on=True, reminder_times=(later,))
    file = load_settings(place.disk, place.folder).with_value(settings)
    save_settings(place.disk, place.folder, file)


def worked_s() -> float:
    """Return the seconds that this process and those it started have worked."""
    ticks_s = os.sysconf("SC_CLK_TCK")
    children = Path("/proc/self/task").glob("*/children")
    started = [pid for file in children for pid in file.read_text(encoding="ascii").split()]
    stats = [Path(f"/proc/{pid}/stat").read_text(encoding="ascii") for pid in started]
    ticks = sum(int(each) for stat in stats for each in stat.rpartition(")")[2].split()[11:13])
    return time.process_time() + ticks / ticks_s


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
