"""A journal written by hand, and the content it is held against."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone

import msgspec
import pytest

from heelrehab.content.catalogue.folders import resources_folder
from heelrehab.content.catalogue.opened import open_catalogue
from heelrehab.content.faults import CatalogueError
from heelrehab.core.dose import parse_dose
from heelrehab.core.history import resolve
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.records import (
    ChangedBy,
    Decision,
    FinderAnswers,
    HeelRaiseTest,
    HopTest,
    ItemDone,
    Pain,
    PainMoment,
    PlanChange,
    PlanChangeKind,
    Prescribed,
    RedFlag,
    Session,
    SessionEnd,
    SessionFeedback,
    StageAnswer,
    Stiffness,
)
from heelrehab.core.side import Side

FIRST_DAY = date(2026, 1, 5)
ZONE = timezone(timedelta(hours=1))
ANSWERS = {
    "emergency_signs": (),
    "urgent_signs": (),
    "clinician_signs": (),
    "age": ("18_64",),
    "location": ("mid",),
    "side": ("left",),
    "onset": ("gradual_over_12_weeks",),
    "worst_pain": ("5",),
    "stiffness": ("10_to_30",),
    "raises": ("10_to_19",),
    "hops": ("pain_3_plus",),
    "goal": ("daily_life",),
    "kit": ("step", "band", "weight"),
    "minutes": ("30",),
    "twice_a_day": ("no",),
}


@dataclass
class SmallLibrary:
    """Content in memory, asked as the catalogue is."""

    base: object
    exercises: dict = field(default_factory=dict)
    programmes: dict = field(default_factory=dict)
    lost: frozenset = frozenset()

    def exercise(self, exercise_id):
        if exercise_id in self.lost:
            raise CatalogueError(exercise_id)
        return self.exercises.get(exercise_id) or self.base.exercise(exercise_id)

    def programme(self, programme_id):
        if programme_id in self.lost:
            raise CatalogueError(programme_id)
        return self.programmes.get(programme_id) or self.base.programme(programme_id)

    def finder(self):
        return self.base.finder()


class Journal:
    """Records by day number, from 0; each is written after the one before."""

    def __init__(self, library):
        self.library = library
        self.records = []
        self.numbers = itertools.count(1)

    @property
    def history(self):
        return resolve(self.records)

    @property
    def plan(self):
        return plan_from(self.history, self.library)

    def plan_on(self, number):
        """The plan for a day, as of that day's end."""
        known = [record for record in self.records if record.at.date() <= self.day(number)]
        return plan_from(resolve(known), self.library, self.day(number))

    @staticmethod
    def day(number):
        return FIRST_DAY + timedelta(days=number)

    def at(self, number, clock="12:00"):
        return datetime.combine(self.day(number), time.fromisoformat(clock), ZONE)

    def new_id(self):
        return f"{next(self.numbers):06}"

    def add(self, kind, number, clock="12:00", /, **fields):
        at = self.at(number, clock) + timedelta(microseconds=len(self.records))
        if "day" in kind.__struct_fields__ and "day" not in fields:
            fields["day"] = self.day(number)
        record = kind(id=self.new_id(), at=at, **fields)
        self.records.append(record)
        return record

    def extend(self, records):
        self.records.extend(records)
        return self

    def finder(self, number=0, programme="mid_progressive", stage="A", side=Side.LEFT, **changes):
        answers = {k: v for k, v in {**ANSWERS, **changes}.items() if v is not None}
        self.add(
            FinderAnswers,
            number,
            "06:00",
            answers=answers,
            outcome="x",
            programme_id=programme,
            stage_id=stage,
            side=side,
        )
        return self

    def begin(self, number=0, programme="mid_progressive", stage="A", side=Side.LEFT, **changes):
        self.finder(number, programme, stage, side, **changes)
        self.change(number, PlanChangeKind.PROGRAMME, programme_id=programme, stage_id=stage)
        return self

    def change(self, number, kind, by=ChangedBy.PERSON, **fields):
        return self.add(PlanChange, number, "06:01", kind=kind, by=by, **fields)

    def prescribe(self, number, *items, starts=None, ends=None, **fields):
        """What a clinician sets at noon: items as (exercise, step) or ``ItemSet``."""
        first = number if starts is None else starts
        return self.add(
            Prescribed,
            number,
            fields.pop("clock", "12:00"),
            starts=self.day(first),
            ends=None if ends is None else self.day(ends),
            items=tuple(
                each if isinstance(each, ItemSet) else ItemSet(exercise_id=each[0], step=each[1])
                for each in items or (("heel_raise_double_floor", 2),)
            ),
            **{
                "programme_id": "mid_progressive",
                "stage_id": "A",
                "days_per_week": 7,
                "author": "Clinic",
                **fields,
            },
        )

    def pain(self, number, score, moment=PainMoment.MORNING, side=Side.LEFT, **fields):
        clock = "07:00" if moment is PainMoment.MORNING else "18:00"
        self.add(Pain, number, clock, moment=moment, score_nrs=score, side=side, **fields)
        return self

    def stiff(self, number, minutes, side=Side.BOTH):
        self.add(Stiffness, number, "07:00", minutes=minutes, side=side)
        return self

    def morning(self, number, pain=2, minutes=5):
        return self.pain(number, pain).stiff(number, minutes)

    def done(self, exercise_id, notation="3x10", side=Side.LEFT, share=1.0):
        dose = parse_dose(notation)
        held_s = dose.sets * (dose.hold_s or 0.0)
        reps = dose.sets * dose.reps
        return ItemDone(
            exercise_id=exercise_id,
            side=side,
            dose=dose,
            sets_done=round(dose.sets * share),
            reps_done=0 if dose.hold_s else round(reps * share),
            reps_prescribed=reps,
            held_s=held_s * share,
            held_prescribed_s=held_s,
        )

    def session(self, number, *done, programme="mid_progressive", stage="A", **said):
        session_id = said.pop("session_id", f"s{number}")
        clock = said.pop("clock", "17:00")
        self.add(
            Session,
            number,
            clock,
            session_id=session_id,
            started_at=self.at(number, clock),
            ended=SessionEnd.COMPLETED,
            done=done or (self.done("heel_raise_double_floor"),),
            active_s=600.0,
            programme_id=programme,
            stage_id=stage,
        )
        if said:
            self.add(SessionFeedback, number, clock, session_id=session_id, **said)
        return self

    def good_day(self, number, during=2, after=2, effort=5, **session):
        """A session with its scores, and the morning after."""
        self.session(number, *session.pop("done", ()), effort_nrs=effort, **session)
        self.pain(number, during, PainMoment.DURING).pain(number, after, PainMoment.AFTER)
        return self.morning(number + 1)

    def flag(self, number, tier="urgent", signs=("urgent_signs.calf_swollen_warm",), **fields):
        return self.add(RedFlag, number, "19:00", tier=tier, signs=signs, **fields)

    def cleared(self, number):
        return self.add(RedFlag, number, "20:00", tier="none", is_cleared=True)

    def answer(self, number, question, is_yes):
        self.add(StageAnswer, number, question=question, is_yes=is_yes)
        return self

    def raises(self, number, left, right, **fields):
        self.add(HeelRaiseTest, number, left_reps=left, right_reps=right, **fields)
        return self

    def hops(self, number, pain, side=Side.LEFT):
        self.add(HopTest, number, side=side, pain_nrs=pain)
        return self

    def decision(self, number, row="r6", result="green", judged=None, change="", **facts):
        known = {
            "judged_day": self.day(number - 1 if judged is None else judged).isoformat(),
            "is_training": True,
            "keeps_credits": False,
        }
        return self.add(
            Decision,
            number,
            "07:05",
            row=row,
            result=result,
            facts={**known, **facts},
            change=change,
        )


@pytest.fixture(scope="session")
def library():
    return open_catalogue((resources_folder(),), "en")


@pytest.fixture
def small_library(library):
    """Return a function that makes a library with other or missing entries."""
    return lambda **changes: SmallLibrary(library, **changes)


@pytest.fixture
def journal(library):
    return Journal(library)


@pytest.fixture
def journal_of():
    """Return a function that opens a journal held against another library."""
    return Journal


@pytest.fixture
def finder(library):
    return library.finder()


@pytest.fixture
def answers():
    """A whole set of answers: mid-portion, medium, left side."""
    return dict(ANSWERS)


@pytest.fixture
def altered():
    """Return a function that changes fields of a struct."""
    return msgspec.structs.replace
