"""What README, docs and changelog name is there: modules, folders, pages and links."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md")))
PLACES = ("src", "tests", "docs", "resources", "benchmarks")
OURS = re.compile(
    r"`((?:src|tests|docs|resources|benchmarks|content|core|storage|exchange|ui|commands)/[\w./-]+"
    r"|[\w./-]+\.(?:py|md|toml))`"
)
LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")


@pytest.fixture(scope="module")
def paths():
    found = {
        f"/{path.relative_to(ROOT).as_posix()}"
        for place in PLACES
        for path in (ROOT / place).rglob("*")
    }
    return found | {f"/{path.name}" for path in ROOT.iterdir()}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_module_and_folder_that_a_page_names_is_there(page, paths):
    named = {name.rstrip("/") for name in OURS.findall(page.read_text(encoding="utf-8"))}

    assert [each for each in named if not any(path.endswith(f"/{each}") for path in paths)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_and_picture_of_a_page_leads_somewhere(page):
    links = LINK.findall(page.read_text(encoding="utf-8"))

    assert [link for link in links if not (page.parent / link).exists()] == []


def test_decisions_are_numbered_one_after_the_other_as_their_headings_say():
    files = sorted((ROOT / "docs" / "adr").glob("*.md"))
    headings = [file.read_text(encoding="utf-8").split(maxsplit=2)[1] for file in files]

    assert [file.name[:4] for file in files] == headings
    assert headings == [f"{number:04}" for number in range(1, len(files) + 1)]
