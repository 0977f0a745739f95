"""A count that is quick to enter by finger, and empty to begin with."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.choices.stepper import Stepper

MOST = 100
NOT_TRIED = -1
LEAP = 5

translate = QCoreApplication.translate


class CountEntry(QWidget):
    """One less, one more, five more; not tried at first."""

    def __init__(
        self, appearance: Appearance, label: str, *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stepper = Stepper(
            appearance,
            label,
            name=name,
            least=NOT_TRIED,
            most=MOST,
            text_of=count_text,
        )
        five = QuietButton(appearance, self.tr("5 more"), name=f"{name}Five")
        five.setAccessibleName(self.tr("{label}: 5 more").format(label=label))
        five.clicked.connect(self._leap)
        row = FlowLayout()
        row.addWidget(five)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP_PX)
        column.addWidget(self._stepper)
        column.addLayout(row)

    @property
    def count(self) -> int | None:
        """The count, None where it was not tried."""
        return None if self._stepper.value < 0 else round(self._stepper.value)

    def _leap(self) -> None:
        self._stepper.show_value(max(0.0, self._stepper.value) + LEAP)


def count_text(count: float) -> str:
    """Return the count, or that it was not tried."""
    return translate("CheckIns", "not tried") if count < 0 else f"{count:g}"
