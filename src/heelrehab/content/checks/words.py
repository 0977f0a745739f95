"""What must hold between the content and its words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import get_args

from heelrehab.content.faults import Misfit
from heelrehab.content.finder import Finder, Question, Tier
from heelrehab.content.programmes import Programme
from heelrehab.content.rules import Rules
from heelrehab.content.schema import Evidence, Exercise, Insertional
from heelrehab.content.texts import (
    START_CAPTION,
    ExerciseText,
    FinderText,
    ProgrammeText,
    QuestionText,
    RuleTexts,
)

LONGEST_CUE_WORDS = 3
"""More is not said in the time of a short move."""


def pairing_misfits(key: str, found: Mapping[str, object], needed: set[str]) -> Iterator[Misfit]:
    """Yield what the texts below ``key`` lack of the ids ``needed``, and what they have beyond."""
    for missing in sorted(needed - found.keys()):
        yield Misfit(f"{key}.{missing}", "nothing", "a text")
    for strange in sorted(found.keys() - needed):
        yield Misfit(f"{key}.{strange}", "a text", f"one of {', '.join(sorted(needed))}")


def exercise_text_misfits(exercise: Exercise, text: ExerciseText) -> tuple[Misfit, ...]:
    """Return what is missing, left over or too long in the words of ``exercise``."""
    moves = {move.id for move in exercise.moves}
    return (
        *_empty(text, exercise),
        *pairing_misfits("captions", text.captions, moves | {START_CAPTION}),
        *pairing_misfits("cues", text.cues, moves),
        *(
            Misfit(f"cues.{move}", repr(cue), f"at most {LONGEST_CUE_WORDS} words")
            for move, cue in text.cues.items()
            if len(cue.split()) > LONGEST_CUE_WORDS
        ),
    )


def programme_text_misfits(programme: Programme, text: ProgrammeText) -> tuple[Misfit, ...]:
    """Return what is missing or left over in the words of ``programme``."""
    above = f"programmes.{programme.id}"
    empty = [key for key in ("name", "description") if not getattr(text, key)]
    stages = {stage.id for stage in programme.stages}
    return (
        *(Misfit(f"{above}.{key}", "nothing", "a text") for key in empty),
        *pairing_misfits(f"{above}.stages", text.stages, stages),
        *(
            Misfit(f"{above}.stages.{stage}.{key}", "nothing", "a text")
            for stage, words in text.stages.items()
            for key in ("name", "description")
            if not getattr(words, key)
        ),
    )


def finder_text_misfits(finder: Finder, text: FinderText) -> tuple[Misfit, ...]:
    """Return what is missing or left over in the words of the finder."""
    alike = (
        ("questions", text.questions, {question.id for question in finder.questions}),
        ("tiers", text.tiers, {tier.value for tier in Tier}),
        ("endings", text.endings, {row.id for row in finder.endings}),
        ("outcomes", text.outcomes, {row.id for row in finder.outcomes}),
        ("caps", text.caps, {row.id for row in finder.caps}),
        ("alternatives", text.alternatives, {row.id for row in finder.alternatives}),
    )
    return (
        *(misfit for key, found, needed in alike for misfit in pairing_misfits(key, found, needed)),
        *(
            misfit
            for question in finder.questions
            for misfit in _question_misfits(question, text.questions.get(question.id))
        ),
    )


def rule_text_misfits(rules: Rules, text: RuleTexts) -> tuple[Misfit, ...]:
    """Return what is missing or left over in the words of the rules."""
    codes = {rule.id for rule in rules.rules}
    return (
        *pairing_misfits("rules", text.rules, codes),
        *pairing_misfits("evidence", text.evidence, set(get_args(Evidence))),
        *(
            Misfit(f"rules.{code}.name", "nothing", "a text")
            for code, rule in text.rules.items()
            if not rule.name
        ),
    )


def _question_misfits(question: Question, text: QuestionText | None) -> Iterator[Misfit]:
    if text is None:
        return
    options = {option.id for option in question.options}
    ending = {option.id for option in question.options if option.ends}
    telling = {option.id for option in question.options if option.irritability}
    yield from pairing_misfits(f"questions.{question.id}.options", text.options, options)
    yield from pairing_misfits(f"questions.{question.id}.points_to", text.points_to, ending)
    yield from pairing_misfits(f"questions.{question.id}.reasons", text.reasons, telling)


def _empty(text: ExerciseText, exercise: Exercise) -> Iterator[Misfit]:
    keys = ["name", "purpose", "position", "equipment", "setup", "felt"]
    if exercise.load.insertional is not Insertional.ALLOWED:
        keys.append("insertional")
    for key in keys:
        if not getattr(text, key):
            yield Misfit(key, "nothing", "a text")
