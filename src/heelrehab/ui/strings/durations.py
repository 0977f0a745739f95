"""Times and lengths as a person reads them."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from heelrehab.ui.strings.numbers import number_text

MINUTES_AN_HOUR = 60

translate = QCoreApplication.translate


def clock_text(seconds: float) -> str:
    """Return ``4:10`` for 250 seconds; what is left counts up to the next whole second."""
    whole = max(0, math.ceil(seconds - 1e-6))
    return f"{whole // 60}:{whole % 60:02d}"


def minutes_text(seconds: float) -> str:
    """Return ``about 14 min`` for a length that is not exact, rounded up as plans are."""
    minutes = max(1, math.ceil(seconds / 60 - 1e-6))
    return translate("Durations", "about {minutes} min").format(minutes=minutes)


def seconds_text(seconds: float) -> str:
    """Return ``3 s``, ``2.5 s`` for a length that is exact."""
    return translate("Durations", "{seconds} s").format(seconds=number_text(seconds))


def exercised_text(seconds: float) -> str:
    """Return ``3 h 40`` or ``25 min`` for a sum of many sessions."""
    minutes = round(seconds / 60)
    if minutes < MINUTES_AN_HOUR:
        return translate("Durations", "{minutes} min").format(minutes=minutes)
    return translate("Durations", "{hours} h {minutes}").format(
        hours=minutes // MINUTES_AN_HOUR, minutes=f"{minutes % MINUTES_AN_HOUR:02d}"
    )
