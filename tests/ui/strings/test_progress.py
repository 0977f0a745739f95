"""Scores, trends and changes of plan in words."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from heelrehab.core.records import ChangedBy, PlanChange, PlanChangeKind
from heelrehab.core.side import Side
from heelrehab.core.trends.changes import PlanMark
from heelrehab.core.trends.pain import Direction, PainLine, ScoreRow, Trend
from heelrehab.core.trends.spans import Span
from heelrehab.ui.strings.progress import (
    Band,
    band_text,
    headline_text,
    line_text,
    mark_text,
    notes_text,
    reading_text,
    score_text,
    side_choice_text,
    span_text,
)

DAY = date(2026, 11, 12)


def change(kind, **more):
    at = datetime(2026, 11, 12, 8, tzinfo=UTC)
    return PlanChange(id=kind.value, at=at, day=DAY, kind=kind, by=ChangedBy.RULE, **more)


def name_of(programme_id, stage_id):
    return f"{programme_id}/{stage_id}"


@pytest.mark.parametrize(
    ("direction", "start"),
    [
        (Direction.DOWN, "Morning pain is down from 5 to 2 in 4 week"),
        (Direction.UP, "Morning pain is up from 5 to 2 in 4 week"),
        (Direction.STEADY, "Morning pain has stayed at about 2 for 4 week"),
        (Direction.UNKNOWN, "Too few morning scores yet"),
    ],
)
def test_a_trend_is_told_in_a_sentence(direction, start):
    assert headline_text(Trend(direction, 4, 5.0, 2.0)).startswith(start)


@pytest.mark.parametrize(("score_nrs", "words"), [(5, "5"), (2.5, "2.5"), (10 / 3, "3.3")])
def test_a_middle_score_has_one_digit_after_the_sign(score_nrs, words):
    assert score_text(score_nrs) == words


def test_a_day_is_read_in_one_line():
    row = ScoreRow(Span(DAY, DAY), 4, None, 2, is_edited=True)
    notes = notes_text(["stage B"], is_flare=True, is_edited=True)

    assert notes == "stage B, flare-up, edited"
    assert reading_text(row, notes) == (
        "Thu 12 Nov  ·  During exercise 4  ·  Next morning 2  ·  stage B, flare-up, edited"
    )


def test_a_day_without_notes_ends_with_its_scores():
    row = ScoreRow(Span(DAY, DAY), None, 0, None, is_edited=False)

    assert reading_text(row, "") == "Thu 12 Nov  ·  After 0"


def test_a_week_is_named_by_its_first_day():
    week = Span(date(2026, 11, 9), date(2026, 11, 15))

    assert span_text(ScoreRow(week, None, None, 1, is_edited=False)) == "Week from Mon 9 Nov"


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        ((PlanChangeKind.DOSE, PlanChangeKind.STAGE), "mid/B"),
        ((PlanChangeKind.PROGRAMME, PlanChangeKind.DOSE), "mid/B"),
        ((PlanChangeKind.DOSE,), "dose changed"),
        ((PlanChangeKind.DOSE, PlanChangeKind.SWAP), "other exercise"),
        ((PlanChangeKind.PAUSE,), "pause"),
        ((PlanChangeKind.VETO,), "plan changed"),
    ],
)
def test_a_day_of_changes_is_named_by_the_weightiest(kinds, words):
    changes = tuple(change(kind, stage_id="B") for kind in kinds)

    assert mark_text(PlanMark(DAY, changes, "mid"), name_of) == words


@pytest.mark.parametrize(
    ("kinds", "begun", "is_own_again", "words"),
    [
        ((), ("given",), False, "prescription"),
        ((PlanChangeKind.DOSE,), ("given",), False, "prescription"),
        ((PlanChangeKind.STAGE,), ("given",), False, "mid/B, prescription"),
        ((), (), True, "prescription over"),
    ],
)
def test_a_prescription_is_told_beside_a_new_stage(kinds, begun, is_own_again, words):
    changes = tuple(change(kind, stage_id="B") for kind in kinds)
    mark = PlanMark(DAY, changes, "mid", begun, is_own_again)

    assert mark_text(mark, name_of) == words


@pytest.mark.parametrize(
    ("words_of", "members"),
    [(band_text, Band), (line_text, PainLine), (side_choice_text, Side)],
    ids=["bands", "lines", "sides"],
)
def test_each_has_words_of_its_own(words_of, members):
    assert len({words_of(member) for member in members}) == len(members)
