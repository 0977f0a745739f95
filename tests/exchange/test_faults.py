"""A refusal names file, line, key and value."""

from __future__ import annotations

import pytest

from heelrehab.exchange.faults import ExchangeError, Refusal, RefusalCode


@pytest.mark.parametrize(
    ("refusal", "text"),
    [
        (Refusal(RefusalCode.TOO_LARGE, "a.json"), "a.json: too_large"),
        (
            Refusal(RefusalCode.BAD_VALUE, "pain.csv", 3, "score", "11", "at most 10"),
            "pain.csv:3: bad_value score = 11 (at most 10)",
        ),
    ],
)
def test_a_refusal_in_words(refusal, text):
    assert str(ExchangeError(refusal)) == text
