"""A screen of a kiosk: words, what leads on and back, and beside them what is asked for."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout, ScrollPage
from heelrehab.ui.widgets.buttons import PrimaryButton, QuietButton
from heelrehab.ui.widgets.text import BodyText

_WORDS_STRETCH, _BODY_STRETCH = 2, 3
_MOST_WORDS_BESIDE = 0.64
_WIDTH_IN_TEXT = 44
"""How wide words alone are at most, in heights of text."""


class BigButton(PrimaryButton):
    """The one large button of a screen."""


class CallText(BodyText):
    """A few words that call across a room."""


class SheetTitle(BodyText):
    """The title of a screen, read from where one stands."""


class LeadText(BodyText):
    """What stands below them."""


class Sheet(QWidget):
    """Words with buttons; a body stands beside them, below them on an upright screen.

    Signals:
        left: The person went back.
    """

    left = Signal()

    def __init__(
        self,
        appearance: Appearance,
        *,
        name: str,
        title: str,
        text: str = "",
        has_back: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAutoFillBackground(True)
        self._appearance = appearance
        self._body: ScrollPage | None = None
        self._title = SheetTitle(title, name=f"{name}Title")
        self._text = LeadText(text, name=f"{name}Text")
        self._words = ScrollPage(name=f"{name}Words")
        self._big, self._buttons = FlowLayout(), FlowLayout(gap_px=3 * STEP_PX)
        self._back = QuietButton(
            appearance, self.tr("Back"), name=f"{name}Back", icon=IconName.LEFT
        )
        self._back.clicked.connect(self.left)
        self._back.setVisible(has_back)
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._panes.setContentsMargins(0, 0, 0, 0)
        self._panes.setSpacing(0)
        self._fill_words()
        self.show_words(title, text)

    def show_words(self, title: str, text: str) -> None:
        """Say something else; an empty text takes no room."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{title} {text}".strip())

    def add_button(self, button: QWidget) -> None:
        """Put a button before the way back; the big one has a line of its own."""
        is_big = isinstance(button, BigButton)
        (self._big if is_big else self._buttons).addWidget(button)
        (self._big_row if is_big else self._row).show()

    def show_body(self, body: QWidget) -> None:
        """Show ``body`` beside the words, in place of the one before, which is deleted."""
        page = _centred(ScrollPage(name=f"{self.objectName()}Body"), body)
        before, self._body = self._body, page
        self._panes.addWidget(page, stretch=_BODY_STRETCH)
        if before is not None:
            self._panes.removeWidget(before)
            before.hide()
            before.deleteLater()
        self.setFocusProxy(body)
        body.setFocus(Qt.FocusReason.OtherFocusReason)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put words and body side by side, or one above the other on an upright screen."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        directions = QBoxLayout.Direction
        is_upright = self.height() > self.width()
        self._panes.setDirection(directions.TopToBottom if is_upright else directions.LeftToRight)
        _lean(self._words, above=1, below=0 if is_upright and self._body else 1)
        if self._body is not None:
            _lean(self._body, above=0 if is_upright else 1, below=1)
        beside = self._body is not None and not is_upright
        self._words.setMinimumWidth(least_width_px(self._words, self.width()) if beside else 0)
        room_px = self.width() - _WIDTH_IN_TEXT * self._appearance.sizes.text_px
        side_px = max(0, room_px // 2) if self._body is None else 0
        self._panes.setContentsMargins(side_px, 0, side_px, 0)

    def _fill_words(self) -> None:
        self._big_row, self._row = QWidget(), QWidget()
        for row, buttons in ((self._big_row, self._big), (self._row, self._buttons)):
            row.setLayout(buttons)
            row.hide()
        back = QWidget()
        FlowLayout(back).addWidget(self._back)
        _centred(self._words, self._title, self._text, self._big_row, self._row, back)
        self._panes.addWidget(self._words, stretch=_WORDS_STRETCH)


def least_width_px(words: ScrollPage, whole_px: int) -> int:
    """Return how wide words must be so that their longest word and button are not cut off."""
    inside = cast("QWidget", words.widget())
    for widget in (*inside.findChildren(QWidget), inside):
        if (layout := widget.layout()) is not None:
            layout.invalidate()
    needed_px = inside.minimumSizeHint().width() + words.verticalScrollBar().sizeHint().width()
    return min(needed_px, round(_MOST_WORDS_BESIDE * whole_px))


def _centred(page: ScrollPage, *widgets: QWidget) -> ScrollPage:
    """Return the page with the widgets in the middle of its height."""
    page.column.addStretch(1)
    for widget in widgets:
        page.column.addWidget(widget)
    page.column.addStretch(1)
    return page


def _lean(page: ScrollPage, *, above: int, below: int) -> None:
    """Leave the room above and below what the page holds in these shares."""
    page.column.setStretch(0, above)
    page.column.setStretch(page.column.count() - 1, below)
