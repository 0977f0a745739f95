"""One exercise that can be set: a row with its picture; the whole of it is the button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from heelrehab.content.schema import Exercise
from heelrehab.content.texts import ExerciseText
from heelrehab.core.side import Side
from heelrehab.storage.settings import Settings
from heelrehab.ui.figure.choice import look_of
from heelrehab.ui.figure.view import FigurePicture
from heelrehab.ui.strings.programme.exercises import effort_text, position_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import CONTROL_RADIUS_PX, STEP_PX
from heelrehab.ui.widgets.arranging import Column, FlowLayout
from heelrehab.ui.widgets.focus_ring import RingedButton, draw_focus_ring
from heelrehab.ui.widgets.panels import Chip
from heelrehab.ui.widgets.text import MutedText, SubHeading
from heelrehab.ui.widgets.tones import Tone

PICTURE_WIDTH_PX, PICTURE_HEIGHT_PX = 84, 92
_MARGIN_PX = 3 * STEP_PX


class ExerciseChoice(RingedButton):
    """Picture, name, where and how hard; says whether it is set already, or why it is not open."""

    leaves_arrows = False

    def __init__(
        self,
        appearance: Appearance,
        exercise: Exercise,
        text: ExerciseText,
        settings: Settings,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, "", name=f"choose_{exercise.id}", parent=parent)
        self.exercise = exercise
        self._text = text
        self._settings = settings
        self._has_picture = False
        self._picture = FigurePicture()
        self._state = Chip(name=f"chosen_{exercise.id}")
        self._bar = MutedText(self.tr("Not with pain on the heel bone"))
        self._lay_out()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self._dress)
        self._dress()
        self.show_state(is_set=False, is_barred=False)

    def show_state(self, *, is_set: bool, is_barred: bool) -> None:
        """Show whether the exercise is in the list, or may not be."""
        self._state.show_text(self.tr("In the list"), Tone.ACCENT)
        self._state.setVisible(is_set)
        self._bar.setVisible(is_barred)
        self.setEnabled(not is_barred or is_set)
        states = (self._bar.text(),) if is_barred else ()
        states = (*states, self._state.text()) if is_set else states
        self.setAccessibleName(self._text.name)
        self.setAccessibleDescription(". ".join((*states, self._text.purpose)))

    def sizeHint(self) -> QSize:
        """Return what the contents ask for."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return what the contents need."""
        return self._row.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Return True: the words wrap."""
        return True

    def heightForWidth(self, width_px: int) -> int:
        """Return the height with the words wrapped."""
        return max(self._row.totalHeightForWidth(width_px), self._appearance.sizes.target_px)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw surface, edge and focus; the picture is made when it is first seen."""
        if not self._has_picture:
            self._has_picture = True
            exercise = self.exercise
            self._picture.show_step(exercise, Side.RIGHT, exercise.telling_move)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme = self._appearance.theme
            is_pointed_at = self.isEnabled() and (self.underMouse() or self.isDown())
            painter.setPen(QPen(QColor(theme.accent if is_pointed_at else theme.outline), 1.0))
            painter.setBrush(QColor(theme.surface))
            edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, CONTROL_RADIUS_PX, CONTROL_RADIUS_PX)
            if self.hasFocus():
                draw_focus_ring(painter, self.rect(), theme.focus)

    def _lay_out(self) -> None:
        self._picture.setFixedSize(PICTURE_WIDTH_PX, PICTURE_HEIGHT_PX)
        effort = effort_text(self.exercise.load.tier)
        where = MutedText(f"{position_text(self.exercise.position)} · {effort}")
        chips = QWidget()
        FlowLayout(chips).addWidget(self._state)
        words = QWidget()
        column = Column(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP_PX)
        for widget in (SubHeading(self._text.name), where, self._bar, chips):
            column.addWidget(widget)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(*(4 * [_MARGIN_PX]))
        self._row.setSpacing(_MARGIN_PX)
        self._row.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(words, stretch=1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _dress(self) -> None:
        self._picture.set_look(look_of(self._appearance.name, self._settings))
        self.updateGeometry()
