"""What was done, and how stiff the mornings were."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from heelrehab.core.programme.week import DONE_SHARE
from heelrehab.core.records import ItemDone, Session, Stiffness
from heelrehab.core.session.share import share_done
from heelrehab.core.side import Side
from heelrehab.core.trends.pain import concerns
from heelrehab.core.trends.spans import Span


@dataclass(frozen=True, slots=True)
class Load:
    """What was done in some days."""

    sessions_done: int
    """Sessions of which at least ``DONE_SHARE`` was done."""
    sessions_begun: int
    """Sessions of which less was done."""
    active_s: float
    reps: int
    held_s: float


def load_in(sessions: Iterable[Session], span: Span, side: Side = Side.BOTH) -> Load:
    """Return what was done in ``span``; ``reps`` and ``held_s`` of the exercises of one side.

    Both legs count the work of either.
    """
    chosen = [session for session in sessions if session.day in span]
    done = [share_done(session.done) >= DONE_SHARE for session in chosen]
    items = [item for session in chosen for item in session.done if concerns(item.side, side)]
    return Load(
        sessions_done=sum(done),
        sessions_begun=len(done) - sum(done),
        active_s=sum(session.active_s for session in chosen),
        reps=sum(_counted_reps(item) for item in items),
        held_s=sum(item.held_s for item in items),
    )


def usual_stiffness_min(stiffness: Iterable[Stiffness], span: Span) -> float | None:
    """Return the median minutes of morning stiffness in ``span``, None where none were given."""
    minutes = [each.minutes for each in stiffness if each.day in span]
    return float(median(minutes)) if minutes else None


def _counted_reps(item: ItemDone) -> int:
    """Return whole reps; a hold is counted by its seconds alone."""
    return 0 if item.dose.hold_s else item.reps_done
