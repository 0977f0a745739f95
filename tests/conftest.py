"""What holds for every test: no real screen, no real folders, no guessing of time."""

from __future__ import annotations

import os
import sys

import pytest
from hypothesis import settings

import heelrehab
from heelrehab.ui.theme.style_sheet import QT_ARGUMENTS

assert heelrehab.__version__, "imported before Qt: it guards the interpreter against PySide6 6.12"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("heelrehab", deadline=None)  # a busy machine must not fail a test
settings.load_profile("heelrehab")


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Start Qt for the tests as the program does."""
    return ["heelrehab", *QT_ARGUMENTS]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--wheel",
        action="store_true",
        help="run the tests that build the wheel and install it into an empty environment",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    no_wheel = pytest.mark.skip(reason="only with --wheel")
    no_display = pytest.mark.skip(reason="no X display: run.py test brings one (Xvfb)")
    for item in items:
        if item.get_closest_marker("wheel") and not config.getoption("--wheel"):
            item.add_marker(no_wheel)
        if item.get_closest_marker("gui") and not has_x_display():
            item.add_marker(no_display)


def has_x_display() -> bool:
    return sys.platform == "linux" and bool(os.environ.get("DISPLAY"))


@pytest.fixture(scope="session", autouse=True)
def no_real_folders(tmp_path_factory):
    """A program started without --data-dir must not find the developer's own history."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
            patch.setenv(name, str(home))
        yield


@pytest.fixture
def window_environ():
    """The environment in which a program started by a test shows real windows."""
    return os.environ | {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
