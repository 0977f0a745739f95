"""The window before anybody's page: who it is, and the PIN where one is set."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from heelrehab.storage.home.people import Person
from heelrehab.storage.paths import DataFolder
from heelrehab.ui.people.pin_desk import PinDesk
from heelrehab.ui.people.pin_page import PinPage
from heelrehab.ui.people.who_page import WhoPage
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.tones import Tone

LEAST_SIZE = QSize(640, 480)


class WhoWindow(QWidget):
    """Lets somebody choose their name and show that it is theirs.

    Signals:
        admitted: The id of the person whose page is to be opened.
        first_painted: The window was painted for the first time.
        closed: Nobody wants to come in.
    """

    admitted = Signal(str)
    first_painted = Signal()
    closed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        desk: PinDesk,
        folder: DataFolder,
        people: Sequence[Person],
        *,
        asked: str = "",
    ) -> None:
        """Ask who it is.

        Args:
            appearance: The look in force.
            desk: Judges PINs.
            folder: Where the people's files lie.
            people: Who it can be, in the order in which they are shown.
            asked: The id of the one who was named already; only the PIN is left to be asked.
        """
        super().__init__()
        self.setObjectName("whoWindow")
        self.setWindowTitle("HeelRehab")
        self.setMinimumSize(LEAST_SIZE)
        self._appearance = appearance
        self._desk = desk
        self._folder = folder
        self._people = {person.profile_id: person for person in people}
        self._is_painted = False
        self._is_entered = False
        self._pin_page: PinPage | None = None
        self._stack = QStackedWidget()
        self._messages = MessageBar(appearance, name="whoMessage")
        self._who = WhoPage(appearance, people)
        self._who.chosen.connect(self._choose)
        self._stack.addWidget(self._who)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._messages)
        column.addWidget(self._stack, stretch=1)
        leave = QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self)
        leave.activated.connect(self.close)
        self._who.setFocus(Qt.FocusReason.OtherFocusReason)
        if asked:
            self._choose(asked)

    def show_problem(self, text: str) -> None:
        """Say why somebody's page is not opened."""
        self._ask_again()
        self._messages.show_message(text, Tone.PROBLEM)

    def enter(self) -> None:
        """Close without telling: somebody came in."""
        self._is_entered = True
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and tell once that something can be seen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self._tell_painted)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that nobody comes in, unless somebody did."""
        super().closeEvent(event)
        if not self._is_entered:
            self.closed.emit()

    def _tell_painted(self) -> None:
        self.first_painted.emit()

    def _choose(self, profile_id: str) -> None:
        person = self._people[profile_id]
        if not person.has_pin:
            self.admitted.emit(profile_id)
            return
        page = PinPage(
            self._appearance,
            self._desk,
            person,
            self._folder.profile(profile_id).card,
            can_leave=len(self._people) > 1,
        )
        page.left.connect(self._ask_again)
        page.admitted.connect(self.admitted)
        self._pin_page = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_again(self) -> None:
        page, self._pin_page = self._pin_page, None
        if page is None:
            return
        self._stack.removeWidget(page)
        page.deleteLater()
        self._stack.setCurrentWidget(self._who)
        self._who.setFocus(Qt.FocusReason.OtherFocusReason)
