"""What a clinician has seen opens the finder again, and nothing else does."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from heelrehab.content.finder import Tier
from heelrehab.core.finder.outcome import Fit, HelpFirst, find
from heelrehab.core.finder.seen import SEEN_HOLDS_DAYS, finder_past, seen_signs

SURGERY = "clinician_signs.earlier_rupture_or_surgery"


@pytest.fixture
def ends_anew(finder, answers, journal):
    """Return what says where answers lead on the day after the person was seen about them."""

    def ends(change):
        told = find(finder, {**answers, **change})
        assert isinstance(told, HelpFirst), "it ends before the visit"
        journal.flag(0, tier=told.tier.value, signs=told.signs)
        journal.cleared(4)
        past = finder_past(finder, seen_signs(journal.history, journal.day(5)))
        return find(past, {**answers, **change})

    return ends


@pytest.mark.parametrize(
    "change",
    [
        {"clinician_signs": ("earlier_rupture_or_surgery", "long_term_steroid_tablets")},
        {"age": ("16_17",)},
        {"onset": ("sudden_moment",)},
        {"onset": ("exercised_12_weeks_no_gain",)},
        {"side": ("both",), "stiffness": ("over_30",)},
    ],
)
def test_what_was_seen_no_longer_ends_the_finder(ends_anew, change):
    assert isinstance(ends_anew(change), Fit)


@pytest.mark.parametrize(
    ("change", "tier"),
    [
        ({"age": ("under_16",)}, Tier.CLINICIAN_FIRST),
        ({"location": ("calf_muscle",)}, Tier.CLINICIAN_FIRST),
        ({"worst_pain": ("8",)}, Tier.CLINICIAN_FIRST),
        ({"raises": ("no_two_leg_raise",)}, Tier.CLINICIAN_FIRST),
        ({"urgent_signs": ("fluoroquinolone",)}, Tier.URGENT),
        ({"emergency_signs": ("snap_weak_push_off",)}, Tier.EMERGENCY),
    ],
)
def test_what_holds_now_ends_it_each_time(ends_anew, change, tier):
    outcome = ends_anew(change)

    assert isinstance(outcome, HelpFirst)
    assert outcome.tier is tier


def test_another_sign_than_the_one_that_was_seen_ends_it(finder, answers):
    signs = ("earlier_rupture_or_surgery", "numbness_or_tingling")

    outcome = find(finder_past(finder, frozenset({SURGERY})), {**answers, "clinician_signs": signs})

    assert outcome == HelpFirst(Tier.CLINICIAN_FIRST, ("clinician_signs.numbness_or_tingling",))


def test_a_sign_is_seen_only_by_a_visit_after_it_and_only_for_a_time(finder, journal):
    journal.flag(0, tier="clinician_first", signs=(SURGERY,))
    assert seen_signs(journal.history, journal.day(1)) == frozenset()
    assert finder_past(finder, frozenset()) is finder

    journal.cleared(2)
    last = 2 + SEEN_HOLDS_DAYS
    assert seen_signs(journal.history, journal.day(last)) == {SURGERY}
    assert seen_signs(journal.history, journal.day(last + 1)) == frozenset()

    journal.flag(3, tier="clinician_first", signs=("age.16_17",))
    assert seen_signs(journal.history, journal.day(4)) == {SURGERY}, "named since, not yet seen"


def test_an_emergency_in_a_file_is_never_opened_by_its_mark(finder):
    """Whoever edits the file cannot take the sting out of a sign that needs help at once."""
    question = finder.questions[0]
    marked = replace(question.options[0], until_seen=True)
    edited = replace(
        finder,
        questions=(
            replace(question, options=(marked, *question.options[1:])),
            *finder.questions[1:],
        ),
    )

    assert finder_past(edited, frozenset({f"{question.id}.{marked.id}"})) == edited
