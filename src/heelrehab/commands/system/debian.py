"""Which system packages Qt and the tests lack, by Debian's names.

Standard library only: the set-up asks this before anything is installed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

WINDOW_FILES = (
    "QtCore.abi3.so",
    "QtGui.abi3.so",
    "QtWidgets.abi3.so",
    "QtSvg.abi3.so",
    "QtPrintSupport.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
)
"""What no window can do without, as patterns in the folder of PySide6."""

X11_FILES = ("Qt/plugins/platforms/libqxcb.so",)
WAYLAND_FILES = ("Qt/plugins/platforms/libqwayland*.so",)
SOUND_FILES = ("QtNetwork.abi3.so", "QtMultimedia.abi3.so", "Qt/plugins/multimedia/*.so")
SPEECH_FILES = ("QtTextToSpeech.abi3.so", "Qt/plugins/texttospeech/*_speechd.so")
ALL_FILES = WINDOW_FILES + X11_FILES + WAYLAND_FILES + SOUND_FILES + SPEECH_FILES


class Table(NamedTuple):
    """The content of ``debian.json``."""

    libraries: dict[str, str]
    """Shared library to package."""
    speech: list[str]
    """The packages that give a voice."""
    test_tools: dict[str, str]
    """Command to package."""
    test_files: dict[str, str]
    """Absolute path to package."""


def read_table() -> Table:
    """Return the table that stands beside this module."""
    file = Path(__file__).with_name("debian.json")
    return Table(**json.loads(file.read_text(encoding="utf-8")))


def missing_packages(qt_folder: Path, patterns: Iterable[str], table: Table) -> set[str]:
    """Return the packages whose libraries the files lack.

    A library that ``table`` does not know stands for itself. Empty where there is no ``ldd``.
    """
    files = [str(file) for pattern in patterns for file in sorted(qt_folder.glob(pattern))]
    ldd = shutil.which("ldd")
    if ldd is None or not files:
        return set()
    answer = subprocess.run([ldd, *files], capture_output=True, text=True, check=False)
    return {table.libraries.get(name, name) for name in not_found(answer.stdout)}


def not_found(ldd_output: str) -> set[str]:
    """Return the libraries that ``ldd`` reports as not found."""
    lines = [line.strip() for line in ldd_output.splitlines()]
    return {line.split()[0] for line in lines if line.endswith("=> not found")}


def missing_test_packages(table: Table) -> set[str]:
    """Return the packages whose tools or files the tests would miss."""
    tools = {package for tool, package in table.test_tools.items() if not shutil.which(tool)}
    files = {each for path, each in table.test_files.items() if not Path(path).exists()}
    return tools | files


def can_install() -> bool:
    """Return whether Debian packages can be installed without asking for a password."""
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def how_to_install(packages: Iterable[str]) -> str:
    """Return what a person can do to install the packages, a command if there is one."""
    names = " ".join(sorted(packages))
    if shutil.which("apt-get") is None:
        return f"install your system's packages for what Debian calls: {names}"
    return f"sudo apt-get install {names}"
