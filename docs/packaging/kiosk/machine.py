"""The machine that is changed: every change is told, and none is made on a dry run."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path


class Stopped(Exception):  # noqa: N818 - it tells of an act, as its message does
    """Why nothing more was done: what happened, what was kept, what to do."""


class Machine:
    """Files below ``root``, and users, packages and services where ``root`` is the real one.

    Paths are given as they are on the running machine.
    """

    def __init__(self, root: Path, *, is_dry: bool) -> None:
        self._root = root.resolve()
        self._is_dry = is_dry

    @property
    def is_live(self) -> bool:
        """True where the running system itself is changed."""
        return self._root == Path("/")

    @property
    def is_dry(self) -> bool:
        """True where changes are only told."""
        return self._is_dry

    def require_right(self) -> None:
        """Stop where there is no right to change what is asked for."""
        if self.is_live and not self._is_dry and os.geteuid() != 0:
            message = "Only root may do this. Nothing was changed. Put sudo before it."
            raise Stopped(message)

    def at(self, path: Path) -> Path:
        """Return where ``path`` lies below the root."""
        return self._root / path.relative_to("/")

    def say(self, line: str) -> None:
        """Print a line at once, in order with what is done."""
        print(line, flush=True)

    def run(self, command: Sequence[str | Path]) -> None:
        """Run a command; its end with a fault stops everything."""
        words = [str(word) for word in command]
        self.say(f"run {' '.join(words)}")
        if self._is_dry:
            return
        try:
            done = subprocess.run(words, check=False)
        except OSError as error:
            message = f"{words[0]} could not be run ({error}). {_AGAIN}"
            raise Stopped(message) from error
        if done.returncode:
            message = f"{words[0]} ended with {done.returncode}. {_AGAIN}"
            raise Stopped(message)

    def run_as(self, user: str, command: Sequence[str | Path]) -> None:
        """Run a command of the installed program, as ``user`` where that exists."""
        words = [self.at(word) if isinstance(word, Path) else word for word in command]
        as_user = ["runuser", "-u", user, "--"] if self.is_live else []
        self.run([*as_user, *words])

    def systemctl(self, *words: str, is_needed: bool = True) -> None:
        """Tell systemd, where it runs."""
        if not Path("/run/systemd/system").is_dir():
            self.say(f"skip systemctl {' '.join(words)}: systemd does not run here")
            return
        try:
            self.run(["systemctl", *words])
        except Stopped:
            if is_needed:
                raise

    def give(self, path: Path, user: str) -> None:
        """Make all below ``path`` the user's own, and close it to others."""
        place = self.at(path)
        if self.is_live and place.exists():
            self.run(["chown", "-hR", f"{user}:", place])

    def make_folder(self, path: Path, mode: int) -> None:
        """Make a folder."""
        self.say(f"make folder {self.at(path)}")
        if not self._is_dry:
            self.at(path).mkdir(parents=True, exist_ok=True)
            self.at(path).chmod(mode)

    def write(self, path: Path, text: str, mode: int, *, is_told: bool = True) -> None:
        """Write a file at one stroke."""
        if is_told:
            self.say(f"write {self.at(path)}")
        if self._is_dry:
            return
        fresh = self.at(path).with_name(f".{path.name}.new")
        self.at(path).parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(text, encoding="utf-8")
        fresh.chmod(mode)
        fresh.replace(self.at(path))

    def link(self, path: Path, target: Path) -> None:
        """Let ``path`` point to ``target``, at one stroke."""
        self.say(f"link {self.at(path)} to {target}")
        if self._is_dry:
            return
        fresh = self.at(path).with_name(f".{path.name}.new")
        self.at(path).parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        fresh.symlink_to(target)
        fresh.replace(self.at(path))

    def remove(self, path: Path) -> None:
        """Remove a file or link, or a folder if it is empty."""
        place = self.at(path)
        if not (place.exists() or place.is_symlink()):
            return
        self.say(f"remove {place}")
        if self._is_dry:
            return
        if place.is_dir() and not place.is_symlink():
            if not any(place.iterdir()):
                place.rmdir()
        else:
            place.unlink()

    def remove_all(self, path: Path) -> None:
        """Remove a folder with all in it."""
        if self.at(path).exists():
            self.say(f"remove {self.at(path)} with all in it")
            if not self._is_dry:
                shutil.rmtree(self.at(path))


_AGAIN = "What was done so far stays; mend it, then run this again."
