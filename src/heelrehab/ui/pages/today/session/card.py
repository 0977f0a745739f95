"""Today's session, ready to start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.programme.replacement import CannotDo
from heelrehab.core.programme.today import Length, TodaysPlan
from heelrehab.core.records import PrescribedItem
from heelrehab.ui.icons import IconName
from heelrehab.ui.pages.today.session.words import SessionWords
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from heelrehab.ui.widgets.exercises.tile import ExerciseTile
from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.layouts.card_grid import CardGrid
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, Heading, MutedText

if TYPE_CHECKING:
    from heelrehab.ui.pages.today.session.cannot import CannotPanel

TILE_WIDTH_IN_TEXT = 11
TILES_A_ROW = 5
WORDS_WIDTH_IN_TEXT = 22


class SessionCard(Card):
    """Heading, line, Start; a tile for each exercise; what was replaced or left out.

    Signals:
        start_asked: Begin it.
        length_chosen: The ``Length`` that the person wants to see.
        cannot_do: The ``PrescribedItem`` that cannot be done and the ``CannotDo``.
    """

    start_asked = Signal()
    length_chosen = Signal(object)
    cannot_do = Signal(object, object)

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        catalogue: Catalogue,
        session: TodaysPlan,
        words: SessionWords,
        *,
        can_swap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Show ``session``; ``can_swap`` offers to say that an exercise cannot be done."""
        super().__init__(name="sessionCard", parent=parent)
        self._appearance = appearance
        self._settings = settings
        self._catalogue = catalogue
        self._session = session
        self._can_swap = can_swap
        self._cannot: CannotPanel | None = None
        self.setAccessibleName(words.heading)
        self.column.addLayout(self._head(words))
        self.column.addLayout(self._tiles())
        for note in words.notes:
            self.column.addWidget(MutedText(note))
        if words.other_length:
            row = FlowLayout()
            other = LinkButton(appearance, words.other_length, name="sessionLength")
            other.clicked.connect(self._choose_length)
            row.addWidget(other)
            self.column.addLayout(row)

    def _head(self, words: SessionWords) -> Beside:
        texts = QWidget()
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP_PX)
        column.addWidget(Heading(words.heading, name="sessionHeading"))
        column.addWidget(MutedText(words.line, name="sessionLine"))
        if words.sentence:
            column.addWidget(BodyText(words.sentence))
        kind = PrimaryButton if words.is_primary else QuietButton
        start = kind(self._appearance, words.start, name="startSession", icon=IconName.PLAY)
        start.clicked.connect(self.start_asked)
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(start, alignment=Qt.AlignmentFlag.AlignLeft)
        head = Beside(least_wide_px=WORDS_WIDTH_IN_TEXT * self._appearance.sizes.text_px)
        head.addWidget(texts)
        head.addWidget(side)
        return head

    def _tiles(self) -> CardGrid:
        grid = CardGrid(
            least_width_px=TILE_WIDTH_IN_TEXT * self._appearance.sizes.text_px,
            most_columns=min(TILES_A_ROW, max(1, len(self._session.items))),
            gap_px=3 * STEP_PX,
        )
        for item in self._session.items:
            tile = ExerciseTile(self._appearance, self._settings, self._catalogue, item)
            if self._can_swap:
                tile.column.addWidget(self._cannot_button(item))
            grid.addWidget(tile)
        return grid

    def _cannot_button(self, item: PrescribedItem) -> LinkButton:
        name = self._catalogue.exercise_text(item.exercise_id).name
        button = LinkButton(
            self._appearance, self.tr("Can't do this"), name=f"cannot_{item.exercise_id}"
        )
        button.setAccessibleName(self.tr("I can't do this one: {name}").format(name=name))
        button.clicked.connect(self._ask_why_not)
        return button

    def _ask_why_not(self) -> None:
        button = self.sender()
        name = "" if button is None else button.objectName().removeprefix("cannot_")
        item = next((each for each in self._session.items if each.exercise_id == name), None)
        self._close_cannot()
        if item is None:
            return
        from heelrehab.ui.pages.today.session.cannot import (  # noqa: PLC0415 - on first need
            CannotPanel,
        )

        self._cannot = CannotPanel(self._appearance, self._catalogue, item)
        self._cannot.closed.connect(self._close_cannot)
        self._cannot.reason_chosen.connect(self._tell_cannot)
        self.column.insertWidget(2, self._cannot)
        self._cannot.show()
        self._cannot.offer()

    def _close_cannot(self) -> None:
        if self._cannot is not None:
            self.column.removeWidget(self._cannot)
            self._cannot.deleteLater()
            self._cannot = None

    def _tell_cannot(self, item: PrescribedItem, reason: CannotDo) -> None:
        self.cannot_do.emit(item, reason)

    def _choose_length(self) -> None:
        self.length_chosen.emit(Length.FITTING if self._is_whole else Length.FULL)

    @property
    def _is_whole(self) -> bool:
        return not self._session.is_shortened
