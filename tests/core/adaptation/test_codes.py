"""Every code that the rules give has its source, and its words."""

from __future__ import annotations

import pytest

from heelrehab.content.rules import RuleKind
from heelrehab.core.adaptation.codes import Change, Result, Row
from heelrehab.core.adaptation.during_set import SetAdvice
from heelrehab.core.programme.replacement import CannotDo
from heelrehab.core.programme.rest import Rest

BY_KIND = [
    (RuleKind.ROW, [row.value for row in Row]),
    (RuleKind.CHANGE, [change.value for change in Change]),
    (RuleKind.REST, [rest.value for rest in Rest]),
    (RuleKind.DURING, [advice.value for advice in SetAdvice]),
    (RuleKind.REASON, [reason.value for reason in CannotDo]),
]


@pytest.mark.parametrize(("kind", "codes"), BY_KIND, ids=lambda value: str(value)[:20])
def test_every_code_has_a_source(library, kind, codes):
    known = {rule.id for rule in library.rules().rules if rule.kind is kind}

    assert set(codes) <= known


def test_every_need_and_question_of_a_gate_has_a_source(library):
    rules = library.rules()
    for programme_id in library.programme_ids():
        for stage in library.programme(programme_id).stages:
            for need in stage.gate.needs if stage.gate else ():
                assert rules.source(need.__struct_config__.tag).kind is RuleKind.NEED
                asked = getattr(need, "question", "") or getattr(need, "or_asked", "")
                assert not asked or rules.source(asked).kind is RuleKind.QUESTION


def test_an_unknown_code_has_no_source(library):
    assert library.rules().source("r99") is None


def test_results_of_gaps_and_reviews_are_no_setbacks():
    assert not Result.RESTART.is_setback
    assert not Result.HOLD.is_setback
    assert Result.REGRESS.is_setback
