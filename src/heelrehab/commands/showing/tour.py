"""Plays the main job by itself, offscreen, and leaves pictures, history and report."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

from heelrehab.commands.window import QUIET_LOGS
from heelrehab.options import RunOptions

TITLE = "HeelRehab: the tour"
BEGINNING = datetime(2026, 11, 2, 17, 30, tzinfo=timezone(timedelta(hours=1)))
"""A Monday evening; always the same, so that two tours can be compared."""
REPORT = "report.pdf"
EXIT_FAILED = 1


def run(options: RunOptions, asked: argparse.Namespace) -> int:
    """Play the tour into a folder; exit 1 with a sentence where a step does not come about."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", QUIET_LOGS)
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the platform is chosen above

    from heelrehab.commands.staging.acts.whole import play  # noqa: PLC0415 - as above
    from heelrehab.commands.staging.album import INDEX, Album  # noqa: PLC0415 - as above
    from heelrehab.commands.staging.faults import StagingError  # noqa: PLC0415 - as above
    from heelrehab.commands.staging.hand_clock import HandClock  # noqa: PLC0415 - as above
    from heelrehab.ui.theme.style_sheet import QT_ARGUMENTS  # noqa: PLC0415 - as above

    folder: Path = asked.folder
    options = replace(options, data_dir=folder / "data", language=options.language or "en")
    album = Album(folder, TITLE)
    try:
        _clear(folder)
        application = QApplication(["heelrehab", *QT_ARGUMENTS])
        summary = play(application, HandClock(BEGINNING), options, album)
        _export(options, folder)
    except (StagingError, OSError) as error:
        print(f"The tour stopped after {album.count} pictures: {error}.", file=sys.stderr)
        return EXIT_FAILED
    print(summary)
    print(f"{album.count} pictures, {INDEX}, the history (data) and {REPORT} are in {folder}.")
    return 0


def _export(options: RunOptions, folder: Path) -> None:
    """Hand the history out as a report and as JSON, as a person would from a terminal.

    Raises:
        StagingError: A file did not come about.
    """
    from heelrehab.commands.staging.faults import StagingError  # noqa: PLC0415 - as above

    begin = [sys.executable, "-m", "heelrehab", "--data-dir", str(options.data_dir)]
    begin += ["--lang", options.language, "export", "--format"]
    for kind, name in (("pdf", REPORT), ("json", "history.json")):
        done = subprocess.run(
            [*begin, kind, str(folder / name)], capture_output=True, text=True, check=False
        )
        if done.returncode or not (folder / name).is_file():
            message = f"{name} was not written: {done.stderr.strip()}"
            raise StagingError(message)


def _clear(folder: Path) -> None:
    """Make the folder ready; what an earlier tour left there goes.

    Raises:
        StagingError: Something lies there that no tour has left.
        OSError: The folder cannot be written to.
    """
    from heelrehab.commands.staging.album import INDEX  # noqa: PLC0415 - brings Qt
    from heelrehab.commands.staging.faults import StagingError  # noqa: PLC0415 - as above

    folder.mkdir(parents=True, exist_ok=True)
    index = folder / INDEX
    is_of_a_tour = index.is_file() and index.read_text(encoding="utf-8").startswith(TITLE)
    if any(folder.iterdir()) and not is_of_a_tour:
        message = f"{folder} holds something else; name an empty folder"
        raise StagingError(message)
    for picture in folder.glob("[0-9][0-9]-*.png"):
        picture.unlink()
    if (folder / "data").is_dir():
        shutil.rmtree(folder / "data")
    index.write_text(f"{TITLE}\n", encoding="utf-8")
