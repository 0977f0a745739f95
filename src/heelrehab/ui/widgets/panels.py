"""Surfaces that hold things together."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import Column
from heelrehab.ui.widgets.buttons import PrimaryButton
from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.text import FigureText, Heading, MutedText, PageTitle, SubHeading
from heelrehab.ui.widgets.tones import Tone, set_tone

_CARD_MARGIN_PX = 6 * STEP_PX
_TILE_MARGIN_PX = 4 * STEP_PX
_EMPTY_WIDTH_PX = 440


class Card(QFrame):
    """A surface on the plain ground. Fill its ``column``, from top to bottom."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.column = Column(self)
        self.column.setContentsMargins(*(4 * [_CARD_MARGIN_PX]))
        self.column.setSpacing(3 * STEP_PX)


class Tile(QFrame):
    """A plain-ground surface inside a card. Fill its ``column``."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.column = Column(self)
        self.column.setContentsMargins(*(4 * [_TILE_MARGIN_PX]))
        self.column.setSpacing(2 * STEP_PX)


class PageHeader(QWidget):
    """The title of a page with a line below, and what belongs beside it or, if narrow, below."""

    def __init__(
        self, title: str = "", line: str = "", *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title, self._line = PageTitle(title), MutedText()
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP_PX)
        column.addWidget(self._title)
        column.addWidget(self._line)
        self._row = Beside(self, least_wide_px=0)
        self._row.addWidget(words)
        self.show_words(title, line)

    def put_beside(self, widget: QWidget) -> None:
        """Show ``widget`` beside the words; to be called once."""
        self._row.addWidget(widget)

    def leave_words(self, width_px: int) -> None:
        """Put what is beside the words below them where they would have less than this."""
        self._row.set_widths(width_px)

    def show_words(self, title: str, line: str) -> None:
        """Show another title and line; an empty line takes no room."""
        self._title.setText(title)
        self._line.setText(line)
        self._line.setVisible(bool(line))


class StatTile(Card):
    """A heading, one figure, and what it is about."""

    def __init__(
        self,
        heading: str,
        figure: str = "",
        caption: str = "",
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name=name, parent=parent)
        self._heading, self._figure = SubHeading(heading), FigureText()
        self._caption = MutedText()
        self.column.setSpacing(STEP_PX)
        for label in (self._heading, self._figure, self._caption):
            self.column.addWidget(label)
        self.show_figure(figure, caption)

    def show_figure(self, figure: str, caption: str) -> None:
        """Show another figure; the whole is read out as one sentence."""
        self._figure.setText(figure)
        self._caption.setText(caption)
        self.setAccessibleName(f"{self._heading.text()}: {figure} {caption}".strip())


class Chip(QLabel):
    """A word or two on a coloured ground."""

    def __init__(
        self,
        text: str = "",
        tone: Tone = Tone.NEUTRAL,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_tone(self, tone)

    def show_text(self, text: str, tone: Tone) -> None:
        """Say something else, meant otherwise."""
        self.setText(text)
        set_tone(self, tone)


class EmptyState(QWidget):
    """Says what will be here, and offers the step that fills it.

    Signals:
        action_triggered: The step was asked for.
    """

    action_triggered = Signal()

    def __init__(
        self,
        appearance: Appearance,
        *,
        heading: str,
        sentence: str,
        action: str = "",
        picture: QWidget | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * [_CARD_MARGIN_PX]))
        column.setSpacing(3 * STEP_PX)
        column.addStretch()
        if picture is not None:
            column.addWidget(picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        for label in (Heading(heading), MutedText(sentence)):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        if action:
            button = PrimaryButton(appearance, action, name=f"{name}Action")
            button.clicked.connect(self._trigger)
            column.addSpacing(STEP_PX)
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def sizeHint(self) -> QSize:
        """Return a width at which the sentence breaks well."""
        return super().sizeHint().expandedTo(QSize(_EMPTY_WIDTH_PX, 0))

    def _trigger(self) -> None:
        self.action_triggered.emit()
