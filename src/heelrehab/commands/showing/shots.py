"""Draws every screen into a folder, offscreen, in each theme, text size, language and size."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

from heelrehab.commands.window import QUIET_LOGS
from heelrehab.options import RunOptions

MORNING = datetime(2026, 11, 30, 7, 40, tzinfo=timezone(timedelta(hours=1)))
"""A Monday; always the same, so that pictures of two days can be compared."""
EXIT_FAILED = 1


def run(options: RunOptions, asked: argparse.Namespace) -> int:
    """Draw the screens that are asked for; exit 1 where one does not come about."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", QUIET_LOGS)
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the platform is chosen above

    from heelrehab.commands.staging.faults import StagingError  # noqa: PLC0415 - as above
    from heelrehab.commands.staging.sights.camera import Camera  # noqa: PLC0415 - as above
    from heelrehab.commands.staging.sights.variants import (  # noqa: PLC0415 - as above
        Wanted,
        variants,
    )
    from heelrehab.ui.theme.style_sheet import QT_ARGUMENTS  # noqa: PLC0415 - as above

    folder: Path = asked.folder
    wanted = Wanted(asked.theme, asked.text, options.language, asked.size, asked.only)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        camera = Camera(QApplication(["heelrehab", *QT_ARGUMENTS]), folder, wanted, MORNING)
        for variant in variants(wanted):
            camera.picture(variant)
        count = camera.close()
    except (StagingError, OSError) as error:
        print(f"The pictures are not complete: {error}.", file=sys.stderr)
        return EXIT_FAILED
    if not count:
        print(f"No screen is called {asked.only}.", file=sys.stderr)
        return EXIT_FAILED
    print(f"{count} pictures are in {folder}.")
    return 0
