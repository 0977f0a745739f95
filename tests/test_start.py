"""What the program loads before a person sees it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from heelrehab.content.catalogue import open_catalogue, resources_folder
from heelrehab.demo import demo_records
from heelrehab.options import RunOptions
from heelrehab.workspace import prepare_place, seed

PROBE = Path(__file__).with_name("start_probe.py")

SLOW_TO_LOAD = {"numpy", "pyqtgraph", "PySide6.QtMultimedia", "PySide6.QtTextToSpeech"}
NOT_SEEN_AT_FIRST = {
    "heelrehab.content.catalogue.survey",
    "heelrehab.core.adaptation.rows",
    "heelrehab.core.course.due",
    "heelrehab.core.figure.motion",
    "heelrehab.core.finder.outcome",
    "heelrehab.core.session.machine",
    "heelrehab.demo",
    "heelrehab.exchange",
    "heelrehab.home.entrance",
    "heelrehab.home.people",
    "heelrehab.storage.backup.archive",
    "heelrehab.storage.home.people",
    "heelrehab.storage.vault",
    "heelrehab.system.termination",
    "heelrehab.ui.figure.view",
    "heelrehab.ui.pages.exercises",
    "heelrehab.ui.pages.progress",
    "heelrehab.ui.pages.today.cards.notices",
    "heelrehab.ui.pages.today.news",
    "heelrehab.ui.pages.today.session.cannot",
    "heelrehab.ui.people",
    "heelrehab.ui.session_host",
    "heelrehab.ui.sounds",
}
"""Ours, each with its reason where it is loaded; together they cost as much as an empty window."""
BEFORE_QT = {"heelrehab.core.programme.today", "heelrehab.workspace"}
"""PySide looks through the source of every module that is loaded after it."""


@pytest.fixture
def loaded_at_first_paint(tmp_path):
    """The modules loaded when a person with a programme sees the first frame, oldest first."""
    place = prepare_place(RunOptions(data_dir=tmp_path), tmp_path)
    catalogue = open_catalogue([resources_folder()], "en")
    seed(place, demo_records(catalogue, datetime.now(UTC), days=3), "Anna")
    done = subprocess.run(
        [sys.executable, PROBE, "--data-dir", tmp_path],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_what_is_slow_to_load_waits_until_the_first_frame_is_painted(loaded_at_first_paint):
    assert SLOW_TO_LOAD.isdisjoint(loaded_at_first_paint)


def test_what_the_first_frame_does_not_show_is_not_loaded_for_it(loaded_at_first_paint):
    assert "heelrehab.ui.pages.today.page" in loaded_at_first_paint
    assert NOT_SEEN_AT_FIRST.isdisjoint(loaded_at_first_paint)


def test_what_does_without_qt_is_loaded_before_it(loaded_at_first_paint):
    order = {name: at for at, name in enumerate(loaded_at_first_paint)}
    # The probe itself loads Qt first; the first of the program's own Qt modules tells as well.
    assert max(order[name] for name in BEFORE_QT) < order["heelrehab.app"]
