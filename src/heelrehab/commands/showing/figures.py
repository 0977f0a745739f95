"""Draws a contact sheet of every exercise, and its moving picture."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from heelrehab.content.catalogue import open_catalogue, resources_folder
from heelrehab.options import RunOptions


def run(options: RunOptions, asked: argparse.Namespace) -> int:
    """Draw the sheets into a folder, without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the platform is chosen above

    from heelrehab.ui.figure.sheets.drawing import draw_sheets  # noqa: PLC0415 - as above
    from heelrehab.ui.theme.fonts import load_fonts  # noqa: PLC0415 - as above

    application = QApplication([])
    resources = resources_folder()
    load_fonts(resources / "fonts")
    content = open_catalogue([resources], options.language or "en")
    folder: Path = asked.folder
    folder.mkdir(parents=True, exist_ok=True)
    problems = draw_sheets([content.exercise(name) for name in content.exercise_ids()], folder)
    application.quit()
    for problem in problems:
        print(problem)
    print(f"The sheets are in {folder}.")
    return 1 if problems else 0
