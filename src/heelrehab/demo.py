"""A made-up person with twelve weeks of history, led by the real rules."""

from __future__ import annotations

import math
import random
import uuid
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from heelrehab.core.course.due import due_decisions
from heelrehab.core.finder.outcome import Fit, find
from heelrehab.core.finder.start import records_of_fit
from heelrehab.core.history import History, extended, resolve
from heelrehab.core.programme.library import Library
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.programme.today import todays_session
from heelrehab.core.records import (
    AnyRecord,
    HeelRaiseTest,
    ItemDone,
    Note,
    Pain,
    PainMoment,
    PrescribedItem,
    Rating,
    Session,
    SessionEnd,
    SessionFeedback,
    StageAnswer,
    Stiffness,
)
from heelrehab.core.side import Side

DEMO_DAYS = 84
DEMO_NAME = "Anna"
_ANSWERS: dict[str, tuple[str, ...]] = {
    "emergency_signs": (),
    "urgent_signs": (),
    "clinician_signs": (),
    "age": ("18_64",),
    "location": ("mid",),
    "side": ("left",),
    "onset": ("gradual_over_12_weeks",),
    "worst_pain": ("5",),
    "stiffness": ("10_to_30",),
    "raises": ("1_to_9",),
    "goal": ("daily_life",),
    "kit": ("step", "band", "weight"),
    "minutes": ("20",),
    "twice_a_day": ("no",),
}
_BAD_WEEK = range(30, 32)
"""Days on which a long walk is still felt."""
_TEST_DAYS = (1, 28, 56, 83)
_GATE_DAYS = (44, 58)
"""Days on which the stage's gate is answered."""
_HALVING_DAYS = 32.0
_FIRST_PAIN = 5.0
_FORGETS_MORNING = 0.06
_MISSES_SESSION = 0.14
"""How often, 0 to 1."""


@dataclass(slots=True)
class _Diary:
    """What the person has written so far, with ids that are the same at every start."""

    history: History = field(default_factory=History)
    records: list[AnyRecord] = field(default_factory=list)

    def new_id(self) -> str:
        return str(uuid.UUID(int=len(self.records) + 1))

    def write(self, *records: AnyRecord) -> None:
        for record in records:
            self.records.append(record)
            longer = extended(self.history, record)
            self.history = longer if longer is not None else resolve(self.records)


def demo_records(library: Library, now: datetime, days: int = DEMO_DAYS) -> tuple[AnyRecord, ...]:
    """Return the history of a person who began ``days`` before ``now``.

    The morning of ``now`` is left open, so that there is something to answer.
    """
    diary, chance = _Diary(), random.Random(12)  # noqa: S311 - no secret, the same at each start
    first_day = now.date() - timedelta(days=days)
    _begin(diary, library, _at(now, first_day, time(18, 0)))
    for number in range(1, days):
        _live(diary, library, _at(now, first_day + timedelta(days=number), time()), number, chance)
    return tuple(diary.records)


def _begin(diary: _Diary, library: Library, at: datetime) -> None:
    outcome = find(library.finder(), _ANSWERS)
    if isinstance(outcome, Fit):
        finder, change = records_of_fit(outcome, _ANSWERS, at, _Ids(diary))
        diary.write(finder)
        diary.write(change)


def _live(
    diary: _Diary, library: Library, midnight: datetime, number: int, chance: random.Random
) -> None:
    """Write one day: the morning, what is due, the session, what is asked now and then."""
    usual = _FIRST_PAIN * 0.5 ** (number / _HALVING_DAYS)
    extra = 1.6 if number in _BAD_WEEK else 0.0
    day = midnight.date()
    if chance.random() > _FORGETS_MORNING:
        morning = midnight + timedelta(hours=7, minutes=chance.randrange(50))
        _score(diary, morning, PainMoment.MORNING, _felt(usual + extra - 0.6, chance))
        minutes = max(0, round(4 * (usual + extra) + chance.uniform(-4, 4)))
        diary.write(Stiffness(id=diary.new_id(), at=morning, day=day, minutes=minutes))
    noon = midnight + timedelta(hours=14, minutes=1)
    for record in due_decisions(diary.history, library, noon, _Ids(diary)):
        diary.write(record)
    if chance.random() > _MISSES_SESSION:
        _train(diary, library, midnight + timedelta(hours=18), usual + extra, chance)
    _answer_now_and_then(diary, midnight + timedelta(hours=20), number, usual)


