"""What is wrong with display or files is told in a sentence, and nothing is lost."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from heelrehab.options import RunOptions
from heelrehab.workspace import prepare_place

GUI = pytest.mark.gui

DAMAGED = b'{"v":1,"type":"pain","id":"1","at":"not a time"}\nno json at all\n'
NEWER = b'{"v":99,"type":"pain","id":"1","at":"2026-11-22T07:41:03+01:00"}\n'


def run(environ, *arguments):
    return subprocess.run(
        [sys.executable, "-m", "heelrehab", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=environ,
        timeout=60,
    )


def journal(folder, content):
    """Leave a journal of another machine in a data folder."""
    place = prepare_place(RunOptions(data_dir=folder), folder)
    path = place.profile.journal("other")
    path.write_bytes(content)
    return path


@pytest.mark.skipif(sys.platform != "linux", reason="others always have a display")
def test_without_a_display_a_sentence_says_what_to_do(tmp_path):
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environ = {name: value for name, value in os.environ.items() if name not in names}

    done = run(environ, "--data-dir", tmp_path)

    assert done.returncode == 2
    assert "There is no display" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="others always have a display")
def test_a_display_that_does_not_answer_is_named(tmp_path):
    environ = os.environ | {"DISPLAY": ":4711", "QT_QPA_PLATFORM": "xcb"}

    done = run(environ, "--data-dir", tmp_path)

    assert done.returncode == 2
    assert "The display :4711 does not answer" in done.stderr


def test_a_folder_with_something_else_is_left_alone(tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("dear reader", encoding="utf-8")

    done = run(os.environ | {"QT_QPA_PLATFORM": "offscreen"}, "--data-dir", tmp_path)

    assert done.returncode == 2
    assert "holds something else" in done.stderr
    assert list(tmp_path.iterdir()) == [letter]


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path):
    (tmp_path / "data").write_text("a file", encoding="utf-8")

    done = run(os.environ | {"QT_QPA_PLATFORM": "offscreen"}, "--data-dir", tmp_path / "data")

    assert done.returncode == 2
    assert str(tmp_path / "data") in done.stderr
    assert "Traceback" not in done.stderr


@GUI
def test_damaged_lines_are_counted_on_screen_and_kept(start, tmp_path):
    path = journal(tmp_path / "data", DAMAGED)

    program = start()

    words = program.wait_for("windowMessage")
    program.wait_until(
        lambda screen: any("damaged" in text for text in screen["shown"].values()), "message"
    )
    assert program.close() == 0
    assert words
    assert path.read_bytes() == DAMAGED


@GUI
def test_a_journal_of_a_newer_program_is_not_written_to(start, tmp_path):
    path = journal(tmp_path / "data", NEWER)

    program = start()

    assert program.close() == 0
    assert path.read_bytes() == NEWER
