"""Simulated people: what they answer day by day, and the diary that comes of it."""

from __future__ import annotations

import itertools
import os
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path

import pytest

from heelrehab.content.catalogue.folders import resources_folder
from heelrehab.content.catalogue.opened import open_catalogue
from heelrehab.core.course.due import due_decisions
from heelrehab.core.course.veto import back_to_programme, flare_up
from heelrehab.core.finder.outcome import Fit, HelpFirst, find
from heelrehab.core.finder.start import flag_of, records_of_fit, records_of_help
from heelrehab.core.gates.gate import gate_state
from heelrehab.core.gates.needs import Scene
from heelrehab.core.history import History, extended
from heelrehab.core.prescribing.draft import Draft
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.programme.rest import Rest
from heelrehab.core.programme.today import todays_session
from heelrehab.core.records import (
    CutReason,
    Decision,
    HeelRaiseTest,
    HopTest,
    ItemDone,
    Pain,
    PainMoment,
    Prescribed,
    RedFlag,
    Session,
    SessionEnd,
    SessionFeedback,
    StageAnswer,
    Stiffness,
)
from heelrehab.core.side import Side
from heelrehab.exchange.prescription import prescription_file, read_prescription

REWRITE = bool(os.environ.get("HEELREHAB_REWRITE_STORIES"))
EXPECTED = Path(__file__).parent.parent / "data" / "acceptance"
FIRST_DAY = date(2026, 1, 5)  # a Monday
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


@dataclass(frozen=True)
class Feel:
    """How a day goes for a simulated person. None: the question is left unanswered."""

    during: int | None = 2
    after: int | None = 2
    morning: int | None = 2
    stiffness: int | None = 5
    effort: int | None = 5
    share: float = 1.0
    cut: CutReason | None = None
    trains: bool = True
    side: Side | None = None


