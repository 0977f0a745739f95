"""The answers to one question, a row each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from heelrehab.content.finder import Question, QuestionKind
from heelrehab.content.texts import QuestionText
from heelrehab.ui.pages.finder.asking.row import AnswerRow
from heelrehab.ui.pages.finder.leg.badge import Badge
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.layouts.card_grid import CardGrid

COLUMN_IN_TEXT = 12
"""The least width of a row that stands beside others, in heights of text."""

NONE_ID = ""
"""The id of the row that says: none of these."""


class AnswerRows(QWidget):
    """One of them, or as many as apply with "none" among them.

    Signals:
        changed: The person chose another answer.
        shown: The id of the option that is chosen now, by the person or by ``show_values``.
        confirmed: The person wants to go on.
        pointed: The id of the option that pointer or keys are at; empty where they left.
    """

    changed = Signal()
    shown = Signal(str)
    confirmed = Signal()
    pointed = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        question: Question,
        texts: QuestionText,
        *,
        has_badges: bool = False,
        columns: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{question.id}Rows")
        self.setAccessibleName(texts.title)
        self._appearance = appearance
        self._is_one_of = question.kind is QuestionKind.CHOICE
        self._group = QButtonGroup(self) if self._is_one_of else None
        self._rows: list[AnswerRow] = []
        grid = CardGrid(
            self,
            least_width_px=COLUMN_IN_TEXT * appearance.sizes.text_px,
            most_columns=columns,
            gap_px=2 * STEP_PX,
        )
        for option in question.options:
            text = texts.options.get(option.id) or option.id
            self._add(grid, question.id, option.id, text, has_badges=has_badges)
        if not self._is_one_of:
            self._add(grid, question.id, NONE_ID, self.tr("None of these"), has_badges=False)
        self.setFocusProxy(self._rows[0])

    @property
    def values(self) -> tuple[str, ...] | None:
        """The options chosen; none of them is an empty tuple; None where nothing was chosen."""
        chosen = tuple(row.option_id for row in self._rows if row.isChecked())
        if not chosen:
            return None
        return tuple(option_id for option_id in chosen if option_id != NONE_ID)

    def show_values(self, values: tuple[str, ...]) -> None:
        """Show answers given before, without telling anybody."""
        shown = values or (NONE_ID,)
        for row in self._rows:
            row.setChecked(row.option_id in shown)
        self.shown.emit(shown[0])

    def choose_number(self, number: int) -> None:
        """Choose the row of that number, from 1, as a click would; others are ignored.

        0 is "None of these", which a long list has out of sight and beyond the digits.
        """
        none = [row for row in self._rows if row.option_id == NONE_ID]
        rows = none if number == 0 else self._rows[number - 1 : number]
        for row in rows:
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
            row.click()

    def choose(self, option_id: str) -> None:
        """Choose an option, as a click on its row would."""
        for row in self._rows:
            if row.option_id == option_id:
                row.click()

    def mark(self, option_id: str) -> None:
        """Show which row the picture points at; an empty id marks none."""
        for row in self._rows:
            row.mark(is_marked=bool(option_id) and row.option_id == option_id)

    def _add(
        self, grid: CardGrid, question_id: str, option_id: str, text: str, *, has_badges: bool
    ) -> None:
        name = f"{question_id}_{option_id or 'none'}"
        row = AnswerRow(self._appearance, option_id, text, name=name, is_one_of=self._is_one_of)
        row.setAccessibleName(text)
        row.pointed.connect(self.pointed)
        row.confirmed.connect(self.confirmed)
        row.clicked.connect(self._settle)
        if self._group is not None:  # in a group Tab and arrows would skip all but one row
            self._group.addButton(row)
        self._rows.append(row)
        if not has_badges:
            grid.addWidget(row)
            return
        beside = QWidget()
        line = QHBoxLayout(beside)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(3 * STEP_PX)
        line.addWidget(Badge(self._appearance, len(self._rows), option_id))
        line.addWidget(row, stretch=1)
        grid.addWidget(beside)

    def _settle(self) -> None:
        """Let "none" and the others rule each other out, then tell."""
        clicked = self.sender()
        if not self._is_one_of and isinstance(clicked, AnswerRow) and clicked.isChecked():
            is_none = clicked.option_id == NONE_ID
            for row in self._rows:
                if (row.option_id == NONE_ID) is not is_none:
                    row.setChecked(False)
        self.changed.emit()
        self.shown.emit(next(iter(self.values or ()), NONE_ID))
