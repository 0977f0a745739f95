"""Every screen is drawn in the looks that are asked for."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from heelrehab.commands.staging.album import LEAST_COLOURS, colours_in
from heelrehab.commands.staging.sights.variants import Wanted, variants
from heelrehab.content.catalogue import open_catalogue, resources_folder

pytestmark = pytest.mark.timeout(300)

SCREENS = {
    "welcome",
    "today-empty",
    "progress-empty",
    "finder-emergency-signs",
    "finder-location",
    "finder-result",
    "warning-emergency",
    "warning-urgent",
    "warning-clinician-first",
    "warning-none",
    "today",
    "today-why",
    "exercises",
    "progress",
    "learn",
    "settings",
    *(f"player-{name}" for name in ("prepare", "move", "hold", "lower", "rest")),
    *(f"player-{name}" for name in ("change-side", "change-exercise", "paused", "pain-now")),
    *(f"player-{name}" for name in ("stop-question", "end-question", "after-ended")),
}
KIOSK_SCREENS = {
    f"kiosk-{name}"
    for name in (
        *("attract", "beginning", "code", "pin", "sign-in-wait", "new-pin-again", "new-code"),
        *("refusal", "passcode-wrong", "still-there", "cleaning", "take-home", "farewell"),
        *("today", "today-why", "exercise", "progress-table", "learn-pain-rules"),
        *("guest-before", "guest-progress", "finder-location", "finder-result"),
        *("warning-emergency", "today-hold-urgent", "player-pain-now", "player-end-question"),
        *("staff-people", "staff-person", "staff-plan", "staff-prescribed", "staff-export"),
        *("staff-checked", "staff-log", "staff-settings", "staff-settings-quitting"),
        *("staff-setting", "staff-new-code", "staff-erased"),
    )
}


def start(folder, *arguments):
    return subprocess.run(
        [sys.executable, "-m", "heelrehab", "shots", folder, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )


@pytest.fixture(scope="module")
def shot(tmp_path_factory):
    """The pictures of one look, by screen."""
    folder = tmp_path_factory.mktemp("shots")
    done = start(folder, "--theme", "dark", "--text", "100", "--lang", "de", "--size", "800x600")
    assert done.returncode == 0, done.stderr
    ending = "-dark-100-de-800x600"
    return {path.stem.removesuffix(ending): path for path in folder.glob(f"*{ending}.png")}


def test_every_screen_and_every_exercise_is_drawn(shot):
    exercises = open_catalogue([resources_folder()], "en").exercise_ids()

    assert set(shot) >= SCREENS
    assert set(shot) >= {f"exercise-{name.replace('_', '-')}" for name in exercises}


def test_every_screen_of_a_kiosk_is_drawn(shot):
    assert set(shot) >= KIOSK_SCREENS


def test_the_pictures_have_the_size_and_the_colours_asked_for(shot):
    for path in shot.values():
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == (800, 600)
        assert colours_in(picture) >= LEAST_COLOURS
    ground = QImage(str(shot["today"])).pixelColor(790, 590)
    assert ground.lightness() < 64


def test_by_default_every_look_is_drawn_once():
    looks = variants(Wanted())
    names = {look.file_name("today", size) for look in looks for size in look.sizes}

    assert len(looks) == 3 * 2 * 2
    assert len(names) == 3 * 2 * 2 * 2
    assert "today-high-contrast-200-de-800x600.png" in names


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (Wanted(theme="light"), 8),
        (Wanted(theme="high-contrast", text="200"), 4),
        (Wanted(theme="dark", text="100", language="en", size="1280x800"), 1),
    ],
)
def test_the_looks_can_be_narrowed(wanted, count):
    assert sum(len(look.sizes) for look in variants(wanted)) == count


def test_a_screen_that_is_not_there_is_told(tmp_path):
    done = start(tmp_path, "--theme", "light", "--text", "100", "--lang", "en", "--only", "nowhere")

    assert done.returncode == 1
    assert "No screen is called nowhere." in done.stderr
    assert list(tmp_path.iterdir()) == []
