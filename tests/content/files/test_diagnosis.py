from __future__ import annotations

import tomllib
from typing import Annotated

import msgspec
import pytest

from heelrehab.content.files.diagnosis import diagnose, shown
from heelrehab.content.finder import Finder
from heelrehab.content.programmes import Programme
from heelrehab.content.schema import Exercise


def diagnosis(text, kind):
    table = tomllib.loads(text)
    with pytest.raises(msgspec.ValidationError) as caught:
        msgspec.convert(table, kind)
    return diagnose(table, kind, caught.value)


@pytest.mark.parametrize(
    ("change", "key", "value", "expected"),
    [
        (('position = "standing"', 'position = "flying"'), "position", "'flying'", "one of"),
        (("tier = 1", 'tier = "one"'), "load.tier", "'one'", "`int`, got `str`"),
        (("seconds = 3.0", "seconds = 0"), "moves[1].seconds", "0", "`float` > 0.0"),
        (("[poses.up]", "[poses.up]\nwings = 2"), "poses.up.wings", "2", "one of the keys "),
        (("[poses.up]", "[poses.Up]"), "poses.Up", "'Up'", "a name in lower-case letters"),
        (('usual = "3x10"', 'usual = "ten"'), "dose.usual", "'ten'", "a dose such as 3x15"),
        (('id = "lift"', ""), "id", "nothing", "a value: this key is required"),
        (("rest_s = 60.0", ""), "dose.rest_s", "nothing", "a value: this key is required"),
        (("tier = 1", "tire = 1\ntier = 1"), "load.tire", "1", "one of the keys felt, tier"),
        (('evidence = "design"', 'evidence = "hearsay"'), "sources[0].evidence", "'hearsay'",
         "one of design, general, primary, secondary"),
        (("[poses.up]", "[[poses.up]]"), "poses.up", "a list", "`object`, got `array`"),
    ],
)  # fmt: skip
def test_a_misfit_is_named_by_its_key_path(exercise_toml, change, key, value, expected):
    old, new = change
    assert old in exercise_toml

    misfit = diagnosis(exercise_toml.replace(old, new, 1), Exercise)

    assert (misfit.key, misfit.value) == (key, value)
    assert misfit.expected.startswith(expected)
    assert misfit.is_refused


def test_a_wrong_type_in_a_union_names_the_entry(programme_toml):
    gate = '[stages.gate]\nneeds = [{ type = "luck" }]\nto = []\n\n[[sources]]'

    misfit = diagnosis(programme_toml.replace("[[sources]]", gate), Programme)

    assert misfit.key == "stages[0].gate.needs[0].type"
    assert misfit.value == "'luck'"


def test_a_key_that_no_kind_of_a_union_has_is_named(programme_toml):
    gate = '[stages.gate]\nneeds = [{ type = "asked", question = "q", is_yes = true, x = 1 }]\n'

    misfit = diagnosis(programme_toml.replace("[[sources]]", gate + "[[sources]]"), Programme)

    assert misfit.key == "stages[0].gate.needs[0].x"
    assert misfit.expected == "no key of this name"


def test_a_value_inside_a_list_of_tables_inside_a_table_is_named(finder_toml):
    text = finder_toml.replace("when = {}", 'when = { age = ["a b"] }')

    misfit = diagnosis(text, Finder)

    assert misfit.key == "outcomes[0].when.age[0]"
    assert misfit.value == "'a b'"
    assert misfit.expected.startswith("`str` matching regex")


class Odd(msgspec.Struct, forbid_unknown_fields=True):
    """A struct with what none of ours has: two faults that look alike."""

    pairs: dict[str, Annotated[list[int], msgspec.Meta(max_length=1)]] = {}


def test_the_guilty_key_is_found_among_good_ones():
    misfit = diagnosis("pairs = { a = [1], b = [1, 2], c = [1] }", Odd)

    assert (misfit.key, misfit.value) == ("pairs.b", "a list")


def test_a_table_where_the_whole_is_no_table_is_named_as_the_file():
    with pytest.raises(msgspec.ValidationError) as caught:
        msgspec.convert([1], Odd)

    misfit = diagnose([1], Odd, caught.value)

    assert misfit.key == ""
    assert misfit.value == "a list"


@pytest.mark.parametrize(
    ("value", "words"),
    [({"a": 1}, "a table"), ([1], "a list"), ("x", "'x'"), (None, "nothing"), (1.5, "1.5")],
)
def test_a_found_value_is_told_in_a_few_words(value, words):
    assert shown(value) == words


def test_a_long_value_is_cut():
    assert len(shown("x" * 500)) < 70
