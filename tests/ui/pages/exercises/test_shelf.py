"""Which exercises are shown, and in which order."""

from __future__ import annotations

import shutil
from datetime import date

import pytest

from heelrehab.content.catalogue import open_catalogue
from heelrehab.core.history import History
from heelrehab.ui.pages.exercises.own_plan import own_plan
from heelrehab.ui.pages.exercises.shelf import Sieve, passes, shelf_of


@pytest.fixture
def spoilt(resources, tmp_path):
    for name in ("exercises", "texts"):
        shutil.copytree(resources / name, tmp_path / name)
    (tmp_path / "exercises" / "band_point.toml").write_text("id = 3", encoding="utf-8")
    (tmp_path / "texts" / "en" / "exercises" / "ankle_pumps.toml").write_text("x", encoding="utf-8")
    return open_catalogue([tmp_path], "en")


def test_all_exercises_are_on_the_shelf_the_easiest_first(catalogue):
    shelf = shelf_of(catalogue)
    tiers = [shown.exercise.load.tier for shown in shelf.exercises]

    assert len(shelf.exercises) == len(catalogue.exercise_ids())
    assert tiers == sorted(tiers)
    assert shelf.unusable_count == 0


def test_a_bad_file_is_counted_and_the_rest_is_shown(spoilt, catalogue):
    shelf = shelf_of(spoilt)

    assert shelf.unusable_count == 1
    assert len(shelf.exercises) == len(catalogue.exercise_ids()) - 1


@pytest.mark.parametrize(
    ("sieve", "passing", "kept_back"),
    [
        (Sieve.ALL, "heel_drop_straight", None),
        (Sieve.OWN, None, "heel_drop_straight"),
        (Sieve.STANDING, "heel_drop_straight", "band_point"),
        (Sieve.SITTING, "band_point", "heel_drop_straight"),
        (Sieve.BARE, "heel_lift_bent_knees", "band_point"),
        (Sieve.BARE, "achilles_wall_stretch", "heel_drop_straight"),
    ],
)
def test_a_sieve_keeps_what_fits(catalogue, sieve, passing, kept_back):
    own = own_plan(History(), catalogue, date(2026, 3, 1))

    if passing:
        assert passes(catalogue.exercise(passing), sieve, own)
    if kept_back:
        assert not passes(catalogue.exercise(kept_back), sieve, own)
