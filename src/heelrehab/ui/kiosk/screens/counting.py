"""Two covers that count down: one waits for an answer, one for a cloth."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from heelrehab.core.timeline import IntervalKind
from heelrehab.ui.icons import IconName
from heelrehab.ui.kiosk.sheet import BigButton, Sheet
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.timing.ring_timer import RingTimer

_MOST_RING_PX = 400
"""It fits into a low window, whatever the size of text."""


class _CountingPage(Sheet):
    """Words beside a ring that fills as the seconds go."""

    def __init__(
        self,
        appearance: Appearance,
        whole_s: float,
        *,
        name: str,
        title: str,
        text: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            appearance, name=name, title=title, text=text, has_back=False, parent=parent
        )
        self._whole_s = whole_s
        self._ring = RingTimer(appearance, name=f"{name}Ring")
        self._ring.setMinimumHeight(min(20 * appearance.sizes.text_px, _MOST_RING_PX))
        self.show_body(self._ring)
        self.show_left(round(whole_s))

    def show_left(self, left_s: int) -> None:
        """Show how many whole seconds are left."""
        fraction = 1.0 - left_s / self._whole_s
        unit = self.tr("seconds")
        self._ring.set_reading(fraction, str(left_s), "", unit, IntervalKind.PREPARE)


class StillTherePage(_CountingPage):
    """Asks whether somebody is there; a touch anywhere is an answer, and so is a key.

    Signals:
        answered: Somebody is.
    """

    answered = Signal()

    def __init__(
        self, appearance: Appearance, whole_s: float, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            appearance,
            whole_s,
            name="stillTherePage",
            title=self.tr("Still there?"),
            text=self.tr("Touch the screen to go on. Otherwise your visit ends."),
            parent=parent,
        )
        stay = BigButton(
            appearance, self.tr("Yes, go on"), name="stillThereYes", icon=IconName.CHECK
        )
        stay.clicked.connect(self.answered)
        self.add_button(stay)
        self.setFocusProxy(stay)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Take a touch for an answer once the finger is up, so that it reaches nothing below."""
        self.answered.emit()

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        """Take a key for an answer."""
        self.answered.emit()


class CleaningPage(_CountingPage):
    """Says that the screen may be wiped; what keeps touches away is the cage."""

    def __init__(
        self, appearance: Appearance, whole_s: float, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            appearance,
            whole_s,
            name="cleaningPage",
            title=self.tr("The screen can be wiped now"),
            text=self.tr("Touches do nothing until the ring is full."),
            parent=parent,
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
