"""The list of what an installation made, so that undoing it removes that and nothing else."""

from __future__ import annotations

import grp
import json
import subprocess
from collections.abc import Iterable
from pathlib import Path

from machine import Machine, Stopped


class Made:
    """Makes things that are not there yet and remembers them in the file ``path``."""

    def __init__(self, machine: Machine, path: Path) -> None:
        self._machine = machine
        self._path = path
        known = _read(machine.at(path))
        self._paths: list[str] = known.get("paths", [])
        self._packages: list[str] = known.get("packages", [])
        self._users: list[str] = known.get("users", [])
        self.is_there = bool(known)
        """True where something was installed before."""

    def keep(self) -> None:
        """Write the list."""
        known = {"paths": self._paths, "packages": self._packages, "users": self._users}
        if not self._machine.is_dry and known != _read(self._machine.at(self._path)):
            self._machine.write(
                self._path, json.dumps(known, indent=2) + "\n", 0o600, is_told=False
            )

    def packages(self, names: list[str]) -> None:
        """Install the Debian packages that are not there."""
        missing = [name for name in names if not _is_installed(name)]
        if missing:
            self._machine.run(["apt-get", "install", "--yes", "--no-install-recommends", *missing])
            self._packages += [name for name in missing if name not in self._packages]
            self.keep()

    def user(self, name: str, home: Path, groups: Iterable[str]) -> None:
        """Make a user without password or shell, in those of the groups that there are."""
        if subprocess.run(["id", name], capture_output=True, check=False).returncode == 0:
            return
        shell = "/usr/sbin/nologin"
        command: list[str | Path] = ["useradd", "--system", "--no-create-home", "--home-dir", home]
        known = {group.gr_name for group in grp.getgrall()}
        if found := ",".join(group for group in groups if group in known):
            command += ["--groups", found]
        self._machine.run([*command, "--shell", shell, "--user-group", name])
        self._users.append(name)
        self.keep()

    def folder(self, path: Path, mode: int, owner: str = "") -> None:
        """Make a folder, and the user's own if one is named."""
        if not self._machine.at(path).is_dir():
            self._machine.make_folder(path, mode)
            self._remember(path)
        if owner:
            self._machine.give(path, owner)

    def file(self, path: Path, text: str, mode: int) -> None:
        """Write a file, or bring up to date one that was written before."""
        place = self._machine.at(path)
        is_there = place.exists() or place.is_symlink()
        if is_there and place.is_file() and place.read_text(encoding="utf-8") == text:
            return
        if is_there and str(path) not in self._paths:
            raise Stopped(_taken(place))
        self._remember(path)
        self._machine.write(path, text, mode)

    def link(self, path: Path, target: Path) -> None:
        """Make a link, or let one that was made before point elsewhere."""
        place = self._machine.at(path)
        if place.is_symlink() and place.readlink() == target:
            return
        if (place.exists() or place.is_symlink()) and str(path) not in self._paths:
            raise Stopped(_taken(place))
        self._remember(path)
        self._machine.link(path, target)

    def names(self, ending: str) -> list[str]:
        """Return the names of the files made that end so."""
        return [Path(path).name for path in self._paths if path.endswith(ending)]

    def spare(self, folder: Path) -> None:
        """Leave a folder that was made where it is."""
        self._paths = [path for path in self._paths if path != str(folder)]

    def undo(self) -> None:
        """Remove everything on the list, the newest first, and the list."""
        for path in [*reversed(self._paths)]:
            if path != str(self._path.parent):
                self._machine.remove(Path(path))
        for user in self._users:
            self._machine.run(["userdel", user])
        if self._packages:
            self._machine.run(["apt-get", "remove", "--yes", *self._packages])
            self._machine.say("What these packages brought with them: sudo apt-get autoremove")
        self._machine.remove(self._path)
        if str(self._path.parent) in self._paths:
            self._machine.remove(self._path.parent)

    def _remember(self, path: Path) -> None:
        """Put a path on the list before it is made, so that a run broken off can be undone."""
        if str(path) not in self._paths:
            self._paths.append(str(path))
            if self._machine.at(self._path.parent).is_dir():
                self.keep()


def _read(path: Path) -> dict[str, list[str]]:
    try:
        known: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        message = f"{path} cannot be read ({error}). Nothing was changed."
        raise Stopped(message) from error
    return known


def _taken(place: Path) -> str:
    return (
        f"{place} is there already and not of this installer. It was left as it is. Move it away, "
        "then run this again."
    )


def _is_installed(name: str) -> bool:
    """Return True for a package, and for one that Debian 13 gave the ending of 64-bit times."""
    query = ["dpkg-query", "--show", "--showformat=${db:Status-Status}"]
    for known_as in (name, f"{name}t64"):
        answer = subprocess.run([*query, known_as], capture_output=True, text=True, check=False)
        if answer.stdout.strip() == "installed":
            return True
    return False
