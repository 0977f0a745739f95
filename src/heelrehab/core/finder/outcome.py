"""The finder's outcome: one for every set of answers, with the reasons for it."""

from __future__ import annotations

from dataclasses import dataclass

from heelrehab.content.finder import Cap, Finder, Irritability, OutcomeRow, QuestionKind, Tier
from heelrehab.content.programmes import Place
from heelrehab.core.finder.answers import (
    Answers,
    FaultKind,
    FinderFault,
    fault_in,
    is_met,
    options_chosen,
)
from heelrehab.core.finder.person import INSERTIONAL_LOCATIONS

_BY_SEVERITY = (Tier.EMERGENCY, Tier.URGENT, Tier.CLINICIAN_FIRST)
_BY_IRRITABILITY = (Irritability.HIGH, Irritability.MEDIUM, Irritability.LOW)


@dataclass(frozen=True, slots=True)
class StageChoice:
    """A programme and the stage to begin with; ``id`` is the row it comes from."""

    id: str
    programme_id: str
    stage_id: str


@dataclass(frozen=True, slots=True)
class HelpFirst:
    """No programme yet: someone should look at it first."""

    tier: Tier
    signs: tuple[str, ...]
    """The answers that say so, as ``question.option``, or the id of an ending."""


@dataclass(frozen=True, slots=True)
class Fit:
    """The programme that fits."""

    choice: StageChoice
    irritability: Irritability
    reasons: tuple[str, ...]
    """The answers that make it this irritable, as ``question.option``; ids of caps that held."""
    alternative: StageChoice | None = None
    adds_sport: bool = False
    needs_floor_versions: bool = False
    stays_at_body_weight: bool = False
    is_short_version: bool = False
    reminds_of_handrail: bool = False


FinderOutcome = Fit | HelpFirst


def find(finder: Finder, answers: Answers) -> FinderOutcome | FinderFault:
    """Return the one outcome of these answers, or what is wrong with them.

    A warning sign that was named is never hidden by another answer's fault.
    """
    named = _signs_named(finder, answers)
    if named is not None:
        return named
    fault = fault_in(finder, answers)
    if fault is not None:
        return fault
    ending = _ending(finder, answers)
    return ending or _fit(finder, answers)


def facts_of(finder: Finder, answers: Answers) -> dict[str, tuple[str, ...]]:
    """Return the options by question, scores turned into their bands; faulty answers left out."""
    facts: dict[str, tuple[str, ...]] = {}
    for question in finder.questions:
        chosen = options_chosen(question, answers.get(question.id, ()))
        if not isinstance(chosen, FinderFault):
            facts[question.id] = tuple(option.id for option in chosen)
    return facts


def _signs_named(finder: Finder, answers: Answers) -> HelpFirst | None:
    """Return the tier of the gravest sign named among the questions about signs."""
    named: dict[Tier, list[str]] = {}
    for question in finder.questions:
        if question.kind is not QuestionKind.SIGNS:
            continue
        for option in question.options:
            if option.ends is not None and option.id in answers.get(question.id, ()):
                named.setdefault(option.ends, []).append(f"{question.id}.{option.id}")
    for tier in _BY_SEVERITY:
        if tier in named:
            return HelpFirst(
                tier, tuple(sign for each in _BY_SEVERITY for sign in named.get(each, ()))
            )
    return None


def _ending(finder: Finder, answers: Answers) -> HelpFirst | None:
    """Return what an answer, or some together, say of seeing a clinician first."""
    facts = facts_of(finder, answers)
    for question in finder.questions:
        for option in question.options:
            if option.ends is not None and option.id in facts.get(question.id, ()):
                return HelpFirst(option.ends, (f"{question.id}.{option.id}",))
    for ending in finder.endings:
        if is_met(ending.when, facts):
            return HelpFirst(ending.tier, (ending.id,))
    return None


def _fit(finder: Finder, answers: Answers) -> Fit | FinderFault:
    facts = facts_of(finder, answers)
    irritability, reasons = _irritability(finder, facts)
    facts["irritability"] = (irritability.value,)
    row = next((row for row in finder.outcomes if is_met(row.when, facts)), None)
    if row is None:
        return FinderFault(FaultKind.NO_OUTCOME, "location", ", ".join(facts["location"]))
    choice, caps = _capped(finder, _choice(row), facts)
    alternative = next((row for row in finder.alternatives if is_met(row.when, facts)), None)
    kit = facts["kit"]
    return Fit(
        choice=choice,
        irritability=irritability,
        reasons=(*reasons, *caps),
        alternative=_choice(alternative) if alternative else None,
        adds_sport="sport" in facts["goal"],
        needs_floor_versions="step" not in kit,
        stays_at_body_weight="weight" not in kit,
        is_short_version="10" in facts["minutes"],
        reminds_of_handrail="65_plus" in facts["age"],
    )


def _irritability(
    finder: Finder, facts: dict[str, tuple[str, ...]]
) -> tuple[Irritability, tuple[str, ...]]:
    """Return the worst irritability that an answer stands for, and which answers say so."""
    saying: dict[Irritability, list[str]] = {}
    for question in finder.questions:
        for option in question.options:
            if option.irritability is not None and option.id in facts.get(question.id, ()):
                saying.setdefault(option.irritability, []).append(f"{question.id}.{option.id}")
    worst = next((each for each in _BY_IRRITABILITY if each in saying), Irritability.LOW)
    return worst, tuple(saying.get(worst, ()))


def _capped(
    finder: Finder, choice: StageChoice, facts: dict[str, tuple[str, ...]]
) -> tuple[StageChoice, tuple[str, ...]]:
    """Return the choice, or the hardest stage that the tests allow where that is easier."""
    is_insertional = bool(INSERTIONAL_LOCATIONS.intersection(facts["location"]))
    place = Place.INSERTIONAL if is_insertional else Place.MID
    order = next((each.stages for each in finder.hardness if each.place is place), ())
    held: list[str] = []
    for cap in finder.caps:
        if cap.place is place and is_met(cap.when, facts) and _is_harder(order, choice, cap):
            choice = StageChoice(choice.id, cap.programme, cap.stage)
            held.append(cap.id)
    return choice, tuple(held)


def _is_harder(order: tuple[str, ...], choice: StageChoice, cap: Cap) -> bool:
    here, most = f"{choice.programme_id}.{choice.stage_id}", f"{cap.programme}.{cap.stage}"
    return here in order and most in order and order.index(here) > order.index(most)


def _choice(row: OutcomeRow) -> StageChoice:
    return StageChoice(row.id, row.programme, row.stage)
