"""Puts reminders together: the alarm, the notice, the settings card and the start at login."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from heelrehab.core.clock import Clock
from heelrehab.core.programme.library import Library
from heelrehab.system.autostart import AutostartError, autostart_for, start_command
from heelrehab.ui.icons import IconName
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.settings.reminder_card import ReminderCard
from heelrehab.ui.reminders.alarm import ReminderAlarm
from heelrehab.ui.reminders.notice import ReminderNotice
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.tones import Tone

_ICON_PX = 64


class Reminding(QObject):
    """Reminds for as long as the program runs.

    Signals:
        window_wanted: The person wants to see the program.
    """

    window_wanted = Signal()

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        keeper: RecordKeeper,
        *,
        library: Library,
        clock: Clock,
        messages: MessageBar,
        parent: QObject,
    ) -> None:
        """Begin to wait for the chosen times; ``messages`` are the window's."""
        super().__init__(parent)
        icon = appearance.icons.icon(IconName.TODAY, appearance.theme.accent, _ICON_PX)
        self._alarm = ReminderAlarm(settings, keeper, library, clock.now, self)
        self._notice = ReminderNotice(messages, icon, self)
        self._alarm.rang.connect(self._notice.show)
        self._notice.snoozed.connect(self._alarm.snooze)
        self._notice.window_wanted.connect(self.window_wanted)


class LoginStart(QObject):
    """Lets the program start at login, where the system knows such a thing.

    Signals:
        refused: The system did not take the change: a sentence and its ``Tone``.
    """

    refused = Signal(str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._autostart = autostart_for(sys.platform, Path.home(), os.environ, start_command())

    def make_card(self, appearance: Appearance, settings: SettingsKeeper) -> ReminderCard:
        """Return the settings card of reminders and of the start at login."""
        is_on = None if self._autostart is None else self._autostart.is_on()
        card = ReminderCard(appearance, settings, starts_at_login=is_on)
        card.login_start_switched.connect(self._switch)
        return card

    def _switch(self, is_on: bool) -> None:  # noqa: FBT001 - a slot's form
        if self._autostart is None:
            return
        try:
            self._autostart.switch(is_on=is_on)
        except AutostartError as error:
            words = self.tr("The start at login could not be changed: {reason}")
            self.refused.emit(words.format(reason=error), Tone.CAUTION)
