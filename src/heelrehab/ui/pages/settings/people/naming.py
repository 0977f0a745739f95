"""Asks for a name, in its place on the card."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from heelrehab.storage.home.people import MOST_NAME, tidy_name
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.panels import Tile
from heelrehab.ui.widgets.text import BodyText


class Naming(Tile):
    """One field or two, of which the last is what was asked for; hidden until asked.

    Signals:
        named: The names, in the order of the fields.
    """

    named = Signal(object)

    def __init__(self, appearance: Appearance, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._rows = [self._row(f"{name}{number}") for number in range(2)]
        self._save = QuietButton(appearance, self.tr("Keep"), name=f"{name}Keep")
        leave = QuietButton(appearance, self.tr("Leave it as it is"), name=f"{name}Leave")
        self._save.clicked.connect(self._hand_over)
        leave.clicked.connect(self.hide)
        row = FlowLayout()
        row.addWidget(self._save)
        row.addWidget(leave)
        self.column.addLayout(row)
        self.hide()

    def ask(self, *labels: str, text: str = "") -> None:
        """Show a field for each label, the first one filled with ``text``."""
        for (caption, field), label in zip(
            self._rows, (*labels, *("" for _ in self._rows)), strict=False
        ):
            caption.setText(label)
            caption.setVisible(bool(label))
            field.setAccessibleName(label)
            field.setVisible(bool(label))
            field.clear()
        self._rows[0][1].setText(text)
        self._look()
        self.show()
        self._rows[0][1].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _row(self, name: str) -> tuple[BodyText, QLineEdit]:
        caption, field = BodyText(), QLineEdit()
        field.setObjectName(name)
        field.setMaxLength(MOST_NAME)
        field.textChanged.connect(self._look)
        field.returnPressed.connect(self._hand_over)
        self.column.addWidget(caption)
        self.column.addWidget(field)
        return caption, field

    def _names(self) -> tuple[str, ...]:
        return tuple(tidy_name(field.text()) for _, field in self._rows if not field.isHidden())

    def _look(self) -> None:
        self._save.setEnabled(all(self._names()))

    def _hand_over(self) -> None:
        names = self._names()
        if all(names):
            self.hide()
            self.named.emit(names)
