"""What the first session of a choice would hold, before anything is kept."""

from __future__ import annotations

from datetime import datetime
from itertools import count

from heelrehab.core.finder.answers import Answers
from heelrehab.core.finder.outcome import Fit, StageChoice
from heelrehab.core.finder.start import records_of_fit
from heelrehab.core.history import resolve
from heelrehab.core.programme.library import Library
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.programme.today import TodaysPlan, todays_session


def first_session(
    fit: Fit, choice: StageChoice, answers: Answers, library: Library, now: datetime
) -> TodaysPlan:
    """Return the session that a person who begins ``choice`` at ``now`` would be given."""
    numbers = count(1)

    def next_id() -> str:
        return f"preview-{next(numbers)}"

    history = resolve(records_of_fit(fit, answers, now, next_id, choice))
    plan = plan_from(history, library, now.date())
    return todays_session(plan, history, library, now.date())
