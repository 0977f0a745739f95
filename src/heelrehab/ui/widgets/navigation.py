"""The way between the pages, at the left edge of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.focus_ring import RingedButton
from heelrehab.ui.widgets.text import BrandText, SmallText

PAGES = ("today", "exercises", "progress", "learn", "settings")
"""From top to bottom."""
_ICONS = {
    "today": IconName.TODAY,
    "exercises": IconName.EXERCISES,
    "progress": IconName.PROGRESS,
    "learn": IconName.LEARN,
    "settings": IconName.SETTINGS,
    "warning": IconName.WARNING,
}
_WIDTH_IN_TEXT = 15
"""Width of the rail with words, in heights of text."""
_ROOM_IN_TEXT = 56
"""Width of the window below which the words go, in heights of text."""


class RailButton(RingedButton):
    """A page, by pictogram and word, or by pictogram alone."""

    def __init__(self, appearance: Appearance, page: str, text: str) -> None:
        super().__init__(appearance, text, name=f"rail_{page}")
        self.page = page
        self._words, self._keys = text, ""
        self._is_wide = True
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.toggled.connect(self.tint)
        appearance.changed.connect(self.tint)
        self.tint()

    def tint(self) -> None:
        """Give the pictogram the colour of the words."""
        theme, sizes = self._appearance.theme, self._appearance.sizes
        colour = theme.accent_strong if self.isChecked() else theme.muted
        side_px = round(sizes.text_px * 1.375)
        self.setIconSize(QSize(side_px, side_px))
        self.setIcon(self._appearance.icons.icon(_ICONS[self.page], colour, side_px))

    def show_words(self, *, is_wide: bool) -> None:
        """Show or hide the word; without it, it is in the tip, beside the keys that lead here."""
        self._is_wide = is_wide
        self.setText(f"  {self._words}" if is_wide else "")
        self.setToolTip(" · ".join(filter(None, ("" if is_wide else self._words, self._keys))))

    def tell_keys(self, keys: str) -> None:
        """Name the keys that lead to the page."""
        self._keys = keys
        self.show_words(is_wide=self._is_wide)


class NavigationRail(QFrame):
    """Pages, one of them current; a foot line below.

    Signals:
        page_chosen: A page's id: today, exercises, progress, learn or settings.
        warning_asked: Something is wrong; the warning signs are to be asked.
        words_changed: The words beside the pictograms came or went.
    """

    page_chosen = Signal(str)
    warning_asked = Signal()
    words_changed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        parent: QWidget | None = None,
        pages: Sequence[str] = PAGES,
    ) -> None:
        """Offer ``pages``, by their ids."""
        super().__init__(parent)
        self.setObjectName("navigationRail")
        self.setAccessibleName(self.tr("Pages"))
        self._appearance = appearance
        self._window_width_px = 1 << 16
        self._brand = BrandText("HeelRehab", name="brand")
        self._foot = SmallText(name="railFoot")
        self._group = QButtonGroup(self)
        words = self._words()
        self._buttons = {page: RailButton(appearance, page, words[page]) for page in pages}
        self._warning = RailButton(appearance, "warning", self.tr("Something is wrong"))
        self._warning.setCheckable(False)
        self._warning.clicked.connect(self.warning_asked)
        self._lay_out()
        self._group.buttonClicked.connect(self._choose)
        appearance.changed.connect(self._fit)
        self.show_page(pages[0])
        self._fit()

    @property
    def pages(self) -> tuple[str, ...]:
        """The ids of the pages, from top to bottom."""
        return tuple(self._buttons)

    @property
    def has_words(self) -> bool:
        """True where there is room for words beside the pictograms."""
        return self._window_width_px >= _ROOM_IN_TEXT * self._appearance.sizes.text_px

    def show_page(self, page: str) -> None:
        """Mark the current page, without asking for it."""
        self._buttons[page].setChecked(True)

    def tell_keys(self, page: str, keys: str) -> None:
        """Name the keys that lead to a page, in its tip."""
        self._buttons[page].tell_keys(keys)

    def show_foot(self, text: str) -> None:
        """Say at the foot whose programme this is."""
        self._foot.setText(text)

    def adapt_to(self, window_width_px: int) -> None:
        """Leave the words out where the window is too narrow for them."""
        self._window_width_px = window_width_px
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down by arrow keys, without changing the page."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        focused = self.focusWidget()
        buttons = list(self._buttons.values())
        if event.key() not in steps or focused not in buttons:
            super().keyPressEvent(event)
            return
        at = buttons.index(focused) + steps[Qt.Key(event.key())]
        buttons[at % len(buttons)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self) -> dict[str, str]:
        return {
            "today": self.tr("Today"),
            "exercises": self.tr("Exercises"),
            "progress": self.tr("Progress"),
            "learn": self.tr("Learn"),
            "settings": self.tr("Settings"),
        }

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP_PX, 6 * STEP_PX, 3 * STEP_PX, 6 * STEP_PX)
        column.setSpacing(STEP_PX)
        self._brand.setContentsMargins(3 * STEP_PX, 0, 0, 4 * STEP_PX)
        self._foot.setContentsMargins(3 * STEP_PX, 0, 0, 0)
        column.addWidget(self._brand)
        for button in self._buttons.values():
            self._group.addButton(button)
            column.addWidget(button)
        column.addStretch()
        column.addWidget(self._warning)
        column.addWidget(self._foot)

    def _fit(self) -> None:
        sizes = self._appearance.sizes
        is_wide = self.has_words
        for button in (*self._buttons.values(), self._warning):
            button.show_words(is_wide=is_wide)
        self._brand.setVisible(is_wide)
        self._foot.setVisible(is_wide)
        narrow_px = sizes.target_px + 6 * STEP_PX
        self.setFixedWidth(_WIDTH_IN_TEXT * sizes.text_px if is_wide else narrow_px)
        self.words_changed.emit()

    def _choose(self, button: RailButton) -> None:
        self.page_chosen.emit(button.page)
