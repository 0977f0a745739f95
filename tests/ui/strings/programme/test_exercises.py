"""What is said of exercises."""

from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtCore import QLocale

from heelrehab.content.catalogue import open_catalogue, resources_folder
from heelrehab.content.schema import Equipment, Evidence, Position
from heelrehab.core.dose import parse_dose
from heelrehab.ui.strings.programme.exercises import (
    covers_text,
    cue_within_line,
    effort_text,
    equipment_text,
    evidence_text,
    position_text,
    rest_text,
    tempo_text,
    things_to_name,
    unusable_text,
)


@pytest.fixture(scope="module")
def catalogue():
    return open_catalogue([resources_folder()], "en")


def tempo(catalogue, exercise_id, dose, tempo_percent=100):
    exercise, text = catalogue.exercise(exercise_id), catalogue.exercise_text(exercise_id)
    words = tempo_text(exercise, text, parse_dose(dose), tempo_percent)
    return words.replace("\N{NO-BREAK SPACE}", " ")


def test_the_tempo_names_every_move(catalogue):
    assert tempo(catalogue, "heel_lift_bent_knees", "1x5") == (
        "3 s bend · 2 s lift · 3 s balance · 2 s lower · 1 s stand tall"
    )


def test_a_slower_tempo_stretches_moves_but_not_holds(catalogue):
    assert tempo(catalogue, "heel_lift_bent_knees", "1x5", 110).startswith(
        "3.3 s bend · 2.2 s lift · 3 s balance"
    )


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


def test_a_german_cue_keeps_the_letter_of_its_noun(german):
    assert cue_within_line("Fuß ab") == "Fuß ab"


def test_the_dose_gives_the_seconds_of_a_hold(catalogue):
    assert "45 s" in tempo(catalogue, "achilles_wall_stretch", "3x45s")


def test_rests_are_told_between_sets_and_between_days(catalogue):
    assert rest_text(catalogue.exercise("heel_lift_bent_knees")) == "45 s rest between sets"
    assert rest_text(catalogue.exercise("heel_raise_loaded")).endswith(
        "a day of rest between sessions"
    )


@pytest.mark.parametrize(
    ("covers", "words"),
    [
        (("dose.usual",), "Dose"),
        (("dose.rest_s", "dose.get_ready_s"), "Pauses"),
        (("moves", "moves.lift.seconds", "load.tier"), "Tempo, Effort"),
        (("load.compression", "load.insertional"), "Pressure on the heel bone"),
        (("poses",), "Pictures"),
        (("novel",), "novel"),
    ],
)
def test_a_source_says_what_it_stands_behind(covers, words):
    assert covers_text(covers) == words


def test_every_source_of_every_exercise_has_words(catalogue):
    for exercise_id in catalogue.exercise_ids():
        for source in catalogue.exercise(exercise_id).sources:
            assert all(words[0].isupper() for words in covers_text(source.covers).split(", "))


def test_what_the_position_tells_is_not_named_again(catalogue):
    assert things_to_name(catalogue.exercise("achilles_wall_stretch")) == ()
    assert things_to_name(catalogue.exercise("heel_drop_bent")) == (Equipment.SUPPORT,)


@pytest.mark.parametrize(
    ("words_of", "members"),
    [
        (position_text, Position),
        (equipment_text, Equipment),
        (effort_text, range(5)),
        (evidence_text, get_args(Evidence)),
    ],
    ids=["positions", "equipment", "effort", "evidence"],
)
def test_each_has_words_of_its_own(words_of, members):
    assert len({words_of(member) for member in members}) == len(list(members))


def test_the_note_on_bad_files_counts_them():
    assert unusable_text(2).startswith("2 exercise file")
