"""Ten digits to touch, with erase and done: the kiosk has no other keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.roles import Colour
from heelrehab.ui.theme.sizes import KIOSK_TARGET_PX, STEP_PX
from heelrehab.ui.widgets.focus_ring import RingedButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ERASE = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_COLUMNS = 3
_USUAL_SHARE = 2.4
"""How high a key likes to be, in heights of its digit; it is half as wide again."""
_LEAST_SHARE = 1.2
_WIDE_SHARE = 1.5
_MOST_PX = 96
"""Four rows must leave room for words in a low window, whatever the size of text."""


class PadKey(RingedButton):
    """One key. Space presses it; Enter is left to the pad, where it means done."""

    def __init__(
        self, appearance: Appearance, text: str, *, name: str, icon: IconName | None = None
    ) -> None:
        """Show ``text``, or a pictogram that is called so."""
        super().__init__(appearance, text if icon is None else "", name=name)
        self._icon_name = icon
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        appearance.changed.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the size at which the digits are read and hit at ease."""
        height_px = min(_MOST_PX, self._height_px(_USUAL_SHARE))
        return QSize(round(_WIDE_SHARE * height_px), height_px)

    def minimumSizeHint(self) -> QSize:
        """Return the size below which a finger would miss."""
        side_px = self._height_px(_LEAST_SHARE)
        return QSize(side_px, side_px)

    def tint(self) -> Colour:
        """Return the colour of the pictogram."""
        return self._appearance.theme.text

    def changeEvent(self, event: QEvent) -> None:
        """Tint anew what can be pressed again, or no more."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the pad."""
        if event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _height_px(self, share: float) -> int:
        return max(KIOSK_TARGET_PX, round(share * self._appearance.sizes.figure_px))

    def _fit(self) -> None:
        self.updateGeometry()
        if self._icon_name is None:
            return
        colour = self.tint() if self.isEnabled() else self._appearance.theme.disabled
        side_px = self._appearance.sizes.figure_px
        self.setIconSize(QSize(side_px, side_px))
        self.setIcon(self._appearance.icons.icon(self._icon_name, colour, side_px))


class DoneKey(PadKey):
    """The key that hands the digits over."""

    def tint(self) -> Colour:
        """Return the colour that is read on the accent."""
        return self._appearance.theme.accent_text

    def ring_colour(self) -> Colour:
        """Return the colour that is seen on the accent."""
        return self._appearance.theme.accent_text


class NumberPad(QWidget):
    """The keys as on a telephone. A keyboard's digits, Backspace and Enter do the same.

    Signals:
        digit_pressed: A digit, ``0`` to ``9``.
        erase_pressed: The last digit should go.
        done_pressed: All digits are given.
    """

    digit_pressed = Signal(str)
    erase_pressed = Signal()
    done_pressed = Signal()

    def __init__(self, appearance: Appearance, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Number pad"))
        # Digits stand in the same places in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._digits = {
            digit: PadKey(appearance, digit, name=f"{name}_{digit}") for digit in "1234567890"
        }
        self._erase = PadKey(appearance, self.tr("Erase"), name=f"{name}Erase", icon=IconName.ERASE)
        self._done = DoneKey(appearance, self.tr("Done"), name=f"{name}Done", icon=IconName.CHECK)
        self._lay_out()
        for key in self._digits.values():
            key.clicked.connect(self._press)
        self._erase.clicked.connect(self.erase_pressed)
        self._done.clicked.connect(self.done_pressed)
        self.setFocusProxy(self._digits["1"])

    def let_done(self, *, is_allowed: bool) -> None:
        """Let the digits be handed over, or not yet."""
        self._done.setEnabled(is_allowed)

    def let_erase(self, *, is_allowed: bool) -> None:
        """Let the last digit be taken back, where there is one."""
        self._erase.setEnabled(is_allowed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, Backspace and Enter."""
        if event.text() in self._digits:
            self.digit_pressed.emit(event.text())
        elif event.key() in _ERASE and self._erase.isEnabled():
            self.erase_pressed.emit()
        elif event.key() in _ENTER and self._done.isEnabled():
            self.done_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2 * STEP_PX)
        digits = list(self._digits.values())
        keys = [*digits[:-1], self._erase, digits[-1], self._done]
        for index, key in enumerate(keys):
            grid.addWidget(key, index // _COLUMNS, index % _COLUMNS)

    def _press(self) -> None:
        key = self.sender()
        if isinstance(key, PadKey):
            self.digit_pressed.emit(key.text())
