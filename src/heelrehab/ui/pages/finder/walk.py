"""Where the person is among the questions: on which screen, with which answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from heelrehab.content.finder import Finder, Question
from heelrehab.core.finder.answers import (
    Answers,
    FaultKind,
    FinderFault,
    is_skipped,
    options_chosen,
    with_answer,
)

Given = Mapping[str, tuple[str, ...] | None]
"""What a screen holds, by question; None where the person chose nothing yet."""


@dataclass(frozen=True, slots=True)
class Walk:
    """The answers so far and the screen on show, from 1."""

    finder: Finder
    answers: Answers = field(default_factory=dict)
    screen: int = 1

    @property
    def screens(self) -> int:
        """How many screens there are."""
        return max(question.screen for question in self.finder.questions)

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions of the screen on show."""
        return self._questions_on(self.screen)

    @property
    def is_settled(self) -> bool:
        """True where nothing more is asked: the last screen, or an answer that ends it."""
        return self._following() is None or any(self._ends(each) for each in self.questions)

    def answered(self, given: Given) -> Walk | FinderFault:
        """Return the walk with the answers of this screen, or the first one's fault."""
        answers = self.answers
        for question in self.questions:
            values = given.get(question.id)
            if values is None:
                return FinderFault(FaultKind.MISSING, question.id)
            taken = with_answer(self.finder, answers, question.id, values)
            if isinstance(taken, FinderFault):
                return taken
            answers = taken
        return replace(self, answers=answers)

    def with_any(self, given: Given) -> Walk:
        """Return the walk with those answers of this screen that fit, as on the way back."""
        answers = self.answers
        for question in self.questions:
            values = given.get(question.id)
            taken = (
                None if values is None else with_answer(self.finder, answers, question.id, values)
            )
            if taken is not None and not isinstance(taken, FinderFault):
                answers = taken
        return replace(self, answers=answers)

    def forward(self) -> Walk:
        """Return the walk on the next screen with a question; the last screen stays."""
        return replace(self, screen=self._following() or self.screen)

    def back(self) -> Walk | None:
        """Return the walk on the screen before, None on the first."""
        before = [screen for screen in range(1, self.screen) if self._questions_on(screen)]
        return replace(self, screen=before[-1]) if before else None

    def at_question(self, question_id: str) -> Walk:
        """Return the walk on the screen of a question; an unknown one changes nothing."""
        question = self.finder.question(question_id)
        return self if question is None else replace(self, screen=question.screen)

    def _following(self) -> int | None:
        later = range(self.screen + 1, self.screens + 1)
        return next((screen for screen in later if self._questions_on(screen)), None)

    def _questions_on(self, screen: int) -> tuple[Question, ...]:
        return tuple(
            each
            for each in self.finder.questions
            if each.screen == screen and not is_skipped(each, self.answers)
        )

    def _ends(self, question: Question) -> bool:
        chosen = options_chosen(question, self.answers.get(question.id, ()))
        if isinstance(chosen, FinderFault):
            return False
        return any(option.ends is not None for option in chosen)
