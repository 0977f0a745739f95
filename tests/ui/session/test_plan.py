"""What is left of a session that was cut off can be kept."""

from datetime import UTC, date, datetime, timedelta

from heelrehab.core.dose import parse_dose
from heelrehab.core.history import resolve
from heelrehab.core.records import ItemDone, SessionEnd, SessionProgress, SessionStarted
from heelrehab.core.side import Side
from heelrehab.ui.keeper import Stamp
from heelrehab.ui.session.plan import interrupted_session

AT = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
STARTED = SessionStarted(
    id="a", at=AT, session_id="one", day=date(2026, 3, 2), items=(), programme_id="starter"
)
DONE = ItemDone(
    exercise_id="heel_lift_bent_knees",
    side=Side.BOTH,
    dose=parse_dose("3x8"),
    sets_done=2,
    reps_done=16,
    reps_prescribed=24,
)
PROGRESS = SessionProgress(
    id="b", at=AT + timedelta(minutes=3), session_id="one", done=(DONE,), active_s=170.0
)
STAMP = Stamp("c", AT + timedelta(days=1))


def test_what_was_done_is_kept_on_the_day_it_was_done():
    session = interrupted_session(resolve([STARTED, PROGRESS]), STAMP)

    assert session is not None
    assert session.ended is SessionEnd.INTERRUPTED
    assert (session.day, session.started_at) == (date(2026, 3, 2), AT)
    assert (session.done, session.active_s) == ((DONE,), 170.0)
    assert session.programme_id == "starter"


def test_kept_once_nothing_is_unfinished_any_more():
    session = interrupted_session(resolve([STARTED, PROGRESS]), STAMP)

    assert interrupted_session(resolve([STARTED, PROGRESS, session]), STAMP) is None


def test_a_session_of_which_nothing_was_done_leaves_nothing_to_keep():
    assert interrupted_session(resolve([STARTED]), STAMP) is None
