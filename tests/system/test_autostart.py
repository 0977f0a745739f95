"""The program starts at login where the person wants it, in each system's own way."""

import configparser
import plistlib
import sys
from pathlib import Path

import pytest

from heelrehab.system.autostart import (
    AutostartError,
    RegistryAutostart,
    autostart_for,
    start_command,
)

COMMAND = ('/opt/my "app"/100%', "-m", "heelrehab")


class MemoryRegistry:
    """A registry key in memory; locked, it refuses to be written."""

    def __init__(self):
        self.values = {}
        self.is_locked = False

    def read(self, name):
        return self.values.get(name)

    def write(self, name, value):
        if self.is_locked:
            raise OSError(13, "Access is denied")
        self.values.pop(name, None)
        if value is not None:
            self.values[name] = value


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_it_is_switched_on_and_off_again(tmp_path, platform):
    autostart = autostart_for(platform, tmp_path, {}, COMMAND)
    assert not autostart.is_on()

    autostart.switch(is_on=True)
    assert autostart.is_on()
    autostart.switch(is_on=False)
    autostart.switch(is_on=False)

    assert not autostart.is_on()
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == []


def test_linux_gets_a_desktop_entry_whose_words_are_quoted(tmp_path):
    environ = {"XDG_CONFIG_HOME": str(tmp_path / "config")}

    autostart_for("linux", tmp_path, environ, COMMAND).switch(is_on=True)

    entry = configparser.RawConfigParser()
    entry.optionxform = str
    entry.read(tmp_path / "config" / "autostart" / "heelrehab.desktop")
    assert entry["Desktop Entry"]["Type"] == "Application"
    line = entry["Desktop Entry"]["Exec"]
    assert line == r'"/opt/my \\"app\\"/100%%" "-m" "heelrehab"'


def test_macos_gets_a_launch_agent(tmp_path):
    autostart_for("darwin", tmp_path, {}, COMMAND).switch(is_on=True)

    (file,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    agent = plistlib.loads(file.read_bytes())
    assert agent["ProgramArguments"] == list(COMMAND)
    assert agent["RunAtLoad"] is True


def test_windows_gets_a_value_under_its_run_key():
    registry = MemoryRegistry()
    autostart = RegistryAutostart(registry, '"heelrehab.exe"')

    autostart.switch(is_on=True)
    assert (autostart.is_on(), registry.values) == (True, {"heelrehab": '"heelrehab.exe"'})
    autostart.switch(is_on=False)

    assert not autostart.is_on()


def test_windows_quotes_each_word():
    autostart = autostart_for("win32", Path(), {}, ("C:\\My Apps\\python.exe", "-m", "heelrehab"))

    assert autostart.command_line == '"C:\\My Apps\\python.exe" "-m" "heelrehab"'


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / ".config").write_text("not a folder")
    autostart = autostart_for("linux", tmp_path, {}, COMMAND)

    with pytest.raises(AutostartError, match=r"heelrehab\.desktop: "):
        autostart.switch(is_on=True)


def test_a_registry_that_refuses_is_told():
    registry = MemoryRegistry()
    registry.is_locked = True

    with pytest.raises(AutostartError, match="Access is denied"):
        RegistryAutostart(registry, "").switch(is_on=True)


def test_a_system_that_is_not_known_has_no_way(tmp_path):
    assert autostart_for("plan9", tmp_path, {}, COMMAND) is None


def test_the_program_starts_itself_as_it_was_started(monkeypatch):
    assert start_command() == (sys.executable, "-m", "heelrehab")
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert start_command() == (sys.executable,)
