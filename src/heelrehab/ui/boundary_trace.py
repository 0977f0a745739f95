"""Measures how late an interval is seen: when it was due, and when it was painted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from heelrehab.core.session.cues import Cue, CueKind
from heelrehab.core.timeline import IntervalKind
from heelrehab.ui.pages.player.on_stage.stage import PlayerRing
from heelrehab.ui.session.driver import SessionDriver


@dataclass(frozen=True, slots=True)
class ShownBoundary:
    """One boundary, in monotonic seconds of the session clock."""

    index: int
    kind: IntervalKind
    planned_s: float
    shown_s: float


class BoundaryTrace(QObject):
    """Reports each boundary once, with the first picture after it."""

    def __init__(
        self,
        driver: SessionDriver,
        ring: PlayerRing,
        monotonic_s: Callable[[], float],
        report: Callable[[ShownBoundary], None],
    ) -> None:
        super().__init__(driver)
        self._driver = driver
        self._monotonic_s = monotonic_s
        self._report = report
        self._due: list[tuple[int, float]] = []
        driver.cue_given.connect(self._note_cue)
        ring.painted.connect(self._note_picture)

    def _note_cue(self, cue: Cue) -> None:
        if cue.kind is CueKind.ENTERED:
            self._due.append((cue.index, self._driver.seen_s - cue.late_s))

    def _note_picture(self) -> None:
        now_s = self._monotonic_s()
        due, self._due = self._due, []
        for index, planned_s in due:
            kind = self._driver.timeline.intervals[index].kind
            self._report(ShownBoundary(index, kind, planned_s, now_s))
