"""A question before something is done, in its place on the card."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.layouts.sight import bring_into_sight
from heelrehab.ui.widgets.panels import Tile
from heelrehab.ui.widgets.text import BodyText


class Question(Tile):
    """Sentences with an answer to go on and one to leave it; hidden until asked.

    Signals:
        agreed: It is to be done.
        left: It is not to be done.
    """

    agreed = Signal()
    left = Signal()

    def __init__(self, appearance: Appearance, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._text = BodyText(name=f"{name}Text")
        self._asked_from = ""
        self.agree = QuietButton(appearance, "", name=f"{name}Agree")
        self._leave = QuietButton(appearance, self.tr("Leave it as it is"), name=f"{name}Leave")
        self.agree.clicked.connect(self._agree)
        self._leave.clicked.connect(self._leave_it)
        self.column.addWidget(self._text)
        row = FlowLayout()
        row.addWidget(self.agree)
        row.addWidget(self._leave)
        self.column.addSpacing(STEP_PX)
        self.column.addLayout(row)
        self.hide()

    def ask(self, text: str, answer: str) -> None:
        """Show the question; without an ``answer`` there is nothing to agree to."""
        if self.isHidden():
            focused = self.window().focusWidget()
            self._asked_from = "" if focused is None else focused.objectName()
        self._text.setText(text)
        self.setAccessibleName(text)
        self.agree.setText(answer)
        self.agree.setVisible(bool(answer))
        self._leave.setText(self.tr("Leave it as it is") if answer else self.tr("Close"))
        self._leave.show()
        self.show()
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(self)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def wait(self, text: str) -> None:
        """Say what is being done; there is nothing to answer meanwhile."""
        self.ask(text, "")
        self._leave.hide()

    def tell(self, text: str) -> None:
        """Tell how it went, in the same place."""
        self.ask(text, "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave_it()
        else:
            super().keyPressEvent(event)

    def _agree(self) -> None:
        self.hide()
        self.agreed.emit()

    def _leave_it(self) -> None:
        """Leave it, with the keys where they were when it was asked."""
        self.hide()
        before = self.window().findChild(QWidget, self._asked_from) if self._asked_from else None
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()
