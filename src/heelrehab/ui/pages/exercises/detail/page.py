"""One exercise on a page of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.content.texts import RuleText
from heelrehab.core.side import Side
from heelrehab.ui.icons import IconName
from heelrehab.ui.pages.exercises.detail.cards import (
    BarCard,
    CautionCard,
    DoseCard,
    FeltCard,
    SourcesCard,
    StepCard,
)
from heelrehab.ui.pages.exercises.detail.demonstration import DemonstrationCard
from heelrehab.ui.pages.exercises.detail.steps import steps_of
from heelrehab.ui.pages.exercises.own_plan import OwnPlan
from heelrehab.ui.pages.exercises.shelf import ShownExercise
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import Column, ScrollPage
from heelrehab.ui.widgets.buttons import LinkButton, PrimaryButton
from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.layouts.card_grid import CardGrid
from heelrehab.ui.widgets.text import MutedText, PageTitle

_TITLE_WIDTH_IN_TEXT = 22
_STEPS_WIDTH_IN_TEXT = 22
_DEMONSTRATION_WIDTH_IN_TEXT = 19
_STEP_WIDTH_IN_TEXT = 9
_CARD_WIDTH_IN_TEXT = 16
_MOST_STEPS_IN_ROW = 4
_FEW_STEPS = 3
"""So many stand in one row of a usual window; then the dose stands below, not at the side."""


class ExerciseDetail(ScrollPage):
    """How one exercise is done, how much of it, and where that comes from.

    Signals:
        list_requested: Back to all exercises.
        start_requested: A tuple with the one ``PrescribedItem`` to start.
    """

    list_requested = Signal()
    start_requested = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        shown: ShownExercise,
        own: OwnPlan,
        *,
        rule_text: Callable[[str], RuleText],
        monotonic_s: Callable[[], float],
    ) -> None:
        super().__init__(name="exerciseDetail")
        self._appearance = appearance
        self._settings = settings
        self._shown = shown
        self._own = own
        self._start = PrimaryButton(
            appearance, self.tr("Start this one"), name="exerciseStart", icon=IconName.PLAY
        )
        self._bar = BarCard(rule_text)
        self._dose = DoseCard(settings, shown)
        self._caution = CautionCard(shown)
        self._steps_shown = steps_of(shown.exercise, shown.text)
        self._is_one_row = len(self._steps_shown) <= _FEW_STEPS
        sides = own.item_for(shown.exercise).sides
        self._demonstration = DemonstrationCard(
            appearance,
            settings,
            shown,
            side=Side.LEFT if sides[0] is Side.LEFT else Side.RIGHT,
            monotonic_s=monotonic_s,
        )
        self._lay_out()
        self._start.clicked.connect(self._request_start)
        appearance.changed.connect(self._fit)
        self._fit()
        self.show_plan(own)

    @property
    def exercise_id(self) -> str:
        """The exercise that is shown."""
        return self._shown.exercise.id

    def show_plan(self, own: OwnPlan) -> None:
        """Show the person's own dose, and what is barred."""
        self._own = own
        bar = own.bar_on(self._shown.exercise)
        self._bar.show_bar(bar)
        self._start.setEnabled(bar is None)
        self._dose.show_item(own.item_for(self._shown.exercise))
        self._caution.show_heel_bone(is_shown=own.mentions_heel_bone)

    def _lay_out(self) -> None:
        back = LinkButton(
            self._appearance, self.tr("All exercises"), name="exerciseBack", icon=IconName.LEFT
        )
        back.clicked.connect(self.list_requested)
        top = QVBoxLayout()
        top.setSpacing(STEP_PX)
        top.addWidget(back, alignment=Qt.AlignmentFlag.AlignLeft)
        top.addWidget(self._header())
        self.column.addLayout(top)
        self.column.addWidget(self._bar)
        self.column.addWidget(self._showing())
        self.column.addWidget(self._facts())
        self.column.addWidget(SourcesCard(self._shown))

    def _header(self) -> QWidget:
        head, words = QWidget(), QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP_PX)
        column.addWidget(PageTitle(self._shown.text.name))
        column.addWidget(MutedText(self._shown.text.purpose))
        self._head = Beside(head, least_wide_px=1)
        self._head.addWidget(words)
        self._head.addWidget(self._start)
        return head

    def _showing(self) -> QWidget:
        showing, pictures = QWidget(), QWidget()
        self._steps = CardGrid(
            pictures, least_width_px=1, most_columns=_MOST_STEPS_IN_ROW, gap_px=3 * STEP_PX
        )
        for number, step in enumerate(self._steps_shown, start=1):
            card = StepCard(self._appearance, self._settings, self._shown, step, number=number)
            card.show_side(self._demonstration.side)
            self._demonstration.side_chosen.connect(card.show_side)
            self._steps.addWidget(card)
        self._show = Beside(showing, least_wide_px=1, is_narrow_first=True)
        self._show.addWidget(self._left_side())
        self._show.addWidget(pictures)
        return showing

    def _left_side(self) -> QWidget:
        left = QWidget()
        column = Column(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * STEP_PX)
        column.addWidget(self._demonstration)
        if not self._is_one_row:
            column.addWidget(self._dose)
        return left

    def _facts(self) -> QWidget:
        facts = QWidget()
        cards = [FeltCard(self._shown), self._caution]
        if self._is_one_row:
            cards.insert(0, self._dose)
        self._grid = CardGrid(facts, least_width_px=1, most_columns=len(cards))
        for card in cards:
            self._grid.addWidget(card)
        return facts

    def _fit(self) -> None:
        text_px = self._appearance.sizes.text_px
        self._head.set_widths(_TITLE_WIDTH_IN_TEXT * text_px)
        self._show.set_widths(
            _STEPS_WIDTH_IN_TEXT * text_px, _DEMONSTRATION_WIDTH_IN_TEXT * text_px
        )
        self._steps.set_least_width(_STEP_WIDTH_IN_TEXT * text_px)
        self._grid.set_least_width(_CARD_WIDTH_IN_TEXT * text_px)

    def _request_start(self) -> None:
        self.start_requested.emit((self._own.item_for(self._shown.exercise),))
