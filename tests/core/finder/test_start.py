"""What the finder leaves in the history."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime

import pytest

from heelrehab.content.finder import Tier
from heelrehab.core.finder.outcome import HelpFirst, find
from heelrehab.core.finder.start import records_of_fit, records_of_help
from heelrehab.core.records import PlanChangeKind
from heelrehab.core.side import Side

NOW = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)


@pytest.fixture
def new_id():
    numbers = itertools.count()
    return lambda: str(next(numbers))


@pytest.mark.parametrize(
    ("given", "side"),
    [(("left",), Side.LEFT), (("right",), Side.RIGHT), (("both",), Side.BOTH), (None, Side.BOTH)],
)
def test_a_fit_begins_its_programme(finder, answers, new_id, given, side):
    fit = find(finder, answers)
    told = (
        {**answers, "side": given} if given else {k: v for k, v in answers.items() if k != "side"}
    )

    kept, change = records_of_fit(fit, told, NOW, new_id)

    assert kept.answers == told
    assert (kept.side, kept.programme_id, kept.stage_id) == (side, "mid_progressive", "A")
    assert change.kind is PlanChangeKind.PROGRAMME
    assert (change.programme_id, change.stage_id) == ("mid_progressive", "A")


def test_the_alternative_may_be_taken_instead(finder, answers, new_id):
    told = {**answers, "twice_a_day": ("yes",)}
    fit = find(finder, told)

    kept, change = records_of_fit(fit, told, NOW, new_id, fit.alternative)

    assert kept.outcome == "eccentric_twice_daily"
    assert (change.programme_id, change.stage_id) == ("mid_eccentric", "E1")


def test_help_first_keeps_the_answers_and_raises_the_flag(answers, new_id):
    outcome = HelpFirst(Tier.URGENT, ("urgent_signs.fluoroquinolone",))

    kept, flag = records_of_help(outcome, answers, NOW, new_id)

    assert (kept.outcome, kept.programme_id) == ("urgent", "")
    assert (flag.tier, flag.signs, flag.is_cleared) == ("urgent", outcome.signs, False)
