"""The end of a visit: thanks, and what became of what was done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.kiosk.sheet import BigButton, Sheet
from heelrehab.ui.theme.appearance import Appearance


class FarewellPage(Sheet):
    """Says what was kept.

    Signals:
        done: The person goes.
    """

    done = Signal()

    def __init__(
        self,
        appearance: Appearance,
        *,
        is_guest: bool,
        unsaved_count: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """Take how many records could not be written, of a patient."""
        super().__init__(
            appearance,
            name="farewellPage",
            title=self.tr("Thank you. Look after your heel."),
            text=self._text_for(is_guest=is_guest, unsaved_count=unsaved_count),
            has_back=False,
            parent=parent,
        )
        leave = BigButton(appearance, self.tr("Done"), name="farewellDone", icon=IconName.CHECK)
        leave.clicked.connect(self.done)
        self.add_button(leave)
        self.setFocusProxy(leave)

    def _text_for(self, *, is_guest: bool, unsaved_count: int) -> str:
        if is_guest:
            return self.tr("Nothing of your visit was kept here.")
        if unsaved_count:
            return self.tr(
                "%n of your entries could not be saved, since the disk did not take them. All "
                "before them is kept. Please tell the staff.",
                "",
                unsaved_count,
            )
        return self.tr("What you did is kept under your code.")
