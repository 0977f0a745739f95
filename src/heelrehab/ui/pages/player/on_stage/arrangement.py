"""Where the parts of the player's screen stand: side by side, stacked, or compact."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from heelrehab.ui.pages.player.on_stage.controls import PlayerControls
from heelrehab.ui.theme.sizes import STEP_PX

_UPRIGHT_BELOW = 1.05
"""Windows narrower than this times their height stack the figure above the ring."""

_ROOMY_HEIGHT_IN_TEXT = 40
_ROOMY_WIDTH_IN_TEXT = 46
"""With less room than this, in heights of text, words and controls go below the ring and figure,
so that the digits stay large."""

_CAPTION_HEIGHT_IN_TEXT = 30
"""With less room than this the figure needs the place of the caption."""


@dataclass(frozen=True, slots=True)
class StageParts:
    """What stands on the screen."""

    title: QWidget
    caption: QWidget
    figure: QWidget
    ring: QWidget
    counts: QWidget
    side: QWidget
    controls: PlayerControls
    strip: QWidget
    foot: tuple[QWidget, QWidget, QWidget]
    """Time played, what is next, time left."""


class Arrangement:
    """Places the parts in ``stage``, and a question in the place of some of them."""

    def __init__(self, stage: QWidget, parts: StageParts) -> None:
        self._parts = parts
        self._is_compact = False
        self._has_caption = True
        self._questions: dict[QWidget, QScrollArea] = {}
        self._words, self._left, self._pane = QWidget(), QWidget(), QWidget()
        self._words_row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._words)
        self._pane_column = QVBoxLayout(self._pane)
        self._panes = QStackedWidget()
        self._split = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below = QVBoxLayout()
        self._column = QVBoxLayout(stage)
        self._lay_out()

    @property
    def is_asking(self) -> bool:
        """True while a question stands in the place of ring and controls."""
        return self._panes.currentIndex() > 0

    def hold(self, question: QWidget) -> None:
        """Keep a question ready; it goes when the screen goes."""
        if question in self._questions:
            return
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(question)
        column.addStretch(1)
        area.setWidget(ground)
        self._questions[question] = area
        self._panes.addWidget(area)

    def ask(self, question: QWidget) -> None:
        """Put a question in the place of ring and controls; what does not fit can be scrolled."""
        self.hold(question)
        self._panes.setCurrentWidget(self._questions[question])
        self._show_what_fits()

    def stop_asking(self) -> None:
        """Show ring and controls again."""
        self._panes.setCurrentIndex(0)
        self._show_what_fits()

    def fit(self, width_px: int, height_px: int, text_px: int) -> None:
        """Arrange the parts for a window and a size of text."""
        direction = QBoxLayout.Direction
        is_upright = width_px < _UPRIGHT_BELOW * height_px
        self._split.setDirection(direction.TopToBottom if is_upright else direction.LeftToRight)
        is_roomy = (
            height_px >= _ROOMY_HEIGHT_IN_TEXT * text_px
            and width_px >= _ROOMY_WIDTH_IN_TEXT * text_px
        )
        self._is_compact = not is_roomy
        self._has_caption = height_px >= _CAPTION_HEIGHT_IN_TEXT * text_px
        margin, spacing = (8, 3) if is_roomy else (3, 2) if self._has_caption else (2, 1)
        self._column.setContentsMargins(*(4 * [margin * STEP_PX]))
        self._column.setSpacing(spacing * STEP_PX)
        self._pane_column.setSpacing(spacing * STEP_PX)
        self._words_row.setDirection(direction.TopToBottom if is_roomy else direction.LeftToRight)
        before, after = self._below, self._pane_column
        if self._is_compact:
            before, after = after, before
        for part in (self._words, self._parts.controls):
            if after.indexOf(part) < 0:
                before.removeWidget(part)
                after.addWidget(part)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        """Hide what the compact arrangement has no room for."""
        is_roomy = not self._is_compact
        self._parts.caption.setVisible(self._has_caption)
        self._parts.controls.show_keys(is_wanted=is_roomy)
        has_all = is_roomy or not self.is_asking
        for part in (self._left, self._words, self._parts.controls):
            part.setVisible(has_all)

    def _lay_out(self) -> None:
        parts = self._parts
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(2 * STEP_PX)
        for part, stretch in ((parts.title, 0), (parts.caption, 0), (parts.figure, 1)):
            left.addWidget(part, stretch=stretch)
        self._words_row.setContentsMargins(0, 0, 0, 0)
        self._words_row.setSpacing(2 * STEP_PX)
        for part in (parts.counts, parts.side):
            self._words_row.addWidget(part)
        self._pane_column.setContentsMargins(0, 0, 0, 0)
        self._pane_column.addWidget(parts.ring, stretch=1)
        for part in (self._words, parts.controls):
            self._pane_column.addWidget(part)
        self._panes.addWidget(self._pane)
        self._split.setSpacing(10 * STEP_PX)
        self._split.addWidget(self._left, stretch=4)
        self._split.addWidget(self._panes, stretch=3)
        self._below.setSpacing(STEP_PX)
        foot = QHBoxLayout()
        for part, stretch in zip(parts.foot, (0, 1, 0), strict=True):
            foot.addWidget(part, stretch=stretch)
        self._column.addLayout(self._split, stretch=1)
        self._column.addLayout(self._below)
        self._column.addWidget(parts.strip)
        self._column.addLayout(foot)
