"""A made-up person's days between the pictures: how the heel feels, and sessions done."""

from __future__ import annotations

from dataclasses import dataclass

from heelrehab.commands.staging.stage import Stage
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.programme.today import TodaysPlan, todays_session
from heelrehab.core.records import (
    Pain,
    PainMoment,
    Session,
    SessionEnd,
    SessionFeedback,
)
from heelrehab.core.side import Side
from heelrehab.demo import done_in_full

EVENING = 18


@dataclass(frozen=True, slots=True)
class Feeling:
    """How a day is: pain during, after and on the next morning, stiffness, effort."""

    during_nrs: int
    after_nrs: int
    morning_nrs: int
    stiffness_minutes: int
    effort_nrs: int = 5


def evening_session(stage: Stage, feeling: Feeling) -> bool:
    """Do today's whole session, as the player would write it; False on a day without one."""
    stage.clock.advance_to(EVENING)
    today = todays_session(
        plan_from(stage.history, stage.shell.catalogue),
        stage.history,
        stage.shell.catalogue,
        stage.clock.now().date(),
    )
    if today.rest is not None or not today.items:
        return False
    _write(stage, today, feeling)
    stage.settle()
    return True


def _write(stage: Stage, today: TodaysPlan, feeling: Feeling) -> None:
    keeper = stage.shell.keeper
    begun = keeper.stamp()
    session_id = begun.id
    _score(stage, session_id, PainMoment.DURING, feeling.during_nrs)
    stage.clock.advance(today.minutes * 60.0)
    stamp = keeper.stamp()
    keeper.keep(
        Session(
            id=stamp.id,
            at=stamp.at,
            session_id=session_id,
            day=begun.day,
            started_at=begun.at,
            ended=SessionEnd.COMPLETED,
            done=tuple(done for item in today.items for done in done_in_full(item)),
            active_s=today.minutes * 60.0,
            programme_id=today.programme_id,
            stage_id=today.stage_id,
        )
    )
    _score(stage, session_id, PainMoment.AFTER, feeling.after_nrs)
    stamp = keeper.stamp()
    keeper.keep(
        SessionFeedback(
            id=stamp.id, at=stamp.at, session_id=session_id, effort_nrs=feeling.effort_nrs
        )
    )


def _score(stage: Stage, session_id: str, moment: PainMoment, score_nrs: int) -> None:
    stamp = stage.shell.keeper.stamp()
    stage.shell.keeper.keep(
        Pain(
            id=stamp.id,
            at=stamp.at,
            day=stamp.day,
            moment=moment,
            score_nrs=score_nrs,
            side=Side.LEFT,
            session_id=session_id,
        )
    )
