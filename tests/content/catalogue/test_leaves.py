from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.content.catalogue.leaves import LONE_BRACE, flattened, nested, placeholders

texts = st.text() | st.lists(st.text())
tables = st.recursive(
    st.dictionaries(st.text(), texts, min_size=1),
    lambda inner: st.dictionaries(st.text(), texts | inner, min_size=1),
    max_leaves=6,
)


@given(tables)
def test_a_table_laid_flat_comes_back_the_same(table):
    assert nested(flattened(table)) == table


def test_each_text_lies_under_the_path_of_its_keys():
    assert flattened({"a": {"b": "x"}, "c": ["y"]}) == {("a", "b"): "x", ("c",): ["y"]}


def test_a_text_in_the_place_of_a_table_keeps_its_place():
    assert nested({("a",): "x", ("a", "b"): "y"}) == {"a": "x", "b": "y"}


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Pain was {pm}, usually {bm}.", {"pm", "bm"}),
        (["Ring {help_line}.", "Rest."], {"help_line"}),
        ("Nothing to fill in.", set()),
        ("{{as written}}", set()),
        ("Open {pm", {LONE_BRACE}),
    ],
)
def test_placeholders_are_the_names_in_braces(value, names):
    assert placeholders(value) == names
