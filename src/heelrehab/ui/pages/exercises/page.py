"""The exercises page: the list, or one exercise."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.history import History
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.exercises.detail.page import ExerciseDetail
from heelrehab.ui.pages.exercises.listing import ExerciseList
from heelrehab.ui.pages.exercises.own_plan import OwnPlan, own_plan
from heelrehab.ui.pages.exercises.shelf import ShownExercise, shelf_of
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import Appearance

_BACK_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Back)


class ExercisesPage(QStackedWidget):
    """All exercises; a card opens one, Escape goes back.

    Signals:
        start_requested: A tuple of ``PrescribedItem``.
        exercise_opened: The id of the exercise that is shown now.
    """

    start_requested = Signal(object)
    exercise_opened = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        catalogue: Catalogue,
        keeper: RecordKeeper,
        *,
        today: Callable[[], date],
        monotonic_s: Callable[[], float],
        offered: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the list.

        Args:
            appearance: The look in force.
            settings: Tempo and the figure's person.
            catalogue: The exercises.
            keeper: The history, from which the person's own doses follow.
            today: Gives the calendar day.
            monotonic_s: Gives the seconds that the moving figure runs on.
            offered: The ids of the exercises to show; empty means all.
            parent: The owner.
        """
        super().__init__(parent)
        self.setObjectName("exercisesPage")
        self._appearance = appearance
        self._settings = settings
        self._catalogue = catalogue
        self._keeper = keeper
        self._today = today
        self._monotonic_s = monotonic_s
        self._detail: ExerciseDetail | None = None
        self._shown: tuple[History, date] | None = None
        shelf = shelf_of(catalogue, offered)
        self._exercises = {each.exercise.id: each for each in shelf.exercises}
        self._list = ExerciseList(appearance, settings, shelf)
        self._list.exercise_chosen.connect(self.open_exercise)
        self.addWidget(self._list)
        self._own = self._read_plan()
        self._list.show_plan(self._own)
        keeper.history_changed.connect(self._refresh_if_seen)

    def open_exercise(self, exercise_id: str) -> None:
        """Show one exercise; an id that is not on the shelf changes nothing."""
        shown = self._exercises.get(exercise_id)
        if shown is None:
            return
        self._drop_detail()
        self._detail = self._make_detail(shown)
        self.addWidget(self._detail)
        self.setCurrentWidget(self._detail)
        self._detail.setFocus(Qt.FocusReason.OtherFocusReason)
        self.exercise_opened.emit(exercise_id)

    def show_list(self) -> None:
        """Go back to all exercises, to the card that was opened."""
        self.setCurrentWidget(self._list)
        if self._detail is not None:
            self._list.focus_card(self._detail.exercise_id)
        self._drop_detail()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by key."""
        if event.key() in _BACK_KEYS and self._detail is not None:
            self.show_list()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was noted while the page was not seen."""
        super().showEvent(event)
        self._refresh()

    def _make_detail(self, shown: ShownExercise) -> ExerciseDetail:
        detail = ExerciseDetail(
            self._appearance,
            self._settings,
            shown,
            self._own,
            rule_text=self._catalogue.rule_text,
            monotonic_s=self._monotonic_s,
        )
        detail.list_requested.connect(self.show_list)
        detail.start_requested.connect(self.start_requested)
        return detail

    def _drop_detail(self) -> None:
        if self._detail is not None:
            self.removeWidget(self._detail)
            self._detail.deleteLater()
            self._detail = None

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        if self._shown == (self._keeper.history, self._today()):
            return
        self._own = self._read_plan()
        self._list.show_plan(self._own)
        if self._detail is not None:
            self._detail.show_plan(self._own)

    def _read_plan(self) -> OwnPlan:
        history, today = self._keeper.history, self._today()
        self._shown = (history, today)
        return own_plan(history, self._catalogue, today)
