"""The first screen: somebody exercises, and one touch begins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

import msgspec
from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QLayout, QWidget

from heelrehab.content.schema import Exercise
from heelrehab.core.side import Side
from heelrehab.storage.settings import Settings
from heelrehab.ui.figure.choice import look_of
from heelrehab.ui.figure.view import FigureView
from heelrehab.ui.icons import IconName
from heelrehab.ui.kiosk.sheet import BigButton, CallText, LeadText, least_width_px
from heelrehab.ui.language import language_name
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX, Sizes
from heelrehab.ui.widgets.arranging import FlowLayout, ScrollPage
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.choices.segmented import SegmentButton
from heelrehab.ui.widgets.text import BrandText

SLOW_SHARE = 1.6
"""How much longer a move takes here than in a session: nobody follows it, it should be calm."""
DRIFT_S = 60.0
"""After so long everything moves a little, so that no picture burns in."""
DRIFTS_PX = ((0, 0), (12, 8), (24, 0), (12, -8), (0, 0), (-12, 8), (-24, 0), (-12, -8))
_MARGIN_PX = 32
_LESS_PX = 6 * STEP_PX
"""The words need less of a margin above and below than a page has."""
_FIGURE_STRETCH, _WORDS_STRETCH = 4, 5
_MOST_CALL = 0.52
"""Of the screen's width, for the lines of the call side by side with the figure."""
_DISC_SHARE = 0.94
_MOST_WORDS = 0.6
"""The most that words take of an upright screen's height."""
_USUAL_PX = (1280, 800)
"""The screen, wide and high or upright, on which words have the size that the theme says."""
_BIG_PX, _MOST_BIG_PX = 94, 40
"""The height of the large button there, and of its words at most."""
_LEAST_GROWTH, _MOST_GROWTH = 0.75, 1.6


