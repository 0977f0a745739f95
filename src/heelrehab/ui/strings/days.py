"""Days as a person reads them, in the order and the words of the language."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate


def day_text(day: date) -> str:
    """Return ``12 Nov``."""
    return _formatted(day, translate("Days", "d MMM", "a day and a short month, as for QLocale"))


def narrow_day_text(day: date) -> str:
    """Return ``12 Nov`` for a narrow column: German writes the month as a number there."""
    return _formatted(day, translate("NarrowDays", "d MMM", "a day in a narrow column"))


def day_with_year_text(day: date) -> str:
    """Return ``12 Nov 2026``."""
    return _formatted(day, translate("Days", "d MMM yyyy", "a day with its year, as for QLocale"))


def weekday_text(day: date) -> str:
    """Return ``Thu 12 Nov``."""
    return _formatted(day, translate("Days", "ddd d MMM", "a day with its weekday, as for QLocale"))


def long_day_text(day: date) -> str:
    """Return ``Thursday 12 November 2026``."""
    return _formatted(
        day, translate("Days", "dddd d MMMM yyyy", "a day at full length, as for QLocale")
    )


def month_with_year_text(day: date) -> str:
    """Return ``November 2026``."""
    return _formatted(day, translate("Days", "MMMM yyyy", "a month with its year, as for QLocale"))


def month_text(day: date) -> str:
    """Return ``Nov``, and for January the year: ``2027``."""
    return f"{day.year}" if day.month == 1 else _formatted(day, "MMM")


def _formatted(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
