from __future__ import annotations

import msgspec
import pytest

from heelrehab.content.checks.words import (
    exercise_text_misfits,
    finder_text_misfits,
    programme_text_misfits,
    rule_text_misfits,
)
from heelrehab.content.finder import Finder
from heelrehab.content.programmes import Programme
from heelrehab.content.rules import Rules
from heelrehab.content.schema import Exercise
from heelrehab.content.texts import ExerciseText, FinderText, ProgrammeTexts, RuleTexts


def decoded(text, kind):
    return msgspec.toml.decode(text, type=kind)


def keys(misfits):
    return [misfit.key for misfit in misfits]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("", "", []),
        ('name = "Lift"', 'name = ""', ["name"]),
        ('setup = "Stand."', "", ["setup"]),
        ('start = "Stand."', "", ["captions.start"]),
        ('lower = "Lower."', 'lover = "Lower."', ["captions.lower", "captions.lover"]),
        ('rise = "Up"', "", ["cues.rise"]),
        ('rise = "Up"', 'rise = "Up"\nstart = "Go"', ["cues.start"]),
        ('rise = "Up"', 'rise = "Up on both feet"', ["cues.rise"]),
        ('rise = "Up"', 'rise = "Up you go"', []),
    ],
)
def test_each_move_has_a_caption_and_a_short_cue(exercise_toml, words_toml, old, new, found):
    exercise = decoded(exercise_toml, Exercise)
    text = decoded(words_toml.replace(old, new, 1) if old else words_toml, ExerciseText)

    assert keys(exercise_text_misfits(exercise, text)) == found


@pytest.mark.parametrize("insertional", ["limited", "floor_variant", "barred"])
def test_an_exercise_that_differs_at_the_heel_bone_says_how(exercise_toml, words_toml, insertional):
    exercise = decoded(exercise_toml.replace('"allowed"', f'"{insertional}"'), Exercise)
    told = 'insertional = "On the floor."\n' + words_toml

    assert keys(exercise_text_misfits(exercise, decoded(words_toml, ExerciseText))) == [
        "insertional"
    ]
    assert keys(exercise_text_misfits(exercise, decoded(told, ExerciseText))) == []


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ('name = "The plan"', "", ["programmes.plan.name"]),
        ("A = {", "B = {", ["programmes.plan.stages.A", "programmes.plan.stages.B"]),
        ('name = "All of it", ', "", ["programmes.plan.stages.A.name"]),
    ],
)
def test_a_programme_and_its_stages_are_named(
    programme_toml, programme_words_toml, old, new, found
):
    programme = decoded(programme_toml, Programme)
    texts = decoded(programme_words_toml.replace(old, new), ProgrammeTexts)

    assert keys(programme_text_misfits(programme, texts.programmes["plan"])) == found


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("", "", []),
        ("[questions.age]", "[questions.years]", ["questions.age", "questions.years"]),
        ('adult = "Grown up"', 'old = "Grown up"',
         ["questions.age.options.adult", "questions.age.options.old"]),
        ("points_to = {", "x = {", None),
        ('child = "Children need other care."', "", ["questions.age.points_to.child"]),
        ('adult = "You are grown up."', "", ["questions.age.reasons.adult"]),
        ('urgent = { title = "Today" }', "", ["tiers.urgent"]),
    ],
)  # fmt: skip
def test_each_question_option_and_outcome_has_its_words(
    finder_toml, finder_words_toml, old, new, found
):
    text = finder_words_toml.replace(old, new, 1) if old else finder_words_toml
    if found is None:
        with pytest.raises(msgspec.ValidationError):
            decoded(text, FinderText)
        return

    misfits = finder_text_misfits(decoded(finder_toml, Finder), decoded(text, FinderText))

    assert keys(misfits) == found


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ('name = "Held"', "", ["rules.r1.name"]),
        ("[rules.r1]", "[rules.r2]", ["rules.r1", "rules.r2"]),
        ('general = "Common knowledge."', "", ["evidence.general"]),
    ],
)
def test_each_code_of_a_rule_has_its_words(rules_toml, rule_words_toml, old, new, found):
    texts = decoded(rule_words_toml.replace(old, new), RuleTexts)

    assert keys(rule_text_misfits(decoded(rules_toml, Rules), texts)) == found
