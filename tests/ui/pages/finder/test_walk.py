"""The way through the questions: on, back, and where it ends."""

import pytest

from heelrehab.core.finder.answers import FaultKind, FinderFault
from heelrehab.ui.pages.finder.walk import Walk


@pytest.fixture
def walk(catalogue):
    return Walk(catalogue.finder())


def test_there_are_twelve_screens(walk):
    assert walk.screens == 12
    assert walk.back() is None


def test_an_answer_is_kept_and_a_sign_settles_it(walk):
    clear = walk.answered({"emergency_signs": ()})
    assert isinstance(clear, Walk)
    assert not clear.is_settled

    named = walk.answered({"emergency_signs": ("injury_cannot_step",)})
    assert isinstance(named, Walk)
    assert named.is_settled


def test_a_missing_answer_is_a_fault_of_its_question(walk):
    assert walk.answered({"emergency_signs": None}) == FinderFault(
        FaultKind.MISSING, "emergency_signs"
    )


def test_an_answer_that_does_not_fit_is_the_rules_fault(walk):
    fault = walk.answered({"emergency_signs": ("unheard_of",)})

    assert isinstance(fault, FinderFault)
    assert fault.kind is FaultKind.UNKNOWN_OPTION


def test_screens_that_an_answer_rules_out_are_passed_over_both_ways(catalogue):
    at_raises = Walk(catalogue.finder(), {"raises": ("none",)}, screen=9)

    assert at_raises.forward().screen == 11
    back = at_raises.forward().back()
    assert back is not None
    assert back.screen == 9


def test_the_last_screen_stays_and_is_settled(catalogue):
    last = Walk(catalogue.finder(), screen=12)

    assert last.forward() == last
    assert last.is_settled


def test_what_was_chosen_is_kept_on_the_way_back(catalogue):
    at_place = Walk(catalogue.finder(), screen=5)

    kept = at_place.with_any({"location": ("mid",), "side": None})

    assert kept.answers == {"location": ("mid",)}


def test_nonsense_is_not_kept_on_the_way_back(catalogue):
    at_place = Walk(catalogue.finder(), screen=5)

    assert at_place.with_any({"location": ("nowhere",), "side": None}).answers == {}


def test_a_fault_is_found_on_its_screen(walk):
    assert walk.at_question("stiffness").screen == 8
    assert walk.at_question("unheard_of") == walk


def test_an_answer_that_no_longer_fits_does_not_settle(catalogue):
    assert not Walk(catalogue.finder(), {"age": ("130",)}, screen=4).is_settled
