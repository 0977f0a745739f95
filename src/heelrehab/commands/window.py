"""The program with its window: what ``heelrehab`` without a command does."""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from heelrehab.commands.system.display import display_problem
from heelrehab.options import RunOptions

if TYPE_CHECKING:
    from heelrehab.core.clock import Clock
    from heelrehab.household import Household
    from heelrehab.workspace import DataPlace

EXIT_NO_WINDOW = 2
EXIT_UNSAVED = 1
QUIET_LOGS = "qt.multimedia.*=false"
"""Qt tells the terminal of codecs that are not used; what it logs can still be asked for."""


def run(options: RunOptions, _asked: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    os.environ.setdefault("QT_LOGGING_RULES", QUIET_LOGS)
    gc.disable()  # What the start makes is there to stay; _settle looks for garbage afterwards.
    problem = display_problem(os.environ, sys.platform)
    if problem is not None:
        print(problem, file=sys.stderr)
        return EXIT_NO_WINDOW
    with ExitStack() as stack:
        if options.is_demo:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="heelrehab-demo-"))
            options = replace(options, data_dir=Path(folder))
        return _open(options)


def usual_folder() -> Path:
    """Return where this system keeps a program's data."""
    return platformdirs.user_data_path("heelrehab", appauthor=False)


def _open(options: RunOptions) -> int:
    _load_rules()
    from heelrehab.storage.faults import StorageError  # noqa: PLC0415 - as there
    from heelrehab.system.clock import SystemClock  # noqa: PLC0415 - as above
    from heelrehab.workspace import prepare_place  # noqa: PLC0415 - as above

    # isort: split
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - after the display was looked at

    from heelrehab.household import Household  # noqa: PLC0415 - as above
    from heelrehab.ui.strings.faults import refusal_text  # noqa: PLC0415 - as above
    from heelrehab.ui.theme.style_sheet import QT_ARGUMENTS  # noqa: PLC0415 - as above

    application = QApplication([*sys.argv[:1], *QT_ARGUMENTS])
    application.setApplicationName("HeelRehab")
    application.setDesktopFileName("heelrehab")
    clock = SystemClock(options.time_scale)
    try:
        place = prepare_place(options, usual_folder())
        if options.is_demo:
            _write_demo(place, clock)
        household = Household(application, place, clock, options)
        household.first_painted.connect(partial(_settle, household))
        household.begin()
    except StorageError as error:
        print(refusal_text(error.fault), file=sys.stderr)
        return EXIT_NO_WINDOW
    application.exec()
    return EXIT_UNSAVED if household.close() else 0


def _load_rules() -> None:
    """Load what Today reads before Qt: PySide looks through the source of all loaded after it."""
    import_module("heelrehab.workspace")
    import_module("heelrehab.ui.pages.today.reading")


def _write_demo(place: DataPlace, clock: Clock) -> None:
    from heelrehab.demo import DEMO_NAME, demo_records  # noqa: PLC0415 - on first need
    from heelrehab.workspace import open_content, seed  # noqa: PLC0415 - as above

    seed(place, demo_records(open_content(place, "en"), clock.now()), DEMO_NAME)


def _settle(household: Household) -> None:
    """Do, once there is something to see, what is needed from then on.

    Garbage is looked for only among what is yet to be made; a signal that asks the program to
    end is no longer the end at once, now that something may be running.
    """
    from heelrehab.system.termination import Termination  # noqa: PLC0415 - after first paint

    Termination(household.close_window, household)
    gc.freeze()
    gc.enable()
