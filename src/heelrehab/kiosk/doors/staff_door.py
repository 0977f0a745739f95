"""The staff's way in: the passcode over whatever is shown, then their room; and the cloth."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from heelrehab.kiosk.doors.reception import Reception
from heelrehab.kiosk.staff_room import StaffRoom
from heelrehab.storage.faults import Fault
from heelrehab.storage.kiosk.settings import KioskSettings
from heelrehab.storage.vault.door import Opened, Refused
from heelrehab.storage.vault.keys import StaffKey
from heelrehab.ui.kiosk.cage import Cage
from heelrehab.ui.kiosk.screens.counting import CleaningPage
from heelrehab.ui.kiosk.screens.passcode import PasscodePage
from heelrehab.ui.kiosk.staff.words.faults import staff_fault_text
from heelrehab.ui.kiosk.staff.work import Unforeseen
from heelrehab.ui.kiosk.window import KioskWindow
from heelrehab.ui.theme.appearance import Appearance

SECOND_MS = 1000
MakeRoom = Callable[[StaffKey], StaffRoom]


class StaffDoor(QObject):
    """One stay of staff at a time.

    Signals:
        came_in: The passcode was right; the visit that may be open is to end.
        left: Staff are done.
        clean_asked: The screen is to be wiped; staff stay.
        quit_asked: The kiosk is to end.
        settings_changed: The clinic's ``KioskSettings`` are other ones.
    """

    came_in = Signal()
    left = Signal()
    clean_asked = Signal()
    quit_asked = Signal()
    settings_changed = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        window: KioskWindow,
        reception: Reception,
        make_room: MakeRoom,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._window = window
        self._reception = reception
        self._make_room = make_room
        self._room: StaffRoom | None = None
        reception.staff_admitted.connect(self._enter)
        reception.refused.connect(self._refuse)
        reception.troubled.connect(self._tell_trouble)

    @property
    def is_in_use(self) -> bool:
        """True while staff are in."""
        return self._room is not None

    def ask(self) -> None:
        """Ask for the passcode, over what is shown; going back leaves that as it was."""
        if self._room is not None:
            return
        page = PasscodePage(self._appearance)
        page.tried.connect(self._try)
        page.left.connect(self._window.lift)
        self._window.lay_over(page)

    def close(self) -> None:
        """End the stay, where staff are in, as when time is up."""
        room, self._room = self._room, None
        if room is not None:
            room.close()
            room.deleteLater()

    def _page(self) -> PasscodePage | None:
        over = self._window.over
        return over if isinstance(over, PasscodePage) else None

    def _try(self, passcode: str) -> None:
        page = self._page()
        if page is not None:
            page.show_checking()
            self._reception.try_passcode(passcode)

    def _enter(self, opened: Opened) -> None:
        if self._page() is None or opened.staff is None:
            return
        self.came_in.emit()
        self._room = self._make_room(opened.staff)
        self._room.left.connect(self._leave)
        self._room.clean_asked.connect(self.clean_asked)
        self._room.quit_asked.connect(self.quit_asked)
        self._room.settings_changed.connect(self._tell_settings)
        self._window.show_screen(self._room.area())

    def _leave(self) -> None:
        self.close()
        self.left.emit()

    def _tell_settings(self, settings: KioskSettings) -> None:
        self.settings_changed.emit(settings)

    def _refuse(self, refused: Refused) -> None:
        page = self._page()
        if page is None:
            return
        if refused.fault is not None:
            page.tell_trouble(staff_fault_text(refused.fault))
        else:
            page.refuse(refused.wait_s)

    def _tell_trouble(self, fault: Fault | Unforeseen) -> None:
        page = self._page()
        if page is not None:
            page.tell_trouble(staff_fault_text(fault))


class Cleaning(QObject):
    """Keeps touches away for a while, so that the screen can be wiped.

    Signals:
        done: Touches count again.
    """

    done = Signal()

    def __init__(
        self,
        appearance: Appearance,
        window: KioskWindow,
        cage: Cage,
        monotonic_s: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._window = window
        self._cage = cage
        self._monotonic_s = monotonic_s
        self._until_s = 0.0
        self._page: CleaningPage | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, whole_s: float) -> None:
        """Count down from ``whole_s``, over what is shown."""
        self._page = CleaningPage(self._appearance, whole_s)
        self._until_s = self._monotonic_s() + whole_s
        self._window.lay_over(self._page)
        self._cage.blind(is_blind=True)
        self._timer.start()

    def look(self) -> None:
        """Look at the clock, and let touches through where the time is over."""
        left_s = self._until_s - self._monotonic_s()
        if left_s > 0 and self._page is not None:
            self._page.show_left(round(left_s + 0.5))
            return
        self._timer.stop()
        self._page = None
        self._cage.blind(is_blind=False)
        self._window.lift()
        self.done.emit()
