"""Minutes of morning stiffness, by large chips."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import LinkButton
from heelrehab.ui.widgets.choices.segmented import SegmentButton

MINUTES = (0, 5, 10, 15, 20, 30, 45, 60)
"""The choices; the last one stands for itself and more."""

translate = QCoreApplication.translate


def minutes_of_stiffness_text(minutes: int) -> str:
    """Return how stiff it was, in words."""
    if minutes == 0:
        return translate("Stiffness", "not stiff")
    if minutes >= MINUTES[-1]:
        return translate("Stiffness", "stiff for an hour or more")
    return translate("Stiffness", "stiff for %n minute(s)", "", minutes)


class StiffnessChips(QWidget):
    """None chosen to begin with; undo beside them.

    Signals:
        minutes_chosen: The minutes that the person chose.
        cleared: The answer was taken back.
    """

    minutes_chosen = Signal(int)
    cleared = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stiffness")
        self.setAccessibleName(self.tr("Minutes of morning stiffness"))
        self._group = QButtonGroup(self)
        row = FlowLayout(self)
        for minutes in MINUTES:
            name = f"stiffness_{minutes}"
            chip = SegmentButton(appearance, str(minutes), self._chip_text(minutes), name=name)
            chip.setAccessibleName(minutes_of_stiffness_text(minutes))
            self._group.addButton(chip, minutes)
            row.addWidget(chip)
        self._undo = LinkButton(
            appearance, self.tr("Undo"), name="undoStiffness", icon=IconName.UNDO
        )
        self._undo.setAccessibleName(self.tr("Undo the minutes"))
        row.addWidget(self._undo)
        self._group.idClicked.connect(self.minutes_chosen)
        self._undo.clicked.connect(self._clear)
        self.show_minutes(None)

    def show_minutes(self, minutes: int | None) -> None:
        """Show an answer given before; minutes between two chips show the lower one."""
        shown = None if minutes is None else max(each for each in MINUTES if each <= minutes)
        self._group.setExclusive(False)
        for chip in self._group.buttons():
            chip.setChecked(self._group.id(chip) == shown)
        self._group.setExclusive(True)
        self._undo.setVisible(minutes is not None)

    def _clear(self) -> None:
        self.show_minutes(None)
        self.cleared.emit()

    def _chip_text(self, minutes: int) -> str:
        if minutes == 0:
            return self.tr("Not at all")
        if minutes == MINUTES[-1]:
            return self.tr("60 min or more")
        return self.tr("{minutes} min").format(minutes=minutes)
