"""Mornings, and what is decided on them."""

from __future__ import annotations

from heelrehab.core.course.due import due_decisions
from heelrehab.core.records import Decision, PlanChange

FLOOR = "heel_raise_double_floor"


def decide(journal, library, number, clock="08:00"):
    """Append what is due and return it; asked again at once, nothing more is due."""
    now = journal.at(number, clock)
    made = due_decisions(journal.history, library, now, journal.new_id)
    journal.extend(made)
    assert due_decisions(journal.history, library, now, journal.new_id) == ()
    return made


def decisions(made):
    return [(each.row, each.result, each.change) for each in made if isinstance(each, Decision)]


def changes(made):
    return [each for each in made if isinstance(each, PlanChange)]


def run_of(journal, library, days, start=0, **scores):
    made = []
    for number in range(start, start + days):
        journal.good_day(number, **scores)
        made.extend(decide(journal, library, number + 1))
    return made
