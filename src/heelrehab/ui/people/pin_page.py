"""Asks for somebody's PIN before their page is opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from heelrehab.storage.home.people import Person, PinVerdict
from heelrehab.ui.people.doorway import Doorway
from heelrehab.ui.people.names import broken_off_text, name_text, wrong_pin_text
from heelrehab.ui.people.pin_desk import PinDesk
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import LinkButton, QuietButton
from heelrehab.ui.widgets.digits.pin_entry import PinEntry
from heelrehab.ui.widgets.panels import Tile
from heelrehab.ui.widgets.text import BodyText


class PinPage(Doorway):
    """The name, the number pad, and how to get in without the PIN.

    Signals:
        admitted: The PIN was right; carries the person's id.
        left: Somebody else it is.
    """

    admitted = Signal(str)
    left = Signal()

    def __init__(
        self,
        appearance: Appearance,
        desk: PinDesk,
        person: Person,
        card: Path,
        *,
        can_leave: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Ask for the PIN.

        Args:
            appearance: The look in force.
            desk: Judges it.
            person: Whose PIN.
            card: The file in which the PIN's hash stands, to be named where it is forgotten.
            can_leave: Whether there is anybody else to be.
            parent: The owner.
        """
        super().__init__(appearance, name_text(person), name="pinPage", parent=parent)
        self._desk = desk
        self._person = person
        self._entry = PinEntry(appearance, name="homePin", prompt=self.tr("Your PIN"))
        self._entry.entered.connect(self._try)
        desk.judged.connect(self._follow_verdict)
        desk.failed.connect(self._tell_failure)
        self.card.column.addWidget(self._entry)
        self._can_leave = can_leave
        self._forgotten = self._forgotten_tile(card)
        self.card.column.addSpacing(2 * STEP_PX)
        self.card.column.addLayout(self._buttons(appearance))
        self.card.column.addWidget(self._forgotten)
        self.setFocusProxy(self._entry)
        self._entry.show_waiting(desk.people.waiting_s(person.profile_id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Escape."""
        if event.key() == Qt.Key.Key_Escape and self._can_leave:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _buttons(self, appearance: Appearance) -> FlowLayout:
        row = FlowLayout()
        if self._can_leave:
            back = QuietButton(appearance, self.tr("Somebody else"), name="pinBack")
            back.clicked.connect(self.left)
            row.addWidget(back)
        forgot = LinkButton(appearance, self.tr("I forgot my PIN"), name="pinForgot")
        forgot.clicked.connect(self._show_forgotten)
        row.addWidget(forgot)
        return row

    def _forgotten_tile(self, card: Path) -> Tile:
        tile = Tile(name="pinForgottenWay")
        words = self.tr(
            "Nothing is lost: the PIN hides your history, it does not encrypt it. To open it "
            "without the PIN, close HeelRehab, open this file in a text editor, delete what "
            "stands between the quotation marks after “pin_hash”, and save it. HeelRehab then "
            "opens without a PIN, and you can set a new one in Settings."
        )
        tile.column.addWidget(BodyText(words))
        path = BodyText(str(card), name="pinForgottenPath")
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        tile.column.addWidget(path)
        tile.hide()
        return tile

    def _show_forgotten(self) -> None:
        self._forgotten.setVisible(self._forgotten.isHidden())
        QTimer.singleShot(0, self, self._bring_into_view)

    def _bring_into_view(self) -> None:
        if self._forgotten.isVisible():
            self.ensureWidgetVisible(self._forgotten)

    def _try(self, pin: str) -> None:
        self._entry.show_checking()
        self._desk.try_pin(self._person.profile_id, pin)

    def _follow_verdict(self, profile_id: str, verdict: PinVerdict) -> None:
        if profile_id != self._person.profile_id:
            return
        if verdict.is_right:
            self.admitted.emit(self._person.profile_id)
            return
        self._entry.show_problem(wrong_pin_text())
        if verdict.wait_s > 0:
            self._entry.show_waiting(verdict.wait_s)

    def _tell_failure(self, profile_id: str) -> None:
        if profile_id == self._person.profile_id:
            self._entry.show_problem(broken_off_text())
