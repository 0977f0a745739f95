"""Draws every screen into a folder, offscreen, in each theme, text size, language and size."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from heelrehab.commands.window import QUIET_LOGS
from heelrehab.options import RunOptions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

MORNING = datetime(2026, 11, 30, 7, 40, tzinfo=timezone(timedelta(hours=1)))
"""A Monday; always the same, so that pictures of two days can be compared."""
EXIT_FAILED = 1
SCREEN_PX = 1920
"""As wide and as high as the largest window: what lies outside of the screen is not touched."""


def run(options: RunOptions, asked: argparse.Namespace) -> int:
    """Draw the screens that are asked for; exit 1 where one does not come about."""
    os.environ.setdefault("QT_LOGGING_RULES", QUIET_LOGS)
    from heelrehab.commands.staging.faults import StagingError  # noqa: PLC0415 - brings Qt
    from heelrehab.commands.staging.sights.camera import Camera  # noqa: PLC0415 - as above
    from heelrehab.commands.staging.sights.variants import (  # noqa: PLC0415 - as above
        Wanted,
        variants,
    )

    folder: Path = asked.folder
    wanted = Wanted(asked.theme, asked.text, options.language, asked.size, asked.only)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        camera = Camera(_application(), folder, wanted, MORNING)
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


def _application() -> QApplication:
    """Return the application, on a screen that nobody sees."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - as above

    from heelrehab.ui.theme.style_sheet import QT_ARGUMENTS  # noqa: PLC0415 - as above

    screen = {"name": "wall", "x": 0, "y": 0, "width": SCREEN_PX, "height": SCREEN_PX}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    with tempfile.TemporaryDirectory(prefix="heelrehab-screen-") as folder:
        file = Path(folder, "screen.json")
        file.write_text(json.dumps({"screens": [screen | dots]}), encoding="utf-8")
        # Without the drive: its colon would end the file's name.
        place = str(file).removeprefix(file.drive)
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={place}"
        return QApplication(["heelrehab", *QT_ARGUMENTS])
