"""What the latest finder answers say of the person, as the rules need it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from heelrehab.content.finder import Finder
from heelrehab.content.programmes import Place
from heelrehab.content.schema import Equipment
from heelrehab.core.history import History
from heelrehab.core.records import FinderAnswers
from heelrehab.core.side import Side

DEFAULT_SESSION_MINUTES = 30
"""What a session may take where the finder was skipped; a design choice."""

INSERTIONAL_LOCATIONS = frozenset({"on_bone", "both_or_unsure"})
"""Answers to ``location`` that bar whatever presses the tendon against the bone.

Source: Fahlstrom 2003, doi 10.1007/s00167-003-0418-z (step drops help few with insertional
pain); Pringels 2025, doi 10.1136/bjsports-2024-109138. Unsure counts as insertional by design.
"""

INSERTION_PAIN = "insertion_pain"
"""The question of a stage on a step: does it hurt on the heel bone itself."""

_KIT = (Equipment.STEP, Equipment.BAND, Equipment.WEIGHT)


@dataclass(frozen=True, slots=True)
class Person:
    """Sore side, place of the pain, goal, kit and time; plain defaults without a finder."""

    side: Side = Side.BOTH
    place: Place = Place.ANY
    """Unsure counts as insertional; any where the finder was never answered."""
    wants_sport: bool = False
    missing: frozenset[Equipment] = frozenset()
    session_minutes: int = DEFAULT_SESSION_MINUTES
    intake_pain_nrs: int | None = None
    """Worst pain of the week before the finder."""
    stiffness_answer: str = ""

    @property
    def sore_sides(self) -> tuple[Side, ...]:
        """The sides that hurt, one or two."""
        return (Side.LEFT, Side.RIGHT) if self.side is Side.BOTH else (self.side,)


def person_from(history: History) -> Person:
    """Return what the latest complete finder says; without one, the defaults.

    Pain on the heel bone counts from the latest finder that asked about the place, even where
    it led to help instead of a programme, and from a later answer that tells of it.

    Source: pain low at the insertion stays on the floor, Silbernagel 2020,
    doi 10.4085/1062-6050-356-19.
    """
    given = [each for each in history.finder_answers if each.programme_id]
    person = _person(given[-1]) if given else Person()
    return replace(person, place=Place.INSERTIONAL) if _is_on_bone(history) else person


def intake_stiffness_minutes(person: Person, finder: Finder) -> int | None:
    """Return the minutes that the finder's answer on morning stiffness stands for."""
    question = finder.question("stiffness")
    for option in question.options if question else ():
        if option.id == person.stiffness_answer:
            return option.minutes
    return None


def _person(given: FinderAnswers) -> Person:
    kit = given.answers.get("kit")
    missing = frozenset() if kit is None else frozenset(e for e in _KIT if e.value not in kit)
    return Person(
        side=given.side,
        place=_place(given),
        wants_sport="sport" in given.answers.get("goal", ()),
        missing=missing,
        session_minutes=_number(given, "minutes") or DEFAULT_SESSION_MINUTES,
        intake_pain_nrs=_number(given, "worst_pain"),
        stiffness_answer=next(iter(given.answers.get("stiffness", ())), ""),
    )


def _is_on_bone(history: History) -> bool:
    """True where the latest word on it places the pain on the heel bone."""
    located = [each for each in history.finder_answers if each.answers.get("location")]
    if located and _place(located[-1]) is Place.INSERTIONAL:
        return True
    told = [each for each in history.stage_answers if each.question == INSERTION_PAIN]
    is_latest = bool(told) and (not located or told[-1].at > located[-1].at)
    return is_latest and told[-1].is_yes


def _place(given: FinderAnswers) -> Place:
    location = given.answers.get("location", ())
    return Place.INSERTIONAL if INSERTIONAL_LOCATIONS.intersection(location) else Place.MID


def _number(given: FinderAnswers, question_id: str) -> int | None:
    value = next(iter(given.answers.get(question_id, ())), "")
    return int(value) if value.isdecimal() else None
