"""The whole content looked over at once: what only shows between files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from heelrehab.content.catalogue.guide import GuidePage
from heelrehab.content.catalogue.shelf import Shelf
from heelrehab.content.catalogue.words import Words
from heelrehab.content.checks.exercise import ExerciseCheck
from heelrehab.content.checks.library import library_misfits
from heelrehab.content.checks.programme import plan_misfits
from heelrehab.content.checks.sources import uncovered
from heelrehab.content.checks.words import (
    exercise_text_misfits,
    finder_text_misfits,
    pairing_misfits,
    programme_text_misfits,
    rule_text_misfits,
)
from heelrehab.content.faults import ContentFault, Misfit
from heelrehab.content.finder import Finder
from heelrehab.content.programmes import Programme
from heelrehab.content.rules import Rules
from heelrehab.content.schema import Exercise
from heelrehab.content.texts import ExerciseText, FinderText, ProgrammeTexts, RuleTexts

OWN_FILES = ("finder.toml", "rules.toml")
"""Files that only the program's own folder may have."""


@dataclass(frozen=True, slots=True)
class Survey:
    """Everything there is to look over, and with what."""

    folders: Sequence[Path]
    exercises: Shelf[Exercise]
    programmes: Shelf[Programme]
    words: Words
    pages: Sequence[GuidePage]
    finder: Finder | None
    rules: Rules | None
    checks: Sequence[ExerciseCheck]

    def faults(self) -> Iterator[ContentFault]:
        """Read all entries and texts and yield what does not fit between them."""
        yield from self._entry_faults()
        yield from self._exercise_text_faults()
        yield from self._programme_text_faults()
        yield from self._own_text_faults()
        yield from self._stray_files()
        yield from self._guide_faults()

    def _entry_faults(self) -> Iterator[ContentFault]:
        exercises = self.exercises.all()
        for exercise in exercises.values():
            found = [uncovered(exercise, exercise.sources)]
            found += [tuple(check(exercise)) for check in self.checks]
            for misfit in chain.from_iterable(found):
                yield misfit.in_file(self.exercises.file(exercise.id))
        for exercise_id, misfit in library_misfits(exercises):
            yield misfit.in_file(self.exercises.file(exercise_id))
        programmes = self.programmes.all()
        for programme in programmes.values():
            for misfit in uncovered(programme, programme.sources):
                yield misfit.in_file(self.programmes.file(programme.id))
        for programme_id, misfit in plan_misfits(programmes, exercises):
            yield misfit.in_file(self.programmes.file(programme_id))

    def _exercise_text_faults(self) -> Iterator[ContentFault]:
        for exercise_id, exercise in self.exercises.all().items():
            folder, name = self.exercises.owner(exercise_id), f"exercises/{exercise_id}.toml"
            text = self.words.read(folder, name, ExerciseText)
            for misfit in exercise_text_misfits(exercise, text):
                yield misfit.in_file(self.words.file(folder, name))

    def _programme_text_faults(self) -> Iterator[ContentFault]:
        name = "programmes.toml"
        for folder in self.folders:
            texts = self.words.read(folder, name, ProgrammeTexts).programmes
            owned = {
                programme_id: programme
                for programme_id, programme in self.programmes.all().items()
                if self.programmes.owner(programme_id) == folder
            }
            misfits = list(pairing_misfits("programmes", texts, set(owned)))
            for programme_id in owned.keys() & texts.keys():
                misfits += programme_text_misfits(owned[programme_id], texts[programme_id])
            for misfit in misfits:
                yield misfit.in_file(self.words.file(folder, name))

    def _own_text_faults(self) -> Iterator[ContentFault]:
        own = self.folders[0]
        finder, rules = self.finder, self.rules
        if finder:
            text = self.words.read(own, "finder.toml", FinderText)
            for misfit in finder_text_misfits(finder, text):
                yield misfit.in_file(self.words.file(own, "finder.toml"))
        if rules:
            texts = self.words.read(own, "rules.toml", RuleTexts)
            for misfit in rule_text_misfits(rules, texts):
                yield misfit.in_file(self.words.file(own, "rules.toml"))

    def _stray_files(self) -> Iterator[ContentFault]:
        owned = {folder: set[str]() for folder in self.folders}
        for exercise_id in self.exercises.owned_ids():
            owned[self.exercises.owner(exercise_id)].add(exercise_id)
        for folder, ids in owned.items():
            for file in sorted(folder.glob("texts/*/exercises/*.toml")):
                if file.stem not in ids:
                    expected = f"words of an exercise in {folder / 'exercises'}"
                    yield ContentFault(file, "", f"no exercise {file.stem!r}", expected)
        for folder in self.folders[1:]:
            for name in OWN_FILES:
                if (folder / name).exists():
                    expected = "exercises, programmes and texts: this file is the program's own"
                    yield ContentFault(folder / name, "", name, expected)

    def _guide_faults(self) -> Iterator[ContentFault]:
        for page in self.pages:
            shown = page.figure_exercise_id
            if shown and shown not in self.exercises.ids():
                yield Misfit("figure", shown, "the id of an exercise").in_file(page.file)
