"""I can't do this one: the reason decides what takes its place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.schema import Equipment, Exercise, Position
from heelrehab.core.programme.replacement import CannotDo
from heelrehab.core.records import PrescribedItem
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import LinkButton, QuietButton
from heelrehab.ui.widgets.panels import Tile
from heelrehab.ui.widgets.text import MutedText, SubHeading

_PREFIX = "cannot_"
_EQUIPMENT = {
    CannotDo.NO_BAND: Equipment.BAND,
    CannotDo.NO_STEP: Equipment.STEP,
    CannotDo.NO_WEIGHT: Equipment.WEIGHT,
}


class CannotPanel(Tile):
    """Asks why one exercise cannot be done today.

    Signals:
        reason_chosen: The ``PrescribedItem`` and the ``CannotDo``.
        closed: It can be done after all.
    """

    reason_chosen = Signal(object, object)
    closed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        catalogue: Catalogue,
        item: PrescribedItem,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="cannotPanel", parent=parent)
        self._item = item
        name = catalogue.exercise_text(item.exercise_id).name
        question = self.tr("{exercise}: what stands in the way?").format(exercise=name)
        self.setAccessibleName(question)
        self.column.setSpacing(2 * STEP_PX)
        self.column.addWidget(SubHeading(question))
        hint = self.tr("An exercise that is equal or easier takes its place, if there is one.")
        self.column.addWidget(MutedText(hint))
        row = FlowLayout()
        for reason in reasons_for(catalogue.exercise(item.exercise_id), item):
            text = catalogue.rule_text(reason.value).name
            button = QuietButton(appearance, text, name=f"{_PREFIX}{reason.value}")
            button.clicked.connect(self._choose)
            row.addWidget(button)
        close = LinkButton(appearance, self.tr("I can do it"), name="cannotClose")
        close.clicked.connect(self.closed)
        row.addWidget(close)
        self.column.addLayout(row)

    def offer(self) -> None:
        """Let the keys reach the first reason."""
        first = self.findChild(QuietButton)
        if isinstance(first, QuietButton):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        button = self.sender()
        if button is not None:
            reason = CannotDo(button.objectName().removeprefix(_PREFIX))
            self.reason_chosen.emit(self._item, reason)


def reasons_for(exercise: Exercise, item: PrescribedItem) -> tuple[CannotDo, ...]:
    """Return the reasons that may hold for an exercise as it is prescribed."""
    return tuple(
        reason
        for reason in CannotDo
        if reason in (CannotDo.HURTS, CannotDo.NO_TIME)
        or (reason is CannotDo.NO_FLOOR and exercise.position is Position.LONG_SITTING)
        or (reason in _EQUIPMENT and _needs(exercise, item, _EQUIPMENT[reason]))
    )


def _needs(exercise: Exercise, item: PrescribedItem, equipment: Equipment) -> bool:
    is_for_load = equipment is Equipment.WEIGHT and item.dose.with_load
    return is_for_load or equipment in exercise.equipment
