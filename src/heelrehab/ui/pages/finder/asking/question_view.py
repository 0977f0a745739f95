"""One question on the screen, whatever kind it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from heelrehab.content.finder import Question, QuestionKind
from heelrehab.content.texts import QuestionText
from heelrehab.core.finder.answers import FinderFault
from heelrehab.ui.pages.finder.asking.rows import AnswerRows
from heelrehab.ui.pages.finder.leg.picture import LegPicture
from heelrehab.ui.pages.finder.leg.regions import REGIONS
from heelrehab.ui.strings.programme.finder import fault_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.pain.scale import PainScale
from heelrehab.ui.widgets.panels import Chip
from heelrehab.ui.widgets.text import Heading, MutedText, PageTitle
from heelrehab.ui.widgets.tones import Tone

MOST_SIDE_BY_SIDE = 3
"""A further question of a screen with no more options than this has them in one line."""

_SHARES = (2, 3)
"""Of the width, for picture and rows."""

BESIDE_FROM_IN_TEXT = 50
"""Width from which the picture stands beside its rows, in heights of text."""


class QuestionView(QWidget):
    """Title, help, answers, and what is wrong with them if anything is.

    Signals:
        confirmed: The person wants to go on.
    """

    confirmed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        question: Question,
        texts: QuestionText,
        *,
        is_first: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Ask ``question``; the first one of a screen bears its title."""
        super().__init__(parent)
        self.setObjectName(f"{question.id}Question")
        self.question = question
        self._appearance = appearance
        self._rows: AnswerRows | None = None
        self._scale: PainScale | None = None
        self._beside: QBoxLayout | None = None
        self._fault = Chip(name=f"{question.id}Fault")
        self._fault.setWordWrap(True)
        self._fault.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fault.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP_PX)
        title = texts.title or question.id
        column.addWidget(PageTitle(title) if is_first else Heading(title))
        column.addWidget(MutedText(texts.help))
        column.addSpacing((4 if is_first else 1) * STEP_PX)
        column.addWidget(self._fault)
        column.addLayout(self._answers(question, texts, is_first=is_first))

    @property
    def values(self) -> tuple[str, ...] | None:
        """The answer as the rules want it; None where nothing was chosen."""
        if self._rows is not None:
            return self._rows.values
        score_nrs = self._scale.score_nrs if self._scale is not None else None
        return None if score_nrs is None else (str(score_nrs),)

    def show_values(self, values: tuple[str, ...]) -> None:
        """Show an answer given before."""
        if self._rows is not None:
            self._rows.show_values(values)
        elif self._scale is not None and values and values[0].isdecimal():
            self._scale.show_score(int(values[0]))

    def show_fault(self, fault: FinderFault | None) -> None:
        """Say what is wrong with the answer; None takes it back."""
        text = "" if fault is None else fault_text(fault)
        self._fault.show_text(text, Tone.PROBLEM)
        self._fault.setVisible(bool(text))
        self._fault.setAccessibleName(text)
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._fault, text))

    def choose_number(self, number: int) -> None:
        """Choose the row of that number, from 1; 0 for none of them."""
        if self._rows is not None:
            self._rows.choose_number(number)

    def adapt_to(self, width_px: int) -> None:
        """Put the picture beside its rows where there is room, else above them."""
        if self._beside is not None:
            is_wide = width_px >= BESIDE_FROM_IN_TEXT * self._appearance.sizes.text_px
            direction = QBoxLayout.Direction
            self._beside.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
            # One above the other, they would share the height of the whole page.
            for index, share in enumerate(_SHARES):
                self._beside.setStretch(index, share if is_wide else 0)

    def _answers(self, question: Question, texts: QuestionText, *, is_first: bool) -> QBoxLayout:
        box = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        box.setSpacing(8 * STEP_PX)
        if question.kind is QuestionKind.SCORE:
            self._scale = PainScale(self._appearance, name=f"{question.id}Scale", label=texts.title)
            self._scale.score_chosen.connect(self._forget_fault)
            self.setFocusProxy(self._scale)
            box.addWidget(self._scale)
            return box
        has_picture = any(option.id in REGIONS for option in question.options)
        is_short = not is_first and len(question.options) <= MOST_SIDE_BY_SIDE
        self._rows = AnswerRows(
            self._appearance,
            question,
            texts,
            has_badges=has_picture,
            columns=MOST_SIDE_BY_SIDE if is_short else 1,
        )
        self._rows.changed.connect(self._forget_fault)
        self._rows.confirmed.connect(self.confirmed)
        self.setFocusProxy(self._rows)
        if has_picture:
            self._beside = box
            box.addWidget(self._picture(question, self._rows))
        box.addWidget(self._rows)
        return box

    def _picture(self, question: Question, rows: AnswerRows) -> LegPicture:
        numbers = {option.id: at for at, option in enumerate(question.options, start=1)}
        picture = LegPicture(self._appearance, numbers, name=f"{question.id}Picture")
        picture.chosen.connect(rows.choose)
        picture.pointed.connect(rows.mark)
        rows.pointed.connect(picture.mark)
        rows.shown.connect(picture.show_chosen)
        return picture

    def _forget_fault(self) -> None:
        self.show_fault(None)
