"""The whole program, composed as usual, with a clock that is moved by hand."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTranslator
from PySide6.QtWidgets import QApplication

from heelrehab.app import Shell
from heelrehab.commands.staging.faults import StagingError
from heelrehab.commands.staging.hand import Hand
from heelrehab.commands.staging.hand_clock import HandClock
from heelrehab.core.history import History
from heelrehab.options import RunOptions
from heelrehab.storage.faults import StorageError
from heelrehab.ui.main_window import MainWindow
from heelrehab.ui.strings.faults import refusal_text
from heelrehab.workspace import open_workspace, prepare_place

SIZE = QSize(1280, 800)
TIME_SCALE = 60.0
_SETTLING_ROUNDS = 4
"""Layouts ask for layouts; after so many rounds of events they are at rest."""


class Stage:
    """The program on stage: shell, clock, and the hand that plays it."""

    def __init__(self, shell: Shell, clock: HandClock, mishaps: Sequence[BaseException]) -> None:
        """Play ``shell``; ``mishaps`` grows where one of its slots raises."""
        self.shell = shell
        self.clock = clock
        self._mishaps = mishaps
        self.hand = Hand(shell.window, self.settle)

    @property
    def window(self) -> MainWindow:
        """What is seen."""
        return self.shell.window

    @property
    def history(self) -> History:
        """What the program knows of the person."""
        return self.shell.keeper.history

    def settle(self) -> None:
        """Let the program do all that waits to be done now.

        Raises:
            StagingError: It failed in the middle of it.
        """
        settle(self._mishaps)

    def advance(self, seconds: float) -> None:
        """Let session time go by as the session's timer would have seen it."""
        self.clock.advance(seconds)
        session = self.shell.host.session
        if session is not None:
            session.driver.tick()
        self.settle()


def settle(mishaps: Sequence[BaseException]) -> None:
    """Let the program do all that waits to be done now.

    Raises:
        StagingError: There is a mishap: it failed in the middle of it.
    """
    for _ in range(_SETTLING_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
    if mishaps:
        error = mishaps[0]
        message = f"the program failed: {type(error).__name__}: {error}"
        raise StagingError(message) from error


@contextmanager
def mishaps_noted() -> Iterator[Sequence[BaseException]]:
    """Note what slots raise, which Qt would print and pass over."""
    noted: list[BaseException] = []

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        noted.append(error)
        usual(kind, error, trace)

    usual, sys.excepthook = sys.excepthook, note
    try:
        yield noted
    finally:
        sys.excepthook = usual


@contextmanager
def on_stage(
    application: QApplication,
    clock: HandClock,
    options: RunOptions,
    *,
    size: QSize = SIZE,
) -> Iterator[Stage]:
    """Open the program on ``options.data_dir``, show it, and close it after.

    Raises:
        StagingError: The folder cannot be used, or something was not saved.
    """
    if options.data_dir is None:
        message = "no folder was named"
        raise StagingError(message)
    try:
        place = prepare_place(options, options.data_dir)
        workspace = open_workspace(place, clock, is_writable=True)
    except StorageError as error:
        raise StagingError(refusal_text(error.fault)) from error
    shell = Shell(application, workspace, clock, replace(options, time_scale=TIME_SCALE))
    with mishaps_noted() as mishaps:
        stage = Stage(shell, clock, mishaps)
        try:
            shell.show()
            shell.window.resize(size)
            stage.settle()
            yield stage
        finally:
            shell.window.close()
            unsaved = shell.close()
            _take_down(application, shell)
    if unsaved:
        message = f"{unsaved} records were not saved"
        raise StagingError(message)


def _take_down(application: QApplication, shell: Shell) -> None:
    """Leave nothing of the program behind that would speak or paint in the next one."""
    shell.window.deleteLater()
    shell.appearance.deleteLater()
    shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
