"""What locks loading, and what opens it again."""

from __future__ import annotations

from heelrehab.content.finder import Tier
from heelrehab.core.finder.red_flags import is_check_due, lock_from
from heelrehab.core.history import History, resolve
from heelrehab.core.records import ChangedBy, PainMoment, PlanChangeKind


def test_nothing_named_locks_nothing(journal):
    journal.flag(0, tier="none", signs=())

    assert lock_from(journal.history) is None
    assert lock_from(History()) is None


def test_the_gravest_sign_locks(journal):
    journal.flag(0, tier="clinician_first")
    journal.flag(1, tier="emergency", signs=("emergency_signs.injury_cannot_step",))
    journal.flag(2, tier="urgent")

    lock = lock_from(journal.history)

    assert lock.tier is Tier.EMERGENCY
    assert lock.signs == ("emergency_signs.injury_cannot_step",)
    assert not lock.allows_pumps


def test_being_seen_clears_what_came_before_only(journal):
    journal.flag(0)
    journal.cleared(5)
    assert lock_from(journal.history) is None

    journal.flag(6, tier="clinician_first")
    assert lock_from(journal.history).allows_pumps

    journal.cleared(7)
    assert lock_from(journal.history) is None


def test_a_tier_of_a_newer_version_locks_for_a_clinician(journal):
    journal.flag(0, tier="something_new")

    assert lock_from(journal.history).tier is Tier.CLINICIAN_FIRST


def test_a_pause_without_an_end_locks_one_with_an_end_does_not(journal):
    pause, rule = PlanChangeKind.PAUSE, ChangedBy.RULE
    journal.change(0, pause, rule, until=journal.day(2), reason="r3")
    assert lock_from(journal.history) is None

    journal.change(1, pause, rule, reason="see_clinician")
    assert lock_from(journal.history).signs == ("see_clinician",)

    journal.cleared(3)
    assert lock_from(journal.history) is None


def test_a_score_of_eight_asks_for_the_signs_until_they_are_answered(journal):
    journal.begin()
    journal.pain(1, 7, PainMoment.DURING)
    assert not is_check_due(journal.history)

    journal.pain(2, 8, PainMoment.DURING).pain(3, 1)
    assert is_check_due(journal.history)

    journal.flag(3, tier="none", signs=())
    assert not is_check_due(journal.history)


def test_a_score_of_long_ago_no_longer_asks(journal):
    journal.pain(0, 9, PainMoment.DURING).pain(28, 1)
    assert is_check_due(journal.history)

    journal.pain(29, 1)
    assert not is_check_due(journal.history)


def test_one_high_score_alone_asks(journal):
    assert is_check_due(journal.pain(0, 8, PainMoment.LATER).history)
    assert not is_check_due(resolve(journal.pain(1, 2).records[1:]))


def test_without_any_scores_no_check_is_due():
    assert not is_check_due(History())
