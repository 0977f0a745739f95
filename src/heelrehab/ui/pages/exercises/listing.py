"""All exercises as cards, with a few sieves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from heelrehab.ui.pages.exercises.card import ExerciseCard
from heelrehab.ui.pages.exercises.own_plan import OwnPlan
from heelrehab.ui.pages.exercises.shelf import Shelf, Sieve, passes
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.strings.programme.exercises import unusable_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.arranging import ScrollPage
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.layouts.card_grid import CardGrid
from heelrehab.ui.widgets.panels import PageHeader
from heelrehab.ui.widgets.text import MutedText, SmallText

_CARD_WIDTH_IN_TEXT = 18


class ExerciseList(ScrollPage):
    """Cards, the easiest first.

    Signals:
        exercise_chosen: The id of the exercise whose card was pressed.
    """

    exercise_chosen = Signal(str)

    def __init__(self, appearance: Appearance, settings: SettingsKeeper, shelf: Shelf) -> None:
        super().__init__(name="exerciseList")
        self._appearance = appearance
        self._own: OwnPlan | None = None
        self._sieves = SegmentedChoice(
            appearance, self.tr("Which exercises"), self._choices(), name="exerciseSieve"
        )
        self._sieves.chosen.connect(self._sift)
        self._cards = [ExerciseCard(appearance, settings, shown) for shown in shelf.exercises]
        self._nothing = MutedText(
            self.tr("No exercise fits. Your programme begins with the questions on Today."),
            name="exerciseNothing",
        )
        ground = QWidget()
        self._grid = CardGrid(ground, least_width_px=1, most_columns=3, is_stretched=False)
        for card in self._cards:
            card.clicked.connect(self._choose)
            self._grid.addWidget(card)
        line = self.tr("Press a card to see how it is done.")
        self.column.addWidget(PageHeader(self.tr("Exercises"), line))
        self.column.addWidget(self._sieves)
        self.column.addWidget(ground)
        self.column.addWidget(self._nothing)
        if shelf.unusable_count:
            note = SmallText(unusable_text(shelf.unusable_count), name="exerciseUnusable")
            self.column.addWidget(note)
        appearance.changed.connect(self._fit)
        self._fit()

    def show_plan(self, own: OwnPlan) -> None:
        """Show the person's own doses."""
        self._own = own
        for card in self._cards:
            card.show_plan(own)
        self._sift(self._sieves.choice)

    def focus_card(self, exercise_id: str) -> None:
        """Give the keys back to the card that was opened."""
        for card in self._cards:
            if card.shown.exercise.id == exercise_id:
                card.setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(card)

    def _choices(self) -> tuple[tuple[str, str], ...]:
        return (
            (Sieve.ALL.value, self.tr("All")),
            (Sieve.OWN.value, self.tr("In my programme")),
            (Sieve.STANDING.value, self.tr("Standing")),
            (Sieve.SITTING.value, self.tr("Sitting")),
            (Sieve.BARE.value, self.tr("No equipment")),
        )

    def _sift(self, choice: str) -> None:
        if self._own is None:
            return
        sieve = Sieve(choice)
        kept = [card for card in self._cards if passes(card.shown.exercise, sieve, self._own)]
        for card in self._cards:
            card.setVisible(card in kept)
        self._nothing.setVisible(not kept)

    def _choose(self) -> None:
        card = self.sender()
        if isinstance(card, ExerciseCard):
            self.exercise_chosen.emit(card.shown.exercise.id)

    def _fit(self) -> None:
        self._grid.set_least_width(_CARD_WIDTH_IN_TEXT * self._appearance.sizes.text_px)
