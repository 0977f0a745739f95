"""What Today shows first, as a function of the history and the moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.gates.sport import runs_between
from heelrehab.core.history import History
from heelrehab.core.programme.items import prescribed_items, swaps_that_leave_out
from heelrehab.core.programme.minutes import minutes_of
from heelrehab.core.programme.plan import FinderDue, Plan, plan_from
from heelrehab.core.programme.rest import Rest
from heelrehab.core.programme.today import Length, TodaysPlan, todays_session
from heelrehab.core.records import (
    Pain,
    PainMoment,
    SessionStarted,
    Stiffness,
)
from heelrehab.core.side import Side

STARTER_ID = "starter"
"""The programme whose first stage holds the exercises for trying out."""


@dataclass(frozen=True, slots=True)
class TodayReading:
    """What stands on the page from its head to the session."""

    day: date
    plan: Plan
    session: TodaysPlan
    fitting: TodaysPlan
    """The session as long as the person's time allows, whatever length is shown."""
    mornings: dict[Side, Pain]
    stiffness: Stiffness | None
    unfinished: SessionStarted | None
    done_of_unfinished: bool
    """True where some of the unfinished session was done."""
    taken_out: tuple[str, ...] = ()
    """Ids of what the person said by which nothing is left of the session."""

    @property
    def is_flare(self) -> bool:
        """True on the lighter days of a flare-up."""
        return self.plan.flare_until is not None and self.day <= self.plan.flare_until

    @property
    def has_notices(self) -> bool:
        """True where something stands above the morning."""
        is_held = self.unfinished is not None or self.plan.lock is not None
        return is_held or self.is_flare or self.plan.finder_due is FinderDue.ADVISED

    @property
    def is_on_hold(self) -> bool:
        """True while warning signs wait to be seen or to be asked about."""
        return self.session.rest in (Rest.LOCKED, Rest.CHECK_SIGNS)

    @property
    def may_load(self) -> bool:
        """True where the day bears a test: no hold, no rest after pain, no flare-up."""
        sore = (Rest.RESTING_AFTER_PAIN, Rest.SORE_TODAY)
        return not (self.is_on_hold or self.is_flare or self.session.rest in sore)

    @property
    def notices_key(self) -> object:
        """What the cards above the morning depend on."""
        return (
            self.unfinished,
            self.done_of_unfinished,
            self.plan.lock,
            self.is_flare and self.plan.flare_until,
            self.plan.finder_due,
        )

    @property
    def session_key(self) -> object:
        """What the session's card depends on."""
        return (
            self.session,
            self.fitting.is_shortened,
            self.is_flare,
            self.plan.stage_id,
            self.plan.prescribed,
        )

    @property
    def is_morning_answered(self) -> bool:
        """True where every sore side has its score and the stiffness was told."""
        has_pain = all(side in self.mornings for side in self.plan.person.sore_sides)
        return has_pain and self.stiffness is not None


def read_today(
    history: History, catalogue: Catalogue, now: datetime, length: Length
) -> TodayReading:
    """Return what Today shows at ``now``.

    Args:
        history: All records that count.
        catalogue: The content.
        now: The moment, in the person's zone.
        length: How much of the list the person wants to see.
    """
    day = now.date()
    plan = plan_from(history, catalogue, day)
    unfinished = history.unfinished_session()
    has_run = bool(runs_between(history, day, day))
    fitting = todays_session(plan, history, catalogue, day, is_running_day=has_run)
    session = fitting
    if length is not Length.FITTING:
        session = todays_session(plan, history, catalogue, day, length, is_running_day=has_run)
    return TodayReading(
        day=day,
        plan=plan,
        session=session,
        fitting=fitting,
        mornings={pain.side: pain for pain in history.pains_on(day, PainMoment.MORNING)},
        stiffness=_stiffness_on(history, day),
        unfinished=unfinished,
        done_of_unfinished=unfinished is not None
        and history.progress_of(unfinished.session_id) is not None,
        taken_out=swaps_that_leave_out(session.left_out, plan, history, day)
        if session.rest is Rest.NOTHING_LEFT
        else (),
    )


def starter_session(plan: Plan, catalogue: Catalogue, day: date) -> TodaysPlan:
    """Return the three exercises that may be tried without a programme.

    Raises:
        CatalogueError: The starter programme is not in the catalogue.
    """
    stage = catalogue.programme(STARTER_ID).stages[0]
    kept, left_out = prescribed_items(stage.items, plan, catalogue, day)
    minutes = minutes_of(kept)
    return TodaysPlan(
        items=tuple(each.item for each in kept),
        minutes=minutes,
        full_minutes=minutes,
        left_out=left_out,
    )


def _stiffness_on(history: History, day: date) -> Stiffness | None:
    given = (each for each in reversed(history.stiffness) if each.day == day)
    return next(given, None)
