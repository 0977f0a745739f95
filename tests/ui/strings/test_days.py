"""Days are written in the order and the words of the language."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from heelrehab.ui.strings.days import (
    day_text,
    day_with_year_text,
    month_text,
    narrow_day_text,
    weekday_text,
)

DAY = date(2026, 11, 12)


@pytest.fixture
def speaking():
    """Lets a test speak another language."""
    before = QLocale()
    yield QLocale.setDefault
    QLocale.setDefault(before)


def test_a_day_has_its_month_and_where_needed_weekday_or_year(speaking):
    speaking(QLocale("en_GB"))

    assert day_text(DAY) == narrow_day_text(DAY) == "12 Nov"
    assert weekday_text(DAY) == "Thu 12 Nov"
    assert day_with_year_text(DAY) == "12 Nov 2026"


def test_january_stands_for_its_year():
    assert month_text(date(2027, 1, 1)) == "2027"
    assert month_text(date(2027, 2, 1)) == "Feb"


def test_months_speak_the_language(speaking):
    speaking(QLocale("de_DE"))

    assert month_text(date(2026, 5, 1)) == "Mai"
