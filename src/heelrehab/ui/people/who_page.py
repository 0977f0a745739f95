"""Asks who is at the computer, by names as large buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from heelrehab.storage.home.people import Person
from heelrehab.ui.people.doorway import Doorway
from heelrehab.ui.people.names import name_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.text import MutedText

_HIGH_IN_TARGETS = 1.5
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PersonButton(QuietButton):
    """A name, larger than other buttons."""

    def __init__(self, appearance: Appearance, person: Person) -> None:
        super().__init__(appearance, name_text(person), name=f"who_{person.profile_id}")
        self.profile_id = person.profile_id
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if person.has_pin:
            self.setAccessibleDescription(self.tr("Asks for a PIN"))
        appearance.changed.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return a size that is hit at ease."""
        high_px = round(_HIGH_IN_TARGETS * self._appearance.sizes.target_px)
        return super().sizeHint().expandedTo(QSize(0, high_px))

    def _fit(self) -> None:
        font = self.font()
        font.setPixelSize(self._appearance.sizes.heading_px)
        self.setFont(font)


class WhoPage(Doorway):
    """The people of this computer; arrow keys go from one to the next.

    Signals:
        chosen: The id of the person.
    """

    chosen = Signal(str)

    def __init__(
        self, appearance: Appearance, people: Sequence[Person], parent: QWidget | None = None
    ) -> None:
        """Show ``people`` in their order; the first has the focus."""
        super().__init__(appearance, self.tr("Who is it?"), name="whoPage", parent=parent)
        self._buttons = [PersonButton(appearance, person) for person in people]
        for button in self._buttons:
            button.clicked.connect(self._choose)
            self.card.column.addWidget(button)
        hint = MutedText(self.tr("People are added and renamed in Settings."), name="whoHint")
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.card.column.addSpacing(2 * STEP_PX)
        self.card.column.addWidget(hint)
        self.setFocusProxy(self._buttons[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down by arrow keys."""
        focused = self.focusWidget()
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not isinstance(focused, PersonButton):
            super().keyPressEvent(event)
            return
        at = (self._buttons.index(focused) + step) % len(self._buttons)
        self._buttons[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, PersonButton):
            self.chosen.emit(button.profile_id)
