"""The program as a shared, locked-down screen: what ``heelrehab --kiosk`` does."""

from __future__ import annotations

import argparse
import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from heelrehab.commands.system.display import display_problem
from heelrehab.commands.window import EXIT_NO_WINDOW, EXIT_UNSAVED, QUIET_LOGS, usual_folder
from heelrehab.options import RunOptions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from heelrehab.kiosk.premises import Premises
    from heelrehab.storage.faults import Fault


def run(options: RunOptions, _asked: argparse.Namespace) -> int:
    """Fill the screen and stay until staff or the system end it.

    Where something speaks against the start, a plain screen says so, and stays.
    """
    os.environ.setdefault("QT_LOGGING_RULES", QUIET_LOGS)
    # For what Qt makes: a lock that a crash leaves must not keep the kiosk from starting.
    os.umask(0o077)
    problem = display_problem(os.environ, sys.platform)
    if problem is not None:
        print(problem, file=sys.stderr)
        return EXIT_NO_WINDOW
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - after the display was looked at

    from heelrehab.kiosk.watchdog import Watchdog  # noqa: PLC0415 - as above
    from heelrehab.storage.faults import StorageError  # noqa: PLC0415 - as above
    from heelrehab.ui.theme.style_sheet import QT_ARGUMENTS  # noqa: PLC0415 - as above

    application = QApplication([*sys.argv[:1], *QT_ARGUMENTS])
    application.setApplicationName("HeelRehab")
    application.setDesktopFileName("heelrehab")
    watchdog = Watchdog(os.environ, application)
    try:
        premises = _premises(options)
    except StorageError as error:
        exit_code = _refuse(application, options, error.fault)
    else:
        exit_code = _keep_house(application, premises, options)
    watchdog.stop()
    return exit_code


def _premises(options: RunOptions) -> Premises:
    from heelrehab.content.catalogue import resources_folder  # noqa: PLC0415 - as above
    from heelrehab.kiosk.premises import open_premises  # noqa: PLC0415 - as above
    from heelrehab.storage.disk import Disk  # noqa: PLC0415 - as above
    from heelrehab.storage.paths import DataFolder  # noqa: PLC0415 - as above
    from heelrehab.storage.vault.cipher import can_encrypt  # noqa: PLC0415 - as above
    from heelrehab.system.clock import SystemClock  # noqa: PLC0415 - as above
    from heelrehab.system.moment import system_moment  # noqa: PLC0415 - as above

    clock = SystemClock(options.time_scale)
    return open_premises(
        Disk(),
        DataFolder(options.data_dir or usual_folder()),
        options.kiosk_settings,
        resources=resources_folder(),
        is_able_to_encrypt=can_encrypt(),
        clock=clock,
        moment=partial(system_moment, clock),
        random=os.urandom,
    )


def _keep_house(application: QApplication, premises: Premises, options: RunOptions) -> int:
    from heelrehab.kiosk.house import KioskHouse  # noqa: PLC0415 - as above
    from heelrehab.system.termination import Termination  # noqa: PLC0415 - as above

    house = KioskHouse(application, premises, options)
    # Not quit(): that asks the window first, which never agrees.
    end = partial(application.exit, 0)
    house.quit_asked.connect(end)
    Termination(end, house)
    house.show()
    application.exec()
    return EXIT_UNSAVED if house.close() else 0


def _refuse(application: QApplication, options: RunOptions, fault: Fault) -> int:
    """Show what speaks against the start until the system ends the program."""
    from heelrehab.home.dressing import dressed, spoken  # noqa: PLC0415 - as above
    from heelrehab.storage.settings import Settings  # noqa: PLC0415 - as above
    from heelrehab.system.termination import Termination  # noqa: PLC0415 - as above
    from heelrehab.ui.kiosk.screens.refusal import (  # noqa: PLC0415 - as above
        RefusalPage,
        start_text,
    )
    from heelrehab.ui.kiosk.window import KioskWindow  # noqa: PLC0415 - as above

    speech = spoken(application, options.language)
    window = KioskWindow()
    window.show_screen(RefusalPage(dressed(application, Settings()), fault))
    Termination(partial(application.exit, 0), window)  # Not quit(), as above.
    window.fill_screen()
    print(start_text(fault), file=sys.stderr, flush=True)
    application.exec()
    window.let_go()
    speech.end(application)
    return EXIT_NO_WINDOW
