"""Content folders made on the spot: a good one, to be spoiled by a test."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

EXERCISE = """\
id = "lift"
position = "standing"
equipment = []
start = "down"

[[moves]]
id = "rise"
seconds = 2.0
to = "up"

[[moves]]
id = "hold"
seconds = 3.0
to = "up"
phase = "hold"

[[moves]]
id = "lower"
seconds = 2.0
to = "down"
phase = "lower"

[poses.down]

[poses.up]

[dose]
usual = "3x10"
ladder = ["2x10", "3x10"]
rest_s = 60.0
sides = "each_leg"

[load]
felt = ["soleus"]
tier = 1
compression = "low"
insertional = "allowed"
progress_to = []
regress_to = []

[[sources]]
covers = ["moves", "dose", "load"]
evidence = "design"
cite = "Made up for a test"
"""

WORDS = """\
name = "Lift"
purpose = "Strength."
position = "Standing."
equipment = "Nothing."
setup = "Stand."
felt = "In the calf."
cautions = ["Slowly."]

[captions]
start = "Stand."
rise = "Rise."
hold = "Stay."
lower = "Lower."

[cues]
rise = "Up"
hold = "Hold"
lower = "Down"
"""

PROGRAMME = """\
id = "plan"
place = "any"
short_items = 1

[[stages]]
id = "A"
weeks = [1, 2]
days_per_week = 7
times_per_day = 1
items = [{ exercise = "lift", dose = "3x10" }]

[[sources]]
covers = ["stages", "short_items"]
evidence = "design"
cite = "Made up for a test"
"""

FINDER = """\
hardness = []

[[questions]]
id = "age"
screen = 1
kind = "choice"
options = [{ id = "child", ends = "urgent" }, { id = "adult", irritability = "low" }]

[[outcomes]]
id = "fits"
when = {}
programme = "plan"
stage = "A"

[[sources]]
covers = ["outcomes"]
evidence = "design"
cite = "Made up for a test"
"""

FINDER_WORDS = """\
[questions.age]
title = "How old are you?"
options = { child = "A child", adult = "Grown up" }
points_to = { child = "Children need other care." }
reasons = { adult = "You are grown up." }

[tiers]
emergency = { title = "Now" }
urgent = { title = "Today" }
clinician_first = { title = "First" }

[outcomes]
fits = "It fits."
"""

RULES = """\
[[rules]]
id = "r1"
kind = "row"
evidence = "design"
cite = "Made up for a test"
"""

RULE_WORDS = """\
[rules.r1]
name = "Held"
text = "Pain was {pain}."

[evidence]
primary = "Studies."
secondary = "Summaries."
general = "Common knowledge."
design = "Our choice."
"""

PROGRAMME_WORDS = """\
[programmes.plan]
name = "The plan"
description = "One exercise."
stages = { A = { name = "All of it", description = "Daily." } }
"""


@dataclass(frozen=True, slots=True)
class ContentFolder:
    """A folder of content files that a test may write to."""

    path: Path

    def write(self, name: str, text: str) -> Path:
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def spoil(self, name: str, old: str, new: str) -> Path:
        text = (self.path / name).read_text(encoding="utf-8")
        assert old in text
        return self.write(name, text.replace(old, new))


@pytest.fixture
def own(tmp_path) -> ContentFolder:
    """A complete folder without a fault."""
    folder = ContentFolder(tmp_path / "own")
    folder.write("exercises/lift.toml", EXERCISE)
    folder.write("programmes/plan.toml", PROGRAMME)
    folder.write("finder.toml", FINDER)
    folder.write("rules.toml", RULES)
    folder.write("texts/en/exercises/lift.toml", WORDS)
    folder.write("texts/en/programmes.toml", PROGRAMME_WORDS)
    folder.write("texts/en/finder.toml", FINDER_WORDS)
    folder.write("texts/en/rules.toml", RULE_WORDS)
    folder.write("texts/en/guide/01_why.md", "# Why it hurts\n\nA page.\n")
    return folder


@pytest.fixture
def clinic(tmp_path) -> ContentFolder:
    """A clinic's own folder with one exercise beside the built-in ones."""
    folder = ContentFolder(tmp_path / "clinic")
    folder.write("exercises/press.toml", EXERCISE.replace('"lift"', '"press"'))
    folder.write("texts/en/exercises/press.toml", WORDS.replace('"Lift"', '"Press"'))
    return folder


@pytest.fixture
def exercise_toml() -> str:
    return EXERCISE


@pytest.fixture
def programme_toml() -> str:
    return PROGRAMME


@pytest.fixture
def finder_toml() -> str:
    return FINDER


@pytest.fixture
def words_toml() -> str:
    return WORDS


@pytest.fixture
def programme_words_toml() -> str:
    return PROGRAMME_WORDS


@pytest.fixture
def finder_words_toml() -> str:
    return FINDER_WORDS


@pytest.fixture
def rules_toml() -> str:
    return RULES


@pytest.fixture
def rule_words_toml() -> str:
    return RULE_WORDS
