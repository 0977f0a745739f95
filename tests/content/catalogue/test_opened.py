from __future__ import annotations

import pytest

from heelrehab.content.catalogue import open_catalogue
from heelrehab.content.faults import CatalogueError, Misfit
from heelrehab.content.texts import RuleText


def opened(*folders, language="en", checks=()):
    return open_catalogue([folder.path for folder in folders], language, checks)


def test_everything_in_a_good_folder_is_found_by_its_id(own):
    catalogue = opened(own)

    assert catalogue.exercise_ids() == ("lift",)
    assert catalogue.exercise("lift").load.tier == 1
    assert catalogue.exercise_text("lift").cues["rise"] == "Up"
    assert catalogue.programme_ids() == ("plan",)
    assert catalogue.programme("plan").stages[0].items[0].exercise == "lift"
    assert catalogue.programme_text("plan").stages["A"].name == "All of it"
    assert catalogue.finder().questions[0].id == "age"
    assert catalogue.finder_text().questions["age"].options["child"] == "A child"
    assert catalogue.rules().rules[0].id == "r1"
    assert catalogue.rule_text("r1").name == "Held"
    assert [page.id for page in catalogue.guide_pages()] == ["why"]
    assert catalogue.languages() == ("en",)


def test_pages_are_read_once(own):
    catalogue = opened(own)
    pages = catalogue.guide_pages()
    own.write("texts/en/guide/02_more.md", "# More\n")

    assert catalogue.guide_pages() == pages


def test_a_good_folder_has_no_fault_and_misses_no_translation(own):
    catalogue = opened(own)

    catalogue.load_all()

    assert catalogue.faults() == ()
    assert catalogue.missing_translations() == ()


def test_a_clinics_exercises_stand_beside_the_built_in_ones(own, clinic):
    catalogue = opened(own, clinic)

    catalogue.load_all()

    assert catalogue.exercise_ids() == ("lift", "press")
    assert catalogue.exercise_text("press").name == "Press"
    assert catalogue.faults() == ()


def test_nothing_is_read_before_it_is_asked_for(own):
    own.write("exercises/broken.toml", "no toml")
    catalogue = opened(own)

    catalogue.exercise("lift")

    assert catalogue.faults() == ()


def test_what_has_no_words_is_named_by_its_id(own, exercise_toml, programme_toml):
    own.write("exercises/calf_press.toml", exercise_toml.replace('"lift"', '"calf_press"'))
    own.write("programmes/long_plan.toml", programme_toml.replace('"plan"', '"long_plan"'))
    catalogue = opened(own)

    assert catalogue.exercise_text("calf_press").name == "Calf press"
    assert catalogue.programme_text("long_plan").name == "Long plan"
    assert catalogue.rule_text("new_finder") == RuleText(name="New finder")


@pytest.mark.parametrize("ask", ["exercise", "exercise_text", "programme", "programme_text"])
def test_an_unknown_id_is_an_error(own, ask):
    with pytest.raises(CatalogueError, match="none"):
        getattr(opened(own), ask)("none")


@pytest.mark.parametrize(("name", "ask"), [("finder.toml", "finder"), ("rules.toml", "rules")])
def test_a_bad_file_of_its_own_is_an_error_that_names_it_and_a_fault_told_once(own, name, ask):
    own.write(name, "surplus = 1")
    catalogue = opened(own)

    for _ in range(2):
        with pytest.raises(CatalogueError, match=rf"{name}: surplus"):
            getattr(catalogue, ask)()
    catalogue.load_all()

    assert [fault.key for fault in catalogue.faults()] == ["surplus"]


def test_loading_all_twice_checks_once_and_tells_each_fault_once(own):
    asked = []

    def once(exercise):
        asked.append(exercise.id)
        return [Misfit("poses", exercise.id, "something else")]

    catalogue = opened(own, checks=[once])
    catalogue.load_all()
    faults = catalogue.faults()
    catalogue.load_all()

    assert asked == ["lift"]
    assert len(faults) == 1
    assert catalogue.faults() == faults


def test_a_check_handed_in_is_asked_about_every_exercise_and_refuses_none(own, clinic):
    def always(exercise):
        return [Misfit("poses", exercise.id, "something else")]

    catalogue = opened(own, clinic, checks=[always])
    catalogue.load_all()

    assert [fault.value for fault in catalogue.faults()] == ["lift", "press"]
    assert catalogue.exercise_ids() == ("lift", "press")


def test_what_two_checks_find_alike_is_told_once(own):
    own.spoil("exercises/lift.toml", 'start = "down"', 'start = "floor"')

    def same(_exercise):
        return [Misfit("start", "'floor'", "a pose")]

    catalogue = opened(own, checks=[same])
    catalogue.load_all()

    assert [fault.key for fault in catalogue.faults()].count("start") == 1


@pytest.mark.parametrize(
    ("asked", "given"),
    [("de", "de"), ("de_DE", "de"), ("DE-at", "de"), ("", "en"), ("../../etc", "en"), ("C", "en")],
)
def test_a_language_is_its_code_whatever_stands_behind(own, asked, given):
    assert opened(own, language=asked).language == given


def test_missing_translations_of_words_and_pages_are_counted(own):
    catalogue = opened(own, language="de")

    catalogue.load_all()

    files = {missing.file.name for missing in catalogue.missing_translations()}
    assert files == {"lift.toml", "programmes.toml", "finder.toml", "rules.toml", "01_why.md"}


def test_without_the_built_in_folder_nothing_can_be_opened(tmp_path):
    with pytest.raises(CatalogueError, match="none: expected the folder"):
        open_catalogue([tmp_path / "none"], "en")
    with pytest.raises(CatalogueError, match="no folder given"):
        open_catalogue([], "en")
