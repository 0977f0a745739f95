"""The installer, run as a person runs it, on a folder that stands for the machine."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

KIOSK = Path(__file__).parents[3] / "docs" / "packaging" / "kiosk"

PYTHON = r"""#!/bin/sh
# Stands for "python -m venv FOLDER", which takes half a minute on a busy machine.
mkdir -p "$3/bin"
cat > "$3/bin/pip" <<'END'
#!/bin/sh
for last; do :; done
grep -q whole "${last%\[kiosk\]}" || exit 1
cat > "$(dirname "$0")/heelrehab" <<'PROGRAM'
#!/bin/sh
data=$2; shift 2; mkdir -p "$data/kiosk"; echo "$*" > "$data/kiosk/arguments.txt"
PROGRAM
chmod +x "$(dirname "$0")/heelrehab"
END
chmod +x "$3/bin/pip"
"""
"""Makes an environment whose pip installs a stand-in for the program."""

RUN = """
import runpy, sys
sys.executable, folder = sys.argv[1:3]
sys.path.insert(0, folder)
sys.argv = [f"{folder}/install.py", *sys.argv[3:]]
runpy.run_path(sys.argv[0], run_name="__main__")
"""
"""Runs the installer with another Python to make environments with."""


@pytest.fixture
def kiosk_folder():
    return KIOSK


@pytest.fixture
def wheel_of(tmp_path):
    """Makes what stands for a wheel of some version."""

    def made(version, content="whole"):
        path = tmp_path / f"heelrehab-{version}-py3-none-any.whl"
        path.write_text(f"{content} {version}")
        return path

    return made


@pytest.fixture
def machine(tmp_path):
    """The folder that stands for the machine, with something of the clinic's in it."""
    root = tmp_path / "machine"
    unit = root / "etc" / "systemd" / "system" / "printing.service"
    unit.parent.mkdir(parents=True)
    unit.write_text("of the clinic")
    return root


@pytest.fixture
def run(machine, tmp_path):
    """Runs the installer; its exit code, and what it said."""
    python = tmp_path / "python"
    python.write_text(PYTHON)
    python.chmod(0o755)

    def ran(*arguments):
        stand_in = [sys.executable, "-B", "-c", RUN, str(python), str(KIOSK)]
        command = [*stand_in, "--root", str(machine)]
        done = subprocess.run(
            [*command, *map(str, arguments)], capture_output=True, text=True, check=False
        )
        return done.returncode, done.stdout + done.stderr

    return ran


@pytest.fixture
def files(machine):
    """Lists what lies below the machine, environments left out but for their roots."""

    def listed():
        return {
            str(path.relative_to(machine))
            for path in machine.rglob("*")
            if "versions" not in path.parent.parts
            and not any(each.parent.name == "versions" for each in path.parents)
        }

    return listed
