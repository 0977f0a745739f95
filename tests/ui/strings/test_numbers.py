"""Numbers are written as the language writes them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from heelrehab.ui.strings.durations import seconds_text
from heelrehab.ui.strings.numbers import number_text


@pytest.fixture
def speaking():
    before = QLocale()
    yield lambda language: QLocale.setDefault(QLocale(language))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "number", "words"),
    [
        ("en", 5, "5"),
        ("en", 2.5, "2.5"),
        ("de", 2.5, "2,5"),
        ("en", 10.0, "10"),
        ("en", 0.1 + 0.2, "0.3"),
        ("de", 12.25, "12,25"),
    ],
)
def test_numbers_have_the_decimal_sign_of_the_language(speaking, language, number, words):
    speaking(language)

    assert number_text(number) == words


def test_seconds_are_numbers_too(speaking):
    speaking("de")

    assert seconds_text(2.5) == "2,5 s"
