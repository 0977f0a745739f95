"""How the heel is this morning: pain of each sore side, then minutes of stiffness."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heelrehab.core.records import Amend, Pain, PainMoment, Stiffness
from heelrehab.core.side import Side
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.today.cards.minutes import StiffnessChips, minutes_of_stiffness_text
from heelrehab.ui.pages.today.reading import TodayReading
from heelrehab.ui.strings.doses import side_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.buttons import LinkButton
from heelrehab.ui.widgets.pain.by_side import PainBySide
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import Heading, MutedText, SubHeading


class MorningCard(Card):
    """Asks until both are answered; then one line, with the way to change it.

    Signals:
        answered: A score or the minutes were given, changed or taken back.
    """

    answered = Signal()

    def __init__(
        self, appearance: Appearance, keeper: RecordKeeper, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(name="morningCard", parent=parent)
        self._appearance = appearance
        self._keeper = keeper
        self._reading: TodayReading | None = None
        self._scales: PainBySide | None = None
        self._sides: tuple[Side, ...] = ()
        self._is_folded = False
        self._heading = Heading(name="morningHeading")
        self._hint = MutedText(self.tr("The first steps out of bed count."))
        self._line = SubHeading(name="morningLine")
        self._change = LinkButton(appearance, self.tr("Change"), name="morningChange")
        self._change.clicked.connect(self.unfold)
        self._asked = QWidget()
        self._asked_column = QVBoxLayout(self._asked)
        self._asked_column.setContentsMargins(0, 0, 0, 0)
        self._asked_column.setSpacing(2 * STEP_PX)
        self._chips = StiffnessChips(appearance)
        self._chips.minutes_chosen.connect(self._keep_stiffness)
        self._chips.cleared.connect(self._take_stiffness_back)
        self._asked_column.addWidget(SubHeading(self.tr("How long was it stiff?")))
        self._asked_column.addWidget(self._chips)
        self._folded = QWidget()
        row = QHBoxLayout(self._folded)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line, stretch=1)
        row.addWidget(self._change)
        for part in (self._heading, self._hint, self._folded, self._asked):
            self.column.addWidget(part)

    def show_reading(self, reading: TodayReading) -> None:
        """Show what was answered today."""
        self._reading = reading
        sides = reading.plan.person.sore_sides
        if sides != self._sides:
            self._ask_for(sides)
        for side in sides:
            given = reading.mornings.get(side)
            if self._scales is not None:
                self._scales.show_score(side, None if given is None else given.score_nrs)
        self._chips.show_minutes(None if reading.stiffness is None else reading.stiffness.minutes)
        if not reading.is_morning_answered:
            self._is_folded = False
        self._line.setText(self._summary(reading))
        self._arrange()

    def fold(self) -> None:
        """Show one line only, where all is answered."""
        self._is_folded = self._reading is not None and self._reading.is_morning_answered
        self._arrange()

    def unfold(self) -> None:
        """Show the questions with what was answered."""
        self._is_folded = False
        self._arrange()
        if self._scales is not None:
            self._scales.setFocus()

    def show_title(self, title: str) -> None:
        """Ask in the words of the hour."""
        self._heading.setText(title)
        self.setAccessibleName(title)

    def _arrange(self) -> None:
        for part in (self._heading, self._hint, self._asked):
            part.setVisible(not self._is_folded)
        self._folded.setVisible(self._is_folded)

    def _ask_for(self, sides: tuple[Side, ...]) -> None:
        if self._scales is not None:
            self._asked_column.removeWidget(self._scales)
            self._scales.deleteLater()
        self._sides = sides
        self._scales = PainBySide(self._appearance, sides, name="morningPain")
        self._scales.score_chosen.connect(self._keep_pain)
        self._scales.cleared.connect(self._take_pain_back)
        self._asked_column.insertWidget(0, self._scales)

    def _keep_pain(self, side: Side, score_nrs: int) -> None:
        stamp = self._keeper.stamp()
        given = None if self._reading is None else self._reading.mornings.get(side)
        if given is not None:
            changes: dict[str, int | float | str | bool | None] = {"score_nrs": score_nrs}
            self._keeper.keep(Amend(id=stamp.id, at=stamp.at, target_id=given.id, changes=changes))
        else:
            self._keeper.keep(
                Pain(
                    id=stamp.id,
                    at=stamp.at,
                    day=stamp.day,
                    moment=PainMoment.MORNING,
                    score_nrs=score_nrs,
                    side=side,
                )
            )
        self.answered.emit()

    def _take_pain_back(self, side: Side) -> None:
        given = None if self._reading is None else self._reading.mornings.get(side)
        if given is not None:
            self._keeper.undo(given.id)
            self.answered.emit()

    def _keep_stiffness(self, minutes: int) -> None:
        stamp = self._keeper.stamp()
        given = None if self._reading is None else self._reading.stiffness
        if given is not None:
            changes: dict[str, int | float | str | bool | None] = {"minutes": minutes}
            self._keeper.keep(Amend(id=stamp.id, at=stamp.at, target_id=given.id, changes=changes))
        else:
            self._keeper.keep(Stiffness(id=stamp.id, at=stamp.at, day=stamp.day, minutes=minutes))
        self.answered.emit()

    def _take_stiffness_back(self) -> None:
        given = None if self._reading is None else self._reading.stiffness
        if given is not None:
            self._keeper.undo(given.id)
            self.answered.emit()

    def _summary(self, reading: TodayReading) -> str:
        """Return ``This morning: pain 2 of 10 · not stiff``, sides named where two are sore."""
        parts = []
        for side in self._sides:
            given = reading.mornings.get(side)
            if given is None:
                continue
            text = self.tr("pain {score} of 10").format(score=given.score_nrs)
            parts.append(f"{side_text(side)}: {text}" if len(self._sides) > 1 else text)
        if reading.stiffness is not None:
            parts.append(minutes_of_stiffness_text(reading.stiffness.minutes))
        return self.tr("This morning: {answers}").format(answers=" · ".join(parts))
