"""A day, typed or taken from a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX


class DateField(QDateEdit):
    """A date edit in the manner of the other fields; name it by ``label`` for readers."""

    def __init__(
        self,
        appearance: Appearance,
        label: str,
        *,
        name: str,
        latest: date,
        parent: QWidget | None = None,
    ) -> None:
        """Show ``latest``, the last day that can be chosen."""
        super().__init__(_as_qdate(latest), parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._appearance = appearance
        self.setMaximumDate(_as_qdate(latest))
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pattern = self.tr("d MMM yyyy", "a day with its year, as for QLocale")
        self.setDisplayFormat(pattern)
        appearance.changed.connect(self.update)

    @property
    def day(self) -> date:
        """The day shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show another day."""
        self.setDate(_as_qdate(day))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling over a date must not change it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and a pictogram of our own over it."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            theme = self._appearance.theme
            side_px = self._appearance.sizes.text_px
            box = QRectF(0, (self.height() - side_px) / 2, side_px, side_px)
            box.moveRight(self.width() - 3 * STEP_PX)
            if self.isRightToLeft():
                box.moveLeft(3 * STEP_PX)
            tint = theme.text if self.isEnabled() else theme.disabled
            self._appearance.icons.draw(painter, IconName.CALENDAR, tint, box)


def _as_qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
