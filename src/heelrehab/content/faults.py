"""What does not fit in the content, told to the person who edits the files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class CatalogueError(LookupError):
    """A piece of content that is asked for and is not there to use."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """A value that does not fit, before it is known from which file it came."""

    key: str
    """Path of the key in its file, such as ``moves[2].seconds``; empty for the whole file."""
    value: str
    expected: str
    is_refused: bool = False
    """True where the whole entry is left out; False where it stays in use."""

    def in_file(self, file: Path) -> ContentFault:
        """The same misfit with the file it was found in."""
        return ContentFault(
            file=file,
            key=self.key,
            value=self.value,
            expected=self.expected,
            is_refused=self.is_refused,
        )


@dataclass(frozen=True, slots=True)
class ContentFault:
    """A misfit in a file: where, what was found, what was expected, and what became of it."""

    file: Path
    key: str
    value: str
    expected: str
    is_refused: bool = True

    def __str__(self) -> str:
        place = f"{self.file}: {self.key}" if self.key else f"{self.file}"
        outcome = "left out" if self.is_refused else "still used"
        return f"{place}: found {self.value}, expected {self.expected} ({outcome})"
