"""The entries of one kind in all content folders: a file each, read on first need."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from heelrehab.content.faults import CatalogueError, ContentFault, Misfit
from heelrehab.content.files.reading import read_as


class Entry(Protocol):
    """What a shelf holds: anything that knows its own id."""

    @property
    def id(self) -> str:
        """The name of its file without the ending."""
        ...


E = TypeVar("E", bound=Entry)


class Shelf(Generic[E]):
    """Entries by id. The first folder that has an id owns it; a later one is refused."""

    def __init__(
        self,
        name: str,
        kind: type[E],
        folders: Sequence[Path],
        check: Callable[[E], Iterable[Misfit]],
    ) -> None:
        self.faults: list[ContentFault] = []
        self._name = name
        self._kind = kind
        self._check = check
        self._owners: dict[str, Path] = {}
        self._entries: dict[str, E] = {}
        self._refused: set[str] = set()
        for folder in folders:
            self._place(folder)

    def ids(self) -> tuple[str, ...]:
        """The ids that are not known to be refused, in the order of folders, then of names."""
        return tuple(entry_id for entry_id in self._owners if entry_id not in self._refused)

    def owned_ids(self) -> tuple[str, ...]:
        """All ids that a folder has a file for, the refused ones too."""
        return tuple(self._owners)

    def owner(self, entry_id: str) -> Path:
        """The content folder that the entry comes from.

        Raises:
            CatalogueError: No folder has such an entry.
        """
        if entry_id not in self._owners:
            message = f"{self._name}/{entry_id}.toml: no content folder has this file"
            raise CatalogueError(message)
        return self._owners[entry_id]

    def file(self, entry_id: str) -> Path:
        """The file that the entry stands in.

        Raises:
            CatalogueError: No folder has such an entry.
        """
        return self.owner(entry_id) / self._name / f"{entry_id}.toml"

    def get(self, entry_id: str) -> E:
        """Return the entry, from its file the first time, from memory afterwards.

        Raises:
            CatalogueError: There is no such entry, or its file was refused.
        """
        file = self.file(entry_id)
        if entry_id not in self._entries and entry_id not in self._refused:
            self._read(entry_id, file)
        if entry_id in self._refused:
            reasons = [str(fault) for fault in self.faults if fault.file == file]
            raise CatalogueError("; ".join(reasons))
        return self._entries[entry_id]

    def all(self) -> dict[str, E]:
        """Every entry that can be used, by id; reads what was not read yet."""
        for entry_id in self.ids():
            if entry_id not in self._entries:
                self._read(entry_id, self.file(entry_id))
        return {entry_id: self._entries[entry_id] for entry_id in self.ids()}

    def _place(self, folder: Path) -> None:
        try:
            files = sorted((folder / self._name).iterdir())
        except FileNotFoundError:
            return
        except OSError as error:
            reason = (error.strerror or type(error).__name__).lower()
            fault = ContentFault(folder / self._name, "", reason, "a folder that can be read")
            self.faults.append(fault)
            return
        for file in files:
            if file.suffix == ".toml":
                self._claim(file, folder)

    def _claim(self, file: Path, folder: Path) -> None:
        owner = self._owners.setdefault(file.stem, folder)
        if owner != folder:
            expected = f"an id of its own: {owner / self._name / file.name} has it"
            self.faults.append(ContentFault(file, "id", repr(file.stem), expected))

    def _read(self, entry_id: str, file: Path) -> None:
        entry = read_as(file, self._kind)
        if isinstance(entry, ContentFault):
            self.faults.append(entry)
            self._refused.add(entry_id)
            return
        misfits = list(self._check(entry))
        if entry.id != entry_id:
            expected = f"{entry_id!r}, the name of the file"
            misfits.append(Misfit("id", repr(entry.id), expected, is_refused=True))
        self.faults.extend(misfit.in_file(file) for misfit in misfits)
        self._entries[entry_id] = entry
        if any(misfit.is_refused for misfit in misfits):
            self._refused.add(entry_id)
