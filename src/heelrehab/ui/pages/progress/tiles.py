"""The figures below the chart."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from heelrehab.core.history import History
from heelrehab.core.programme.week import WeekAdherence
from heelrehab.core.trends.spans import WEEK_DAYS, Span, last_days, whole_span
from heelrehab.core.trends.work import load_in, usual_stiffness_min
from heelrehab.ui.icons import IconName
from heelrehab.ui.strings.days import day_text
from heelrehab.ui.strings.durations import exercised_text
from heelrehab.ui.strings.programme.plan import week_figure_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.layouts.card_grid import CardGrid
from heelrehab.ui.widgets.panels import Card, StatTile
from heelrehab.ui.widgets.text import MutedText, SubHeading

_TILE_WIDTH_IN_TEXT = 13


class Tiles(QWidget):
    """Four figures: sessions of the last seven days, time, stiffness, heel raises."""

    def __init__(self, appearance: Appearance, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._appearance = appearance
        self._week = StatTile(self.tr("Sessions"), name=f"{name}Week")
        self._time = StatTile(self.tr("Time exercised"), name=f"{name}Time")
        self._stiffness = StatTile(self.tr("Morning stiffness"), name=f"{name}Stiffness")
        self._raises = StatTile(self.tr("Heel raises"), name=f"{name}Raises")
        self._grid = CardGrid(self, least_width_px=1, most_columns=4)
        for tile in (self._week, self._time, self._stiffness, self._raises):
            self._grid.addWidget(tile)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_history(
        self,
        history: History,
        today: date,
        span: Span,
        span_words: str,
        week: WeekAdherence | None,
    ) -> None:
        """Show the figures of ``span``, which is called ``span_words``, and the week's."""
        done = load_in(history.sessions, last_days(today, WEEK_DAYS)).sessions_done
        figure = f"{done}" if week is None else week_figure_text(week)
        self._week.show_figure(figure, self.tr("in the last 7 days"))
        active_s = load_in(history.sessions, span).active_s
        self._time.show_figure(exercised_text(active_s), span_words)
        self._show_stiffness(history, today)
        self._show_raises(history)

    def _show_stiffness(self, history: History, today: date) -> None:
        now_min = usual_stiffness_min(history.stiffness, last_days(today, WEEK_DAYS))
        if now_min is None:
            self._stiffness.show_figure("–", self.tr("not noted in the last 7 days"))
            return
        begun = whole_span(History(stiffness=history.stiffness), today).first
        first_week = Span(begun, begun + timedelta(days=WEEK_DAYS - 1))
        first_min = usual_stiffness_min(history.stiffness, first_week)
        caption = self.tr("usual in the last 7 days")
        if first_min is not None and first_week.last < today:
            caption = self.tr("usual this week, {minutes} min in the first").format(
                minutes=round(first_min)
            )
        figure = self.tr("{minutes} min").format(minutes=round(now_min))
        self._stiffness.show_figure(figure, caption)

    def _show_raises(self, history: History) -> None:
        if not history.heel_raise_tests:
            self._raises.show_figure("–", self.tr("not tested yet"))
            return
        test = history.heel_raise_tests[-1]
        sides = (test.left_reps, test.right_reps)
        left, right = ("–" if reps is None else f"{reps}" for reps in sides)
        self._raises.show_figure(
            f"{left} | {right}",
            self.tr("one leg: left | right, {day}").format(day=day_text(test.day)),
        )

    def _dress(self) -> None:
        self._grid.set_least_width(_TILE_WIDTH_IN_TEXT * self._appearance.sizes.text_px)


class TherapistCard(Card):
    """What can be handed over.

    Signals:
        export_requested: ``pdf``, ``csv`` or ``fhir``.
    """

    export_requested = Signal(str)

    def __init__(self, appearance: Appearance, *, name: str) -> None:
        super().__init__(name=name)
        self.column.addWidget(SubHeading(self.tr("For my therapist")))
        self.column.addWidget(
            MutedText(self.tr("Files stay on this computer until you hand them over."))
        )
        row = QWidget()
        flow = FlowLayout(row)
        self._kinds: dict[QuietButton, str] = {}
        for kind, text in self._exports():
            button = QuietButton(appearance, text, name=f"{name}_{kind}", icon=IconName.EXPORT)
            button.clicked.connect(self._request)
            self._kinds[button] = kind
            flow.addWidget(button)
        flow.setSpacing(2 * STEP_PX)
        self.column.addWidget(row)

    def _exports(self) -> tuple[tuple[str, str], ...]:
        return (
            ("pdf", self.tr("PDF report")),
            ("csv", self.tr("CSV tables")),
            ("fhir", self.tr("FHIR record")),
        )

    def _request(self) -> None:
        button = self.sender()
        if isinstance(button, QuietButton):
            self.export_requested.emit(self._kinds[button])
