"""A program that starts, paints, rests and ends, telling how it went; run by ``startup.py``.

``python started.py MODE T0 REST_S [DATA_DIR]``: MODE is ``empty`` (a bare window) or ``ours``;
T0 is when the process was started, in seconds of the machine's monotonic clock. Prints JSON.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path


def switches() -> int:
    """Return how often the process was woken so far."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_nvcsw + used.ru_nivcsw


def main() -> None:
    """Start, and print what it cost."""
    mode, begun_s, rest_s = sys.argv[1], float(sys.argv[2]), float(sys.argv[3])
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    found: dict[str, float] = {}

    class Bare(QWidget):
        def paintEvent(self, event: object) -> None:
            del event
            if "painted_s" not in found:
                QTimer.singleShot(0, painted)

    def painted() -> None:
        found["painted_s"] = time.clock_gettime(time.CLOCK_MONOTONIC) - begun_s
        found["heavy"] = sum(
            name in sys.modules
            for name in ("numpy", "pyqtgraph", "PySide6.QtMultimedia", "PySide6.QtTextToSpeech")
        )
        QTimer.singleShot(2000, settled)

    def settled() -> None:
        found["rss_kb"] = resident_kb()
        found["switches_before"] = switches()
        QTimer.singleShot(round(rest_s * 1000), rested)

    def rested() -> None:
        found["switches_per_s"] = (switches() - found["switches_before"]) / rest_s
        application.quit()

    application = QApplication([])
    if mode == "empty":
        window = Bare()
        window.resize(1280, 800)
        window.show()
    else:
        window = ours(application, Path(sys.argv[4]))
        window.first_painted.connect(painted)
    application.exec()
    print(json.dumps(found))


def ours(application: object, data_folder: Path) -> object:
    """Return our window, as the command makes it."""
    from heelrehab.app import Shell
    from heelrehab.options import RunOptions
    from heelrehab.system_clock import SystemClock
    from heelrehab.workspace import open_workspace, prepare_place

    options, clock = RunOptions(data_dir=data_folder), SystemClock()
    place = prepare_place(options, data_folder)
    workspace = open_workspace(place, clock, is_writable=True)
    shell = Shell(application, workspace, clock, options)
    shell.show()
    return shell.window


def resident_kb() -> int:
    """Return the memory that the process occupies now."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmRSS:")[1].split()[0])


if __name__ == "__main__":
    main()
