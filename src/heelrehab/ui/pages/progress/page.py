"""The progress page, put together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.content.faults import CatalogueError
from heelrehab.content.texts import ProgrammeText, StageText
from heelrehab.core.history import History
from heelrehab.core.programme.week import WeekAdherence
from heelrehab.core.side import Side
from heelrehab.core.trends.pain import PainLine, sides_given, trend_of
from heelrehab.ui.icons import IconName
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.progress.chart_card import ChartCard
from heelrehab.ui.pages.progress.picture import (
    Period,
    past_period_text,
    period_text,
    picture_of,
)
from heelrehab.ui.pages.progress.tiles import TherapistCard, Tiles
from heelrehab.ui.strings.progress import headline_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import ScrollPage
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.panels import EmptyState
from heelrehab.ui.widgets.text import MutedText, PageTitle

_HEADLINE_WIDTH_IN_TEXT = 24


class ProgrammeTexts(Protocol):
    """Gives the words of a programme; what it lacks raises ``CatalogueError``."""

    def programme_text(self, programme_id: str) -> ProgrammeText:
        """Return the words of the programme of that id."""
        ...


class ProgressPage(ScrollPage):
    """Headline, chart or table, figures, and what can be handed to a therapist.

    Signals:
        export_requested: ``pdf``, ``csv`` or ``fhir``.
        today_requested: The person wants to do what fills this page.
        history_requested: Show all entries, to be looked through and corrected.
    """

    export_requested = Signal(str)
    today_requested = Signal()
    history_requested = Signal()

    def __init__(
        self,
        appearance: Appearance,
        keeper: RecordKeeper,
        texts: ProgrammeTexts,
        *,
        today: Callable[[], date],
        week: Callable[[], WeekAdherence | None],
        hands_over: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with four weeks and the worse side.

        Args:
            appearance: The look in force.
            keeper: The history.
            texts: Names the stages of programmes.
            today: Gives the calendar day.
            week: Gives what was done of the last seven days' sessions, None without a plan.
            hands_over: Whether all entries can be looked through, and leave as files.
            parent: The owner.
        """
        super().__init__(name="progressPage", parent=parent)
        self._appearance = appearance
        self._keeper = keeper
        self._texts = texts
        self._today = today
        self._week = week
        self._hands_over = hands_over
        self._side = Side.BOTH
        self._shown: tuple[History, date] | None = None
        self._headline = MutedText(name="progressHeadline")
        self._periods = SegmentedChoice(
            appearance,
            self.tr("How far back"),
            [(period.value, period_text(period)) for period in Period],
            name="progressPeriod",
        )
        self._periods.select(Period.FOUR_WEEKS.value)
        self._card = ChartCard(appearance, name="progressChart")
        self._tiles = Tiles(appearance, name="progressTile")
        self._therapist = TherapistCard(appearance, name="progressExport")
        self._entries = QuietButton(
            appearance, self.tr("All entries"), name="progressEntries", icon=IconName.CALENDAR
        )
        self._empty = self._empty_state()
        self._lay_out()
        self._periods.chosen.connect(self._refresh)
        self._card.side_chosen.connect(self._choose_side)
        self._entries.clicked.connect(self.history_requested)
        self._therapist.export_requested.connect(self.export_requested)
        self._empty.action_triggered.connect(self.today_requested)
        keeper.history_changed.connect(self._refresh_if_seen)
        appearance.changed.connect(self._fit)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was noted while the page was not seen."""
        super().showEvent(event)
        if self._shown != (self._keeper.history, self._today()):
            self._refresh()

    def _empty_state(self) -> EmptyState:
        return EmptyState(
            self._appearance,
            heading=self.tr("Your way back will be drawn here"),
            sentence=self.tr(
                "After the first session or the first pain score this page shows how your heel "
                "is doing, day by day."
            ),
            action=self.tr("Go to today"),
            name="progressEmpty",
        )

    def _lay_out(self) -> None:
        words, head = QWidget(), QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP_PX)
        column.addWidget(PageTitle(self.tr("Progress")))
        column.addWidget(self._headline)
        self._head = Beside(head, least_wide_px=1)
        self._head.addWidget(words)
        self._head.addWidget(self._periods)
        for widget in (head, self._card, self._tiles):
            self.column.addWidget(widget)
        self.column.addWidget(self._entries, alignment=Qt.AlignmentFlag.AlignLeft)
        for widget in (self._therapist, self._empty):
            self.column.addWidget(widget)

    def _fit(self) -> None:
        self._head.set_widths(_HEADLINE_WIDTH_IN_TEXT * self._appearance.sizes.text_px)

    def _choose_side(self, side: Side) -> None:
        self._side = side
        self._refresh()

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        history, today = self._keeper.history, self._today()
        self._shown = (history, today)
        is_empty = not (history.pains or history.sessions)
        self._empty.setVisible(is_empty)
        everybodys = (self._card, self._tiles, self._periods, self._headline)
        for widget in everybodys:
            widget.setVisible(not is_empty)
        self._entries.setVisible(self._hands_over and not is_empty)
        self._therapist.setVisible(self._hands_over and not is_empty)
        if not is_empty:
            self._show(history, today)

    def _show(self, history: History, today: date) -> None:
        sides = sides_given(history.pains)
        if self._side not in sides:
            self._side = Side.BOTH
        period = Period(self._periods.choice)
        picture = picture_of(history, period, self._side, today, self._stage_name)
        trend = trend_of(picture.days, PainLine.MORNING, picture.span)
        self._headline.setText(headline_text(trend))
        self._card.show_picture(picture, sides)
        self._tiles.show_history(
            history, today, picture.span, past_period_text(period), self._week()
        )

    def _stage_name(self, programme_id: str, stage_id: str) -> str:
        try:
            stages = self._texts.programme_text(programme_id).stages
        except CatalogueError:
            return stage_id
        return stages.get(stage_id, StageText()).name or stage_id
