"""Letters to touch: as many keys in a row as fit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.digits.number_pad import PadKey
from heelrehab.ui.widgets.layouts.card_grid import CardGrid

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ"
_MOST_COLUMNS = 10
_GAP_PX = 2 * STEP_PX


class LetterKey(PadKey):
    """A key for one character, as large as a finger needs and no larger."""

    def __init__(
        self, appearance: Appearance, text: str, *, name: str, icon: IconName | None = None
    ) -> None:
        super().__init__(appearance, text, name=name, icon=icon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of a target."""
        side_px = self._appearance.sizes.target_px
        return QSize(side_px, side_px)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a smaller one would be missed."""
        return self.sizeHint()


class LetterPad(QWidget):
    """Keys for ``characters``, and one to erase. A keyboard does the same.

    Signals:
        typed: A character.
        erase_pressed: The last character should go.
    """

    typed = Signal(str)
    erase_pressed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        *,
        name: str,
        characters: str = LETTERS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Letters"))
        self._appearance = appearance
        self._characters = characters
        self._grid = CardGrid(
            least_width_px=appearance.sizes.target_px,
            most_columns=_MOST_COLUMNS,
            is_stretched=False,
            gap_px=_GAP_PX,
        )
        for character in characters.replace(" ", ""):
            self._grid.addWidget(self._key(character, character))
        self._erase = LetterKey(
            appearance, self.tr("Erase"), name=f"{name}Erase", icon=IconName.ERASE
        )
        self._erase.clicked.connect(self.erase_pressed)
        self._grid.addWidget(self._erase)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addLayout(self._grid)
        if " " in characters:
            column.addWidget(self._key(" ", self.tr("Space")))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self._fit)

    def _key(self, character: str, text: str) -> LetterKey:
        key = LetterKey(
            self._appearance,
            text.replace("&", "&&"),
            name=f"{self.objectName()}_{ord(character)}",
        )
        key.setAccessibleName(text)
        key.setProperty("character", character)
        key.clicked.connect(self._press)
        return key

    def let_erase(self, *, is_allowed: bool) -> None:
        """Let the last character be taken back, where there is one."""
        self._erase.setEnabled(is_allowed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take characters and Backspace; Space is taken where it has a key."""
        text = event.text()
        wanted = text if text in self._characters else text.upper()
        if text and wanted in self._characters:
            self.typed.emit(wanted)
        elif event.key() == Qt.Key.Key_Backspace and self._erase.isEnabled():
            self.erase_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self._grid.set_least_width(self._appearance.sizes.target_px)

    def _press(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.typed.emit(str(sender.property("character")))
