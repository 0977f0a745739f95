"""Lets the people of a computer in, one at a time, and from one to the next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from heelrehab.app import Shell
from heelrehab.core.clock import Clock
from heelrehab.options import RunOptions
from heelrehab.storage.faults import StorageError
from heelrehab.storage.profiles import load_profile, profile_ids
from heelrehab.workspace import DataPlace, open_workspace, place_of

if TYPE_CHECKING:
    from heelrehab.home.entrance import Entrance


class Household(QObject):
    """Holds either the window that asks who it is, or one person's program.

    A window is shown before the one that it follows is closed, so that Qt does not take the
    closing for the end of the program.

    Signals:
        first_painted: Something of the program is seen for the first time.
    """

    first_painted = Signal()

    def __init__(
        self, application: QApplication, place: DataPlace, clock: Clock, options: RunOptions
    ) -> None:
        """Take the data folder; ``place`` names who was there last, or was asked for."""
        super().__init__(application)
        self._application = application
        self._place = place
        self._clock = clock
        self._options = options
        self._lock: QLockFile | None = None
        self._entrance: Entrance | None = None
        self._wanted = ""
        self.shell: Shell | None = None

    @property
    def window(self) -> QWidget | None:
        """The window that is open, None where none is."""
        if self.shell is not None:
            return self.shell.window
        return None if self._entrance is None else self._entrance.window

    def begin(self) -> None:
        """Show the page of the one person there is, or ask who it is.

        Raises:
            StorageError: The person's files cannot be opened.
        """
        place = self._place
        is_alone = len(profile_ids(place.disk, place.folder)) == 1
        if not is_alone and not self._options.profile:
            self._ask("")
        elif load_profile(place.disk, place.profile).value.pin_hash:
            self._ask(place.profile_id)
        else:
            self._enter(place)
        self._watch_paint()

    def close_window(self) -> None:
        """Close what is open, as the person does."""
        if self.window is not None:
            self.window.close()

    def close(self) -> int:
        """End and write everything; return how many records are not on the disk."""
        self._close_entrance()
        if self.shell is None:
            return 0
        unsaved_count = self.shell.close()
        self._unlock()
        return unsaved_count

    def switch_to(self, profile_id: str) -> None:
        """Leave one person's page for another's as soon as everything is on the disk."""
        self._wanted = profile_id
        if self.shell is not None:
            self.shell.pages.stop_session()
        QTimer.singleShot(0, self, self._switch_when_saved)

    def _switch_when_saved(self) -> None:
        """Switch now, or later, or not at all where the disk refuses, which the window tells."""
        shell = self.shell
        if shell is None or not self._wanted:
            return
        if not shell.keeper.unsaved_count:
            QTimer.singleShot(0, self, self._switch)
        elif shell.keeper.last_outcome is not None and not shell.keeper.last_outcome.is_saved:
            self._wanted = ""
        else:
            once = Qt.ConnectionType.SingleShotConnection
            shell.keeper.saving_changed.connect(self._switch_when_saved, once)

    def _switch(self) -> None:
        wanted, self._wanted = self._wanted, ""
        old, self.shell = self.shell, None
        if not wanted or old is None:
            return
        old.close()
        self._unlock()
        place = place_of(self._place, wanted)
        if load_profile(place.disk, place.profile).value.pin_hash:
            self._ask(wanted)
        else:
            self._enter_or_ask(wanted)
        old.take_down()

    def _ask(self, profile_id: str, problem: str = "") -> None:
        """Ask who it is, or only for the PIN of ``profile_id``."""
        from heelrehab.home.entrance import Entrance  # noqa: PLC0415 - most starts do without

        self._entrance = Entrance(
            self._application, self._place, self._clock, self._options, asked=profile_id
        )
        window = self._entrance.window
        window.admitted.connect(self._admit)
        window.show()
        if problem:
            window.show_problem(problem)

    def _admit(self, profile_id: str) -> None:
        """Open the page once the event that asked for it is over."""
        QTimer.singleShot(0, self, partial(self._enter_or_ask, profile_id))

    def _enter_or_ask(self, profile_id: str) -> None:
        """Open a person's page; ask again, and say why, where that cannot be."""
        from heelrehab.ui.strings.faults import refusal_text  # noqa: PLC0415 - as above

        before = self._entrance
        try:
            self._enter(place_of(self._place, profile_id))
        except StorageError as error:
            if before is None:
                self._ask("", refusal_text(error.fault))
            else:
                before.window.show_problem(refusal_text(error.fault))
            return
        self._close_entrance()
        shell = self.shell
        if shell is not None and shell.settings.settings.last_profile != profile_id:
            shell.settings.change(last_profile=profile_id)

    def _enter(self, place: DataPlace) -> None:
        """Open a person's page; for reading only where another window holds the lock.

        Raises:
            StorageError: The files cannot be opened.
        """
        lock = QLockFile(str(place.profile.lock))
        lock.setStaleLockTime(0)
        is_writable = lock.tryLock(0)
        try:
            workspace = open_workspace(place, self._clock, is_writable=is_writable)
        except StorageError:
            lock.unlock()
            raise
        self._lock = lock
        shell = Shell(self._application, workspace, self._clock, self._options)
        shell.switch_asked.connect(self.switch_to)
        self.shell = shell
        shell.show()

    def _close_entrance(self) -> None:
        entrance, self._entrance = self._entrance, None
        if entrance is not None:
            entrance.close()

    def _unlock(self) -> None:
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.unlock()

    def _watch_paint(self) -> None:
        if self.shell is not None:
            self.shell.window.first_painted.connect(self.first_painted)
        elif self._entrance is not None:
            self._entrance.window.first_painted.connect(self.first_painted)
