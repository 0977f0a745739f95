"""The page at the end of a visit, from which a phone takes it home."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from heelrehab.exchange.take_home.visit import TakeHome
from heelrehab.ui.icons import IconName
from heelrehab.ui.kiosk.take_home.code_picture import CodePicture
from heelrehab.ui.kiosk.take_home.words import (
    code_text,
    title_text,
    visit_lines,
    way_home_text,
)
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout, ScrollPage
from heelrehab.ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from heelrehab.ui.widgets.text import BodyText, Heading, MutedText, PageTitle
from heelrehab.ui.widgets.timing.progress_dots import ProgressDots

_CODE_SHARE = 0.45
"""The least height of the code, as a share of the page's."""
_MARGIN_PX = 6 * STEP_PX


class _Words(ScrollPage):
    """As high as its words, and scrolling where there is less room."""

    def __init__(self) -> None:
        super().__init__(name="takeHomeWords")
        self._row = cast("QLayout", cast("QWidget", self.widget()).layout())
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Return the height of the words at the present width, a bar beside them or not."""
        width_px = self.width() - self.verticalScrollBar().sizeHint().width()
        return QSize(self.width(), self._row.heightForWidth(width_px))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the width is another."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class TakeHomePage(QWidget):
    """Says in two lines what was done, and shows it as codes to photograph.

    Signals:
        done: The person has what they want: end the visit.
        print_asked: Print the sheet; answer by ``show_printed``.
    """

    done = Signal()
    print_asked = Signal()

    def __init__(
        self,
        appearance: Appearance,
        package: TakeHome,
        *,
        can_print: bool,
        is_guest: bool = False,
        unsaved_count: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """Take what is shown.

        Args:
            appearance: The look in force.
            package: The visit, ready to be taken home.
            can_print: Whether the clinic lets a sheet be printed.
            is_guest: True where nothing of the visit stays here.
            unsaved_count: How many records could not be written, of a patient.
            parent: The owner.
        """
        super().__init__(parent)
        self.setObjectName("takeHomePage")
        self._appearance = appearance
        self._codes = package.codes
        self._unsaved_count = unsaved_count
        self._at = 0
        self._picture = CodePicture(name="takeHomeCode")
        self._outcome = BodyText(name="takeHomeOutcome")
        self._outcome.hide()
        self._arrangement = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._arrangement.setContentsMargins(*(4 * [_MARGIN_PX]))
        self._arrangement.setSpacing(_MARGIN_PX)
        self._arrangement.addWidget(self._picture, stretch=1)
        self._arrangement.addWidget(
            self._words(package, is_guest=is_guest, can_print=can_print), stretch=1
        )
        self._picture.setVisible(bool(self._codes))
        self._show_code(0)

    def show_printed(self, *, is_printed: bool) -> None:
        """Tell whether the sheet went to the printer."""
        text = self.tr("The sheet is on its way to the printer.")
        if not is_printed:
            text = self.tr(
                "The printer cannot be reached. Nothing was printed; the code shows the same."
            )
        self._outcome.setText(text)
        self._outcome.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put code and words side by side, or one above the other on an upright screen."""
        super().resizeEvent(event)
        is_upright = self.height() > self.width()
        directions = QBoxLayout.Direction
        wanted = directions.TopToBottom if is_upright else directions.LeftToRight
        self._arrangement.setDirection(wanted)
        # Below the code the words follow at once; beside it they stand in the middle.
        self._side.setStretch(0, 0 if is_upright else 1)
        self._picture.keep_side(round(_CODE_SHARE * self.height()))

    def _words(self, package: TakeHome, *, is_guest: bool, can_print: bool) -> QWidget:
        scroll = _Words()
        records = package.package.records
        scroll.column.addWidget(PageTitle(title_text(records)))
        if self._unsaved_count:
            scroll.column.addWidget(self._unsaved_words())
        for text in visit_lines(records):
            scroll.column.addWidget(Heading(text))
        if self._codes:
            scroll.column.addWidget(BodyText(self._picture_text()))
            scroll.column.addWidget(MutedText(way_home_text()))
        else:
            text = self._too_long_text(is_guest=is_guest, can_print=can_print)
            scroll.column.addWidget(BodyText(text))
        if is_guest:
            scroll.column.addWidget(BodyText(self.tr("Nothing stays here once you leave.")))
        elif not self._unsaved_count:
            kept = self.tr("What you did is kept here under your code.")
            scroll.column.addWidget(BodyText(kept))
        scroll.column.addWidget(self._outcome)
        return self._with_buttons(scroll, can_print=can_print)

    def _unsaved_words(self) -> QWidget:
        """Return what could not be kept, and what to do; it comes before all that went well."""
        text = self.tr(
            "%n of your entries could not be saved here, since the disk did not take them. All "
            "before them is kept. Take them home with you, and please tell the staff.",
            "",
            self._unsaved_count,
        )
        return BodyText(text, name="takeHomeUnsaved")

    def _with_buttons(self, words: QWidget, *, can_print: bool) -> QWidget:
        """Return the words above what can be done, which is always in sight."""
        side = QWidget()
        column = self._side = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5 * STEP_PX)
        column.addStretch(1)
        column.addWidget(words)
        if len(self._codes) > 1:
            column.addLayout(self._turning())
        row = FlowLayout(gap_px=3 * STEP_PX)
        done = PrimaryButton(
            self._appearance, self.tr("Done"), name="takeHomeDone", icon=IconName.CHECK
        )
        done.clicked.connect(self.done)
        row.addWidget(done)
        if can_print:
            sheet = QuietButton(self._appearance, self.tr("Print a sheet"), name="takeHomePrint")
            sheet.clicked.connect(self.print_asked)
            row.addWidget(sheet)
        column.addLayout(row)
        column.addStretch(1)
        self.setFocusProxy(done)
        return side

    def _turning(self) -> QVBoxLayout:
        """Return what leads from code to code."""
        self._number = Heading(name="takeHomeNumber")
        self._dots = ProgressDots(self._appearance, name="takeHomeDots")
        row = QHBoxLayout()
        row.setSpacing(3 * STEP_PX)
        self._previous, self._next = (
            IconButton(self._appearance, text, name=name, icon=icon)
            for text, name, icon in (
                (self.tr("Code before"), "takeHomePrevious", IconName.LEFT),
                (self.tr("Next code"), "takeHomeNext", IconName.RIGHT),
            )
        )
        self._previous.clicked.connect(self._turn_back)
        self._next.clicked.connect(self._turn_on)
        row.addWidget(self._previous)
        row.addWidget(self._number, stretch=1)
        row.addWidget(self._next)
        column = QVBoxLayout()
        column.setSpacing(2 * STEP_PX)
        column.addLayout(row)
        column.addWidget(self._dots)
        return column

    def _turn_back(self) -> None:
        self._show_code(self._at - 1)

    def _turn_on(self) -> None:
        self._show_code(self._at + 1)

    def _show_code(self, at: int) -> None:
        if not self._codes:
            return
        self._at, count = at, len(self._codes)
        self._picture.show_code(self._codes[at], code_text(at + 1, count))
        if count == 1:
            return
        self._number.setText(code_text(at + 1, count))
        self._dots.show_step(at + 1, count)
        self._previous.setEnabled(at > 0)
        self._next.setEnabled(at + 1 < count)

    def _picture_text(self) -> str:
        if len(self._codes) == 1:
            return self.tr("Take a picture of this with your phone.")
        return self.tr(
            "Your visit is in %n code(s). Take a picture of each with your phone, one after the "
            "other.",
            "",
            len(self._codes),
        )

    def _too_long_text(self, *, is_guest: bool, can_print: bool) -> str:
        if is_guest and can_print:
            return self.tr("This visit is too long for a code. You can print it.")
        if is_guest:
            return self.tr("This visit is too long for a code, so it cannot be taken home.")
        if can_print:
            return self.tr("This visit is too long for a code. Print it, or ask for it as a file.")
        return self.tr("This visit is too long for a code. Ask the staff for it as a file.")
