"""Writes a session down as it goes, so that a power cut costs at most one set."""

from __future__ import annotations

from PySide6.QtCore import QObject

from heelrehab.core.records import (
    ItemDone,
    PrescribedItem,
    Session,
    SessionEnd,
    SessionProgress,
    SessionStarted,
)
from heelrehab.core.session.machine import Ran
from heelrehab.core.session.report import active_s, items_done
from heelrehab.core.session.states import Finished
from heelrehab.ui.keeper import RecordKeeper, Stamp
from heelrehab.ui.session.driver import SessionDriver
from heelrehab.ui.session.plan import SessionPlan


class SessionRecorder(QObject):
    """Keeps one session's records: begun, at the end of each set, over."""

    def __init__(
        self,
        session_id: str,
        plan: SessionPlan,
        driver: SessionDriver,
        keeper: RecordKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session_id = session_id
        self._plan = plan
        self._items = list(plan.items)
        self._driver = driver
        self._keeper = keeper
        self._begun: Stamp | None = None
        driver.interval_left.connect(self._note_interval)
        driver.finished.connect(self._note_end)

    @property
    def session_id(self) -> str:
        """The id that the session's records and scores share."""
        return self._session_id

    @property
    def items(self) -> tuple[PrescribedItem, ...]:
        """What was prescribed, then what took its place on the way."""
        return tuple(self._items)

    def add_item(self, item: PrescribedItem) -> int:
        """Add what takes the place of something; return its index."""
        self._items.append(item)
        return len(self._items) - 1

    def items_done(self) -> tuple[ItemDone, ...]:
        """Return what was done so far of each item on each side."""
        return items_done(self._items, self._driver.timeline, self._driver.ran)

    def begin(self) -> None:
        """Write down that the session starts."""
        stamp = self._begun = self._keeper.stamp()
        self._keeper.keep(
            SessionStarted(
                id=stamp.id,
                at=stamp.at,
                session_id=self._session_id,
                day=stamp.day,
                items=self._plan.items,
                programme_id=self._plan.programme_id,
                stage_id=self._plan.stage_id,
            )
        )

    def _note_interval(self, ran: Ran) -> None:
        """Write down how far the session came where a set ends."""
        is_over = isinstance(self._driver.state, Finished)
        here = self._driver.timeline.intervals[self._driver.position.index]
        is_set_end = ran.interval.kind.is_work and here.set_key != ran.interval.set_key
        if self._begun is None or is_over or not is_set_end:
            return
        stamp = self._keeper.stamp()
        self._keeper.keep(
            SessionProgress(
                id=stamp.id,
                at=stamp.at,
                session_id=self._session_id,
                done=self.items_done(),
                active_s=round(active_s(self._driver.ran), 1),
            )
        )

    def _note_end(self) -> None:
        state = self._driver.state
        if self._begun is None or not isinstance(state, Finished):
            return
        stamp = self._keeper.stamp()
        self._keeper.keep(
            Session(
                id=stamp.id,
                at=stamp.at,
                session_id=self._session_id,
                day=self._begun.day,
                started_at=self._begun.at,
                ended=SessionEnd.ENDED_EARLY if state.is_early else SessionEnd.COMPLETED,
                done=self.items_done(),
                active_s=round(active_s(self._driver.ran), 1),
                programme_id=self._plan.programme_id,
                stage_id=self._plan.stage_id,
            )
        )
