"""Signals from outside, such as Ctrl+C or a shutdown, as an orderly end."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Termination(QObject):
    """Calls back from the event loop when the process is asked to end.

    Python runs a signal's handler between any two steps of its own code, in the midst of a
    painting too, where a window that closes takes Qt down. So the handler does nothing; the
    number that Python writes to the wake-up socket is read when the event loop comes round.
    """

    def __init__(self, on_asked: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._on_asked = on_asked
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)  # noqa: FBT003 - the system call takes it so
        self._writing.setblocking(False)  # noqa: FBT003 - as above
        signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        for number in SIGNALS:
            signal.signal(number, _leave_to_the_loop)

    def close(self) -> None:
        """Listen no more; the handlers stay."""
        self._notifier.setEnabled(False)
        self._reading.close()
        self._writing.close()

    def _read(self) -> None:
        if any(number in SIGNALS for number in self._reading.recv(64)):
            self._on_asked()


def _leave_to_the_loop(_number: int, _frame: FrameType | None) -> None:
    """Keep the system's own way of ending from happening, and do no more."""
