"""The settings as the screen knows them, and the way to change them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal

from heelrehab.storage.durable import Outcome
from heelrehab.storage.settings import Settings


class SettingsKeeper(QObject):
    """Holds the settings in force; a change takes effect at once and is then written.

    Signals:
        settings_changed: ``settings`` is another one.
        not_saved: A change holds until the program ends, but is not on the disk.
    """

    settings_changed = Signal()
    not_saved = Signal(object)
    _written = Signal(object)

    def __init__(
        self,
        settings: Settings,
        write: Callable[[Settings, Callable[[Outcome], None]], None],
        parent: QObject | None = None,
    ) -> None:
        """Take over what was read.

        Args:
            settings: The settings in force.
            write: Writes settings away from the window's thread and reports the outcome there.
            parent: The owner.
        """
        super().__init__(parent)
        self._settings = settings
        self._write = write
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
        self._write(changed, self._written.emit)

    def _note_outcome(self, outcome: Outcome) -> None:
        if not outcome.is_saved:
            self.not_saved.emit(outcome)