@dataclass
class Story:
    """A person from the finder to the last day.

    ``feel`` tells each day by its number; ``tests`` gives raises left and right, and hop pain.
    """

    name: str
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    feel: Callable[[int], Feel] = lambda _: Feel()
    tests: Callable[[int], tuple[int, int, int] | None] = lambda _: None
    replies: Mapping[str, bool] = field(default_factory=dict)
    flags: Mapping[int, HelpFirst] = field(default_factory=dict)
    cleared: frozenset[int] = frozenset()
    flares: frozenset[int] = frozenset()
    retakes: Mapping[int, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    prescriptions: Mapping[int, Draft] = field(default_factory=dict)
    """What a clinic sends, by the day on which the person takes the file in."""
    back: frozenset[int] = frozenset()
    """Days on which the person goes back to the programme."""
    days: int = 26 * 7


class Life:
    """Lives a story and keeps its diary."""

    def __init__(self, library, story: Story) -> None:
        self.library = library
        self.story = story
        self.records = []
        self.known, self.resolved = History(), 0
        self.lines = []
        self.counts = Counter()
        self.numbers = itertools.count()
        self.today = 0

    def run(self) -> str:
        self._answer_finder(0, self.story.answers)
        for number in range(self.story.days):
            self._live(number)
        if self.story.days % 28:
            self._close_week(self.story.days - 1)
        return "\n".join([f"# {self.story.name}", *self.lines, ""])

    @property
    def history(self):
        for record in self.records[self.resolved :]:
            longer = extended(self.known, record)
            assert longer is not None, "a story is told in order"
            self.known = longer
        self.resolved = len(self.records)
        return self.known

    @property
    def plan(self):
        return plan_from(self.history, self.library, self._day(self.today))

    def _live(self, number: int) -> None:
        before = self.plan.prescribed
        self.today = number
        self._tell_clinic(number, before)
        feel = self.story.feel(number)
        if number in self.story.retakes:
            self._answer_finder(number, self.story.retakes[number])
        if number:
            self._morning(number, feel)
        if number in self.story.cleared:
            self._add(RedFlag, number, "09:00", tier="none", is_cleared=True)
            self._tell(number, "seen by a clinician, cleared")
        self._decide(number, "14:30")
        self._follow_clinic(number)
        if number in self.story.flares:
            self.records.append(flare_up(self._at(number, "15:00"), self._new_id))
            self._tell(number, "flare-up: the next days are lighter")
        self._tests(number)
        self._replies(number)
        if feel.trains:
            self._train(number, feel)
        if number in self.story.flags:
            self._raise_flag(number)
        if number % 7 == 6:
            self._weekly(number, feel)
        if number % 28 == 27:
            self._close_week(number)

    def _morning(self, number: int, feel: Feel) -> None:
        self._score(number, "07:00", feel, PainMoment.MORNING, feel.morning)
        if feel.stiffness is not None:
            self._add(Stiffness, number, "07:00", minutes=feel.stiffness)
        self._decide(number, "07:05")

    def _score(self, number, clock, feel, moment, score, **fields) -> None:
        """Score the sore side, or both; a worse side alone leaves the other one quiet."""
        if score is None:
            return
        side = feel.side or self.plan.person.side
        self._add(Pain, number, clock, moment=moment, score_nrs=score, side=side, **fields)
        if feel.side is not None:
            quiet = min(score, 2)
            other = side.other
            self._add(Pain, number, clock, moment=moment, score_nrs=quiet, side=other, **fields)

    def _decide(self, number: int, clock: str) -> None:
        now = self._at(number, clock)
        before = self.plan
        made = due_decisions(self.history, self.library, now, self._new_id)
        self.records.extend(made)
        assert due_decisions(self.history, self.library, now, self._new_id) == ()
        for record in made:
            if isinstance(record, Decision):
                self._tell_decision(number, record, before)

    def _train(self, number: int, feel: Feel) -> None:
        for turn in range(3):
            today = todays_session(self.plan, self.history, self.library, self._day(number))
            if today.rest is not None and not (turn == 0 and today.items):
                self.counts[today.rest.value] += today.rest is not Rest.DONE_TODAY
                return
            self.counts["light days" if today.rest else "sessions"] += 1
            self._do(number, turn, today, feel)
            if today.rest is not None:
                return

    def _do(self, number: int, turn: int, today, feel: Feel) -> None:
        session_id = f"session-{number}-{turn}"
        clock = f"{16 + turn}:00"
        done = tuple(_done(item, side, feel.share) for item in today.items for side in item.sides)
        at = self._at(number, clock)
        ended = SessionEnd.COMPLETED if feel.share >= 1 else SessionEnd.ENDED_EARLY
        common = {"programme_id": today.programme_id, "stage_id": today.stage_id}
        self._add(
            Session,
            number,
            clock,
            session_id=session_id,
            started_at=at,
            ended=ended,
            done=done,
            active_s=60.0 * today.minutes,
            **common,
        )
        if today.rest is not None:
            return
        self._score(number, clock, feel, PainMoment.DURING, feel.during, session_id=session_id)
        self._score(number, clock, feel, PainMoment.AFTER, feel.after, session_id=session_id)
        self.records.append(
            SessionFeedback(
                id=self._new_id(),
                at=at,
                session_id=session_id,
                effort_nrs=feel.effort,
                cut_reason=feel.cut,
            )
        )

    def _weekly(self, number: int, feel: Feel) -> None:
        scores = [each for each in (feel.during, feel.after, feel.morning) if each is not None]
        if scores:
            self._add(
                Pain,
                number,
                "20:00",
                moment=PainMoment.WEEKLY_WORST,
                score_nrs=max(scores),
                side=self.plan.person.side,
            )

    def _follow_clinic(self, number: int) -> None:
        """Take in what the clinic sent, or go back to the programme."""
        before = self.plan.prescribed
        if number in self.story.prescriptions:
            draft = self.story.prescriptions[number]
            sent = draft.signed(self._new_id(), self._at(number - 1, "11:00"))
            file = prescription_file(sent, self.library, "0.1.0")
            taken = read_prescription(file, self.library, now=self._at(number, "14:40"))
            assert isinstance(taken, Prescribed)
            self.records.append(taken)
        if number in self.story.back:
            change = back_to_programme(self.plan, self._at(number, "14:50"), self._new_id)
            assert change is not None
            self.records.append(change)
        self._tell_clinic(number, before)

    def _tell_clinic(self, number: int, before: Prescribed | None) -> None:
        """Tell whose list is in force where it was another before."""
        now = self.plan.prescribed
        if now is not None and now is not before:
            items = ", ".join(f"{each.exercise_id} step {each.step}" for each in now.items)
            self._tell(number, f"set by {now.author} until {now.ends}: {items}")
        elif now is None and before is not None:
            self._tell(number, "the programme's own exercises again")

    def _tests(self, number: int) -> None:
        found = self.story.tests(number) if number % 28 == 27 else None
        if found is not None:
            left, right, hop = found
            self._add(HeelRaiseTest, number, "15:00", left_reps=left, right_reps=right)
            side = self.plan.person.side
            self._add(HopTest, number, "15:00", side=side, pain_nrs=hop)
            self._tell(number, f"test: {left} raises left, {right} right, hops hurt {hop}")

    def _replies(self, number: int) -> None:
        scene = Scene(self.history, self.library, self.plan, self._day(number))
        state = gate_state(scene)
        for question in state.questions if state else ():
            if question in self.story.replies:
                is_yes = self.story.replies[question]
                self._add(StageAnswer, number, "15:30", question=question, is_yes=is_yes)
                self._tell(number, f"asked {question}: {'yes' if is_yes else 'no'}")

    def _raise_flag(self, number: int) -> None:
        outcome = self.story.flags[number]
        self.records.append(flag_of(outcome, self._at(number, "19:00"), self._new_id))
        self._tell(number, f"something is wrong: {outcome.tier.value}, {' '.join(outcome.signs)}")
        self._decide(number, "19:01")

    def _answer_finder(self, number: int, changes: Mapping[str, tuple[str, ...]]) -> None:
        answers = {key: value for key, value in {**ANSWERS, **changes}.items() if value is not None}
        outcome = find(self.library.finder(), answers)
        now = self._at(number, "06:30")
        match outcome:
            case Fit():
                self.records.extend(records_of_fit(outcome, answers, now, self._new_id))
                chosen = outcome.choice
                why = " ".join(outcome.reasons)
                where = f"{chosen.programme_id} {chosen.stage_id}"
                self._tell(number, f"finder: {where} ({outcome.irritability.value}: {why})")
            case HelpFirst():
                self.records.extend(records_of_help(outcome, answers, now, self._new_id))
                signs = " ".join(outcome.signs)
                self._tell(number, f"finder: {outcome.tier.value} ({signs})")
            case fault:
                raise AssertionError(fault)

    def _tell_decision(self, number: int, decision, before) -> None:
        facts = decision.facts
        if decision.change in ("credit", "half_credit"):
            self.counts[decision.change] += 1
            return
        if decision.change == "same_dose":
            self.counts[f"held: {facts['cause']}"] += 1
            return
        words = [decision.row, decision.result, decision.change]
        if facts.get("cause"):
            words.append(f"because {facts['causes']}")
        if facts.get("exercise_id"):
            words.append(f"{facts['exercise_id']} {facts['from_dose']} -> {facts['to_dose']}")
        if facts.get("to_kg"):
            words.append(f"{facts['to_kg']:g} kg")
        if facts.get("stage_id"):
            words.append(f"{before.stage_id} -> {facts['programme_id']} {facts['stage_id']}")
        if "drop_nrs" in facts:
            words.append(f"worst {facts['first_worst_nrs']} -> {facts['last_worst_nrs']}")
        self._tell(number, ", ".join(words))

    def _close_week(self, number: int) -> None:
        plan = self.plan
        counted = ", ".join(f"{key} {count}" for key, count in sorted(self.counts.items()) if count)
        doses = ", ".join(f"{key} step {step}" for key, step in sorted(plan.steps.items()))
        where = f"{plan.programme_id} {plan.stage_id}".strip() or "no programme"
        self.lines.append(f"  {_when(number)}: {where}; {counted}{'; ' if doses else ''}{doses}")
        self.counts.clear()

    def _tell(self, number: int, words: str) -> None:
        self.lines.append(f"{_when(number)}: {words}")

    def _add(self, kind, number: int, clock: str, **fields) -> None:
        day = self._day(number)
        self.records.append(kind(id=self._new_id(), at=self._at(number, clock), day=day, **fields))

    def _new_id(self) -> str:
        return f"{next(self.numbers):08}"

    @staticmethod
    def _day(number: int) -> date:
        return FIRST_DAY + timedelta(days=number)

    def _at(self, number: int, clock: str) -> datetime:
        return datetime.combine(self._day(number), time.fromisoformat(clock), ZONE)


def _when(number: int) -> str:
    weekday = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[number % 7]
    return f"week {number // 7 + 1:2} {weekday}"


def _done(item, side: Side, share: float) -> ItemDone:
    reps = item.dose.sets * item.dose.reps
    held_s = item.dose.sets * item.dose.hold_s if item.dose.hold_s else 0.0
    return ItemDone(
        exercise_id=item.exercise_id,
        side=side,
        dose=item.dose,
        sets_done=round(item.dose.sets * share),
        reps_done=round(reps * share),
        reps_prescribed=reps,
        held_s=held_s * share,
        held_prescribed_s=held_s,
    )


@pytest.fixture(scope="session")
def library():
    return open_catalogue((resources_folder(),), "en")


@pytest.fixture
def live(library):
    """Return a function that lives a story and gives its diary."""
    return lambda story: Life(library, story).run()


@pytest.fixture
def keeps_to_its_diary(live):
    """Return a function that holds a story against its committed diary, or rewrites it."""

    def check(file_name: str, story: Story) -> str:
        diary = live(story)
        file = EXPECTED / f"{file_name}.txt"
        if REWRITE:
            file.write_text(diary, encoding="utf-8")
        assert diary == file.read_text(encoding="utf-8")
        return diary

    return check


@pytest.fixture
def story():
    """Return a function that makes a story from how the days feel."""
    return Story


@pytest.fixture
def feel():
    """Return a function that tells how a day goes."""
    return Feel
