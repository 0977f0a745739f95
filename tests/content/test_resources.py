"""The content that the program brings along, held to what no schema can say."""

from __future__ import annotations

import pytest

from heelrehab.content.catalogue import open_catalogue, resources_folder
from heelrehab.content.catalogue.leaves import placeholders
from heelrehab.content.checks.sources import uncovered
from heelrehab.content.schema import Insertional, Phase, Sides
from heelrehab.core.adaptation.codes import Cause, Change, Row

LANGUAGES = ("en", "de")


@pytest.fixture(scope="module", params=LANGUAGES)
def catalogue(request):
    opened = open_catalogue([resources_folder()], request.param)
    opened.load_all()
    return opened


def exercises(catalogue):
    return [catalogue.exercise(exercise_id) for exercise_id in catalogue.exercise_ids()]


def test_nothing_in_the_content_is_at_fault(catalogue):
    assert [str(fault) for fault in catalogue.faults()] == []


def test_every_text_is_translated(catalogue):
    assert catalogue.missing_translations() == ()


def test_there_are_eighteen_exercises_and_five_programmes(catalogue):
    assert len(catalogue.exercise_ids()) == 18
    assert len(catalogue.programme_ids()) == 5


def test_no_clinical_number_is_without_its_source(catalogue):
    entries = exercises(catalogue)
    entries += [catalogue.programme(programme_id) for programme_id in catalogue.programme_ids()]

    assert [misfit for entry in entries for misfit in uncovered(entry, entry.sources)] == []


def test_the_three_first_exercises_are_as_the_page_describes_them(catalogue):
    lift, bend, stretch = (
        catalogue.exercise(exercise_id)
        for exercise_id in ("heel_lift_bent_knees", "ankle_bend_floor", "achilles_wall_stretch")
    )

    assert (lift.dose.usual, lift.dose.sides) == ("1x5", Sides.BOTH_TOGETHER)
    assert [move.seconds for move in lift.moves if move.phase is Phase.HOLD] == [3.0]
    assert (bend.dose.usual, bend.dose.sides) == ("3x15", Sides.EACH_LEG)
    assert (stretch.dose.usual, stretch.dose.sides) == ("3x30s", Sides.EACH_LEG)


def test_what_presses_the_tendon_against_the_bone_is_barred_there(catalogue):
    barred = {
        each.id for each in exercises(catalogue) if each.load.insertional is Insertional.BARRED
    }

    assert barred == {
        "achilles_wall_stretch",
        "heel_raise_double_step",
        "heel_raise_single_step",
        "heel_drop_straight",
        "heel_drop_bent",
    }


def test_every_caption_and_caution_is_a_sentence(catalogue):
    texts = [catalogue.exercise_text(exercise_id) for exercise_id in catalogue.exercise_ids()]
    sentences = [one for text in texts for one in (*text.captions.values(), *text.cautions)]

    assert [one for one in sentences if not one.endswith(".")] == []


def test_no_two_exercises_have_the_same_name(catalogue):
    names = [catalogue.exercise_text(exercise_id).name for exercise_id in catalogue.exercise_ids()]

    assert len(set(names)) == len(names)


def test_the_places_for_the_help_line_are_in_every_tier(catalogue):
    tiers = catalogue.finder_text().tiers.values()

    assert all("{help_line}" in tier.do_now for tier in tiers)


def test_the_guide_tells_its_sources(catalogue):
    pages = catalogue.guide_pages()

    assert len(pages) >= 7
    assert all("\n## " in page.body for page in pages)


KNOWN_FACTS = frozenset(
    {
        "at_least",
        "at_least_percent",
        "at_most_nrs",
        "cause",
        "during_nrs",
        "effort_nrs",
        "exercise",
        "from_dose",
        "from_kg",
        "later_nrs",
        "morning_nrs",
        "morning_rise_nrs",
        "pain_at_most_nrs",
        "reps",
        "sets",
        "share_percent",
        "stage",
        "stiffness_minutes",
        "stiffness_rise_minutes",
        "to_dose",
        "to_kg",
        "usual_morning_nrs",
        "week_rise_nrs",
        "within_days",
    }
)
"""What a decision, a gate's need or the screen can fill in."""


def test_the_words_of_the_rules_ask_for_nothing_that_no_decision_has(catalogue):
    texts = catalogue.rule_texts()
    sentences = [rule.text for rule in texts.rules.values()] + list(texts.causes.values())

    assert frozenset().union(*map(placeholders, sentences)) <= KNOWN_FACTS
    assert not any(placeholders(rule.why) for rule in texts.rules.values())


def test_every_cause_of_a_decision_has_its_words(catalogue):
    texts = catalogue.rule_texts()

    assert texts.causes.keys() == {cause.value for cause in Cause}
    assert {code.value for code in (*Row, *Change)} <= texts.rules.keys()


OF_OUR_OWN = (
    *("r1", "r2", "r3", "r4", "r5", "r6", "r8", "gap_7", "gap_21", "gap_90", "review_6"),
    *("check_signs", "emergency_check", "stop_set", "skip_exercise", "on_course"),
    *("sessions_done", "days_in_stage", "exercise_done", "hop_pain", "stiffness_not_daily"),
)


@pytest.mark.parametrize("code", OF_OUR_OWN)
def test_what_no_trial_tested_is_marked_as_a_choice_of_this_program(catalogue, code):
    assert catalogue.rules().source(code).evidence == "design"


@pytest.mark.parametrize("code", ["r0", "lock", "locked"])
def test_what_rests_on_some_studies_and_some_habit_claims_no_study(catalogue, code):
    assert catalogue.rules().source(code).evidence == "general"


FRIGHTENS_OR_PROMISES = (
    *("dangerous", "cure", "guarantee", "never again", "nearly always", "you failed", "damage"),
    *("gefährlich", "garantier", "nie wieder", "fast immer", "versagt", "schädig"),
)


def test_no_text_frightens_promises_or_scolds(catalogue):
    """A net with wide meshes: a person has to read the texts all the same."""
    texts = tuple((resources_folder() / "texts" / catalogue.language).rglob("*.*"))
    found = {
        (file.name, word)
        for file in texts
        for word in FRIGHTENS_OR_PROMISES
        if word in file.read_text(encoding="utf-8").lower()
    }

    assert texts
    assert found == set()
