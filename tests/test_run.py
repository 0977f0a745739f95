"""The set-up script, in a copy of the checkout where small scripts stand for uv and Python."""

from __future__ import annotations

import ast
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
NEEDED = ("run.py", "requirements.lock", "requirements-run.lock", "src/heelrehab/__init__.py")

ENVIRONMENT_PYTHON = """#!/bin/sh
case "$*" in
    *purelib*) echo "{root}/.venv/packages" ;;
    "-c ") exit 0 ;;
    *) echo "started: $*" ;;
esac
"""

UV = """#!/bin/sh
echo "$1 $2" >> "{root}/uv.log"
if [ "$1" = venv ]; then
    /bin/mkdir -p "{root}/.venv/bin" "{root}/.venv/packages"
    /bin/cp "{root}/python-stand-in" "{root}/.venv/bin/python"
fi
"""

BROKEN_UV = """#!/bin/sh
echo "{complaint}" >&2
exit 2
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the stand-ins are shell scripts")


@pytest.fixture(scope="module")
def run():
    spec = importlib.util.spec_from_file_location("run", ROOT / "run.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def checkout(tmp_path):
    for name in NEEDED:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    commands = tmp_path / "src" / "heelrehab" / "commands"
    shutil.copytree(ROOT / "src" / "heelrehab" / "commands", commands)
    write_script(tmp_path / "python-stand-in", ENVIRONMENT_PYTHON, root=tmp_path)
    write_script(tmp_path / "tools" / "uv", UV, root=tmp_path)
    return tmp_path


def write_script(path, text, **values):
    path.parent.mkdir(exist_ok=True)
    path.write_text(text.format(**values), encoding="utf-8")
    path.chmod(0o755)


def start(checkout, *arguments, display=":9"):
    return subprocess.run(
        [sys.executable, checkout / "run.py", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=checkout,
        env={"PATH": str(checkout / "tools"), "DISPLAY": display},
    )


@pytest.mark.parametrize("name", ["run.py", "src/heelrehab/commands/system/debian.py"])
def test_an_old_python_can_read_the_script_and_say_what_it_needs(name):
    ast.parse((ROOT / name).read_text(encoding="utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize(
    ("version", "is_supported"),
    [((3, 10), False), ((3, 11), True), ((3, 15), True), ((3, 16), False), ((4, 0), False)],
)
def test_the_python_versions_are_those_of_the_package(run, version, is_supported):
    assert run.is_supported(version) is is_supported


@pytest.mark.parametrize(
    ("environ", "platform", "has_display"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_display_is_looked_for_where_the_system_names_it(run, environ, platform, has_display):
    assert run.has_display(environ, platform) is has_display


def test_tests_get_a_display_of_their_own_where_there_is_xvfb(run):
    assert run.test_command(["-k", "dose"], None)[1:] == ["-m", "pytest", "-k", "dose"]
    assert run.test_command([], "/usr/bin/xvfb-run")[0] == "/usr/bin/xvfb-run"


def test_the_first_start_sets_up_and_hands_the_arguments_on(checkout):
    done = start(checkout, "check", "--lang", "de")

    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == "started: -m heelrehab check --lang de"
    assert (checkout / "uv.log").read_text().splitlines() == ["venv --clear", "pip install"]


def test_the_environment_finds_the_source_of_the_checkout(checkout):
    start(checkout)

    packages = checkout / ".venv" / "packages"
    line = (packages / "heelrehab-source.pth").read_text()
    assert (packages / line).resolve() == checkout / "src"


def test_the_second_start_does_nothing_twice(checkout):
    start(checkout)
    (checkout / "uv.log").unlink()

    done = start(checkout)

    assert done.stdout == "started: -m heelrehab\n"
    assert not (checkout / "uv.log").exists()


def test_after_the_tests_the_program_needs_no_further_packages(checkout):
    start(checkout, "test")
    (checkout / "uv.log").unlink()

    start(checkout)

    assert not (checkout / "uv.log").exists()


def test_a_changed_lock_installs_again_into_the_same_environment(checkout):
    start(checkout)
    (checkout / "uv.log").unlink()
    (checkout / "requirements-run.lock").write_text("segno==1.6.6\n")

    start(checkout)

    assert (checkout / "uv.log").read_text().splitlines() == ["pip install"]


def test_without_a_display_a_tour_is_played(checkout):
    done = start(checkout, display="")

    assert "There is no display here" in done.stdout
    assert done.stdout.splitlines()[-1] == "started: -m heelrehab tour out"


@pytest.mark.skipif(sys.platform != "linux", reason="looks for system packages on Linux only")
def test_tests_start_even_where_their_tools_are_missing_and_say_which(checkout):
    done = start(checkout, "test", "-k", "dose")

    assert "xdotool" in done.stdout
    assert done.stdout.splitlines()[-1] == "started: -m pytest -k dose"


@pytest.mark.parametrize(
    ("complaint", "sentence"),
    [
        ("error: Request failed: client error (Connect)", "could not be reached"),
        ("SSLError: CERTIFICATE_VERIFY_FAILED", "certificate is not trusted"),
        ("OSError: [Errno 28] No space left on device", "The disk is too full"),
        ("Hash mismatch for segno", "not the one that was locked"),
        ("error: something unheard of", "something unheard of"),
    ],
)
def test_a_failed_step_is_told_in_a_sentence_and_tried_again_next_time(
    checkout, complaint, sentence
):
    write_script(checkout / "tools" / "uv", BROKEN_UV, complaint=complaint)

    done = start(checkout)

    assert done.returncode == 1
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert "Setting up" in start(checkout).stdout
