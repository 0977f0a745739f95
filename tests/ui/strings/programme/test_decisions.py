"""Every decision reads as two plain sentences, and its whole story as data."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from heelrehab.content.catalogue import open_catalogue
from heelrehab.core.adaptation.codes import Cause, Change, Row
from heelrehab.core.records import Decision
from heelrehab.ui.strings.programme.decisions import (
    UNKNOWN,
    decision_label,
    decision_sentences,
    why_of,
)
from heelrehab.ui.strings.programme.plan import stage_text


@pytest.fixture(autouse=True)
def in_english():
    """Numbers and days follow the language, which a developer's machine may have otherwise."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


FACTS = {
    "judged_day": "2026-03-05",
    "side": "left",
    "cause": "morning_rise",
    "causes": "morning_rise stiffness_rise",
    "during_nrs": 3,
    "later_nrs": 2,
    "morning_nrs": 3,
    "usual_morning_nrs": 1.5,
    "morning_rise_nrs": 1.5,
    "stiffness_minutes": 10,
    "usual_stiffness_minutes": 3.0,
    "stiffness_rise_minutes": 7.0,
    "week_rise_nrs": None,
    "effort_nrs": 5,
    "share_percent": 100,
    "is_second_stop_check": False,
    "exercise_id": "heel_raise_double_floor",
    "from_dose": "3x10",
    "to_dose": "3x12",
    "programme_id": "mid_progressive",
    "stage_id": "B",
    "from_kg": 5.0,
    "to_kg": 10.0,
}


@pytest.fixture(scope="module")
def catalogue(qapp, resources):
    return open_catalogue([resources], "en")


def decision(row="r5", change="same_dose", **facts):
    return Decision(
        id="d",
        at=datetime(2026, 3, 6, 7, 0, tzinfo=UTC),
        day=date(2026, 3, 6),
        row=row,
        result="hold",
        facts=FACTS | facts,
        change=change,
    )


def test_a_hold_tells_its_cause_with_the_numbers(catalogue):
    assert decision_sentences(decision(), catalogue) == (
        "Held: morning pain was 3, which is 1.5 above your usual 1.5. The dose stays as it is."
    )


def test_a_step_up_tells_which_exercise_and_how_far(catalogue):
    sentences = decision_sentences(decision("r6", "dose_up"), catalogue)

    assert "Heel raise on two legs goes up from 3 set(s) × 10 to 3 set(s) × 12." in sentences


def test_more_weight_tells_the_weights(catalogue):
    assert "from 5 kg to 10 kg" in decision_sentences(decision("r6", "load_up"), catalogue)


def test_a_change_of_stage_names_it(catalogue):
    sentences = decision_sentences(decision("r7", "next_stage"), catalogue)

    assert sentences.endswith("You move on to the next stage: Recover (Step by step).")


@pytest.mark.parametrize("row", [row.value for row in Row])
@pytest.mark.parametrize("change", [change.value for change in Change])
def test_every_row_and_change_has_words_without_gaps(catalogue, row, change):
    sentences = decision_sentences(decision(row, change), catalogue)

    assert sentences
    assert "{" not in sentences
    assert UNKNOWN not in sentences
    assert decision_label(decision(row, change), catalogue)


@pytest.mark.parametrize("cause", [cause.value for cause in Cause])
def test_every_cause_has_words(catalogue, cause):
    sentences = decision_sentences(
        decision("r4", "one_down", causes=cause, week_rise_nrs=2.0), catalogue
    )

    assert UNKNOWN not in sentences


def test_a_fact_that_is_missing_reads_as_a_dash(catalogue):
    bare = Decision(
        id="d",
        at=datetime(2026, 3, 6, 7, 0, tzinfo=UTC),
        day=date(2026, 3, 6),
        row="r6",
        result="green",
        facts={},
        change="dose_up",
    )

    assert f"{UNKNOWN} goes up from {UNKNOWN} to {UNKNOWN}." in decision_sentences(bare, catalogue)


def test_a_code_of_a_newer_version_is_spelt_out(catalogue):
    newer = decision("r99", "sideways")

    assert decision_label(newer, catalogue) == "Sideways"
    assert why_of(newer, catalogue).sources == ()


def test_why_names_day_side_and_the_usual_values(catalogue):
    facts = dict(why_of(decision(), catalogue).facts)

    assert facts["Side"] == "Left leg"
    assert "5 Mar" in facts["Training day"]
    assert facts["Pain the next morning, of 10"] == "3 (usually 1.5)"
    assert facts["Morning stiffness in minutes"] == "10 (usually 3)"


def test_why_leaves_out_what_was_not_asked(catalogue):
    labels = dict(why_of(decision(), catalogue).facts)

    assert "This week's mornings against last week's" not in labels


def test_why_says_how_sure_it_is_and_where_it_comes_from(catalogue):
    why = why_of(decision(), catalogue)

    assert "choice made for this program" in why.evidence
    assert any("Silbernagel" in source for source in why.sources)


def test_a_dose_that_is_none_is_shown_as_written(catalogue):
    sentences = decision_sentences(decision("r6", "dose_up", from_dose="a lot"), catalogue)

    assert "from a lot to" in sentences


def test_an_exercise_that_is_gone_is_named_by_its_id(catalogue):
    sentences = decision_sentences(decision("r6", "dose_up", exercise_id="gone"), catalogue)

    assert sentences.endswith("Gone goes up from 3 set(s) × 10 to 3 set(s) × 12.")


@pytest.mark.parametrize(
    ("programme_id", "stage_id", "text"),
    [
        ("mid_progressive", "B", "Step by step: Recover"),
        ("mid_progressive", "Z", "Step by step: Z"),
        ("gone", "A", "gone: A"),
    ],
)
def test_a_stage_is_named_as_well_as_it_can_be(catalogue, programme_id, stage_id, text):
    assert stage_text(programme_id, stage_id, catalogue) == text
