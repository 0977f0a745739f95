"""One exercise in the list: a card that opens it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from heelrehab.core.side import Side
from heelrehab.ui.figure.choice import look_of
from heelrehab.ui.figure.view import FigurePicture
from heelrehab.ui.pages.exercises.own_plan import Bar, OwnPlan
from heelrehab.ui.pages.exercises.shelf import ShownExercise
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.strings.doses import dose_text, sides_text
from heelrehab.ui.strings.programme.exercises import (
    effort_text,
    equipment_text,
    position_text,
    things_to_name,
)
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import CARD_RADIUS_PX, STEP_PX
from heelrehab.ui.widgets.arranging import Column, FlowLayout
from heelrehab.ui.widgets.focus_ring import RingedButton, draw_focus_ring
from heelrehab.ui.widgets.panels import Chip
from heelrehab.ui.widgets.text import BodyText, MutedText, SubHeading
from heelrehab.ui.widgets.tones import Tone

_PICTURE_HEIGHT_PX = 140
_MARGIN_PX = 5 * STEP_PX


class ExerciseCard(RingedButton):
    """Picture, name, purpose, dose and what is needed; the whole of it is the button."""

    def __init__(
        self, appearance: Appearance, settings: SettingsKeeper, shown: ShownExercise
    ) -> None:
        super().__init__(appearance, "", name=f"card_{shown.exercise.id}")
        self._settings = settings
        self.shown = shown
        self._has_picture = False
        self._picture = FigurePicture()
        self._picture.setFixedHeight(_PICTURE_HEIGHT_PX)
        self._picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dose = BodyText()
        self._state = Chip(name=f"state_{shown.exercise.id}")
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        appearance.changed.connect(self._dress)
        settings.settings_changed.connect(self._dress)
        self._dress()

    def show_plan(self, own: OwnPlan) -> None:
        """Show the person's own dose, and whether the exercise is theirs or barred."""
        exercise, text = self.shown.exercise, self.shown.text
        item = own.item_for(exercise)
        dose = f"{dose_text(item.dose)}, {sides_text(item.sides)}"
        self._dose.setText(dose)
        state = ""
        if own.bar_on(exercise) is Bar.HEEL_BONE:
            state = self.tr("Not with pain on the heel bone")
            self._state.show_text(state, Tone.CAUTION)
        elif own.is_in_programme(exercise):
            state = self.tr("In your programme")
            self._state.show_text(state, Tone.ACCENT)
        self._state.setVisible(bool(state))
        self.setAccessibleName(text.name)
        self.setAccessibleDescription(". ".join(filter(None, (text.purpose, dose, state))))

    def sizeHint(self) -> QSize:
        """Return what the contents ask for."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return what the contents need."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw surface, edge and focus; the picture is made when it is first seen."""
        if not self._has_picture:
            self._has_picture = True
            exercise = self.shown.exercise
            self._picture.show_step(exercise, Side.RIGHT, exercise.telling_move)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._appearance.theme
        is_pointed_at = self.underMouse() or self.isDown()
        painter.setPen(QPen(QColor(theme.accent if is_pointed_at else theme.line), 1.0))
        painter.setBrush(QColor(theme.surface))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, CARD_RADIUS_PX, CARD_RADIUS_PX)
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), theme.focus, CARD_RADIUS_PX)

    def _lay_out(self) -> None:
        exercise, text = self.shown.exercise, self.shown.text
        chips = QWidget()
        flow = FlowLayout(chips)
        flow.addWidget(self._state)
        needed = [equipment_text(each) for each in things_to_name(exercise)]
        effort = self.tr("Effort: {effort}").format(effort=effort_text(exercise.load.tier).lower())
        for words in (position_text(exercise.position), *needed, effort):
            flow.addWidget(Chip(words))
        column = Column(self)
        column.setContentsMargins(*(4 * [_MARGIN_PX]))
        column.setSpacing(STEP_PX)
        column.addWidget(self._picture)
        column.addSpacing(STEP_PX)
        for widget in (SubHeading(text.name), self._dose, MutedText(text.purpose)):
            column.addWidget(widget)
        column.addSpacing(STEP_PX)
        column.addWidget(chips)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _dress(self) -> None:
        self._picture.set_look(look_of(self._appearance.name, self._settings.settings))
