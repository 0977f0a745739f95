"""The finder's answers, one question at a time, and what may be wrong with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from heelrehab.content.finder import Conditions, Finder, Option, Question, QuestionKind

Answers = Mapping[str, tuple[str, ...]]
"""Question to option ids. No sign ticked is an empty tuple; a score is its number as text."""


class FaultKind(Enum):
    """What is wrong with an answer."""

    MISSING = "missing"
    UNKNOWN_QUESTION = "unknown_question"
    UNKNOWN_OPTION = "unknown_option"
    OUT_OF_RANGE = "out_of_range"
    TOO_MANY = "too_many"
    NOT_ASKED = "not_asked"
    """An answer that contradicts an earlier one, which rules the question out."""
    NO_OUTCOME = "no_outcome"
    """The outcome table has no row for these answers."""


@dataclass(frozen=True, slots=True)
class FinderFault:
    """Why the answers give no outcome: the question and the value that does not fit."""

    kind: FaultKind
    question_id: str
    value: str = ""


def options_chosen(question: Question, values: tuple[str, ...]) -> tuple[Option, ...] | FinderFault:
    """Return the options that ``values`` name, or what is wrong with them."""
    if question.kind is QuestionKind.SCORE:
        return _band(question, values)
    known = {option.id: option for option in question.options}
    for value in values:
        if value not in known:
            return FinderFault(FaultKind.UNKNOWN_OPTION, question.id, value)
    if question.kind is QuestionKind.CHOICE:
        if not values:
            return FinderFault(FaultKind.MISSING, question.id)
        if len(values) > 1:
            return FinderFault(FaultKind.TOO_MANY, question.id, ", ".join(values))
    return tuple(known[value] for value in values)


def is_met(conditions: Conditions, chosen: Mapping[str, tuple[str, ...]]) -> bool:
    """True where every question named has one of the options named."""
    return all(
        any(option in chosen.get(question, ()) for option in options)
        for question, options in conditions.items()
    )


def is_skipped(question: Question, answers: Answers) -> bool:
    """True where an earlier answer rules the question out."""
    return bool(question.skip_when) and is_met(question.skip_when, answers)


def with_answer(
    finder: Finder, answers: Answers, question_id: str, values: tuple[str, ...]
) -> dict[str, tuple[str, ...]] | FinderFault:
    """Return the answers with one given or changed, without those it rules out.

    What does not fit is returned as a fault; ``answers`` then still hold.
    """
    question = finder.question(question_id)
    if question is None:
        return FinderFault(FaultKind.UNKNOWN_QUESTION, question_id)
    chosen = options_chosen(question, values)
    if isinstance(chosen, FinderFault):
        return chosen
    given = {**answers, question_id: values}
    ruled_out = {each.id for each in finder.questions if is_skipped(each, given)}
    return {key: value for key, value in given.items() if key not in ruled_out}


def fault_in(finder: Finder, answers: Answers) -> FinderFault | None:
    """Return the first thing wrong with a whole set of answers, None where nothing is.

    Questions after one that ends the finder need no answer.
    """
    known = {question.id for question in finder.questions}
    for question_id in answers:
        if question_id not in known:
            return FinderFault(FaultKind.UNKNOWN_QUESTION, question_id)
    for question in finder.questions:
        if is_skipped(question, answers):
            if question.id in answers:
                value = ", ".join(answers[question.id])
                return FinderFault(FaultKind.NOT_ASKED, question.id, value)
            continue
        if question.id not in answers:
            return FinderFault(FaultKind.MISSING, question.id)
        chosen = options_chosen(question, answers[question.id])
        if isinstance(chosen, FinderFault):
            return chosen
        if any(option.ends is not None for option in chosen):
            return None
    return None


def _band(question: Question, values: tuple[str, ...]) -> tuple[Option, ...] | FinderFault:
    """Return the band that a score falls into."""
    if not values:
        return FinderFault(FaultKind.MISSING, question.id)
    if len(values) > 1:
        return FinderFault(FaultKind.TOO_MANY, question.id, ", ".join(values))
    score = int(values[0]) if values[0].isdecimal() else -1
    for option in question.options:
        if _holds(option, score):
            return (option,)
    return FinderFault(FaultKind.OUT_OF_RANGE, question.id, values[0])


def _holds(option: Option, score: int) -> bool:
    if option.from_nrs is None or option.to_nrs is None:
        return False
    return option.from_nrs <= score <= option.to_nrs
