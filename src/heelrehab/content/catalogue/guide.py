"""The pages to read: Markdown files in ``texts/<language>/guide``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from heelrehab.content.catalogue.words import SOURCE_LANGUAGE, MissingTranslation
from heelrehab.content.faults import ContentFault
from heelrehab.content.files.reading import read_text

_NUMBER = re.compile(r"^\d+_")
_FIGURE = re.compile(
    r"^!\[(?P<told>[^\]]*)\]\(figure:(?P<exercise>[a-z0-9_]+)\)\s*\n", re.MULTILINE
)
_TITLE = re.compile(r"\A#[ \t]+(?P<title>[^\n]+)\n+")


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page in Markdown, without its title line, and the exercise that illustrates it."""

    id: str
    file: Path
    title: str
    body: str
    language: str
    figure_exercise_id: str = ""
    """The exercise whose figure is shown; empty for a page without one."""
    figure_text: str = ""
    """The picture in words."""


@dataclass(frozen=True, slots=True)
class Guide:
    """The pages in the order of their file names, with what was wrong or missing."""

    pages: tuple[GuidePage, ...]
    faults: tuple[ContentFault, ...]
    missing: tuple[MissingTranslation, ...]


def read_guide(folders: Sequence[Path], language: str) -> Guide:
    """Return every page of ``folders``, each in ``language`` or else in English."""
    pages: list[GuidePage] = []
    faults: list[ContentFault] = []
    missing: list[MissingTranslation] = []
    for folder in folders:
        own, english = (folder / "texts" / code / "guide" for code in (language, SOURCE_LANGUAGE))
        names = {file.name for place in (own, english) for file in place.glob("*.md")}
        for name in sorted(names):
            has_own = (own / name).is_file()
            if not has_own:
                missing.append(MissingTranslation(language, own / name, ""))
            page = (
                _page(own / name, language) if has_own else _page(english / name, SOURCE_LANGUAGE)
            )
            if isinstance(page, GuidePage):
                pages.append(page)
            else:
                faults.append(page)
    return Guide(tuple(pages), tuple(faults), tuple(missing))


def _page(file: Path, language: str) -> GuidePage | ContentFault:
    text = read_text(file)
    if isinstance(text, ContentFault):
        return text
    title = _TITLE.match(text)
    if title is None:
        first = text.split("\n", 1)[0][:60]
        return ContentFault(file, "line 1", repr(first), "a title: a line that begins with '# '")
    body = text[title.end() :]
    figure = _FIGURE.search(body)
    return GuidePage(
        id=_NUMBER.sub("", file.stem),
        file=file,
        title=title["title"].strip(),
        body=_FIGURE.sub("", body).strip() + "\n",
        language=language,
        figure_exercise_id=figure["exercise"] if figure else "",
        figure_text=figure["told"] if figure else "",
    )
