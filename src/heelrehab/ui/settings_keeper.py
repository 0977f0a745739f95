"""The settings as the screen knows them, and the way to change them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from heelrehab.storage.durable import Outcome
from heelrehab.storage.settings import Settings

RETRY_AFTER_S = (5.0, 30.0, 60.0)
"""Pauses between tries while the disk refuses; the last one repeats."""


class SettingsKeeper(QObject):
    """Holds the settings in force; a change takes effect at once and is then written.

    What the disk refuses is tried again until it is written.

    Signals:
        settings_changed: ``settings`` is another one.
        not_saved: A change holds until the program ends, but is not on the disk; told once
            for each ``Outcome`` that differs from the one before.
    """

    settings_changed = Signal()
    not_saved = Signal(object)
    _written = Signal(object)

    def __init__(
        self,
        settings: Settings,
        write: Callable[[Settings, Callable[[Outcome], None]], None],
        parent: QObject | None = None,
        *,
        retry_after_s: Sequence[float] = RETRY_AFTER_S,
    ) -> None:
        """Take over what was read.

        Args:
            settings: The settings in force.
            write: Writes settings away from the window's thread and reports the outcome there.
            parent: The owner.
            retry_after_s: Pauses between tries while the disk refuses.
        """
        super().__init__(parent)
        self._settings = settings
        self._write = write
        self._retry_after_s = retry_after_s
        self._failures = 0
        self._told: Outcome | None = None
        self._retrying = QTimer(self)
        self._retrying.setSingleShot(True)
        self._retrying.timeout.connect(self._write_now)
        self._written.connect(self._note_outcome)

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    def change(self, **values: Any) -> None:  # noqa: ANN401 - the struct's own types are checked below
        """Change some settings.

        Raises:
            msgspec.ValidationError: A value does not fit its key.
        """
        fields = msgspec.to_builtins(self._settings) | msgspec.to_builtins(values)
        changed = msgspec.convert(fields, Settings)
        if changed == self._settings:
            return
        self._settings = changed
        self.settings_changed.emit()
        self._write_now()

    def _write_now(self) -> None:
        self._write(self._settings, self._written.emit)

    def _note_outcome(self, outcome: Outcome) -> None:
        """Tell what is news, and try again later where the disk refused."""
        if outcome.is_saved:
            self._failures, self._told = 0, None
            self._retrying.stop()
            return
        pause_s = self._retry_after_s[min(self._failures, len(self._retry_after_s) - 1)]
        self._failures += 1
        self._retrying.start(round(pause_s * 1000))
        if outcome != self._told:
            self._told = outcome
            self.not_saved.emit(outcome)
