"""Who set the exercises, where it was not the programme."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from heelrehab.core.records import Prescribed
from heelrehab.ui.strings.days import day_with_year_text

translate = QCoreApplication.translate


def set_by_text(prescribed: Prescribed) -> str:
    """Return ``Set by Clinic at the Park on 2 Mar 2026, until 29 Mar 2026.``."""
    who = prescribed.author or translate("Prescriptions", "a clinician")
    on = day_with_year_text(prescribed.day)
    if prescribed.ends is None:
        text = translate("Prescriptions", "Set by {who} on {day}, until it is changed.")
        return text.format(who=who, day=on)
    text = translate("Prescriptions", "Set by {who} on {day}, until {until}.")
    return text.format(who=who, day=on, until=day_with_year_text(prescribed.ends))