@dataclass(slots=True)
class _Ids:
    """Ids for several records that are made before the first of them is written."""

    diary: _Diary
    given: int = 0

    def __call__(self) -> str:
        self.given += 1
        return str(uuid.UUID(int=(self.given << 64) + len(self.diary.records) + 1))


def _train(
    diary: _Diary, library: Library, at: datetime, pain: float, chance: random.Random
) -> None:
    plan = plan_from(diary.history, library)
    today = todays_session(plan, diary.history, library, at.date())
    if not today.items:
        return
    session_id = diary.new_id()
    _score(diary, at, PainMoment.BEFORE, _felt(pain - 0.8, chance), session_id=session_id)
    during = _felt(pain + 0.2, chance)
    half = at + timedelta(minutes=today.minutes / 2)
    _score(
        diary,
        half,
        PainMoment.DURING,
        during,
        session_id=session_id,
        exercise_id=today.items[0].exercise_id,
    )
    end = at + timedelta(minutes=today.minutes)
    diary.write(
        Session(
            id=diary.new_id(),
            at=end,
            session_id=session_id,
            day=at.date(),
            started_at=at,
            ended=SessionEnd.COMPLETED,
            done=tuple(done for item in today.items for done in done_in_full(item)),
            active_s=today.minutes * 60.0,
            programme_id=today.programme_id,
            stage_id=today.stage_id,
        )
    )
    _score(diary, end, PainMoment.AFTER, _felt(pain - 0.2, chance), session_id=session_id)
    effort = min(6, 3 + chance.randrange(4))
    diary.write(
        SessionFeedback(id=diary.new_id(), at=end, session_id=session_id, effort_nrs=effort)
    )


def done_in_full(item: PrescribedItem) -> tuple[ItemDone, ...]:
    """Return an item with every rep and every second done, side by side."""
    dose = item.dose
    held_s = dose.sets * (dose.hold_s or 0.0)
    return tuple(
        ItemDone(
            exercise_id=item.exercise_id,
            side=side,
            dose=dose,
            sets_done=dose.sets,
            reps_done=dose.sets * dose.reps,
            reps_prescribed=dose.sets * dose.reps,
            held_s=held_s,
            held_prescribed_s=held_s,
        )
        for side in item.sides
    )


def _answer_now_and_then(diary: _Diary, at: datetime, number: int, usual: float) -> None:
    day = at.date()
    if number % 7 == 0:
        _score(diary, at, PainMoment.WEEKLY_WORST, min(10, round(usual + 1.0)))
        percent = min(100, round(45 + number * 0.55))
        diary.write(Rating(id=diary.new_id(), at=at, day=day, overall_percent=percent))
    if number in _TEST_DAYS:
        diary.write(
            HeelRaiseTest(
                id=diary.new_id(),
                at=at,
                day=day,
                left_reps=8 + number // 6,
                right_reps=22 + number // 40,
            )
        )
    if number in _GATE_DAYS:
        diary.write(
            StageAnswer(id=diary.new_id(), at=at, day=day, question="insertion_pain", is_yes=False)
        )
    if number == _BAD_WEEK.start:
        words = "Long walk in the hills at the weekend."
        diary.write(Note(id=diary.new_id(), at=at, day=day, text=words))


def _score(
    diary: _Diary,
    at: datetime,
    moment: PainMoment,
    score_nrs: int,
    *,
    session_id: str = "",
    exercise_id: str = "",
) -> None:
    diary.write(
        Pain(
            id=diary.new_id(),
            at=at,
            day=at.date(),
            moment=moment,
            score_nrs=score_nrs,
            side=Side.LEFT,
            session_id=session_id,
            exercise_id=exercise_id,
        )
    )


def _felt(pain: float, chance: random.Random) -> int:
    return max(0, min(10, math.floor(pain + chance.uniform(0.0, 1.0))))


def _at(now: datetime, day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, tzinfo=now.tzinfo)
