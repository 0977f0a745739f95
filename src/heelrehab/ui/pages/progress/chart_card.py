"""The card that holds chart, table, legend and what is read off them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.core.side import Side
from heelrehab.ui.pages.progress.chart_place import ChartPlace
from heelrehab.ui.pages.progress.legend import Legend
from heelrehab.ui.pages.progress.picture import Picture
from heelrehab.ui.pages.progress.table import PainTable, PainTableView, TableRow
from heelrehab.ui.strings.progress import reading_text, side_choice_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import MutedText, SubHeading

_LEGEND_WIDTH_IN_TEXT = 28
_CHART, _TABLE = "chart", "table"


class ChartCard(Card):
    """Chart or table, for one side or the worse one.

    Signals:
        side_chosen: The ``Side`` to show.
    """

    side_chosen = Signal(object)

    def __init__(self, appearance: Appearance, *, name: str) -> None:
        super().__init__(name=name)
        self._appearance = appearance
        self._picture: Picture | None = None
        self._sides = SegmentedChoice(
            appearance,
            self.tr("Which heel"),
            [(side.value, side_choice_text(side)) for side in (Side.BOTH, Side.LEFT, Side.RIGHT)],
            name=f"{name}Side",
        )
        self._views = SegmentedChoice(
            appearance,
            self.tr("Chart or table"),
            [(_CHART, self.tr("Chart")), (_TABLE, self.tr("Table"))],
            name=f"{name}View",
        )
        self._model = PainTable()
        self._table = PainTableView(appearance, self._model, name=f"{name}Table")
        self._place = ChartPlace(appearance, name=f"{name}Place")
        self._legend = Legend(appearance, name=f"{name}Legend")
        self._reading = MutedText(name=f"{name}Reading")
        self._sides.chosen.connect(self._choose_side)
        self._views.chosen.connect(self._show_view)
        self._place.row_reached.connect(self._read_row)
        self._lay_out()
        appearance.changed.connect(self._fit)
        self._fit()
        self._show_view(_CHART)

    def show_picture(self, picture: Picture, sides: tuple[Side, ...]) -> None:
        """Show other numbers; the side can be chosen where ``sides`` are several."""
        self._picture = picture
        self._sides.setVisible(len(sides) > 1)
        self._model.show_rows(
            [TableRow(row, picture.notes_of(row)) for row in picture.rows_in_span()]
        )
        self._place.show_picture(picture)
        self._read_row(-1, False)  # noqa: FBT003 (as the signal sends it)

    def _lay_out(self) -> None:
        head, words, choices = QWidget(), QWidget(), QWidget()
        title = SubHeading(self.tr("Pain, 0 to 10"))
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP_PX)
        column.addWidget(title)
        column.addWidget(self._legend)
        row = FlowLayout(choices, gap_px=4 * STEP_PX)
        row.addWidget(self._sides)
        row.addWidget(self._views)
        self._head = Beside(head, least_wide_px=1)
        self._head.addWidget(words)
        self._head.addWidget(choices)
        for widget in (head, self._place, self._table, self._reading):
            self.column.addWidget(widget)

    def _fit(self) -> None:
        self._head.set_widths(_LEGEND_WIDTH_IN_TEXT * self._appearance.sizes.text_px)

    def _choose_side(self, choice: str) -> None:
        self.side_chosen.emit(Side(choice))

    def _show_view(self, choice: str) -> None:
        is_chart = choice == _CHART
        for widget in (self._place, self._legend, self._reading):
            widget.setVisible(is_chart)
        self._table.setVisible(not is_chart)

    def _read_row(self, index: int, is_by_key: bool) -> None:  # noqa: FBT001 (sent by a signal)
        picture = self._picture
        if picture is None:
            return
        if index < 0:
            self._reading.setText(self._hint(picture))
            return
        row = picture.rows[index]
        text = reading_text(row, picture.notes_of(row))
        self._reading.setText(text)
        if is_by_key:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._reading, text))

    def _hint(self, picture: Picture) -> str:
        if picture.is_by_week:
            return self.tr("Each mark is the middle score of a week. Point at one to read it.")
        if not self._appearance.has_keyboard:
            return self.tr("Touch a day to read its scores.")
        return self.tr("Point at a day, or use the arrow keys, to read its scores.")
