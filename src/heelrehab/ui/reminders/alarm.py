"""Waits for the times of reminders, without waking the machine in between for nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from heelrehab.core.programme.library import Library
from heelrehab.core.prompting.reminders import SNOOZE, is_due, is_sensible, next_reminder
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.settings_keeper import SettingsKeeper

LONGEST_WAIT = timedelta(minutes=10)
"""A timer stands still while the machine sleeps, so the clock is looked at this often."""


class ReminderAlarm(QObject):
    """Rings at the chosen times where a session makes sense; without times it does nothing.

    Signals:
        rang: It is time for a session.
    """

    rang = Signal()

    def __init__(
        self,
        settings: SettingsKeeper,
        keeper: RecordKeeper,
        library: Library,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._keeper = keeper
        self._library = library
        self._now = now
        self._looked_at = now()
        self._snoozed_until: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        settings.settings_changed.connect(self._wait)
        self._wait()

    def look(self) -> None:
        """Look at the clock, and ring where it is time."""
        now = self._now()
        times = self._settings.settings.reminder_times
        is_snoozed_over = self._snoozed_until is not None and self._snoozed_until <= now
        if is_snoozed_over:
            self._snoozed_until = None
        is_time = is_snoozed_over or is_due(times, self._looked_at, now)
        self._looked_at = now
        if is_time and is_sensible(self._keeper.history, self._library, now):
            self.rang.emit()
        self._wait()

    def snooze(self) -> None:
        """Ring again in a while."""
        self._snoozed_until = self._now() + SNOOZE
        self._wait()

    def _wait(self) -> None:
        """Wait for the next moment, but never so long that a sleep is missed."""
        now = self._now()
        following = next_reminder(self._settings.settings.reminder_times, now)
        moments = [each for each in (following, self._snoozed_until) if each is not None]
        if not moments:
            self._timer.stop()
            return
        wait = max(timedelta(0), min(min(moments) - now, LONGEST_WAIT))
        self._timer.start(round(wait.total_seconds() * 1000))
