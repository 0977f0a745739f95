"""Buttons: one primary a screen, quiet ones beside it, links within texts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.roles import Colour
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.focus_ring import RingedButton


class _TintedButton(RingedButton):
    """A button whose pictogram follows the theme and the text size."""

    def __init__(
        self,
        appearance: Appearance,
        text: str,
        *,
        name: str,
        icon: IconName | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, text, name=name, parent=parent)
        self._icon_name = icon
        appearance.changed.connect(self._tint)
        self._tint()

    def show_icon(self, icon: IconName) -> None:
        """Put another pictogram in place of the present one."""
        self._icon_name = icon
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Tint anew what can be pressed again, or no more."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self._tint()

    def tint(self) -> Colour:
        """Return the colour of text and pictogram."""
        return self._appearance.theme.text

    def _tint(self) -> None:
        if self._icon_name is None:
            return
        colour = self.tint() if self.isEnabled() else self._appearance.theme.disabled
        side_px = round(self._appearance.sizes.text_px * 1.25)
        gap_px = STEP_PX if self.text() else 0
        self.setIconSize(QSize(side_px + gap_px, side_px))
        self.setIcon(self._appearance.icons.icon(self._icon_name, colour, side_px, gap_px=gap_px))


class PrimaryButton(_TintedButton):
    """The one thing that most people want to do next."""

    def tint(self) -> Colour:
        """Return the colour that is read on the accent."""
        return self._appearance.theme.accent_text

    def ring_colour(self) -> Colour:
        """Return the colour that is seen on the accent."""
        return self._appearance.theme.accent_text


class QuietButton(_TintedButton):
    """Something else that can be done here."""


class LinkButton(_TintedButton):
    """A step aside: why, more, undo."""

    def tint(self) -> Colour:
        """Return the colour of links."""
        return self._appearance.theme.accent


class IconButton(_TintedButton):
    """A pictogram alone; ``text`` is its name for those who do not see it, and its tip."""

    def __init__(
        self,
        appearance: Appearance,
        text: str,
        *,
        name: str,
        icon: IconName,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, "", name=name, icon=icon, parent=parent)
        self.rename(text)

    def rename(self, text: str) -> None:
        """Say by another name what the button does."""
        self.setAccessibleName(text)
        self.setToolTip(text)
