"""A program that starts, paints, rests and ends, telling how it went; run by ``startup.py``.

``python started.py MODE T0 REST_S [DATA_DIR]``: MODE is ``empty`` (a bare window) or ``ours``
(the command itself, ``heelrehab --data-dir DATA_DIR``); T0 is when the process was started, in
seconds of the machine's monotonic clock. Prints JSON: ``painted_s`` on that clock, and in
``cpu_s`` what the processor had worked, in seconds, by the end of each part of the start.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

HEAVY = ("numpy", "pyqtgraph", "PySide6.QtMultimedia", "PySide6.QtTextToSpeech")
SETTLING_MS = 2000


class Findings:
    """What was seen of the start so far."""

    def __init__(self, begun_s: float, rest_s: float) -> None:
        self.cpu_s: dict[str, float] = {"Python": time.process_time()}
        self.found: dict[str, object] = {"cpu_s": self.cpu_s}
        self._begun_s = begun_s
        self._rest_s = rest_s
        self._switches = 0

    def end_part(self, name: str) -> None:
        """Note how much the processor has worked by now."""
        self.cpu_s[name] = time.process_time()

    def note_paint(self) -> None:
        """Note the first paint, and go on once everything is quiet."""
        from PySide6.QtCore import QTimer

        self.end_part("paint")
        self.found["painted_s"] = time.clock_gettime(time.CLOCK_MONOTONIC) - self._begun_s
        self.found["heavy"] = sum(name in sys.modules for name in HEAVY)
        QTimer.singleShot(SETTLING_MS, self._note_size)

    def _note_size(self) -> None:
        from PySide6.QtCore import QTimer

        self.found["rss_kb"] = resident_kb()
        self._switches = switches()
        QTimer.singleShot(round(self._rest_s * 1000), self._end)

    def _end(self) -> None:
        from PySide6.QtWidgets import QApplication

        self.found["switches_per_s"] = (switches() - self._switches) / self._rest_s
        QApplication.quit()


def empty(findings: Findings) -> None:
    """Show a window with nothing in it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    class Bare(QWidget):
        is_painted = False

        def paintEvent(self, event: object) -> None:
            del event
            if not self.is_painted:
                self.is_painted = True
                QTimer.singleShot(0, findings.note_paint)

    findings.end_part("Qt")
    application = QApplication([])
    findings.end_part("application")
    window = Bare()
    window.resize(1280, 800)
    window.show()
    findings.end_part("window")
    application.exec()


def ours(findings: Findings, data_folder: Path) -> None:
    """Do what the command does, noting each part."""
    from PySide6.QtWidgets import QApplication

    findings.end_part("Qt")
    from heelrehab import app, workspace
    from heelrehab.cli import main
    from heelrehab.commands import window

    del window
    findings.end_part("modules")
    shell = app.Shell
    after(shell, "show", lambda made: made.window.first_painted.connect(findings.note_paint))
    for owner, name, part in (
        (workspace, "prepare_place", "application, folders"),
        (workspace, "open_workspace", "reading the history"),
        (shell, "__init__", "content, look, window"),
        (shell, "show", "first page"),
    ):
        after(owner, name, lambda *_, part=part: findings.end_part(part))
    enter_loop = QApplication.exec
    QApplication.exec = lambda *_: (findings.end_part("to the loop"), enter_loop())[1]
    main(["--data-dir", str(data_folder)])


def after(owner: object, name: str, note: Callable[..., object]) -> None:
    """Have ``note`` called, with the first argument, each time ``owner.name`` has returned."""
    do = getattr(owner, name)

    def do_and_note(first: object, *others: object, **named: object) -> object:
        done = do(first, *others, **named)
        note(first)
        return done

    setattr(owner, name, do_and_note)


def resident_kb() -> int:
    """Return the memory that the process occupies now."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmRSS:")[1].split()[0])


def switches() -> int:
    """Return how often the process was woken so far."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_nvcsw + used.ru_nivcsw


def run() -> None:
    """Start, and print what it cost."""
    findings = Findings(float(sys.argv[2]), float(sys.argv[3]))
    if sys.argv[1] == "empty":
        empty(findings)
    else:
        ours(findings, Path(sys.argv[4]))
    print(json.dumps(findings.found))


if __name__ == "__main__":
    run()
