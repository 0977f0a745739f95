"""Tells systemd that the window is alive, from the window's own thread."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, QTimer

_MOST_US = 10**12
_PINGS_A_WAIT = 3
"""Two may come late or get lost before systemd takes the window for dead."""


class Watchdog(QObject):
    """Sends pings as long as the event loop of its thread runs, and stops when that hangs.

    Does nothing where systemd did not ask for it. ``WATCHDOG_PID`` is not heeded: it names cage,
    whose child the program is; the unit lets every process of its own notify.

    Source: the manual pages sd_notify(3) and sd_watchdog_enabled(3) of systemd.
    """

    def __init__(self, environ: Mapping[str, str], parent: QObject) -> None:
        """Tell that the program is ready once the event loop runs, and go on from there.

        Args:
            environ: The environment, with ``NOTIFY_SOCKET`` and ``WATCHDOG_USEC`` of systemd.
            parent: Lives as long as the window.
        """
        super().__init__(parent)
        self._address = _address(environ.get("NOTIFY_SOCKET", ""))
        self._wanted_ms = _interval_ms(environ.get("WATCHDOG_USEC", ""))
        self._timer = QTimer(self, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._ping)
        if self._address:
            QTimer.singleShot(0, self, self._begin)

    @property
    def interval_ms(self) -> int:
        """Milliseconds between pings, 0 where nobody waits for any."""
        return self._timer.interval() if self._timer.isActive() else 0

    def stop(self) -> None:
        """Tell that the program ends, so that the end is not taken for a hang."""
        self._timer.stop()
        if self._address:
            self._send(b"STOPPING=1")

    def _begin(self) -> None:
        self._send(b"READY=1")
        if self._wanted_ms:
            self._timer.start(self._wanted_ms)
            self._ping()

    def _ping(self) -> None:
        self._send(b"WATCHDOG=1")

    def _send(self, message: bytes) -> None:
        # A ping that gets lost is followed by the next; systemd decides what silence means.
        with (
            contextlib.suppress(OSError),
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender,
        ):
            sender.setblocking(False)  # noqa: FBT003 - the system call takes it so
            sender.sendto(message, self._address)


def _address(named: str) -> str:
    """Return a socket's address as the system takes it; "" where there is none to send to."""
    if not hasattr(socket, "AF_UNIX"):
        return ""
    if named.startswith("@"):
        return f"\0{named[1:]}"
    return named if named.startswith("/") else ""


def _interval_ms(wait_us: str) -> int:
    """Return a third of what systemd waits, 0 where it waits for nothing."""
    if not (wait_us.isascii() and wait_us.isdigit()) or not 0 < int(wait_us) <= _MOST_US:
        return 0
    return max(1, int(wait_us) // 1000 // _PINGS_A_WAIT)
