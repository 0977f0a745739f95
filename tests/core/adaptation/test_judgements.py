"""What was decided so far, read back from the history."""

from __future__ import annotations

from heelrehab.core.adaptation.codes import Result, Row
from heelrehab.core.adaptation.judgements import judgements, setbacks_within


def test_days_are_read_back_in_order_the_gravest_of_each(journal):
    journal.decision(3, "r5", "hold", judged=2, keeps_credits=True)
    journal.decision(2, "r6", "green", judged=1, morning_rise_nrs=0.5)
    journal.decision(4, "r4", "regress", judged=2)

    first, second = judgements(journal.history)

    assert (first.day, first.row, first.morning_rise_nrs) == (journal.day(1), Row.R6, 0.5)
    assert (second.row, second.result, second.keeps_credits) == (Row.R4, Result.REGRESS, False)


def test_of_two_equally_grave_decisions_the_later_counts(journal):
    journal.decision(2, "r5", "hold", judged=1, keeps_credits=True)
    journal.decision(3, "r5", "hold", judged=1, keeps_credits=False)

    (found,) = judgements(journal.history)

    assert not found.keeps_credits


def test_rows_results_and_days_of_a_newer_version_are_passed_over(journal):
    journal.decision(1, "r99", "green")
    journal.decision(1, "r6", "splendid")
    journal.decision(1, "r6", "green", judged_day=None)
    journal.decision(1, "gap_7", "restart")

    assert judgements(journal.history) == ()


def test_only_recent_decisions_are_read_where_asked(journal):
    journal.decision(1)
    journal.decision(9)

    assert len(judgements(journal.history, journal.day(2))) == 1
    assert len(judgements(journal.history, journal.day(9))) == 1
    assert judgements(journal.history, journal.day(10)) == ()


def test_setbacks_are_counted_by_training_day(journal):
    journal.decision(2, "r4", "regress", judged=1)
    journal.decision(10, "r3", "rest_regress", judged=9)
    journal.decision(15, "r1", "see_clinician", judged=14)
    judged = judgements(journal.history)

    assert setbacks_within(judged, journal.day(14), 14) == 2
    assert setbacks_within(judged, journal.day(15), 14) == 1
    assert setbacks_within(judged, journal.day(0), 14) == 0
