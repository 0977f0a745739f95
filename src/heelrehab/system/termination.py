"""Signals from outside, such as Ctrl+C or a shutdown, as an orderly end."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier


class Termination(QObject):
    """Calls back in the event loop when the process is asked to end.

    Python handles a signal only when its own code runs next; the wake-up socket makes the
    event loop run it at once, without a timer that wakes the machine for nothing.
    """

    def __init__(self, on_asked: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._on_asked = on_asked
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)  # noqa: FBT003 - the system call takes it so
        self._writing.setblocking(False)  # noqa: FBT003 - as above
        signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._handle)

    def _drain(self) -> None:
        self._reading.recv(64)

    def _handle(self, _number: int, _frame: FrameType | None) -> None:
        self._on_asked()
