"""A program that starts, paints, rests and ends, telling how it went; run by ``startup.py``.

``python started.py MODE T0 REST_S [DATA_DIR]``: MODE is ``empty`` (a bare window), ``least`` (a
window with as many texts, buttons and frames as Today, after a bare decode of the records: nothing
of ours but their types) or ``ours`` (the command itself, ``heelrehab --data-dir DATA_DIR``); T0 is
when the process was started, in seconds of the machine's monotonic clock. Prints JSON:
``painted_s`` on that clock, and in ``cpu_s`` what the processor had worked, in seconds, by the end
of each part of the start.
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
CARDS, TEXTS_A_CARD, BUTTONS_A_CARD = 9, 3, 4
"""Together what Today has when it is first painted: 24 texts, 38 buttons, 9 frames."""


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
        self.found["modules"] = len(sys.modules)
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


class ModuleWatch:
    """Tells when a module is about to be loaded, and leaves the loading to others."""

    def __init__(self, told: dict[str, Callable[[], None]]) -> None:
        self._told = told

    def find_spec(self, name: str, *_: object) -> None:
        """Tell, once, that ``name`` is wanted."""
        tell = self._told.pop(name, None)
        if tell is not None:
            tell()


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


def least(findings: Findings, data_folder: Path) -> None:
    """Decode the records and show a page of Today's size, with no program behind it."""
    import msgspec

    from heelrehab.core.records import AnyRecord

    decoder = msgspec.json.Decoder(AnyRecord)
    for journal in data_folder.glob("profiles/*/history/*.jsonl"):
        decoder.decode_lines(journal.read_bytes())
    findings.end_part("history")

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import (
        QApplication,
        QFrame,
        QHBoxLayout,
        QLabel,
        QPushButton,
        QScrollArea,
        QVBoxLayout,
        QWidget,
    )

    class Page(QWidget):
        is_painted = False

        def paintEvent(self, event: object) -> None:
            del event
            if not self.is_painted:
                self.is_painted = True
                QTimer.singleShot(0, findings.note_paint)

    findings.end_part("Qt")
    application = QApplication([])
    application.setStyleSheet("QFrame { border-radius: 14px } QPushButton { padding: 8px }")
    findings.end_part("application")
    window, inner = Page(), QWidget()
    column = QVBoxLayout(inner)
    for card in range(CARDS):
        frame = QFrame()
        row = QHBoxLayout(frame)
        for number in range(TEXTS_A_CARD):
            text = QLabel(f"A text of some words, {card} and {number}")
            text.setWordWrap(True)
            row.addWidget(text)
        for number in range(BUTTONS_A_CARD):
            row.addWidget(QPushButton(f"{number}"))
        column.addWidget(frame)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inner)
    QVBoxLayout(window).addWidget(area)
    window.resize(1280, 800)
    window.show()
    findings.end_part("window")
    application.exec()


def ours(findings: Findings, data_folder: Path) -> None:
    """Do what the command does, noting each part."""

    def watch_application() -> None:
        from PySide6.QtWidgets import QApplication

        findings.end_part("Qt")
        before(QApplication, "__init__", lambda _: findings.end_part("modules with Qt"))
        after(QApplication, "__init__", watch_shell)

    def watch_shell(_: object) -> None:
        from heelrehab import app, workspace

        shell = app.Shell
        findings.end_part("application")
        after(workspace, "read_history", lambda _: findings.end_part("folders, history"))
        after(shell, "__init__", watch_window)
        after(shell, "show", lambda _: findings.end_part("first page"))

    def watch_window(shell: object) -> None:
        findings.end_part("content, look, window")
        shell.window.first_painted.connect(findings.note_paint)

    watch = {
        "PySide6": lambda: findings.end_part("command line, rules"),
        "heelrehab.app": watch_application,
    }
    sys.meta_path.insert(0, ModuleWatch(watch))
    from heelrehab.cli import main

    main(["--data-dir", str(data_folder)])


def before(owner: object, name: str, note: Callable[..., object]) -> None:
    """Have ``note`` called, with the first argument, each time ``owner.name`` is called."""
    do = getattr(owner, name)

    def note_and_do(first: object, *others: object, **named: object) -> object:
        note(first)
        return do(first, *others, **named)

    setattr(owner, name, note_and_do)


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
    match sys.argv[1]:
        case "empty":
            empty(findings)
        case "least":
            least(findings, Path(sys.argv[4]))
        case _:
            ours(findings, Path(sys.argv[4]))
    print(json.dumps(findings.found))


if __name__ == "__main__":
    run()
