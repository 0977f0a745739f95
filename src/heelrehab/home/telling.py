"""Tells in the window what became of the person's files."""

from __future__ import annotations

from PySide6.QtCore import QObject

from heelrehab.storage.durable import Outcome
from heelrehab.storage.faults import Fault
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.strings.faults import (
    damage_text,
    reading_text,
    refusal_text,
    saving_text,
    settings_text,
    unusable_text,
)
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.tones import Tone
from heelrehab.workspace import Workspace


class Telling(QObject):
    """Makes sentences of faults and outcomes, and shows the latest of them."""

    def __init__(
        self, messages: MessageBar, keeper: RecordKeeper, settings: SettingsKeeper, parent: QObject
    ) -> None:
        """Watch what is kept."""
        super().__init__(parent)
        self._messages = messages
        self._keeper = keeper
        keeper.saving_changed.connect(self._tell_saving)
        keeper.refused.connect(self.tell_refusal)
        settings.not_saved.connect(self._tell_settings)

    def tell_reading(self, workspace: Workspace) -> None:
        """Tell what was wrong with the files at the start, where anything was."""
        text = reading_text(
            workspace.faults,
            is_read_only=not workspace.is_writable,
            is_newer=workspace.is_newer,
        )
        if text:
            self._messages.show_message(text, Tone.CAUTION)

    def tell_damage(self, lines: int) -> None:
        """Tell that so many damaged lines were set aside."""
        self._messages.show_message(damage_text(lines), Tone.CAUTION)

    def tell_no_housekeeping(self, fault: Fault) -> None:
        """Tell that the day's backup, or what goes with it, could not be made."""
        self._messages.show_message(refusal_text(fault), Tone.CAUTION)

    def tell_refusal(self, fault: Fault) -> None:
        """Tell that a record was not kept."""
        self._messages.show_message(refusal_text(fault), Tone.PROBLEM)

    def tell_unusable(self) -> None:
        """Tell that a content file of the program cannot be used."""
        self._messages.show_message(unusable_text(), Tone.PROBLEM)

    def _tell_saving(self) -> None:
        outcome, count = self._keeper.last_outcome, self._keeper.unsaved_count
        if outcome is not None and not outcome.is_saved and count:
            self._messages.show_message(saving_text(outcome, count), Tone.PROBLEM)

    def _tell_settings(self, outcome: Outcome) -> None:
        self._messages.show_message(settings_text(outcome), Tone.CAUTION)
