"""What can be said or entered at any time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from heelrehab.core.prompting.check_ins import CheckIn, CheckInKind
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import LinkButton, QuietButton

_PREFIX = "enter_"


class MoreRow(QWidget):
    """A flare-up, and the tests and looks back that may be entered on any day.

    Signals:
        flare_told: The heel has a bad patch.
        programme_wanted: The stage's own exercises are to be back, instead of a clinician's.
        check_in_asked: The ``CheckIn`` that the person wants to enter now.
    """

    flare_told = Signal()
    programme_wanted = Signal()
    check_in_asked = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        *,
        has_flare_button: bool,
        has_prescription: bool = False,
        may_load: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Offer what fits the day; without ``may_load`` no test, since tests load the tendon."""
        super().__init__(parent)
        self.setObjectName("moreRow")
        row = FlowLayout(self)
        if has_flare_button:
            flare = QuietButton(appearance, self.tr("I have a flare-up"), name="flareUp")
            flare.setToolTip(self.tr("Makes the plan lighter for some days and marks the chart"))
            flare.clicked.connect(self.flare_told)
            row.addWidget(flare)
        if has_prescription:
            back = QuietButton(
                appearance, self.tr("Go back to the programme"), name="backToProgramme"
            )
            back.setToolTip(self.tr("Ends what the clinician set; you can take that back"))
            back.clicked.connect(self.programme_wanted)
            row.addWidget(back)
        for kind, text in (
            (CheckInKind.WEEK, self.tr("Look back at the week")),
            (CheckInKind.HEEL_RAISES, self.tr("Heel-raise test")),
            (CheckInKind.HOPS, self.tr("Hop test")),
            (CheckInKind.QUESTIONNAIRE, self.tr("Questionnaire")),
        ):
            if CheckIn(kind).loads and not may_load:
                continue
            link = LinkButton(appearance, text, name=f"{_PREFIX}{kind.value}")
            link.clicked.connect(self._ask)
            row.addWidget(link)

    def _ask(self) -> None:
        link = self.sender()
        if link is not None:
            kind = CheckInKind(link.objectName().removeprefix(_PREFIX))
            self.check_in_asked.emit(CheckIn(kind))
