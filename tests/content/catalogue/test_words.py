from __future__ import annotations

import pytest

from heelrehab.content.catalogue.words import Words
from heelrehab.content.texts import ExerciseText, RuleTexts

LIFT = "exercises/lift.toml"


def test_a_translation_wins_and_what_it_lacks_is_english_and_counted(own):
    own.write(f"texts/de/{LIFT}", 'name = "Heben"\n[captions]\nrise = "Hoch."\n')
    words = Words("de")

    text = words.read(own.path, LIFT, ExerciseText)

    assert (text.name, text.purpose) == ("Heben", "Strength.")
    assert text.captions["rise"] == "Hoch."
    assert text.captions["lower"] == "Lower."
    assert "name" not in {missing.key for missing in words.missing}
    assert {missing.key for missing in words.missing} >= {"purpose", "captions.lower", "cautions"}
    assert words.missing[0].file == own.path / "texts/de" / LIFT


def test_a_file_without_any_translation_is_all_english_and_all_counted(own):
    words = Words("de")

    assert words.read(own.path, LIFT, ExerciseText).name == "Lift"
    assert len(words.missing) == 14


def test_english_itself_misses_nothing(own):
    words = Words("en")

    words.read(own.path, LIFT, ExerciseText)

    assert words.missing == []


def test_a_clinic_that_writes_its_own_language_alone_misses_nothing(own):
    own.write("texts/de/exercises/press.toml", 'name = "Drücken"')
    words = Words("de")

    assert words.read(own.path, "exercises/press.toml", ExerciseText).name == "Drücken"
    assert words.missing == []


def test_without_our_language_and_english_any_language_is_better_than_none(own):
    own.write("texts/de/exercises/press.toml", 'name = "Drücken"')
    words = Words("fr")

    assert words.read(own.path, "exercises/press.toml", ExerciseText).name == "Drücken"
    assert [missing.key for missing in words.missing] == ["name"]


def test_words_that_nobody_wrote_are_empty(own):
    assert Words("de").read(own.path, "exercises/none.toml", ExerciseText) == ExerciseText()


@pytest.mark.parametrize("text", ["name = 3\n", "nme = 'Heben'\n", "name = \n"])
def test_a_bad_translation_is_told_and_english_stands_in(own, text):
    own.write(f"texts/de/{LIFT}", text)
    words = Words("de")

    assert words.read(own.path, LIFT, ExerciseText).name == "Lift"
    assert [fault.file for fault in words.faults] == [own.path / "texts/de" / LIFT]


def test_a_file_is_read_once(own):
    words = Words("en")
    first = words.read(own.path, LIFT, ExerciseText)
    own.spoil(f"texts/en/{LIFT}", '"Lift"', '"Changed"')

    assert words.read(own.path, LIFT, ExerciseText) is first


def test_a_translation_with_a_placeholder_of_its_own_is_left_out(own):
    own.write("texts/de/rules.toml", '[rules.r1]\nname = "Gehalten"\ntext = "{pein} war {pain}."\n')
    words = Words("de")

    rule = words.read(own.path, "rules.toml", RuleTexts).rules["r1"]

    assert (rule.name, rule.text) == ("Gehalten", "Pain was {pain}.")
    assert [fault.key for fault in words.faults] == ["rules.r1.text"]
    assert "rules.r1.text" in {missing.key for missing in words.missing}


def test_a_text_with_a_lone_brace_is_left_out_before_it_is_filled_in(own):
    own.spoil("texts/en/rules.toml", "{pain}", "{pain")
    words = Words("en")

    assert words.read(own.path, "rules.toml", RuleTexts).rules["r1"].text == ""
    assert [fault.expected for fault in words.faults] == ["every { closed by a }"]
