"""A short text, typed by touch."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.ui.kiosk.staff.typing.letter_pad import LETTERS, LetterPad
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.panels import Tile
from heelrehab.ui.widgets.text import FigureText, SmallText


class TypedField(QWidget):
    """What was typed so far, above the keys to type it with.

    Signals:
        changed: The text is another one.
    """

    changed = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        label: str,
        *,
        name: str,
        most: int,
        characters: str = LETTERS,
        is_capitalised: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take up to ``most`` of the ``characters``; capitalised, only words begin in capitals."""
        super().__init__(parent)
        self.setObjectName(name)
        self._is_capitalised = is_capitalised
        self._label, self._most = label, most
        self._text = ""
        self._shown = FigureText(name=f"{name}Text")
        self._shown.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._pad = LetterPad(appearance, name=f"{name}Pad", characters=characters)
        self._pad.typed.connect(self._add)
        self._pad.erase_pressed.connect(self._erase)
        frame = Tile(name=f"{name}Frame")
        frame.column.addWidget(SmallText(label))
        frame.column.addWidget(self._shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP_PX)
        column.addWidget(frame)
        column.addWidget(self._pad)
        self.show_text("")

    @property
    def text(self) -> str:
        """What was typed, without spaces around it."""
        return self._text.strip()

    def show_text(self, text: str) -> None:
        """Show a text to go on from, without telling anybody."""
        self._text = text[: self._most]
        self._shown.setText(self._text or "–")
        spoken = self._text or self.tr("empty")
        self.setAccessibleName(f"{self._label}: {spoken}")
        self._pad.let_erase(is_allowed=bool(self._text))

    def _add(self, character: str) -> None:
        is_within = self._text[-1:].isalpha()
        if self._is_capitalised and is_within:
            character = character.lower()
        if len(self._text) < self._most:
            self.show_text(self._text + character)
            self.changed.emit(self.text)

    def _erase(self) -> None:
        self.show_text(self._text[:-1])
        self.changed.emit(self.text)
