"""What goes into the history once the finder has its outcome."""

from __future__ import annotations

from datetime import datetime

from heelrehab.core.clock import NewId
from heelrehab.core.finder.answers import Answers
from heelrehab.core.finder.outcome import Fit, HelpFirst, StageChoice
from heelrehab.core.records import (
    ChangedBy,
    FinderAnswers,
    PlanChange,
    PlanChangeKind,
    RedFlag,
)
from heelrehab.core.side import Side


def records_of_fit(
    fit: Fit, answers: Answers, now: datetime, new_id: NewId, choice: StageChoice | None = None
) -> tuple[FinderAnswers, PlanChange]:
    """Return the answers and the start of the programme chosen.

    Args:
        fit: The outcome.
        answers: What it came from.
        now: The moment of choosing, with its zone.
        new_id: Gives ids.
        choice: What the person took, ``fit.choice`` or ``fit.alternative``.
    """
    taken = choice or fit.choice
    finder = FinderAnswers(
        id=new_id(),
        at=now,
        day=now.date(),
        answers=dict(answers),
        outcome=taken.id,
        programme_id=taken.programme_id,
        stage_id=taken.stage_id,
        side=_side(answers),
    )
    change = PlanChange(
        id=new_id(),
        at=now,
        day=now.date(),
        kind=PlanChangeKind.PROGRAMME,
        by=ChangedBy.PERSON,
        programme_id=taken.programme_id,
        stage_id=taken.stage_id,
        reason="finder",
    )
    return finder, change


def records_of_help(
    outcome: HelpFirst, answers: Answers, now: datetime, new_id: NewId
) -> tuple[FinderAnswers, RedFlag]:
    """Return the answers and the warning sign that they name, which locks loading exercises."""
    finder = FinderAnswers(
        id=new_id(),
        at=now,
        day=now.date(),
        answers=dict(answers),
        outcome=outcome.tier.value,
        side=_side(answers),
    )
    return finder, flag_of(outcome, now, new_id)


def flag_of(outcome: HelpFirst, now: datetime, new_id: NewId) -> RedFlag:
    """Return the record of signs named outside the finder ("Something is wrong")."""
    return RedFlag(
        id=new_id(), at=now, day=now.date(), tier=outcome.tier.value, signs=outcome.signs
    )


def _side(answers: Answers) -> Side:
    match answers.get("side"):
        case ("left",):
            return Side.LEFT
        case ("right",):
            return Side.RIGHT
        case _:
            return Side.BOTH
