"""Simulated people: what they answer day by day, and the diary that comes of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.acceptance.living import Life
from tests.acceptance.told import Feel, Story

from heelrehab.content.catalogue.folders import resources_folder
from heelrehab.content.catalogue.opened import open_catalogue

REWRITE = bool(os.environ.get("HEELREHAB_REWRITE_STORIES"))
EXPECTED = Path(__file__).parent.parent / "data" / "acceptance"


@pytest.fixture(scope="session")
def library():
    return open_catalogue((resources_folder(),), "en")


@pytest.fixture
def live(library):
    """Return a function that lives a story and gives its diary."""
    return lambda story: Life(library, story).run()


@pytest.fixture
def keeps_to_its_diary(live):
    """Return a function that holds a story against its committed diary, or rewrites it."""

    def check(file_name: str, story: Story) -> str:
        diary = live(story)
        file = EXPECTED / f"{file_name}.txt"
        if REWRITE:
            file.write_text(diary, encoding="utf-8")
        assert diary == file.read_text(encoding="utf-8")
        return diary

    return check


@pytest.fixture
def story():
    """Return a function that makes a story from how the days feel."""
    return Story


@pytest.fixture
def feel():
    """Return a function that tells how a day goes."""
    return Feel
