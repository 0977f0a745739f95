from __future__ import annotations

from pathlib import Path

import pytest

from heelrehab.content.faults import ContentFault, Misfit

FILE = Path("exercises/lift.toml")


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (
            ContentFault(FILE, "load.tier", "7", "int <= 4"),
            "exercises/lift.toml: load.tier: found 7, expected int <= 4 (left out)",
        ),
        (
            ContentFault(FILE, "", "a folder", "a text file", is_refused=False),
            "exercises/lift.toml: found a folder, expected a text file (still used)",
        ),
    ],
)
def test_a_fault_names_file_key_value_and_what_became_of_it(fault, sentence):
    assert str(fault) == sentence


def test_a_misfit_becomes_the_same_fault_once_its_file_is_known():
    misfit = Misfit("id", "'a'", "'b'", is_refused=True)

    assert misfit.in_file(FILE) == ContentFault(FILE, "id", "'a'", "'b'", is_refused=True)
