"""A page of one thing, with the way back above it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.kiosk.staff.unsaved import has_unsaved
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout, ScrollPage
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.panels import PageHeader

_ALMOST_ALL = 1000
"""Share of the width that a narrow body takes, up to its most; the rest is left beside it."""
_BODY_WIDTH_IN_TEXT = 46
"""Pads and short questions are not stretched over a whole screen."""


class Frame(ScrollPage):
    """Title, line, body, and a button back. One body at a time, or many in ``column``.

    Signals:
        back_asked: The page is to be left; nothing was done.
    """

    back_asked = Signal()

    def __init__(
        self,
        appearance: Appearance,
        title: str,
        line: str = "",
        *,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name=name, parent=parent)
        self._appearance = appearance
        self._back = QuietButton(
            appearance, self.tr("Back"), name=f"{name}Back", icon=IconName.LEFT
        )
        self._back.clicked.connect(self.back_asked)
        self._header = PageHeader(title, line, name=f"{name}Header")
        self._header.put_beside(self._back)
        self.column.addWidget(self._header)
        self._body: QWidget | None = None
        self._ground = QWidget()
        self._place = QHBoxLayout(self._ground)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.addStretch()
        self._place.addStretch()
        self.column.addWidget(self._ground)

    @property
    def has_unsaved(self) -> bool:
        """True where the body has."""
        return has_unsaved(self._body)

    def say(self, title: str, line: str = "") -> None:
        """Show another title and line."""
        self._header.show_words(title, line)

    def name_back(self, text: str) -> None:
        """Call the way back otherwise, as where there is nothing to undo any more."""
        self._back.setText(text)

    def show_body(self, body: QWidget, *, is_narrow: bool = False) -> None:
        """Show ``body`` in place of the one before, which is deleted."""
        before, self._body = self._body, body
        if before is not None:
            self._place.removeWidget(before)
            before.hide()
            before.deleteLater()
        if is_narrow:
            body.setMaximumWidth(_BODY_WIDTH_IN_TEXT * self._appearance.sizes.text_px)
        self._place.insertWidget(1, body, _ALMOST_ALL)
        for side in (0, 2):
            self._place.setStretch(side, int(is_narrow))
        self.take_focus()

    def take_focus(self) -> None:
        """Let keys reach the body first."""
        if self._body is not None:
            self._body.setFocus(Qt.FocusReason.OtherFocusReason)


class OnePage(QStackedWidget):
    """Shows one page at a time; the one before is deleted with all that it knows."""

    def put(self, page: QWidget) -> None:
        """Show ``page`` in the place of the one before."""
        before = self.currentWidget()
        self.addWidget(page)
        self.setCurrentWidget(page)
        if isinstance(page, Frame):
            page.take_focus()
        if before is not None:
            self.removeWidget(before)
            before.deleteLater()


def stacked(*parts: QWidget, gap_px: int = 4 * STEP_PX) -> QWidget:
    """Return the parts below each other, as a body."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap_px)
    for part in parts:
        column.addWidget(part)
    return body


def answers(*buttons: QWidget) -> QWidget:
    """Return the buttons in a row that breaks where it must."""
    row = QWidget()
    flow = FlowLayout(row, gap_px=3 * STEP_PX)
    for button in buttons:
        flow.addWidget(button)
    return row
