"""Texts in the person's language, key by key, with English where a translation is missing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from heelrehab.content.catalogue.leaves import (
    LONE_BRACE,
    KeyPath,
    Leaves,
    flattened,
    nested,
    placeholders,
)
from heelrehab.content.faults import ContentFault
from heelrehab.content.files.diagnosis import shown
from heelrehab.content.files.reading import read_table, typed

SOURCE_LANGUAGE = "en"

T = TypeVar("T", bound=msgspec.Struct)


@dataclass(frozen=True, slots=True)
class MissingTranslation:
    """A text that is shown in another language than the one asked for."""

    language: str
    file: Path
    """The file in which the translation is to be written."""
    key: str


class Words:
    """The texts of any number of content folders, each file read once, on first need.

    Every kind of text gives each of its keys a default, so that a file may hold only some.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.faults: list[ContentFault] = []
        self.missing: list[MissingTranslation] = []
        self._read: dict[tuple[Path, str], msgspec.Struct] = {}

    def file(self, folder: Path, name: str) -> Path:
        """The file in which the texts called ``name`` are to be written in our language."""
        return folder / "texts" / self.language / name

    def read(self, folder: Path, name: str, kind: type[T]) -> T:
        """Return the texts in ``texts/<language>/<name>`` of ``folder``; defaults if none are."""
        place = (folder, name)
        known = self._read.get(place)
        if isinstance(known, kind):
            return known
        texts = msgspec.convert(nested(self._merged(folder, name, kind)), kind)
        self._read[place] = texts
        return texts

    def _merged(self, folder: Path, name: str, kind: type[msgspec.Struct]) -> Leaves:
        own_file = self.file(folder, name)
        own = self._leaves(own_file, kind)
        fallback_file = self._fallback_file(folder, name)
        if fallback_file is None:
            return own
        fallback = self._leaves(fallback_file, kind)
        for path in own.keys() & fallback.keys():
            marks = placeholders(fallback[path])
            if not placeholders(own[path]) <= marks:
                expected = f"no placeholders but {sorted(marks)}, as in {fallback_file}"
                self._leave_out(own, path, own_file, expected)
        self.missing.extend(
            MissingTranslation(self.language, own_file, ".".join(path))
            for path in fallback
            if path not in own
        )
        return {**fallback, **own}

    def _fallback_file(self, folder: Path, name: str) -> Path | None:
        """The English file; where there is none, that of any language; None if it is our own."""
        texts = folder / "texts"
        own, english = self.file(folder, name), texts / SOURCE_LANGUAGE / name
        if english.is_file():
            return None if own == english else english
        if own.is_file():
            return None
        return next(iter(sorted(texts.glob(f"*/{name}"))), None)

    def _leaves(self, file: Path, kind: type[msgspec.Struct]) -> Leaves:
        if not file.exists():
            return {}
        table = read_table(file)
        if isinstance(table, ContentFault):
            self.faults.append(table)
            return {}
        fault = typed(table, kind, file)
        if isinstance(fault, ContentFault):
            self.faults.append(fault)
            return {}
        leaves = flattened(table)
        for path in [path for path, text in leaves.items() if LONE_BRACE in placeholders(text)]:
            self._leave_out(leaves, path, file, "every { closed by a }")
        return leaves

    def _leave_out(self, leaves: Leaves, path: KeyPath, file: Path, expected: str) -> None:
        text = leaves.pop(path)
        self.faults.append(ContentFault(file, ".".join(path), shown(text), expected))
