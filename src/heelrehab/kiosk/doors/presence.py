"""Whether somebody is there: after a while without a touch it is asked, then taken for no."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from heelrehab.storage.kiosk.settings import KioskSettings
from heelrehab.ui.kiosk.idle import IdleGuard
from heelrehab.ui.kiosk.screens.counting import StillTherePage
from heelrehab.ui.kiosk.window import KioskWindow
from heelrehab.ui.theme.appearance import Appearance


class Presence(QObject):
    """Asks over whatever is shown; a touch, or a running set, says yes.

    Signals:
        missed: Nobody answered.
    """

    missed = Signal()

    def __init__(
        self,
        application: QApplication,
        appearance: Appearance,
        window: KioskWindow,
        clinic: KioskSettings,
        *,
        monotonic_s: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._appearance = appearance
        self._window = window
        self._still_there_s = clinic.still_there_s
        self.guard = IdleGuard(
            monotonic_s, idle_s=clinic.idle_s, still_there_s=clinic.still_there_s, parent=self
        )
        self.guard.asked.connect(self._ask)
        self.guard.counted.connect(self._count_down)
        self.guard.answered.connect(window.lift)
        self.guard.left.connect(self.missed)

    def follow(self, clinic: KioskSettings) -> None:
        """Go by other settings of the clinic from now on."""
        self._still_there_s = clinic.still_there_s
        self.guard.follow(idle_s=clinic.idle_s, still_there_s=clinic.still_there_s)

    def _ask(self) -> None:
        popup = self._application.activePopupWidget()
        if popup is not None:
            popup.close()
        page = StillTherePage(self._appearance, self._still_there_s)
        page.answered.connect(self.guard.answer)
        self._window.lay_over(page)

    def _count_down(self, left_s: int) -> None:
        over = self._window.over
        if isinstance(over, StillTherePage):
            over.show_left(left_s)
