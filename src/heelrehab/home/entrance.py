"""Puts together the window that asks who it is."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from heelrehab.core.clock import Clock
from heelrehab.home.dressing import dressed, spoken
from heelrehab.home.people import people_of
from heelrehab.options import RunOptions
from heelrehab.storage.settings import Settings, load_settings
from heelrehab.ui.main_window import USUAL_SIZE
from heelrehab.ui.people.pin_desk import PinDesk
from heelrehab.ui.people.who_window import WhoWindow
from heelrehab.workspace import DataPlace


class Entrance(QObject):
    """The window before anybody's page, with all that it needs; nobody's history is read."""

    def __init__(
        self,
        application: QApplication,
        place: DataPlace,
        clock: Clock,
        options: RunOptions,
        *,
        asked: str = "",
    ) -> None:
        """Ask who it is, or only for the PIN of ``asked``.

        Raises:
            StorageError: The folder cannot be read.
        """
        super().__init__(application)
        self._application = application
        settings = load_settings(place.disk, place.folder).value
        self._speech = spoken(application, options.language or settings.language)
        self._appearance = dressed(application, settings)
        people = people_of(place, clock)
        last = settings.last_profile
        everyone = sorted(people.everyone(), key=lambda person: person.profile_id != last)
        self._desk = PinDesk(people, self)
        self.window = WhoWindow(self._appearance, self._desk, place.folder, everyone, asked=asked)
        self.window.resize(_width_px(settings), _height_px(settings))

    def close(self) -> None:
        """Close the window and let go of everything."""
        self.window.enter()
        self._desk.close()
        self._speech.end(self._application)
        for each in (self.window, self._appearance, self):
            each.deleteLater()


def _width_px(settings: Settings) -> int:
    return settings.window_width_px or USUAL_SIZE.width()


def _height_px(settings: Settings) -> int:
    return settings.window_height_px or USUAL_SIZE.height()
