"""What a story is made of: the answers, and how each day feels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from heelrehab.core.finder.outcome import HelpFirst
from heelrehab.core.prescribing.draft import Draft
from heelrehab.core.records import CutReason, ItemDone
from heelrehab.core.side import Side

ANSWERS = {
    "emergency_signs": (),
    "urgent_signs": (),
    "clinician_signs": (),
    "age": ("18_64",),
    "location": ("mid",),
    "side": ("left",),
    "onset": ("gradual_over_12_weeks",),
    "worst_pain": ("5",),
    "stiffness": ("10_to_30",),
    "raises": ("10_to_19",),
    "hops": ("pain_3_plus",),
    "goal": ("daily_life",),
    "kit": ("step", "band", "weight"),
    "minutes": ("30",),
    "twice_a_day": ("no",),
}


@dataclass(frozen=True)
class Feel:
    """How a day goes for a simulated person. None: the question is left unanswered."""

    during: int | None = 2
    after: int | None = 2
    morning: int | None = 2
    stiffness: int | None = 5
    effort: int | None = 5
    share: float = 1.0
    cut: CutReason | None = None
    trains: bool = True
    side: Side | None = None


@dataclass
class Story:
    """A person from the finder to the last day.

    ``feel`` tells each day by its number; ``tests`` gives raises left and right, and hop pain.
    """

    name: str
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    feel: Callable[[int], Feel] = lambda _: Feel()
    tests: Callable[[int], tuple[int, int, int] | None] = lambda _: None
    replies: Mapping[str, bool] = field(default_factory=dict)
    flags: Mapping[int, HelpFirst] = field(default_factory=dict)
    cleared: frozenset[int] = frozenset()
    flares: frozenset[int] = frozenset()
    retakes: Mapping[int, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    prescriptions: Mapping[int, Draft] = field(default_factory=dict)
    """What a clinic sends, by the day on which the person takes the file in."""
    back: frozenset[int] = frozenset()
    """Days on which the person goes back to the programme."""
    days: int = 26 * 7


def written(number: int) -> str:
    weekday = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[number % 7]
    return f"week {number // 7 + 1:2} {weekday}"


def done_of(item, side: Side, share: float) -> ItemDone:
    reps = item.dose.sets * item.dose.reps
    held_s = item.dose.sets * item.dose.hold_s if item.dose.hold_s else 0.0
    return ItemDone(
        exercise_id=item.exercise_id,
        side=side,
        dose=item.dose,
        sets_done=round(item.dose.sets * share),
        reps_done=round(reps * share),
        reps_prescribed=reps,
        held_s=held_s * share,
        held_prescribed_s=held_s,
    )
