"""The adaptation table: one row for every set of inputs, the first that matches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from heelrehab.content.finder import Tier
from heelrehab.core.adaptation.codes import Cause, Result, Row
from heelrehab.core.finder.red_flags import ALARM_NRS
from heelrehab.core.programme.rest import SORE_NRS
from heelrehab.core.side import Side

GREEN_NRS = 2
"""Pain in and after a session that is free of worry, 0 to 10. A design choice.

Up to 5 is allowed: all above is sore (``SORE_NRS``) and matches an earlier row.
"""

GREEN_EFFORT_NRS = 6
ALLOWED_EFFORT_NRS = 7
"""Effort 0 to 10. Design choices."""

GREEN_SHARE = 0.9
HELD_SHARE = 0.8
BROKEN_SHARE = 0.5
"""Share of the prescription done, 0 to 1. Design choices."""


@dataclass(frozen=True, slots=True)
class Limits:
    """From which rise on a row matches: morning pain, minutes of stiffness, week against week."""

    morning_nrs: float
    stiffness_minutes: float
    week_nrs: float


HOLD_RISE = Limits(morning_nrs=1, stiffness_minutes=6, week_nrs=1)
REGRESS_RISE = Limits(morning_nrs=2, stiffness_minutes=16, week_nrs=2)
REST_RISE = Limits(morning_nrs=3, stiffness_minutes=31, week_nrs=float("inf"))
"""Design choices on the second and third limit of the pain-monitoring model: settled by the
next morning, no rise from week to week. A half between two whole numbers counts as the lower.
"""


@dataclass(frozen=True, slots=True)
class Inputs:
    """What one side went through on a training day and the morning after. None: no answer."""

    side: Side = Side.BOTH
    during_nrs: int | None = None
    later_nrs: int | None = None
    morning_nrs: int | None = None
    usual_morning_nrs: float | None = None
    stiffness_minutes: int | None = None
    usual_stiffness_minutes: float | None = None
    week_rise_nrs: float | None = None
    """Median morning pain of the last seven days, less that of the seven before."""
    effort_nrs: int | None = None
    share: float = 1.0
    """0 to 1."""
    is_cut_by_pain: bool = False
    tier: Tier | None = None
    """The gravest warning sign named."""
    had_stop_check: bool = False
    """A score of 8 or more led to a stop within the 14 days before."""
    settling_at_most_nrs: int | None = None
    """In the first weeks of some stages, soreness up to this does not lower the dose."""

    @property
    def morning_rise_nrs(self) -> float | None:
        """Next morning's pain less the usual one."""
        return _difference(self.morning_nrs, self.usual_morning_nrs)

    @property
    def stiffness_rise_minutes(self) -> float | None:
        """Next morning's stiffness less the usual one."""
        return _difference(self.stiffness_minutes, self.usual_stiffness_minutes)

    @property
    def session_pains(self) -> tuple[int, int] | None:
        """Worst pain during and later; where one is missing, the other stands for it."""
        during = self.later_nrs if self.during_nrs is None else self.during_nrs
        later = during if self.later_nrs is None else self.later_nrs
        return None if during is None or later is None else (during, later)


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """The row that matched and which inputs made it match."""

    row: Row
    result: Result
    causes: tuple[Cause, ...] = ()

    @property
    def keeps_credits(self) -> bool:
        """True for a hold that only a missing answer or a lack of time caused."""
        return self.result is Result.HOLD and all(cause.keeps_credits for cause in self.causes)


def decide(inputs: Inputs) -> DecisionRow:
    """Return the first row of the table that ``inputs`` match; there is always exactly one."""
    candidates = (
        (Row.R0, Result.EMERGENCY, _emergency(inputs)),
        (Row.R1, Result.SEE_CLINICIAN, _clinician(inputs)),
        (Row.R2, Result.STOP_CHECK, _pains_from(inputs, ALARM_NRS, with_morning=True)),
        (Row.R3, Result.REST_REGRESS, _rest(inputs)),
        (Row.R4, Result.REGRESS, _regress(inputs)),
        (Row.R5, Result.HOLD, _hold(inputs)),
    )
    for row, result, causes in candidates:
        matched = tuple(causes)
        if matched:
            return DecisionRow(row, result, matched)
    return _allowed(inputs)


