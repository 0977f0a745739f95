"""The training days judged so far, read back from the decisions in the history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from heelrehab.core.adaptation.codes import Result, Row
from heelrehab.core.history import History
from heelrehab.core.records import Decision

JUDGED_DAY = "judged_day"
KEEPS_CREDITS = "keeps_credits"
IS_TRAINING = "is_training"
"""Names of facts that later decisions rest on."""

_DAY_ROWS = (Row.R0, Row.R1, Row.R2, Row.R3, Row.R4, Row.R5, Row.R6, Row.R7, Row.R8)
_ROW_OF = {row.value: row for row in _DAY_ROWS}
_RESULT_OF = {result.value: result for result in Result}


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was decided of one day; of several decisions the gravest."""

    day: date
    row: Row
    result: Result
    keeps_credits: bool
    is_training: bool
    morning_rise_nrs: float | None

    @property
    def is_setback(self) -> bool:
        """True for REGRESS and worse after a session; warning signs alone are none."""
        return self.result.is_setback and self.row not in (Row.R0, Row.R1)


def judgements(history: History, first: date = date.min) -> tuple[Judgement, ...]:
    """Return the judged days in order, by the decisions made since ``first``.

    Rows that this version does not know are passed over.
    """
    by_day: dict[date, Judgement] = {}
    for decision in reversed(history.decisions):
        if decision.day < first:
            break
        found = _judgement(decision)
        if found is None:
            continue
        known = by_day.get(found.day)
        if known is None or found.result.severity > known.result.severity:
            by_day[found.day] = found
    return tuple(by_day[day] for day in sorted(by_day))


def setbacks_within(judged: Sequence[Judgement], last_day: date, days: int) -> int:
    """Return how many of the ``days`` days up to ``last_day`` were setbacks."""
    return sum(each.is_setback and 0 <= (last_day - each.day).days < days for each in judged)


def _judgement(decision: Decision) -> Judgement | None:
    row, result = _ROW_OF.get(decision.row), _RESULT_OF.get(decision.result)
    day = decision.facts.get(JUDGED_DAY)
    if row is None or result is None or not isinstance(day, str):
        return None
    rise = decision.facts.get("morning_rise_nrs")
    return Judgement(
        day=date.fromisoformat(day),
        row=row,
        result=result,
        keeps_credits=decision.facts.get(KEEPS_CREDITS) is True,
        is_training=decision.facts.get(IS_TRAINING) is True,
        morning_rise_nrs=float(rise) if isinstance(rise, (int, float)) else None,
    )
