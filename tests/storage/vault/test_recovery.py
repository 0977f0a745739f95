"""A recovery code is long, can be typed from paper, and forgives what paper does to letters."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.storage.vault.recovery import new_recovery_code, plain_code


def test_a_code_is_eight_groups_of_four(chance):
    assert re.fullmatch(r"([A-Z2-7]{4}-){7}[A-Z2-7]{4}", new_recovery_code(chance))


def test_a_code_holds_a_hundred_and_sixty_bits():
    assert new_recovery_code(bytes).count("A") == 32
    assert new_recovery_code(lambda length: b"\xff" * length) == "-".join(["7777"] * 8)


@given(st.binary(min_size=20, max_size=20))
def test_every_code_is_known_again_in_any_case_and_spacing(bits):
    code = new_recovery_code(lambda _: bits)

    assert plain_code(code) == code.replace("-", "")
    assert plain_code(f" {code.lower().replace('-', ' ')}\n") == code.replace("-", "")


def test_digits_that_no_code_has_are_read_as_the_letters_they_look_like():
    assert plain_code("0188" + "A" * 28) == "OIBB" + "A" * 28


@pytest.mark.parametrize("typed", ["", "1234", "A" * 31, "A" * 33, "A" * 31 + "9", "Ä" * 32])
def test_anything_else_is_no_code(typed):
    assert plain_code(typed) == ""
