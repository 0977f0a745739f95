"""The last page: everything is gone, or almost."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import ScrollPage
from heelrehab.ui.widgets.buttons import PrimaryButton
from heelrehab.ui.widgets.text import BodyText, MutedText, PageTitle

_MOST_PATHS = 20


@dataclass(frozen=True, slots=True)
class Erased:
    """How erasing ended."""

    left: tuple[Path, ...]
    """What could not be deleted."""
    is_all: bool
    """False where other people's histories and the settings stay."""


class ErasedPage(ScrollPage):
    """Says what was erased, names what was not, and closes the program.

    Signals:
        closed: Close the program.
    """

    closed = Signal()

    def __init__(
        self, appearance: Appearance, erased: Erased, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(name="erasedPage", parent=parent)
        left = erased.left
        title = self.tr("Everything is erased") if erased.is_all else self.tr("It is erased")
        self.column.addWidget(PageTitle(self.tr("Not all is erased") if left else title))
        text = self.tr("Your history, its backups and your settings are gone from this machine.")
        if not erased.is_all:
            text = self.tr(
                "This history and its backups are gone from this machine. Those of the other "
                "people here are untouched."
            )
        if left:
            text = self.tr("These files could not be deleted. Delete them by hand:")
        self.column.addWidget(BodyText(text))
        for path in left[:_MOST_PATHS]:
            self.column.addWidget(MutedText(str(path)))
        if len(left) > _MOST_PATHS:
            more = self.tr("and %n more", "", len(left) - _MOST_PATHS)
            self.column.addWidget(MutedText(more))
        if erased.is_all:
            hint = self.tr("The next start of HeelRehab begins with nothing.")
            self.column.addWidget(MutedText(hint))
        self.column.addSpacing(2 * STEP_PX)
        close = PrimaryButton(appearance, self.tr("Close HeelRehab"), name="erasedClose")
        close.clicked.connect(self.closed)
        self.column.addWidget(close, alignment=Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(close)
