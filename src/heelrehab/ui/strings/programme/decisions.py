"""Decisions of the rules in plain sentences, and the whole story behind one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.faults import CatalogueError
from heelrehab.core.adaptation.judgements import JUDGED_DAY
from heelrehab.core.dose import DoseError, parse_dose
from heelrehab.core.records import Decision
from heelrehab.core.side import Side
from heelrehab.ui.strings.days import weekday_text
from heelrehab.ui.strings.doses import dose_text, side_text
from heelrehab.ui.strings.numbers import number_text
from heelrehab.ui.strings.programme.plan import stage_names

translate = QCoreApplication.translate

UNKNOWN = "–"
"""Stands for a fact that a decision of an older version does not tell."""

Fact = float | str | bool | None


@dataclass(frozen=True, slots=True)
class Why:
    """All that stands behind one decision."""

    title: str
    rule: str
    """The rule that matched, at length."""
    follows: str
    """What it brings, and why."""
    facts: tuple[tuple[str, str], ...]
    """What it looked at: label and value."""
    evidence: str
    """How sure it is, in a sentence."""
    sources: tuple[str, ...]


def decision_label(decision: Decision, catalogue: Catalogue) -> str:
    """Return what a decision brings in a word or two: ``One step up``."""
    return catalogue.rule_text(decision.change or decision.row).name


def decision_sentences(decision: Decision, catalogue: Catalogue) -> str:
    """Return why something was decided, and what follows, in two sentences."""
    values = _values(decision, catalogue)
    codes = [code for code in (decision.row, decision.change) if code]
    texts = (catalogue.rule_text(code).text.format_map(values) for code in codes)
    return " ".join(_as_sentence(text) for text in texts if text)


def why_of(decision: Decision, catalogue: Catalogue) -> Why:
    """Return the whole explanation of a decision."""
    values = _values(decision, catalogue)
    row, change = catalogue.rule_text(decision.row), catalogue.rule_text(decision.change)
    rules = _sources(decision, catalogue)
    return Why(
        title=row.name,
        rule=row.why.format_map(values),
        follows=change.why.format_map(values) if decision.change else "",
        facts=_facts(decision, catalogue),
        evidence=" ".join(dict.fromkeys(evidence for evidence, _ in rules if evidence)),
        sources=tuple(dict.fromkeys(cite for _, cite in rules)),
    )


class _Values(dict[str, str]):
    """Facts as texts; what is not told reads as a dash."""

    def __missing__(self, key: str) -> str:
        return UNKNOWN


def _values(decision: Decision, catalogue: Catalogue) -> Mapping[str, str]:
    values = _Values({name: _value_text(fact) for name, fact in decision.facts.items()})
    for name in ("from_dose", "to_dose"):
        if name in decision.facts:
            values[name] = _dose(str(decision.facts[name]))
    exercise_id = decision.facts.get("exercise_id")
    if isinstance(exercise_id, str):
        values["exercise"] = _exercise(exercise_id, catalogue)
    if "stage_id" in decision.facts:
        ids = (str(decision.facts.get("programme_id", "")), str(decision.facts["stage_id"]))
        programme, stage = stage_names(*ids, catalogue)
        values["stage"] = f"{stage} ({programme})"
    causes = catalogue.rule_texts().causes
    named = [causes.get(code, "") for code in str(decision.facts.get("causes", "")).split()]
    values["cause"] = next((text.format_map(values) for text in named if text), UNKNOWN)
    return values


def _value_text(fact: Fact) -> str:
    match fact:
        case None:
            return UNKNOWN
        case bool():
            return translate("Facts", "yes") if fact else translate("Facts", "no")
        case int() | float():
            return number_text(fact)
        case str():
            return fact


def _dose(notation: str) -> str:
    try:
        return dose_text(parse_dose(notation))
    except DoseError:
        return notation


def _exercise(exercise_id: str, catalogue: Catalogue) -> str:
    try:
        return catalogue.exercise_text(exercise_id).name
    except CatalogueError:
        return exercise_id


def _as_sentence(text: str) -> str:
    """Return ``text`` with a large first letter, as after a gap that was filled in."""
    return text[:1].upper() + text[1:]


def _sources(decision: Decision, catalogue: Catalogue) -> list[tuple[str, str]]:
    """Return how sure row and change are and where they come from; nothing for unknown codes."""
    try:
        rules = catalogue.rules()
    except CatalogueError:
        return []
    evidence = catalogue.rule_texts().evidence
    found = [rules.source(code) for code in (decision.row, decision.change)]
    return [
        (evidence.get(each.evidence, ""), f"{each.cite} ({each.doi})" if each.doi else each.cite)
        for each in found
        if each is not None
    ]


def _facts(decision: Decision, catalogue: Catalogue) -> tuple[tuple[str, str], ...]:
    """Return what was looked at, in the order of a day; what was not asked is left out."""
    facts, values = decision.facts, _values(decision, catalogue)
    lines = [
        (label, values[name] if not usual else _against(facts, name, usual))
        for name, usual, label in _fact_labels()
        if facts.get(name) is not None
    ]
    return (*_circumstances(facts), *lines)


def _circumstances(facts: Mapping[str, Fact]) -> list[tuple[str, str]]:
    """Return which day and which side the facts are about."""
    lines = []
    day = facts.get(JUDGED_DAY)
    if isinstance(day, str):
        lines.append((translate("Facts", "Training day"), weekday_text(date.fromisoformat(day))))
    side = next((each for each in Side if each.value == facts.get("side")), Side.BOTH)
    if side is not Side.BOTH:
        lines.append((translate("Facts", "Side"), side_text(side)))
    return lines


def _against(facts: Mapping[str, Fact], name: str, usual: str) -> str:
    value = _value_text(facts[name])
    if facts.get(usual) is None:
        return value
    text = translate("Facts", "{value} (usually {usual})")
    return text.format(value=value, usual=_value_text(facts[usual]))


def _fact_labels() -> tuple[tuple[str, str, str], ...]:
    """Return the facts to show: name, name of the usual value, label."""
    return (
        ("during_nrs", "", translate("Facts", "Worst pain during the session, of 10")),
        ("later_nrs", "", translate("Facts", "Worst pain later that day, of 10")),
        ("morning_nrs", "usual_morning_nrs", translate("Facts", "Pain the next morning, of 10")),
        (
            "stiffness_minutes",
            "usual_stiffness_minutes",
            translate("Facts", "Morning stiffness in minutes"),
        ),
        ("week_rise_nrs", "", translate("Facts", "This week's mornings against last week's")),
        ("effort_nrs", "", translate("Facts", "Effort, of 10")),
        ("share_percent", "", translate("Facts", "Share of the plan done, in percent")),
        ("greens", "", translate("Facts", "Good days in a row")),
        ("good_days", "", translate("Facts", "Days within limits in a row")),
        ("setbacks_14", "", translate("Facts", "Setbacks within 14 days")),
        ("setbacks_28", "", translate("Facts", "Setbacks within 28 days")),
        ("gap_days", "", translate("Facts", "Days without a session")),
        ("first_worst_nrs", "", translate("Facts", "Worst pain at the start, of 10")),
        ("last_worst_nrs", "", translate("Facts", "Worst pain of the last week, of 10")),
        ("steps_gained", "", translate("Facts", "Steps up so far")),
    )
