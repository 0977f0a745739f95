"""The first session at a glance."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.programme.today import TodaysPlan
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.strings.durations import minutes_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.exercises.tile import ExerciseTile
from heelrehab.ui.widgets.layouts.card_grid import CardGrid
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import Heading, MutedText

TILE_WIDTH_IN_TEXT = 13
TILES_A_ROW = 5


class SessionPreview(Card):
    """Exercises, doses and minutes of a session that can not be begun yet."""

    def __init__(
        self, appearance: Appearance, settings: SettingsKeeper, catalogue: Catalogue
    ) -> None:
        super().__init__(name="sessionPreview")
        self._appearance = appearance
        self._settings = settings
        self._catalogue = catalogue
        self._line = MutedText(name="sessionPreviewLine")
        self._tiles: QWidget | None = None
        self.column.addWidget(Heading(self.tr("What the first session holds")))
        self.column.addWidget(self._line)

    def show_session(self, session: TodaysPlan) -> None:
        """Show another session."""
        minutes = minutes_text(session.minutes * 60)
        count = self.tr("%n exercise(s)", "", len(session.items))
        self._line.setText(f"{count} · {minutes}")
        if self._tiles is not None:
            self.column.removeWidget(self._tiles)
            self._tiles.deleteLater()
        self._tiles = QWidget()
        grid = CardGrid(
            self._tiles,
            least_width_px=TILE_WIDTH_IN_TEXT * self._appearance.sizes.text_px,
            most_columns=min(TILES_A_ROW, max(1, len(session.items))),
            gap_px=3 * STEP_PX,
        )
        for item in session.items:
            tile = ExerciseTile(self._appearance, self._settings, self._catalogue, item)
            tile.show_picture()
            grid.addWidget(tile)
        self.column.addWidget(self._tiles)
