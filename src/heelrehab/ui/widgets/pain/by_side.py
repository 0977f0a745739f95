"""One pain scale for each side that hurts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.core.side import Side
from heelrehab.ui.strings.doses import side_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.pain.scale import PainScale
from heelrehab.ui.widgets.text import SubHeading


class PainBySide(QWidget):
    """Asks for a score of each side; where only one hurts, the side is not named.

    Signals:
        score_chosen: ``Side`` and score, 0 to 10.
        cleared: The score of a ``Side`` was taken back.
    """

    score_chosen = Signal(object, int)
    cleared = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        sides: Sequence[Side],
        *,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP_PX)
        self._scales: dict[Side, PainScale] = {}
        for side in sides:
            label = side_text(side) if len(sides) > 1 else ""
            if label:
                column.addWidget(SubHeading(label))
            scale = PainScale(appearance, name=f"{name}_{side.value}", label=label)
            scale.score_chosen.connect(self._tell_score)
            scale.cleared.connect(self._tell_cleared)
            column.addWidget(scale)
            self._scales[side] = scale
        self.setFocusProxy(self._scales[sides[0]])

    @property
    def is_complete(self) -> bool:
        """True where every side has its score."""
        return all(scale.score_nrs is not None for scale in self._scales.values())

    def show_score(self, side: Side, score_nrs: int | None) -> None:
        """Show a score that is known already, without telling anybody."""
        self._scales[side].show_score(score_nrs)

    def clear(self) -> None:
        """Ask anew."""
        for scale in self._scales.values():
            scale.show_score(None)

    def _tell_score(self, score_nrs: int) -> None:
        self.score_chosen.emit(self._side_of_sender(), score_nrs)

    def _tell_cleared(self) -> None:
        self.cleared.emit(self._side_of_sender())

    def _side_of_sender(self) -> Side:
        sender = self.sender()
        return next(side for side, scale in self._scales.items() if scale is sender)
