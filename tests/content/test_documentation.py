"""What the guide for clinicians shows must work when it is copied."""

from __future__ import annotations

import re
from pathlib import Path

from heelrehab.content.catalogue import open_catalogue, resources_folder
from heelrehab.content.files.reading import MAX_FILE_BYTES, MAX_LINE_CHARS
from heelrehab.core.figure.checks.faults import pose_faults
from heelrehab.core.ladder import ladder_misfits

GUIDE = Path(__file__).parents[2] / "docs" / "content.md"
EXAMPLES = re.findall(r"```toml\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)


def test_the_example_of_an_exercise_and_its_words_has_no_fault(clinic):
    (clinic.path / "exercises/press.toml").unlink()
    (clinic.path / "texts/en/exercises/press.toml").unlink()
    clinic.write("exercises/toe_walk.toml", EXAMPLES[0])
    clinic.write("texts/en/exercises/toe_walk.toml", EXAMPLES[1])

    catalogue = open_catalogue(
        [resources_folder(), clinic.path], "en", (pose_faults, ladder_misfits)
    )
    catalogue.load_all()

    assert [str(fault) for fault in catalogue.faults()] == []
    assert catalogue.exercise_text("toe_walk").name == "Tall on your toes"


def test_the_limits_it_names_are_those_of_the_reader():
    text = GUIDE.read_text(encoding="utf-8")

    assert f"{MAX_FILE_BYTES // 1024} kB" in text
    assert f"{MAX_LINE_CHARS} characters" in text
