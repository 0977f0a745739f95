"""A dose: how many sets of how many reps, how long held, with weight or without."""

# Annotations are not postponed: msgspec would compile each of them at every start.
import re
from typing import Literal

import msgspec

Stance = Literal["", "two-leg", "one-leg"]

_NOTATION = re.compile(
    r"(?P<sets>[1-9]\d?)x(?P<count>[1-9]\d{0,2})(?P<held>s)?(?P<load>\+load)?"
    r"(?: (?P<stance>two-leg|one-leg))?"
)


class DoseError(ValueError):
    """A notation that is no dose; the message quotes it and shows the form expected."""


class Dose(msgspec.Struct, frozen=True, kw_only=True):
    """Sets and reps, in the compact notation of clinicians by ``notation``.

    ``hold_s`` is given for holds, which have one rep a set; ``load_kg`` is what the person
    adds, zero where the dose asks for weight but none was chosen yet.
    """

    sets: int
    reps: int
    hold_s: float | None = None
    with_load: bool = False
    load_kg: float = 0.0
    stance: Stance = ""

    @property
    def notation(self) -> str:
        """The dose as ``3x15``, ``3x30s``, ``3x15+load`` or ``3x5 one-leg``."""
        count = f"{self.reps}" if self.hold_s is None else f"{self.hold_s:g}s"
        load = "+load" if self.with_load else ""
        stance = f" {self.stance}" if self.stance else ""
        return f"{self.sets}x{count}{load}{stance}"

    @property
    def volume(self) -> float:
        """Reps of a whole session, or seconds held: what makes one dose more than another."""
        return self.sets * (self.reps if self.hold_s is None else self.hold_s)


def parse_dose(notation: str) -> Dose:
    """Return the dose that ``notation`` stands for.

    Raises:
        DoseError: The text is not of the form ``3x15``, ``3x30s`` or ``3x15+load``.
    """
    found = _NOTATION.fullmatch(notation.strip())
    if found is None:
        message = f"{notation!r} is not a dose: expected a form like 3x15, 3x30s or 3x15+load"
        raise DoseError(message)
    count = int(found["count"])
    stance: Stance = ""
    if found["stance"] == "two-leg":
        stance = "two-leg"
    elif found["stance"] == "one-leg":
        stance = "one-leg"
    return Dose(
        sets=int(found["sets"]),
        reps=1 if found["held"] else count,
        hold_s=float(count) if found["held"] else None,
        with_load=found["load"] is not None,
        stance=stance,
    )
