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
        is_unpacked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take what became of the visit.

        Args:
            appearance: The look in force.
            is_guest: True where nothing of it stays here.
            unsaved_count: How many records could not be written, of a patient.
            is_unpacked: True where it was to be taken home, and no code could be made.
            parent: The owner.
        """
        super().__init__(
            appearance,
            name="farewellPage",
            title=self.tr("Thank you. Look after your heel."),
            text=self._text_for(is_guest=is_guest, unsaved_count=unsaved_count)
            + (self._unpacked_text(is_guest=is_guest) if is_unpacked else ""),
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

    def _unpacked_text(self, *, is_guest: bool) -> str:
        """Return why there is no code to take home, and what to do."""
        text = self.tr(
            "No code to take home could be made just now. Please tell the staff: they can give "
            "you your sessions as a file."
        )
        if is_guest:
            text = self.tr("No code to take home could be made just now. Please tell the staff.")
        return f"\n\n{text}"
