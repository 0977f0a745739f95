"""Shows a reminder: in the notification area where there is one, and in the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.tones import Tone


class ReminderNotice(QObject):
    """Says that it is time, and offers to say it again later.

    Signals:
        snoozed: The person wants to be reminded again in a while.
        window_wanted: The person wants to see the program.
    """

    snoozed = Signal()
    window_wanted = Signal()

    def __init__(self, messages: MessageBar, icon: QIcon, parent: QObject | None = None) -> None:
        """Take over the window's messages; ``icon`` stands in the notification area."""
        super().__init__(parent)
        self._messages = messages
        self._icon = icon
        self._tray: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._is_shown = False
        messages.action_triggered.connect(self._snooze_here)
        messages.closed.connect(self._forget)

    def show(self) -> None:
        """Remind now."""
        text = self.tr("It is time for your exercises.")
        self._messages.show_message(text, Tone.ACCENT, action=self.tr("Remind me in half an hour"))
        self._is_shown = True
        tray = self._tray_icon()
        if tray is not None:
            tray.show()
            tray.showMessage("HeelRehab", text, self._icon)

    def _tray_icon(self) -> QSystemTrayIcon | None:
        """Return the icon in the notification area, None where the system has none."""
        if self._tray is None and QSystemTrayIcon.isSystemTrayAvailable():
            menu = QMenu()
            menu.addAction(self.tr("Open HeelRehab")).triggered.connect(self.window_wanted)
            menu.addAction(self.tr("Remind me in half an hour")).triggered.connect(self._snooze)
            tray = QSystemTrayIcon(self._icon, self)
            tray.setToolTip("HeelRehab")
            tray.setContextMenu(menu)
            tray.messageClicked.connect(self.window_wanted)
            tray.activated.connect(self.window_wanted)
            self._tray, self._menu = tray, menu
        return self._tray

    def _snooze_here(self) -> None:
        """Snooze where the message with the offer was ours."""
        if self._is_shown:
            self._snooze()

    def _snooze(self) -> None:
        self._forget()
        self._messages.close_message()
        self.snoozed.emit()

    def _forget(self) -> None:
        self._is_shown = False
        if self._tray is not None:
            self._tray.hide()
