"""A pain score, to be filled in: how much, when, which leg."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from heelrehab.core.records import PainMoment
from heelrehab.core.side import Side
from heelrehab.ui.pages.history.editing.editors import Editor, Value
from heelrehab.ui.strings.doses import side_text
from heelrehab.ui.strings.records.words import moment_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.choices.drop_down import DropDown
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.pain.scale import PainScale
from heelrehab.ui.widgets.text import BodyText

translate = QCoreApplication.translate


class PainEditor(Editor):
    """Score, moment and side; without a score to begin with where none was given."""

    def __init__(
        self,
        appearance: Appearance,
        *,
        name: str,
        score_nrs: int | None = None,
        moment: PainMoment = PainMoment.MORNING,
        side: Side = Side.BOTH,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._scale = PainScale(appearance, name=f"{name}_score")
        self._scale.show_score(score_nrs)
        label = translate("Editing", "When it was felt")
        self._moment = DropDown(appearance, label, name=f"{name}_moment")
        for each in PainMoment:
            self._moment.addItem(moment_text(each), each.value)
        self._moment.setCurrentIndex(self._moment.findData(moment.value))
        self._side = SegmentedChoice(
            appearance,
            translate("Editing", "Which leg"),
            [(each.value, side_text(each)) for each in Side],
            name=f"{name}_side",
        )
        self._side.select(side.value)
        for widget in (self._scale, BodyText(label), self._moment, self._side):
            self.column.addWidget(widget)
        self.setFocusProxy(self._scale)

    def values(self) -> dict[str, Value]:
        """Return score, moment and side."""
        return {
            "score_nrs": self._scale.score_nrs,
            "moment": self._moment.currentData(),
            "side": self._side.choice,
        }

    def fault(self) -> str:
        """Return that a score is missing."""
        return "" if self._scale.score_nrs is not None else _choose_text()


class HopEditor(Editor):
    """The pain of a hop test."""

    def __init__(
        self, appearance: Appearance, score_nrs: int, *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._scale = PainScale(appearance, name=f"{name}_score")
        self._scale.show_score(score_nrs)
        self.column.addWidget(self._scale)
        self.setFocusProxy(self._scale)

    def values(self) -> dict[str, Value]:
        """Return the score."""
        return {"pain_nrs": self._scale.score_nrs}

    def fault(self) -> str:
        """Return that a score is missing."""
        return "" if self._scale.score_nrs is not None else _choose_text()


def _choose_text() -> str:
    return translate("Editing", "Choose a score from 0 to 10.")
