"""Doses and sides as a person reads them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from heelrehab.core.dose import Dose
from heelrehab.core.records import ItemDone
from heelrehab.core.side import Side
from heelrehab.ui.strings.durations import seconds_text
from heelrehab.ui.strings.numbers import number_text

translate = QCoreApplication.translate


def dose_text(dose: Dose) -> str:
    """Return ``3 sets × 12``, ``3 holds × 30 s`` and the weight where there is one."""
    if dose.hold_s is None:
        text = translate("Doses", "%n set(s) × {reps}", "", dose.sets)
        text = text.format(reps=dose.reps)
    else:
        text = translate("Doses", "%n hold(s) × {seconds} s", "", dose.sets)
        text = text.format(seconds=number_text(dose.hold_s))
    return text + _extra_text(dose)


def short_dose_text(dose: Dose) -> str:
    """Return ``3 × 12`` or ``3 × 30 s``."""
    count = f"{dose.reps}" if dose.hold_s is None else seconds_text(dose.hold_s)
    return f"{dose.sets} × {count}{_extra_text(dose)}"


def side_text(side: Side) -> str:
    """Return which leg works."""
    match side:
        case Side.LEFT:
            return translate("Sides", "Left leg")
        case Side.RIGHT:
            return translate("Sides", "Right leg")
        case Side.BOTH:
            return translate("Sides", "Both legs")


def sides_text(sides: Sequence[Side]) -> str:
    """Return ``both legs``, ``each leg`` or ``left leg``, to stand after a dose."""
    return translate("Sides", "each leg") if len(sides) > 1 else side_within_line(sides[0])


def side_within_line(side: Side) -> str:
    """Return which leg works, as it stands within a line: a noun keeps its letter in German."""
    match side:
        case Side.LEFT:
            return translate("Sides", "left leg")
        case Side.RIGHT:
            return translate("Sides", "right leg")
        case Side.BOTH:
            return translate("Sides", "both legs")


def done_text(done: ItemDone) -> str:
    """Return ``30 of 45 reps`` or ``80 of 90 s held``."""
    if done.held_prescribed_s:
        return translate("Doses", "{held} of {prescribed} s held").format(
            held=f"{done.held_s:.0f}", prescribed=f"{done.held_prescribed_s:.0f}"
        )
    text = translate("Doses", "{done} of %n rep(s)", "", done.reps_prescribed)
    return text.format(done=done.reps_done)


def _extra_text(dose: Dose) -> str:
    if dose.load_kg:
        return translate("Doses", " + {kg} kg").format(kg=number_text(dose.load_kg))
    if dose.with_load:
        return translate("Doses", " + weight")
    if dose.stance == "one-leg":
        return translate("Doses", " on one leg")
    if dose.stance == "two-leg":
        return translate("Doses", " on two legs")
    return ""
