"""Asking where a file is to go, or which one is meant."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget


class PathChooser(Protocol):
    """Asks the person for a place; None where they changed their mind."""

    def file_to_save(
        self, parent: QWidget | None, title: str, suggested: Path, kinds: str
    ) -> Path | None:
        """Return where a file is to be written; the person agreed to write over what is there."""
        ...

    def files_to_open(self, parent: QWidget | None, title: str, kinds: str) -> tuple[Path, ...]:
        """Return the files that are to be read together; none where they changed their mind."""
        ...

    def folder(self, parent: QWidget | None, title: str) -> Path | None:
        """Return a folder that is there."""
        ...

    def copied_text(self) -> str:
        """Return the text that the person copied, "" where it was none."""
        ...


class SystemPathChooser:
    """The system's own dialogs, each beginning in the folder that was chosen last."""

    def __init__(self, first: Path) -> None:
        """Begin in ``first``, where nothing else is suggested."""
        self._folder = first

    def file_to_save(
        self, parent: QWidget | None, title: str, suggested: Path, kinds: str
    ) -> Path | None:
        """Return where a file is to be written; the system asks before one is replaced."""
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
        return Path(chosen) if chosen else None

    def files_to_open(self, parent: QWidget | None, title: str, kinds: str) -> tuple[Path, ...]:
        """Return the files that are to be read together."""
        chosen, _ = QFileDialog.getOpenFileNames(parent, title, self._beginning(), kinds)
        if chosen:
            self._folder = Path(chosen[0]).parent
        return tuple(map(Path, chosen))

    def copied_text(self) -> str:
        """Return what lies on the system's clipboard."""
        return QGuiApplication.clipboard().text()

    def folder(self, parent: QWidget | None, title: str) -> Path | None:
        """Return a folder that is there."""
        chosen = QFileDialog.getExistingDirectory(parent, title, self._beginning())
        if not chosen:
            return None
        self._folder = Path(chosen)
        return self._folder

    def _beginning(self) -> str:
        """Return the folder; "" where it is gone, which the system would take for a file."""
        return str(self._folder) if self._folder.is_dir() else ""
