"""A screen of a kiosk: words, what leads on and back, and beside them what is asked for."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import Column, FlowLayout, ScrollPage
from heelrehab.ui.widgets.buttons import PrimaryButton, QuietButton
from heelrehab.ui.widgets.layouts.placing import PlacingLayout, height_of
from heelrehab.ui.widgets.text import BodyText

_WORDS_SHARE = 0.4
"""Of the width, for words that have a body beside them."""
_EASE_SHARE = 0.7
"""With less than this share of the width that it asks for, a body goes below the words."""
_MOST_WORDS_BESIDE = 0.64
_WORDS_IN_TEXT, _WHOLE_IN_TEXT = 52, 80
"""How wide words alone are at most, and words with a body, in heights of text."""


class BigButton(PrimaryButton):
    """The one large button of a screen."""


class CallText(BodyText):
    """A few words that call across a room."""


class SheetTitle(BodyText):
    """The title of a screen, read from where one stands."""


class LeadText(BodyText):
    """What stands below them."""


class WordsAndBody(PlacingLayout):
    """Words beside a body, each in the middle of the height; below it where they have no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap_px=10 * STEP_PX)
        self._is_upright = False

    def stand_upright(self, *, is_upright: bool) -> None:
        """Put the body below the words, whatever the room, or only where it must be."""
        if is_upright is not self._is_upright:
            self._is_upright = is_upright
            self.invalidate()

    def places_in(self, width_px: int) -> tuple[QRect, ...]:
        """Return the places of words and body, where there is one."""
        items = self.visible_items()
        widths_px = self._beside(width_px)
        heights_px = [height_of(*each) for each in zip(items, widths_px, strict=False)]
        if widths_px:
            left_px, middle_px = 0, max(heights_px)
            places = []
            for item_px, height_px in zip(widths_px, heights_px, strict=True):
                top_px = (middle_px - height_px) // 2
                places.append(QRect(left_px, top_px, item_px, height_px))
                left_px += item_px + self.spacing()
            return tuple(places)
        places, top_px = [], 0
        for item in items:
            places.append(QRect(0, top_px, width_px, height_of(item, width_px)))
            top_px += places[-1].height() + self.spacing()
        return tuple(places)

    def sizeHint(self) -> QSize:
        """Return the size at which both have what they ask for."""
        hints = [item.sizeHint() for item in self.visible_items()]
        width_px = sum(hint.width() for hint in hints) + self.spacing()
        return QSize(width_px, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Return a width at which each could stand alone."""
        widths = [item.minimumSize().width() for item in self.visible_items()]
        return QSize(max(widths, default=0), 0)

    def _beside(self, width_px: int) -> tuple[int, ...]:
        """Return both widths side by side, none where they must stand one below the other."""
        items = self.visible_items()
        if len(items) < 2 or self._is_upright:  # noqa: PLR2004 - words and body
            return ()
        words, body = items
        room_px = width_px - self.spacing()
        least_px = words.minimumSize().width()
        asked_px = max(body.minimumSize().width(), round(_EASE_SHARE * body.sizeHint().width()))
        if least_px + asked_px > room_px:
            return ()
        words_px = max(least_px, min(round(_WORDS_SHARE * room_px), room_px - asked_px))
        return words_px, room_px - words_px


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
        self._body: QWidget | None = None
        self._title = SheetTitle(title, name=f"{name}Title")
        self._text = LeadText(text, name=f"{name}Text")
        self._big, self._buttons = FlowLayout(), FlowLayout(gap_px=3 * STEP_PX)
        self._back = QuietButton(
            appearance, self.tr("Back"), name=f"{name}Back", icon=IconName.LEFT
        )
        self._back.clicked.connect(self.left)
        self._back.setVisible(has_back)
        self._page = ScrollPage(name=f"{name}Page")
        self._both = QWidget()
        self._panes = WordsAndBody(self._both)
        self._panes.addWidget(self._words())
        self._lay_out()
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
        before, self._body = self._body, body
        if before is not None:
            self._panes.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._panes.addWidget(body)
        self.setFocusProxy(body)
        body.setFocus(Qt.FocusReason.OtherFocusReason)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put words and body side by side, or one above the other on an upright screen."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._panes.stand_upright(is_upright=self.height() > self.width())
        most = _WORDS_IN_TEXT if self._body is None else _WHOLE_IN_TEXT
        self._page.limit_width(most * self._appearance.sizes.text_px)

    def _words(self) -> QWidget:
        words = QWidget()
        column = Column(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5 * STEP_PX)
        self._big_row, self._row = QWidget(), QWidget()
        for row, buttons in ((self._big_row, self._big), (self._row, self._buttons)):
            row.setLayout(buttons)
            row.hide()
        back = QWidget()
        FlowLayout(back).addWidget(self._back)
        for widget in (self._title, self._text, self._big_row, self._row, back):
            column.addWidget(widget)
        return words

    def _lay_out(self) -> None:
        column = self._page.column
        column.addStretch(1)
        column.addWidget(self._both)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._page)


def least_width_px(words: ScrollPage, whole_px: int) -> int:
    """Return how wide words must be so that their longest word and button are not cut off."""
    inside = cast("QWidget", words.widget())
    for widget in (*inside.findChildren(QWidget), inside):
        if (layout := widget.layout()) is not None:
            layout.invalidate()
    needed_px = inside.minimumSizeHint().width() + words.verticalScrollBar().sizeHint().width()
    return min(needed_px, round(_MOST_WORDS_BESIDE * whole_px))
