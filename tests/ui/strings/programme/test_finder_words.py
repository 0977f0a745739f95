"""Whom to ring, what a sign may mean, and what is wrong with an answer."""

import pytest

from heelrehab.content.catalogue import open_catalogue
from heelrehab.content.finder import Tier
from heelrehab.core.finder.answers import FaultKind, FinderFault
from heelrehab.storage.settings import Settings
from heelrehab.ui.strings.programme.finder import (
    HelpNumbers,
    fault_text,
    number_text,
    numbers_of,
    reason_text,
    sign_text,
    tier_text,
)

NUMBERS = HelpNumbers(help_line="116 117", emergency="112")


@pytest.fixture(scope="module")
def texts(resources):
    return open_catalogue([resources], "en").finder_text()


@pytest.mark.parametrize("tier", Tier)
def test_every_tier_says_what_to_do_with_the_number_filled_in(texts, tier):
    words = tier_text(tier, texts, NUMBERS)

    assert number_text(tier, NUMBERS) in words.do_now
    assert "{" not in words.do_now + words.plan
    assert words.title
    assert words.cleared


def test_an_emergency_names_the_emergency_number():
    assert number_text(Tier.EMERGENCY, NUMBERS) == "112"
    assert number_text(Tier.URGENT, NUMBERS) == "116 117"


@pytest.mark.parametrize("tier", Tier)
def test_without_a_number_words_stand_for_it(tier):
    assert number_text(tier, HelpNumbers()).startswith("your local")


def test_the_numbers_come_from_the_settings():
    assert numbers_of(Settings(help_line="1", emergency_number="2")) == HelpNumbers("1", "2")


def test_every_sign_and_ending_says_what_it_may_mean(texts, resources):
    finder = open_catalogue([resources], "en").finder()
    codes = [
        f"{question.id}.{option.id}"
        for question in finder.questions
        for option in question.options
        if option.ends is not None
    ]
    codes += [ending.id for ending in finder.endings]

    assert all(sign_text(code, texts) for code in codes)


def test_every_cap_has_a_reason(texts, resources):
    finder = open_catalogue([resources], "en").finder()

    assert all(reason_text(cap.id, texts) for cap in finder.caps)


@pytest.mark.parametrize("code", ["", "unknown", "unknown.unknown", "age.unknown"])
def test_an_unknown_code_has_no_words(texts, code):
    assert sign_text(code, texts) == ""
    assert reason_text(code, texts) == ""


@pytest.mark.parametrize("kind", FaultKind)
def test_every_fault_is_a_sentence(kind):
    assert fault_text(FinderFault(kind, "age")).endswith(".")
