"""Keeps screen and machine awake while a session is led."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, nullcontext

from PySide6.QtCore import QObject, QTimer

from heelrehab.core.session.states import Finished, Paused
from heelrehab.ui.session.driver import SessionDriver

LONG_PAUSE_S = 300.0
"""A pause longer than this lets the machine sleep as usual; a design choice."""

StayAwake = Callable[[], AbstractContextManager[object]]


class KeepAwake(QObject):
    """Holds the machine awake from a session's beginning to its end, but not in a long pause.

    Where the system cannot be asked, nothing happens: the session goes on.
    """

    def __init__(
        self, driver: SessionDriver, stay_awake: StayAwake, parent: QObject | None = None
    ) -> None:
        """Follow a driver that has not begun; ``stay_awake`` gives what holds while entered."""
        super().__init__(parent)
        self._driver = driver
        self._stay_awake = stay_awake
        self._held = ExitStack()
        self._is_awake = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(round(1000 * LONG_PAUSE_S))
        self._pause.timeout.connect(self.release)
        driver.state_changed.connect(self._follow)

    def release(self) -> None:
        """Let the machine sleep as usual."""
        self._pause.stop()
        self._is_awake = False
        self._held.close()

    def _follow(self) -> None:
        match self._driver.state:
            case Finished():
                self.release()
            case Paused():
                if not self._pause.isActive():
                    self._pause.start()
            case _:
                self._pause.stop()
                self._hold()

    def _hold(self) -> None:
        if not self._is_awake:
            self._is_awake = True
            self._held.enter_context(self._stay_awake())


def stay_awake() -> AbstractContextManager[object]:
    """Return what holds screen and machine awake while entered, nothing where that fails."""
    try:
        from wakepy import keep  # noqa: PLC0415 - costs too much before the first paint
    except ImportError:
        return nullcontext()
    return keep.presenting(on_fail="pass")
