"""Starts the program at login, in each system's own way."""

from __future__ import annotations

import plistlib
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

NAME = "heelrehab"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class AutostartError(Exception):
    """The system did not take the change; the message names the file and the reason."""


class Autostart(Protocol):
    """One system's way to start a program at login."""

    def is_on(self) -> bool:
        """Return whether the program starts at login."""
        ...

    def switch(self, *, is_on: bool) -> None:
        """Begin or stop to start at login.

        Raises:
            AutostartError: The system did not take the change.
        """
        ...


@dataclass(frozen=True, slots=True)
class FileAutostart:
    """A file in a folder that the system looks at: XDG on Linux, LaunchAgents on macOS."""

    path: Path
    content: bytes

    def is_on(self) -> bool:
        """Return whether the file is there."""
        return self.path.is_file()

    def switch(self, *, is_on: bool) -> None:
        """Write the file, or take it away.

        Raises:
            AutostartError: The folder cannot be written to.
        """
        try:
            if is_on:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                self.path.write_bytes(self.content)
            else:
                self.path.unlink(missing_ok=True)
        except OSError as error:
            message = f"{self.path}: {error.strerror or error}"
            raise AutostartError(message) from error


class Registry(Protocol):
    """The values of one key of the Windows registry."""

    def read(self, name: str) -> str | None:
        """Return a value, None where there is none."""
        ...

    def write(self, name: str, value: str | None) -> None:
        """Set a value, or delete it where it is None."""
        ...


@dataclass(frozen=True, slots=True)
class RegistryAutostart:
    """A value under the ``Run`` key of Windows."""

    registry: Registry
    command_line: str

    def is_on(self) -> bool:
        """Return whether there is a value."""
        return self.registry.read(NAME) is not None

    def switch(self, *, is_on: bool) -> None:
        """Set the value, or delete it.

        Raises:
            AutostartError: The registry refused.
        """
        try:
            self.registry.write(NAME, self.command_line if is_on else None)
        except OSError as error:
            message = f"{_RUN_KEY}: {error.strerror or error}"
            raise AutostartError(message) from error


def autostart_for(
    platform: str, home: Path, environ: Mapping[str, str], command: Sequence[str]
) -> Autostart | None:
    """Return the way of ``platform`` (as ``sys.platform`` names it), None where none is known.

    Args:
        platform: As ``linux``, ``win32`` or ``darwin``.
        home: The person's home folder.
        environ: The environment, for ``XDG_CONFIG_HOME``.
        command: Starts the program.
    """
    if platform == "darwin":
        label = f"org.{NAME}"
        path = home / "Library" / "LaunchAgents" / f"{label}.plist"
        agent = {"Label": label, "ProgramArguments": list(command), "RunAtLoad": True}
        return FileAutostart(path, plistlib.dumps(agent))
    if platform == "win32":
        return RegistryAutostart(_windows_registry(), " ".join(f'"{each}"' for each in command))
    if platform == "linux":
        config = Path(environ.get("XDG_CONFIG_HOME") or home / ".config")
        return FileAutostart(config / "autostart" / f"{NAME}.desktop", _desktop_entry(command))
    return None


def start_command() -> tuple[str, ...]:
    """Return what starts the program, from a checkout, a wheel or a bundle."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, "-m", "heelrehab")


def _desktop_entry(command: Sequence[str]) -> bytes:
    """Return a desktop entry; its quoting is that of the Desktop Entry Specification."""
    line = " ".join(_quoted(word) for word in command)
    entry = f"[Desktop Entry]\nType=Application\nVersion=1.4\nName=HeelRehab\nExec={line}\n"
    return entry.encode()


def _quoted(word: str) -> str:
    for mark in ("\\", '"', "`", "$"):
        word = word.replace(mark, f"\\{mark}")
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


def _windows_registry() -> Registry:
    """Return the registry of the person who is logged in."""
    from heelrehab.system.windows_registry import RunKey  # noqa: PLC0415 - on Windows only

    return RunKey(_RUN_KEY)