class AttractFigure(FigureView):
    """The moving figure, which tells when it was painted, so that nothing else need wake.

    Signals:
        painted: A frame was painted.
    """

    painted = Signal()

    def __init__(self, appearance: Appearance, monotonic_s: Callable[[], float]) -> None:
        super().__init__(monotonic_s)
        self._appearance = appearance

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame before a soft disc, and tell."""
        self._paint_disc()
        super().paintEvent(event)
        self.painted.emit()

    def _paint_disc(self) -> None:
        theme = self._appearance.theme
        if theme.ground == theme.surface:
            return  # Where contrast matters, nothing stands behind the figure.
        side_px = _DISC_SHARE * min(self.width(), self.height())
        disc = QRectF(0, 0, side_px, side_px)
        disc.moveCenter(QRectF(self.rect()).center())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawEllipse(disc)


class AttractPage(QWidget):
    """Says what this is, in the language that was touched last.

    Signals:
        begun: The large button was touched.
        code_told: The person has a code.
        language_chosen: The code of another language.
    """

    begun = Signal()
    code_told = Signal()
    language_chosen = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        exercise: Exercise | None,
        *,
        language: str,
        languages: Sequence[str],
        monotonic_s: Callable[[], float],
        has_codes: bool,
        clinic_name: str,
        parent: QWidget | None = None,
    ) -> None:
        """Show ``exercise``, where there is one, and offer the languages by their own names."""
        super().__init__(parent)
        self.setObjectName("attractPage")
        self._appearance = appearance
        self._monotonic_s = monotonic_s
        self._drifted = 0
        self._yielding: list[QWidget] = []
        self._figure = AttractFigure(appearance, monotonic_s)
        self._figure.setObjectName("attractFigure")
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._panes.setSpacing(0)
        self._panes.addWidget(self._figure, stretch=_FIGURE_STRETCH)
        words = self._words(language, languages, has_codes=has_codes, clinic_name=clinic_name)
        self._panes.addWidget(words, stretch=_WORDS_STRETCH)
        self._show_figure(exercise)
        appearance.changed.connect(self._dress)
        self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit once more, since letters have no size before they are shown."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put figure and words side by side, or one above the other on an upright screen."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        directions = QBoxLayout.Direction
        is_upright = self.height() > self.width()
        self._panes.setDirection(directions.TopToBottom if is_upright else directions.LeftToRight)
        self._page.column.setStretch(0, 0 if is_upright else 1)
        self._panes.setStretch(1, 0 if is_upright else _WORDS_STRETCH)
        self._grow()
        for part in self._yielding:
            part.show()
        least_px = 0 if is_upright else self._least_width_px()
        self._page.setMinimumWidth(least_px)
        width_px, height_px = self.width() - 2 * _MARGIN_PX, self.height() - 2 * _MARGIN_PX
        if is_upright:
            self._call.setMinimumWidth(0)
            height_px = round(_MOST_WORDS * self.height())
        else:
            share = _WORDS_STRETCH / (_FIGURE_STRETCH + _WORDS_STRETCH)
            width_px = max(least_px, round(share * width_px))
        # What leads on stays in sight.
        for part in self._yielding:
            part.setVisible(self._needed_px(width_px) <= height_px)
        self._page.setMinimumHeight(min(self._needed_px(width_px), height_px) if is_upright else 0)

    def _least_width_px(self) -> int:
        """Return how wide the words must be for the lines of the call, as far as there is room."""
        line_px = self._call.fontMetrics().size(0, self._call.text()).width()
        has_room = line_px <= _MOST_CALL * self.width()
        self._call.setMinimumWidth(line_px if has_room else 0)
        return least_width_px(self._page, self.width())

    def _grow(self) -> None:
        """Let the words that call across the room grow with the screen."""
        sides = sorted((self.width(), self.height()), reverse=True)
        growth = min(side / usual for side, usual in zip(sides, _USUAL_PX, strict=True))
        style = style_of(self._appearance.sizes, growth)
        if style != self._page.styleSheet():
            self._page.setStyleSheet(style)

    def _needed_px(self, width_px: int) -> int:
        """Return how high the words are at a width."""
        inside = cast("QWidget", self._page.widget())
        for widget in (*inside.findChildren(QWidget), inside):
            if (layout := widget.layout()) is not None:
                layout.invalidate()
        return cast("QLayout", inside.layout()).totalHeightForWidth(width_px)

    def _words(
        self, language: str, languages: Sequence[str], *, has_codes: bool, clinic_name: str
    ) -> QWidget:
        page = self._page = ScrollPage(name="attractWords")
        cast("QWidget", page.widget()).setContentsMargins(0, -_LESS_PX, 0, -_LESS_PX)
        column = page.column
        column.addStretch(1)
        if len(languages) > 1:
            # First, for whoever does not read the language of the rest.
            column.addWidget(self._languages(language, languages))
        if clinic_name:
            self._yielding.append(BrandText(clinic_name, name="attractClinic"))
            column.addWidget(self._yielding[0])
        self._call = CallText(self.tr("Heel pain?\nExercise with me."), name="attractCall")
        column.addWidget(self._call)
        lead = self.tr("Nothing you do here is kept unless you want it to be.")
        self._yielding.insert(0, LeadText(lead, name="attractLead"))
        column.addWidget(self._yielding[0])
        column.addSpacing(2 * STEP_PX)
        begin = BigButton(self._appearance, self.tr("Touch to begin"), name="attractBegin")
        begin.clicked.connect(self.begun)
        self.setFocusProxy(begin)
        column.addWidget(_row(begin))
        if has_codes:
            code = QuietButton(
                self._appearance, self.tr("I have a code"), name="attractCode", icon=IconName.LOCK
            )
            code.clicked.connect(self.code_told)
            column.addWidget(_row(code))
        column.addStretch(1)
        return page

    def _languages(self, language: str, languages: Sequence[str]) -> QWidget:
        group = QButtonGroup(self)
        buttons = []
        for each in languages:
            button = SegmentButton(
                self._appearance, each, language_name(each), name=f"attractLanguage_{each}"
            )
            button.setChecked(each == language)
            group.addButton(button)
            buttons.append(button)
        group.buttonClicked.connect(self._choose_language)
        return _row(*buttons)

    def _choose_language(self, button: SegmentButton) -> None:
        self.language_chosen.emit(button.choice)

    def _show_figure(self, exercise: Exercise | None) -> None:
        """Let the figure move in a slow loop; no picture where the file was refused."""
        if exercise is None:
            self._figure.hide()
            return
        self._figure.setAccessibleName(self.tr("Somebody exercises"))
        self._figure.show_exercise(slowed(exercise), Side.RIGHT)
        self._figure.painted.connect(self._drift_in_time)
        self._figure.play()

    def _drift_in_time(self) -> None:
        """Move everything a little where it is time; not in the middle of painting."""
        drifted = int(self._monotonic_s() // DRIFT_S) % len(DRIFTS_PX)
        if drifted != self._drifted:
            self._drifted = drifted
            QTimer.singleShot(0, self, self._drift)

    def _drift(self) -> None:
        right_px, down_px = DRIFTS_PX[self._drifted]
        self._panes.setContentsMargins(
            _MARGIN_PX + right_px, _MARGIN_PX + down_px, _MARGIN_PX - right_px, _MARGIN_PX - down_px
        )

    def _dress(self) -> None:
        self._figure.set_look(look_of(self._appearance.name, Settings()))
        self._figure.set_motion_reduced(self._appearance.is_motion_reduced)
        self._fit()
        self._drift()


def style_of(sizes: Sizes, growth: float) -> str:
    """Return what makes the words ``growth`` times as large, within what can be read and fits."""
    growth = max(_LEAST_GROWTH, min(growth, _MOST_GROWTH))
    huge_px = round(growth * sizes.huge_px)
    lead_px = max(sizes.text_px, round(growth * sizes.heading_px))
    big_px = round(growth * min(sizes.figure_px, _MOST_BIG_PX))
    return (
        f"CallText {{ font-size: {huge_px}px; }}"
        f"LeadText, BrandText {{ font-size: {lead_px}px; }}"
        f"BigButton {{ font-size: {big_px}px; min-height: {round(growth * _BIG_PX)}px; }}"
    )


def slowed(exercise: Exercise) -> Exercise:
    """Return the exercise at the calm pace of the first screen."""
    moves = tuple(
        msgspec.structs.replace(move, seconds=SLOW_SHARE * move.seconds) for move in exercise.moves
    )
    return msgspec.structs.replace(exercise, moves=moves)


def _row(*buttons: QWidget) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, gap_px=3 * STEP_PX)
    for button in buttons:
        flow.addWidget(button)
    return row
