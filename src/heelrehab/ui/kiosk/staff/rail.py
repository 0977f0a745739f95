"""The way between the staff's pages, at the left edge of the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.navigation import RailButton
from heelrehab.ui.widgets.text import BrandText

_ICONS = {
    "people": IconName.PEOPLE,
    "export": IconName.EXPORT,
    "check": IconName.CHECK,
    "log": IconName.CLOCK,
    "settings": IconName.SETTINGS,
    "clean": IconName.CLEAN,
    "leave": IconName.LEFT,
}
_EDGE_PX = 1
_WIDTH_IN_TEXT = 15
"""Width of the rail with words, in heights of text."""
_ROOM_IN_TEXT = 56
"""Width of the window below which the words go, in heights of text."""


class StaffRailButton(RailButton):
    """A page of the staff's, or something that they do at once."""

    def tint(self) -> None:
        """Give the pictogram the colour of the words."""
        theme, sizes = self._appearance.theme, self._appearance.sizes
        colour = theme.accent_strong if self.isChecked() else theme.muted
        side_px = round(sizes.text_px * 1.375)
        self.setIconSize(QSize(side_px, side_px))
        self.setIcon(self._appearance.icons.icon(_ICONS[self.page], colour, side_px))

    def show_words(self, *, is_wide: bool) -> None:
        """Show or hide the word; a kiosk shows no tips."""
        super().show_words(is_wide=is_wide)
        self.setToolTip("")


class StaffRail(QFrame):
    """Five pages, one of them current; cleaning and leaving below.

    Signals:
        page_chosen: A page's id: people, export, check, log or settings.
        clean_asked: The screen is to be cleaned.
        leave_asked: Staff are done.
    """

    page_chosen = Signal(str)
    clean_asked = Signal()
    leave_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("staffRail")
        self.setAccessibleName(self.tr("Staff pages"))
        self._appearance = appearance
        self._window_width_px = 1 << 16
        self._brand = BrandText(self.tr("Staff"), name="staffBrand")
        self._group = QButtonGroup(self)
        self._pages = {
            page: StaffRailButton(appearance, page, text) for page, text in self._page_texts()
        }
        self._clean = StaffRailButton(appearance, "clean", self.tr("Clean the screen"))
        self._leave = StaffRailButton(appearance, "leave", self.tr("Leave"))
        for button in (self._clean, self._leave):
            button.setCheckable(False)
        self._clean.clicked.connect(self.clean_asked)
        self._leave.clicked.connect(self.leave_asked)
        self._group.buttonClicked.connect(self._choose)
        self._lay_out()
        appearance.changed.connect(self._fit)
        self.show_page("people")
        self._fit()

    @property
    def pages(self) -> tuple[str, ...]:
        """The ids of the pages, from top to bottom."""
        return tuple(self._pages)

    def show_page(self, page: str) -> None:
        """Mark the current page, without asking for it."""
        self._pages[page].setChecked(True)

    def let_go(self, *, is_allowed: bool) -> None:
        """Let another page be chosen, or not while something runs; leaving is always allowed."""
        for button in (*self._pages.values(), self._clean):
            button.setEnabled(is_allowed)

    def adapt_to(self, window_width_px: int) -> None:
        """Leave the words out where the window is too narrow for them."""
        self._window_width_px = window_width_px
        self._fit()

    def _page_texts(self) -> tuple[tuple[str, str], ...]:
        return (
            ("people", self.tr("People")),
            ("export", self.tr("Export")),
            ("check", self.tr("Check")),
            ("log", self.tr("Log")),
            ("settings", self.tr("Settings")),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP_PX, 6 * STEP_PX, 3 * STEP_PX, 6 * STEP_PX)
        column.setSpacing(STEP_PX)
        self._brand.setContentsMargins(3 * STEP_PX, 0, 0, 4 * STEP_PX)
        column.addWidget(self._brand)
        for button in self._pages.values():
            self._group.addButton(button)
            column.addWidget(button)
        column.addStretch()
        column.addWidget(self._clean)
        column.addWidget(self._leave)

    def _fit(self) -> None:
        sizes = self._appearance.sizes
        is_wide = self._window_width_px >= _ROOM_IN_TEXT * sizes.text_px
        for button in (*self._pages.values(), self._clean, self._leave):
            button.show_words(is_wide=is_wide)
        self._brand.setVisible(is_wide)
        narrow_px = sizes.target_px + 6 * STEP_PX + _EDGE_PX
        self.setFixedWidth(_WIDTH_IN_TEXT * sizes.text_px if is_wide else narrow_px)

    def _choose(self, button: StaffRailButton) -> None:
        self.page_chosen.emit(button.page)
