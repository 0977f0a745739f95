from __future__ import annotations

import pytest

from heelrehab.content.catalogue import open_catalogue


def faults_in(*folders):
    catalogue = open_catalogue([folder.path for folder in folders], "en")
    catalogue.load_all()
    return [(fault.file.name, fault.key) for fault in catalogue.faults()]


@pytest.mark.parametrize(
    ("name", "old", "new", "key"),
    [
        ("exercises/lift.toml", 'covers = ["moves", "dose"', 'covers = ["dose"',
         "moves.rise.seconds"),
        ("exercises/lift.toml", "progress_to = []", 'progress_to = ["gone"]',
         "load.progress_to[0]"),
        ("programmes/plan.toml", '"short_items"]', '"back"]', "short_items"),
        ("programmes/plan.toml", '"lift"', '"gone"', "stages.A.items[0].exercise"),
        ("texts/en/exercises/lift.toml", 'lower = "Down"', "", "cues.lower"),
        ("texts/en/programmes.toml", 'description = "One exercise."', "",
         "programmes.plan.description"),
        ("texts/en/programmes.toml", "programmes.plan", "programmes.pan", "programmes.plan"),
        ("texts/en/finder.toml", 'fits = "It fits."', "", "outcomes.fits"),
        ("texts/en/rules.toml", 'design = "Our choice."', "", "evidence.design"),
        ("texts/en/guide/01_why.md", "A page.", "![x](figure:gone)\n", "figure"),
    ],
)  # fmt: skip
def test_what_only_shows_between_files_is_told_with_file_and_key(own, name, old, new, key):
    file = own.spoil(name, old, new)

    assert (file.name, key) in faults_in(own)


def test_words_without_an_exercise_are_told(own):
    own.write("texts/de/exercises/gone.toml", 'name = "Weg"')

    assert faults_in(own) == [("gone.toml", "")]


def test_words_of_a_refused_exercise_are_no_second_fault(own):
    own.write("programmes/plan.toml", "")
    own.spoil("exercises/lift.toml", "tier = 1", "tier = 9")

    assert ("lift.toml", "") not in faults_in(own)


@pytest.mark.parametrize("name", ["finder.toml", "rules.toml"])
def test_a_clinics_own_finder_or_rules_are_not_taken(own, clinic, name):
    clinic.write(name, "")

    assert faults_in(own, clinic) == [(name, "")]


def test_a_page_that_shows_an_exercise_is_fine(own):
    own.spoil("texts/en/guide/01_why.md", "A page.", "![A lift](figure:lift)\n")

    assert faults_in(own) == []
