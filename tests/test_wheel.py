"""The wheel, built and put into an environment that holds nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PROBE = Path(__file__).with_name("start_probe.py")

pytestmark = [pytest.mark.wheel, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "-o", folder, ROOT]
    subprocess.run(build, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def environment(wheel, tmp_path_factory):
    """The folder of the programs of an environment with the wheel and what it depends on."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=True)
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    lock = ROOT / "requirements-run.lock"
    pip = [programs / "python", "-m", "pip", "-q", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--require-hashes", "-r", lock], check=True)
    subprocess.run([*pip, "install", "--no-deps", "--no-index", wheel], check=True)
    subprocess.run([*pip, "check"], check=True)
    return programs


def run(folder, *command):
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env=environ | {"QT_QPA_PLATFORM": "offscreen"},
    )


def test_every_resource_is_in_the_wheel(wheel):
    with zipfile.ZipFile(wheel) as archive:
        carried = {name for name in archive.namelist() if name.startswith("heelrehab/resources/")}

    resources = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert carried == {f"heelrehab/{path.relative_to(ROOT).as_posix()}" for path in resources}


def test_the_licence_and_the_system_table_are_in_the_wheel(wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()

    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert "heelrehab/commands/system/debian.json" in names


def test_the_installed_program_checks_its_own_content(environment, tmp_path):
    done = run(tmp_path, environment / "heelrehab", "check")

    assert done.returncode == 0, done.stdout + done.stderr


def test_the_installed_program_opens_its_window_and_quits(environment, tmp_path):
    done = run(tmp_path, environment / "python", PROBE, "--data-dir", tmp_path / "data")

    assert done.returncode == 0, done.stderr
    assert "heelrehab.app" in json.loads(done.stdout)
