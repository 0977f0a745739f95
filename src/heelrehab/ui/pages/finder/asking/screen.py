"""The questions that belong on one screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from heelrehab.content.finder import Question
from heelrehab.content.texts import FinderText, QuestionText
from heelrehab.core.finder.answers import Answers, FinderFault
from heelrehab.ui.pages.finder.asking.question_view import QuestionView
from heelrehab.ui.pages.finder.walk import Given
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import Column


class QuestionScreen(QWidget):
    """Questions one below the other.

    Signals:
        confirmed: The person wants to go on.
    """

    confirmed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        questions: Sequence[Question],
        texts: FinderText,
        answers: Answers,
        *,
        parent: QWidget | None = None,
    ) -> None:
        """Ask ``questions``, showing those of ``answers`` that were given before."""
        super().__init__(parent)
        self.setObjectName("questionScreen")
        column = Column(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8 * STEP_PX)
        self._views: list[QuestionView] = []
        for question in questions:
            words = texts.questions.get(question.id, QuestionText())
            view = QuestionView(appearance, question, words, is_first=not self._views)
            if question.id in answers:
                view.show_values(answers[question.id])
            view.confirmed.connect(self.confirmed)
            self._views.append(view)
            column.addWidget(view)
        self.setFocusProxy(self._views[0])

    @property
    def given(self) -> Given:
        """What is chosen, by question."""
        return {view.question.id: view.values for view in self._views}

    def show_fault(self, fault: FinderFault) -> QWidget:
        """Say beside the question what is wrong; return where that stands."""
        place: QWidget = self
        for view in self._views:
            is_here = view.question.id == fault.question_id
            view.show_fault(fault if is_here else None)
            if is_here:
                view.setFocus(Qt.FocusReason.OtherFocusReason)
                place = view
        return place

    def choose_number(self, number: int) -> None:
        """Choose the row of that number in the question that the keys are at; 0 for none."""
        focused = QApplication.focusWidget()
        at = next((each for each in self._views if focused and each.isAncestorOf(focused)), None)
        (at or self._views[0]).choose_number(number)

    def adapt_to(self, width_px: int) -> None:
        """Arrange each question for the width."""
        for view in self._views:
            view.adapt_to(width_px)
