"""The moving figure with its controls."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from heelrehab.content.schema import Exercise, Phase, Sides
from heelrehab.core.session.prescription import paced_s
from heelrehab.core.side import Side
from heelrehab.ui.figure.choice import look_of
from heelrehab.ui.figure.describe import exercise_description
from heelrehab.ui.figure.view import FigureView
from heelrehab.ui.icons import IconName
from heelrehab.ui.pages.exercises.shelf import ShownExercise
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.strings.doses import side_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.buttons import IconButton
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import MutedText

_PICTURE_HEIGHT_PX = 300


class DemonstrationCard(Card):
    """Repeats one exercise in the person's tempo until paused.

    Signals:
        side_chosen: The ``Side`` of the leg that is shown from now on.
    """

    side_chosen = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        shown: ShownExercise,
        *,
        side: Side,
        monotonic_s: Callable[[], float],
    ) -> None:
        super().__init__(name="demonstration")
        self._appearance = appearance
        self._settings = settings
        self._shown = shown
        self._side = side
        self._view = FigureView(monotonic_s)
        self._view.setObjectName("demonstrationFigure")
        self._view.setAccessibleName(shown.text.name)
        self._view.setFixedHeight(_PICTURE_HEIGHT_PX)
        self._view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pause = IconButton(
            appearance, self.tr("Pause"), name="demonstrationPause", icon=IconName.PAUSE
        )
        self._sides = SegmentedChoice(
            appearance,
            self.tr("Which leg is shown"),
            [(each.value, side_text(each)) for each in (Side.LEFT, Side.RIGHT)],
            name="demonstrationSide",
        )
        self._sides.select(side.value)
        self._lay_out()
        self._sides.setVisible(shown.exercise.dose.sides is not Sides.BOTH_TOGETHER)
        self._pause.clicked.connect(self._switch)
        self._sides.chosen.connect(self._choose_side)
        appearance.changed.connect(self._dress)
        settings.settings_changed.connect(self._renew)
        self._renew()
        self._view.play()

    @property
    def side(self) -> Side:
        """The leg that is shown."""
        return self._side

    def _lay_out(self) -> None:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * STEP_PX)
        row.addWidget(MutedText(self.tr("Moves in your tempo")), stretch=1)
        row.addWidget(self._pause)
        for widget in (self._view, self._sides, foot):
            self.column.addWidget(widget)

    def _switch(self) -> None:
        if self._view.is_playing:
            self._view.stop()
            self._pause.show_icon(IconName.PLAY)
            self._pause.rename(self.tr("Play"))
        else:
            self._view.play()
            self._pause.show_icon(IconName.PAUSE)
            self._pause.rename(self.tr("Pause"))

    def _choose_side(self, choice: str) -> None:
        self._side = Side(choice)
        self._renew()
        self.side_chosen.emit(self._side)

    def _renew(self) -> None:
        exercise = self._shown.exercise
        described = exercise_description(exercise, self._shown.text, self._side)
        self._view.set_description(described)
        tempo_percent = self._settings.settings.tempo_percent.get(exercise.id, 100)
        self._view.show_exercise(paced(exercise, tempo_percent), self._side)
        self._dress()

    def _dress(self) -> None:
        self._view.set_look(look_of(self._appearance.name, self._settings.settings))
        self._view.set_motion_reduced(self._appearance.is_motion_reduced)


def paced(exercise: Exercise, tempo_percent: int) -> Exercise:
    """Return the exercise in a tempo: 120 takes a fifth longer; holds keep their seconds."""
    if tempo_percent == 100:  # noqa: PLR2004 (as written)
        return exercise
    moves = tuple(
        move
        if move.phase is Phase.HOLD
        else msgspec.structs.replace(move, seconds=paced_s(move.seconds, tempo_percent))
        for move in exercise.moves
    )
    return msgspec.structs.replace(exercise, moves=moves)
