"""What happens to what one does here: nothing is kept, or it is kept under a code."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.kiosk.sheet import BigButton, Sheet
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.buttons import QuietButton


class BeginningPage(Sheet):
    """Asks whether to go on as a guest, where guests may, or to get a code.

    Signals:
        guest_chosen: Go on, and keep nothing.
        code_wanted: Make a code.
        code_told: The person has one.
    """

    guest_chosen = Signal()
    code_wanted = Signal()
    code_told = Signal()

    def __init__(
        self,
        appearance: Appearance,
        *,
        allows_guests: bool,
        allows_sign_up: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            appearance,
            name="beginningPage",
            title=self._title_for(allows_guests=allows_guests, allows_sign_up=allows_sign_up),
            text=self._text_for(allows_guests=allows_guests, allows_sign_up=allows_sign_up),
            parent=parent,
        )
        kinds = iter((BigButton, QuietButton, QuietButton))
        if allows_guests:
            guest = next(kinds)(
                appearance, self.tr("Go on as a guest"), name="beginGuest", icon=IconName.PLAY
            )
            guest.clicked.connect(self.guest_chosen)
            self.add_button(guest)
            self.setFocusProxy(guest)
        if allows_sign_up:
            make = next(kinds)(appearance, self.tr("Get a code"), name="beginSignUp")
            make.clicked.connect(self.code_wanted)
            self.add_button(make)
        have = next(kinds)(
            appearance, self.tr("I have a code"), name="beginCode", icon=IconName.LOCK
        )
        have.clicked.connect(self.code_told)
        self.add_button(have)

    def _title_for(self, *, allows_guests: bool, allows_sign_up: bool) -> str:
        if allows_guests and allows_sign_up:
            return self.tr("As a guest, or with a code?")
        return self.tr("Nothing is kept") if allows_guests else self.tr("Exercise with your code")

    def _text_for(self, *, allows_guests: bool, allows_sign_up: bool) -> str:
        texts = []
        if allows_guests:
            texts.append(
                self.tr("As a guest, all that you enter is gone when you finish or walk away.")
            )
        if allows_sign_up:
            texts.append(
                self.tr(
                    "With a code and a PIN, this clinic keeps your sessions, so that you can go "
                    "on next time. No name is needed."
                )
            )
        if not texts:
            texts.append(self.tr("You get your code from the staff."))
        return "\n\n".join(texts)
