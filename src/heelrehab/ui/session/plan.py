"""A session that is wanted, and what is left of one that was cut off."""

from __future__ import annotations

from dataclasses import dataclass

from heelrehab.core.history import History
from heelrehab.core.records import PrescribedItem, Session, SessionEnd
from heelrehab.ui.keeper import Stamp


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """What a session is to hold, and where in the programme it stands, if anywhere."""

    items: tuple[PrescribedItem, ...]
    programme_id: str = ""
    stage_id: str = ""


def interrupted_session(history: History, stamp: Stamp) -> Session | None:
    """Return the record that keeps what was done of an unfinished session.

    None where no session is unfinished, or nothing of it was done.
    """
    begun = history.unfinished_session()
    progress = None if begun is None else history.progress_of(begun.session_id)
    if begun is None or progress is None:
        return None
    return Session(
        id=stamp.id,
        at=stamp.at,
        session_id=begun.session_id,
        day=begun.day,
        started_at=begun.at,
        ended=SessionEnd.INTERRUPTED,
        done=progress.done,
        active_s=progress.active_s,
        programme_id=begun.programme_id,
        stage_id=begun.stage_id,
    )
