"""One question after the other, back at any time, and nothing guessed."""

from __future__ import annotations

import pytest

from heelrehab.core.finder.answers import (
    FaultKind,
    FinderFault,
    fault_in,
    is_skipped,
    with_answer,
)


def test_twelve_screens_ask_in_order(finder):
    screens = [question.screen for question in finder.questions]

    assert screens == sorted(screens)
    assert sorted(set(screens)) == list(range(1, 13))


def test_hops_are_not_asked_below_ten_raises(finder, answers):
    hops = finder.question("hops")

    assert is_skipped(hops, {**answers, "raises": ("1_to_9",)})
    assert not is_skipped(hops, answers)


def test_changing_an_earlier_answer_drops_what_it_rules_out(finder, answers):
    changed = with_answer(finder, answers, "raises", ("1_to_9",))

    assert "hops" not in changed
    assert fault_in(finder, changed) is None


@pytest.mark.parametrize(
    ("question_id", "values", "kind"),
    [
        ("age", (), FaultKind.MISSING),
        ("age", ("18_64", "65_plus"), FaultKind.TOO_MANY),
        ("age", ("12",), FaultKind.UNKNOWN_OPTION),
        ("worst_pain", (), FaultKind.MISSING),
        ("worst_pain", ("11",), FaultKind.OUT_OF_RANGE),
        ("worst_pain", ("-1",), FaultKind.OUT_OF_RANGE),
        ("worst_pain", ("five",), FaultKind.OUT_OF_RANGE),
        ("worst_pain", ("1", "2"), FaultKind.TOO_MANY),
        ("no_such_question", ("1",), FaultKind.UNKNOWN_QUESTION),
    ],
)
def test_an_answer_that_does_not_fit_is_named(finder, answers, question_id, values, kind):
    fault = with_answer(finder, answers, question_id, values)

    assert isinstance(fault, FinderFault)
    assert (fault.kind, fault.question_id) == (kind, question_id)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"side": None}, FinderFault(FaultKind.MISSING, "side")),
        ({"kit": ("rope",)}, FinderFault(FaultKind.UNKNOWN_OPTION, "kit", "rope")),
        ({"shoe": ("flat",)}, FinderFault(FaultKind.UNKNOWN_QUESTION, "shoe")),
        (
            {"raises": ("none",), "hops": ("pain_0_2",)},
            FinderFault(FaultKind.NOT_ASKED, "hops", "pain_0_2"),
        ),
    ],
)
def test_missing_unknown_and_contradictory_answers_are_told(finder, answers, change, fault):
    given = {key: value for key, value in {**answers, **change}.items() if value is not None}

    assert fault_in(finder, given) == fault


def test_questions_after_an_ending_answer_may_be_missing(finder):
    given = {
        "emergency_signs": (),
        "urgent_signs": (),
        "clinician_signs": (),
        "age": ("under_16",),
    }

    assert fault_in(finder, given) is None


def test_a_score_question_without_bands_takes_no_score(finder, altered):
    question = finder.question("worst_pain")
    options = tuple(altered(option, from_nrs=None) for option in question.options)
    bare = altered(question, options=options)
    questions = tuple(bare if each.id == bare.id else each for each in finder.questions)

    fault = with_answer(altered(finder, questions=questions), {}, "worst_pain", ("3",))

    assert fault == FinderFault(FaultKind.OUT_OF_RANGE, "worst_pain", "3")
