"""Eleven buttons from no pain to the worst imaginable."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.roles import Colour
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.focus_ring import RingedButton
from heelrehab.ui.widgets.pain.bands import MOST_NRS, band_colours, band_of, band_words
from heelrehab.ui.widgets.pain.geometry import Measures, PainLayout, lay_out, one_row_px
from heelrehab.ui.widgets.pain.score_keys import TEN_WAIT_MS, ScoreKeys
from heelrehab.ui.widgets.pain.status import PainStatus
from heelrehab.ui.widgets.text import SmallText

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: MOST_NRS}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ScoreButton(RingedButton):
    """One score. Tab reaches the scale once; arrow keys go along it.

    Signals:
        focus_left: The focus went elsewhere.
    """

    focus_left = Signal()

    def __init__(self, appearance: Appearance, score_nrs: int, spoken: str) -> None:
        super().__init__(appearance, str(score_nrs), name=f"score_{score_nrs}")
        self.score_nrs = score_nrs
        self.setCheckable(True)
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def ring_colour(self) -> Colour:
        """Return the colour that stands out from the face, chosen or not."""
        theme = self._appearance.theme
        return theme.accent_text if self.isChecked() else theme.focus

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter; on the score that is chosen Enter goes on to what stands around."""
        if event.key() in _ENTER and self.isChecked():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the scale."""
        super().focusOutEvent(event)
        self.focus_left.emit()


class PainScale(QWidget):
    """A pain score, none to begin with. Digits choose as well as clicks; undo is at hand.

    Signals:
        score_chosen: The person chose a score, 0 to 10.
        cleared: The person took the score back.
    """

    score_chosen = Signal(int)
    cleared = Signal()

    def __init__(
        self,
        appearance: Appearance,
        *,
        name: str,
        label: str = "",
        ten_wait_ms: int = TEN_WAIT_MS,
        parent: QWidget | None = None,
    ) -> None:
        """Ask, for screen readers, by ``label``; hold a 1 back for ``ten_wait_ms``."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label or self.tr("Pain, 0 to 10"))
        self._appearance = appearance
        self._score_nrs: int | None = None
        self._layouts: dict[tuple[int, int, str], PainLayout] = {}
        self._keys = ScoreKeys(ten_wait_ms, self)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._buttons = tuple(self._button(score) for score in range(MOST_NRS + 1))
        self._low = SmallText(self.tr("0: no pain"), parent=self)
        self._high = SmallText(self.tr("10: worst pain I can imagine"), parent=self)
        for words in (self._low, self._high):
            words.setWordWrap(False)
        self._status = PainStatus(appearance, parent=self)
        self._connect()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self._buttons[0])
        self._let_tab_reach(0)
        self._mark(None)

    @property
    def score_nrs(self) -> int | None:
        """The score chosen, 0 to 10, or None."""
        return self._score_nrs

    def show_score(self, score_nrs: int | None) -> None:
        """Show a score that is known already, without telling anybody."""
        self._keys.forget()
        self._score_nrs = score_nrs
        self._mark(score_nrs)

    def sizeHint(self) -> QSize:
        """Return the size with all buttons in one row."""
        width_px = one_row_px(self._target_px)
        return QSize(width_px, self.heightForWidth(width_px))

    def minimumSizeHint(self) -> QSize:
        """Return the size with three buttons a row."""
        return QSize(4 * self._appearance.sizes.target_px, self._appearance.sizes.target_px)

    def hasHeightForWidth(self) -> bool:
        """Return True: narrower means more rows."""
        return True

    def heightForWidth(self, width_px: int) -> int:
        """Return the height at a width."""
        return self._layout(width_px).height_px

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by digits, go along by arrows."""
        key = Qt.Key(event.key())
        if event.text().isdecimal() and len(event.text()) == 1:
            self._keys.type_digit(int(event.text()))
        elif key in _STEPS or key in _ENDS:
            self._go(key)
        else:
            if key in _ENTER:
                self._keys.settle_if_holding()
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        super().resizeEvent(event)
        self._layouts.clear()
        self._rearrange()

    def changeEvent(self, event: QEvent) -> None:
        """Place the parts anew for another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self._rearrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bands: a bar each, and its words."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._low.font())
            for span in self._layout(self.width()).bands:
                _, text, mark = band_colours(self._appearance.theme.bands, span.band)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(mark))
                bar = self._mirrored(span.bar)
                painter.drawRoundedRect(bar, span.bar.height() / 2, span.bar.height() / 2)
                painter.setPen(QColor(text))
                word = self._mirrored(span.word)
                painter.drawText(word, Qt.AlignmentFlag.AlignCenter, band_words(span.band))

    def _button(self, score_nrs: int) -> ScoreButton:
        spoken = self.tr("%1 of 10, %2").replace("%1", str(score_nrs))
        spoken = spoken.replace("%2", band_words(band_of(score_nrs)))
        button = ScoreButton(self._appearance, score_nrs, spoken)
        button.setParent(self)
        button.focus_left.connect(self._leave)
        self._group.addButton(button, score_nrs)
        return button

    def _connect(self) -> None:
        self._status.undone.connect(self._undo)
        self._keys.score_held.connect(self._hold)
        self._keys.score_typed.connect(self._choose)
        self._group.idClicked.connect(self._choose)
        self._appearance.changed.connect(self._rearrange)

    @property
    def _target_px(self) -> int:
        return self._appearance.sizes.target_px + STEP_PX

    def _layout(self, width_px: int) -> PainLayout:
        """Return the layout at a width, of which Qt wants to know time and again."""
        self._low.ensurePolished()
        key = (width_px, self._target_px, self._low.font().key())
        if key not in self._layouts:
            self._layouts[key] = self._laid_out(width_px)
        return self._layouts[key]

    def _laid_out(self, width_px: int) -> PainLayout:
        measures = Measures(
            target_px=self._target_px,
            line_px=QFontMetrics(self._low.font()).height(),
            low=self._low.sizeHint(),
            high=self._high.sizeHint(),
            status=self._status.sizeHint(),
            widest_status_px=self._status.width_for(
                button.accessibleName() for button in self._buttons
            ),
        )
        return lay_out(width_px, measures)

    def _rearrange(self) -> None:
        layout = self._layout(self.width())
        for button, cell in zip(self._buttons, layout.cells, strict=True):
            button.setGeometry(self._mirrored(cell))
        self._low.setGeometry(self._mirrored(layout.low))
        self._high.setGeometry(self._mirrored(layout.high))
        self._status.setGeometry(self._mirrored(layout.status))
        self.update()

    def _mirrored(self, place: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return place
        return place.translated(self.width() - 2 * place.x() - place.width(), 0)

    def _choose(self, score_nrs: int) -> None:
        self._keys.forget()
        self._score_nrs = score_nrs
        self._mark(score_nrs)
        self._reach(score_nrs)
        self.score_chosen.emit(score_nrs)

    def _hold(self, score_nrs: int) -> None:
        """Show a score that a nought may still change; Enter settles it."""
        self._mark(score_nrs)
        self._reach(score_nrs)

    def _leave(self) -> None:
        if self.window().focusWidget() not in self._buttons:
            self._keys.settle_if_holding()

    def _undo(self) -> None:
        self.show_score(None)
        self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.cleared.emit()

    def _mark(self, score_nrs: int | None) -> None:
        for button in self._buttons:
            button.setChecked(button.score_nrs == score_nrs)
        text = "" if score_nrs is None else self._buttons[score_nrs].accessibleName()
        self._status.show_text(text)
        self._layouts.clear()  # the status is as wide as its words
        self._rearrange()
        self.setAccessibleDescription(text or self.tr("not given yet"))

    def _go(self, key: Qt.Key) -> None:
        focused = self.focusWidget()
        at = self._buttons.index(focused) if isinstance(focused, ScoreButton) else 0
        at = _ENDS[key] if key in _ENDS else min(MOST_NRS, max(0, at + _STEPS[key]))
        self._reach(at)

    def _reach(self, score_nrs: int) -> None:
        """Take the focus to a score, if it is in the scale; let Tab come back there."""
        self._let_tab_reach(score_nrs)
        if self.window().focusWidget() in self._buttons:
            self._buttons[score_nrs].setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_tab_reach(self, score_nrs: int) -> None:
        for button in self._buttons:
            reached = button.score_nrs == score_nrs
            policy = Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self.setFocusProxy(self._buttons[score_nrs])
