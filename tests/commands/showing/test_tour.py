"""The tour is the acceptance test of the main job: it plays all of it and must be able to fail."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from heelrehab.commands.showing.tour import EXIT_FAILED, TITLE
from heelrehab.commands.staging.album import INDEX, LEAST_COLOURS, colours_in
from heelrehab.core.adaptation.codes import Change
from heelrehab.core.history import resolve
from heelrehab.core.records import PainMoment, SessionEnd
from heelrehab.exchange.document import read_document
from heelrehab.storage.disk import Disk
from heelrehab.storage.journal.reading import read_history
from heelrehab.storage.paths import DataFolder

pytestmark = pytest.mark.timeout(300)

SCENES = (
    "welcome",
    "finder-location",
    "finder-result",
    "today-first",
    "session-prepare",
    "session-rest",
    "session-change-exercise",
    "session-move",
    "session-lower",
    "session-paused",
    "session-pain-now",
    "session-change-side",
    "session-after-answered",
    "morning-decision",
    "progress-why",
    "step-back-why",
    "wrong-help",
    "locked",
    "cleared",
    "hold",
    "progress-all",
    "progress-table",
    "settings",
)


def start(folder, *arguments):
    return subprocess.run(
        [sys.executable, "-m", "heelrehab", "tour", folder, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )


@pytest.fixture(scope="module")
def toured(tmp_path_factory):
    """The folder that a tour left, and what it said."""
    folder = tmp_path_factory.mktemp("tour") / "out"
    return folder, start(folder)


@pytest.fixture(scope="module")
def history(toured):
    folder, _ = toured
    reading = read_history(Disk(), DataFolder(folder / "data").profile("me").history)
    assert not reading.faults
    return resolve(reading.records)


def test_the_tour_plays_to_its_end(toured):
    _, done = toured

    assert done.returncode == 0, done.stderr
    assert "sessions from" in done.stdout


def test_every_picture_shows_something_and_stands_in_the_index(toured):
    folder, _ = toured
    pictures = sorted(folder.glob("*.png"))
    index = (folder / INDEX).read_text(encoding="utf-8")

    for picture in pictures:
        assert colours_in(QImage(str(picture))) >= LEAST_COLOURS, picture.name
        assert picture.name in index
    assert index.count(".png") == len(pictures)


def test_the_pictures_tell_the_whole_job_in_order(toured):
    folder, _ = toured
    scenes = [path.stem.partition("-")[2] for path in sorted(folder.glob("*.png"))]

    assert [scene for scene in scenes if scene in SCENES] == list(SCENES)


def test_report_and_history_can_be_handed_on(toured):
    folder, _ = toured

    assert (folder / "report.pdf").read_bytes().startswith(b"%PDF-")
    document = read_document("history.json", (folder / "history.json").read_bytes())
    assert len(document.records) > 100


def test_the_history_holds_the_session_with_its_scores(history):
    first = history.sessions[0]
    scores = {
        pain.moment: pain.score_nrs for pain in history.pains if pain.session_id == first.session_id
    }

    assert first.ended is SessionEnd.COMPLETED
    assert all(done.sets_done == done.dose.sets for done in first.done)
    assert scores == {PainMoment.BEFORE: 2, PainMoment.DURING: 3, PainMoment.AFTER: 2}
    assert history.feedback_on(first.session_id).note


def test_the_history_holds_a_step_up_a_step_back_and_a_sign_that_was_cleared(history):
    changes = {decision.change for decision in history.decisions}

    assert changes & {Change.DOSE_UP.value, Change.LOAD_UP.value, Change.NEXT_STAGE.value}
    assert changes & {Change.ONE_DOWN.value, Change.TWO_DOWN.value}
    assert Change.LOCK.value in changes
    assert [flag.is_cleared for flag in history.red_flags] == [False, True]


def test_a_folder_with_something_else_is_left_alone(tmp_path):
    kept = tmp_path / "letter.txt"
    kept.write_text("dear reader", encoding="utf-8")

    done = start(tmp_path)

    assert done.returncode == EXIT_FAILED
    assert "holds something else" in done.stderr
    assert list(tmp_path.iterdir()) == [kept]


def test_a_step_that_does_not_come_about_ends_the_tour_with_a_sentence(tmp_path):
    """Here the data folder cannot be made."""
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / INDEX).write_text(f"{TITLE}\n", encoding="utf-8")
    (folder / "data").write_text("a file where the folder should be", encoding="utf-8")

    done = start(folder)

    assert done.returncode == EXIT_FAILED
    assert done.stderr.count("The tour stopped after 0 pictures") == 1
    assert "Traceback" not in done.stderr
    assert (folder / "data").is_file()


def test_nothing_of_this_machine_stands_in_the_index(toured):
    folder, _ = toured

    assert str(Path.home()) not in (folder / INDEX).read_text(encoding="utf-8")
