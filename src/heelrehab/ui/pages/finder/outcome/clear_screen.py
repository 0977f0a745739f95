"""What helps where something feels wrong but no warning sign was named."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, Heading, MutedText, PageTitle


class ClearScreen(QWidget):
    """Says that no sign was named, and what can be done about a sore heel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clearScreen")
        card = Card(name="clearCard")
        card.column.addWidget(Heading(self.tr("If the heel is sorer than usual")))
        for sentence in (
            self.tr("Ease off what loads it for some days: hills, stairs, running, jumping."),
            self.tr("On Today you can say that you have a flare-up. The plan then gets lighter."),
            self.tr("Pain above 5 of 10 is a reason to stop an exercise."),
        ):
            card.column.addWidget(BodyText(sentence))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * STEP_PX)
        column.addWidget(PageTitle(self.tr("You named no warning sign"), name="clearTitle"))
        column.addWidget(card)
        worried = self.tr(
            "If it does not feel right to you, or it gets worse, have it looked at all the same."
        )
        column.addWidget(MutedText(worried))