def _allowed(inputs: Inputs) -> DecisionRow:
    """Return R6, R7 or R8. An effort that was not told never makes a day green."""
    pains = inputs.session_pains or (0, 0)
    effort = ALLOWED_EFFORT_NRS if inputs.effort_nrs is None else inputs.effort_nrs
    if inputs.share < GREEN_SHARE:
        cause = Cause.CUT_BY_PAIN if inputs.is_cut_by_pain else Cause.SHARE_LOW
        return DecisionRow(Row.R8, Result.HOLD, (cause,))
    if max(pains) <= GREEN_NRS and effort <= GREEN_EFFORT_NRS:
        return DecisionRow(Row.R6, Result.GREEN)
    return DecisionRow(Row.R7, Result.AMBER_OK)


def _emergency(inputs: Inputs) -> Iterator[Cause]:
    if inputs.tier is Tier.EMERGENCY:
        yield Cause.FLAG


def _clinician(inputs: Inputs) -> Iterator[Cause]:
    if inputs.tier is not None:
        yield Cause.FLAG
    if inputs.had_stop_check and any(_pains_from(inputs, ALARM_NRS, with_morning=True)):
        yield Cause.SECOND_STOP_CHECK


def _rest(inputs: Inputs) -> Iterator[Cause]:
    yield from _pains_from(inputs, SORE_NRS, with_morning=False)
    yield from _rises(inputs, REST_RISE)


def _regress(inputs: Inputs) -> Iterator[Cause]:
    if not _is_settling(inputs):
        yield from _rises(inputs, REGRESS_RISE)
    if inputs.is_cut_by_pain and inputs.share < BROKEN_SHARE:
        yield Cause.CUT_BY_PAIN


def _hold(inputs: Inputs) -> Iterator[Cause]:
    if inputs.session_pains is None:
        yield Cause.SCORES_MISSING
    if inputs.morning_rise_nrs is None:
        yield Cause.MORNING_MISSING
    if inputs.stiffness_rise_minutes is None:
        yield Cause.STIFFNESS_MISSING
    yield from _rises(inputs, HOLD_RISE)
    if inputs.share < HELD_SHARE:
        yield Cause.CUT_BY_PAIN if inputs.is_cut_by_pain else Cause.SHARE_LOW
    if inputs.effort_nrs is not None and inputs.effort_nrs > ALLOWED_EFFORT_NRS:
        yield Cause.EFFORT


def _pains_from(inputs: Inputs, least_nrs: int, *, with_morning: bool) -> Iterator[Cause]:
    """Yield the moments whose pain is ``least_nrs`` or more."""
    if inputs.during_nrs is not None and inputs.during_nrs >= least_nrs:
        yield Cause.PAIN_DURING
    if inputs.later_nrs is not None and inputs.later_nrs >= least_nrs:
        yield Cause.PAIN_LATER
    if with_morning and inputs.morning_nrs is not None and inputs.morning_nrs >= least_nrs:
        yield Cause.PAIN_MORNING


def _rises(inputs: Inputs, limits: Limits) -> Iterator[Cause]:
    """Yield what rose by ``limits`` or more."""
    if (inputs.morning_rise_nrs or 0) >= limits.morning_nrs:
        yield Cause.MORNING_RISE
    if (inputs.stiffness_rise_minutes or 0) >= limits.stiffness_minutes:
        yield Cause.STIFFNESS_RISE
    if (inputs.week_rise_nrs or 0) >= limits.week_nrs:
        yield Cause.WEEK_RISE


def _is_settling(inputs: Inputs) -> bool:
    """True where soreness is expected and stays within what the stage allows."""
    if inputs.settling_at_most_nrs is None:
        return False
    pains = (inputs.during_nrs, inputs.later_nrs, inputs.morning_nrs)
    return all(pain is None or pain <= inputs.settling_at_most_nrs for pain in pains)


def _difference(value: float | None, usual: float | None) -> float | None:
    return None if value is None or usual is None else value - usual
