"""The opened content: every entry and every text by its id, read on first need."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

from heelrehab.content.catalogue.guide import Guide, GuidePage, read_guide
from heelrehab.content.catalogue.shelf import Shelf
from heelrehab.content.catalogue.words import SOURCE_LANGUAGE, MissingTranslation, Words
from heelrehab.content.checks.exercise import ExerciseCheck, exercise_misfits
from heelrehab.content.checks.programme import programme_misfits
from heelrehab.content.faults import CatalogueError, ContentFault
from heelrehab.content.files.reading import read_as
from heelrehab.content.finder import Finder
from heelrehab.content.programmes import Programme
from heelrehab.content.rules import Rules
from heelrehab.content.schema import Exercise
from heelrehab.content.texts import (
    ExerciseText,
    FinderText,
    ProgrammeText,
    ProgrammeTexts,
    RuleText,
    RuleTexts,
)

_LANGUAGE = re.compile(r"[a-z]{2,3}(?![a-z])")

S = TypeVar("S", bound=msgspec.Struct)


class Catalogue:
    """The content of several folders as one, in one language.

    The first folder is the program's own: the finder and the rules come from it alone. An
    entry is read and checked when it is first asked for; ``load_all`` reads the rest. A bad
    file is left out and told in ``faults``; what does not depend on it goes on working.
    """

    def __init__(
        self, folders: Sequence[Path], language: str, checks: Sequence[ExerciseCheck]
    ) -> None:
        self.language = language
        self._folders = tuple(folders)
        self._checks = tuple(checks)
        self._words = Words(language)
        self._exercises = Shelf("exercises", Exercise, folders, exercise_misfits)
        self._programmes = Shelf("programmes", Programme, folders, programme_misfits)
        self._singles: dict[str, msgspec.Struct | ContentFault] = {}
        self._guide: Guide | None = None
        self._survey: tuple[ContentFault, ...] | None = None

    def exercise_ids(self) -> tuple[str, ...]:
        """The exercises that are not known to be refused, built-in ones first."""
        return self._exercises.ids()

    def exercise(self, exercise_id: str) -> Exercise:
        """Return an exercise.

        Raises:
            CatalogueError: There is none of that id, or its file was refused.
        """
        return self._exercises.get(exercise_id)

    def exercise_text(self, exercise_id: str) -> ExerciseText:
        """Return the words of an exercise; where it has no name, its id stands for one.

        Raises:
            CatalogueError: No folder has an exercise of that id.
        """
        folder = self._exercises.owner(exercise_id)
        text = self._words.read(folder, f"exercises/{exercise_id}.toml", ExerciseText)
        return text if text.name else msgspec.structs.replace(text, name=_spelt(exercise_id))

    def programme_ids(self) -> tuple[str, ...]:
        """The programmes that are not known to be refused, built-in ones first."""
        return self._programmes.ids()

    def programme(self, programme_id: str) -> Programme:
        """Return a programme.

        Raises:
            CatalogueError: There is none of that id, or its file was refused.
        """
        return self._programmes.get(programme_id)

    def programme_text(self, programme_id: str) -> ProgrammeText:
        """Return the words of a programme; where it has no name, its id stands for one.

        Raises:
            CatalogueError: No folder has a programme of that id.
        """
        folder = self._programmes.owner(programme_id)
        texts = self._words.read(folder, "programmes.toml", ProgrammeTexts)
        text = texts.programmes.get(programme_id, ProgrammeText())
        return text if text.name else msgspec.structs.replace(text, name=_spelt(programme_id))

    def finder(self) -> Finder:
        """Return the finder.

        Raises:
            CatalogueError: Its file is missing or was refused.
        """
        return self._single("finder.toml", Finder)

    def finder_text(self) -> FinderText:
        """Return the words of the finder."""
        return self._words.read(self._folders[0], "finder.toml", FinderText)

    def rules(self) -> Rules:
        """Return the codes of all rules with their sources.

        Raises:
            CatalogueError: Their file is missing or was refused.
        """
        return self._single("rules.toml", Rules)

    def rule_text(self, code: str) -> RuleText:
        """Return the words of a rule's code; for an unknown one the code stands as its name."""
        return self.rule_texts().rules.get(code) or RuleText(name=_spelt(code))

    def rule_texts(self) -> RuleTexts:
        """Return the words of all rules, of their causes and of the kinds of evidence."""
        return self._words.read(self._folders[0], "rules.toml", RuleTexts)

    def guide_pages(self) -> tuple[GuidePage, ...]:
        """Return the pages to read, in their order."""
        return self._read_guide().pages

    def load_all(self) -> None:
        """Read all that was not read yet and check it as a whole; see ``faults`` afterwards."""
        if self._survey is None:
            self._survey = tuple(self._surveyed())

    def faults(self) -> tuple[ContentFault, ...]:
        """What did not fit so far, each thing once; all of it after ``load_all``."""
        singles = (found for found in self._singles.values() if isinstance(found, ContentFault))
        told = (
            *self._exercises.faults,
            *self._programmes.faults,
            *singles,
            *self._words.faults,
            *(self._guide.faults if self._guide else ()),
            *(self._survey or ()),
        )
        return tuple({(fault.file, fault.key, fault.value): fault for fault in told}.values())

    def missing_translations(self) -> tuple[MissingTranslation, ...]:
        """The texts shown in another language so far; all of them after ``load_all``."""
        return (*self._words.missing, *(self._guide.missing if self._guide else ()))

    def languages(self) -> tuple[str, ...]:
        """The languages that any folder has texts in, by their codes."""
        texts = (place for folder in self._folders for place in (folder / "texts").glob("*/"))
        return tuple(sorted({place.name for place in texts}))

    def _read_guide(self) -> Guide:
        if self._guide is None:
            self._guide = read_guide(self._folders, self.language)
        return self._guide

    def _single(self, name: str, kind: type[S]) -> S:
        if name not in self._singles:
            self._singles[name] = read_as(self._folders[0] / name, kind)
        found = self._singles[name]
        if not isinstance(found, kind):
            raise CatalogueError(str(found))
        return found

    def _known(self, name: str, kind: type[S]) -> S | None:
        try:
            return self._single(name, kind)
        except CatalogueError:
            return None

    def _surveyed(self) -> Iterator[ContentFault]:
        from heelrehab.content.catalogue.survey import Survey  # noqa: PLC0415 - not at each start

        survey = Survey(
            folders=self._folders,
            exercises=self._exercises,
            programmes=self._programmes,
            words=self._words,
            pages=self.guide_pages(),
            finder=self._known("finder.toml", Finder),
            rules=self._known("rules.toml", Rules),
            checks=self._checks,
        )
        return survey.faults()


def open_catalogue(
    folders: Sequence[Path], language: str, checks: Sequence[ExerciseCheck] = ()
) -> Catalogue:
    """Open the content of ``folders`` in ``language``; nothing but folder lists is read yet.

    Args:
        folders: The program's own resources first, then a clinic's own folders.
        language: A code such as ``de`` or ``de_DE``; a language without texts means English.
        checks: Further checks of one exercise, run by ``load_all``; they never refuse.

    Raises:
        CatalogueError: The first folder is not there.
    """
    if not folders or not folders[0].is_dir():
        missing = folders[0] if folders else "no folder given"
        message = f"{missing}: expected the folder of the built-in content"
        raise CatalogueError(message)
    code = _LANGUAGE.match(language.lower())
    return Catalogue(folders, code[0] if code else SOURCE_LANGUAGE, checks)


def _spelt(entry_id: str) -> str:
    """An id as words, for want of better ones."""
    return entry_id.replace("_", " ").capitalize()
