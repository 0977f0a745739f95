"""A person who lives through a story, day by day, and the diary of it."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta, timezone

from tests.acceptance.told import ANSWERS, Feel, Story, done_of, written

from heelrehab.core.course.due import due_decisions
from heelrehab.core.course.veto import back_to_programme, flare_up
from heelrehab.core.finder.outcome import Fit, HelpFirst, find
from heelrehab.core.finder.start import flag_of, records_of_fit, records_of_help
from heelrehab.core.gates.gate import gate_state
from heelrehab.core.gates.needs import Scene
from heelrehab.core.history import History, extended
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.programme.rest import Rest
from heelrehab.core.programme.today import todays_session
from heelrehab.core.records import (
    Decision,
    HeelRaiseTest,
    HopTest,
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
from heelrehab.exchange.prescription import prescription_file, read_prescription

FIRST_DAY = date(2026, 1, 5)  # a Monday
ZONE = timezone(timedelta(hours=1))


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
        done = tuple(done_of(item, side, feel.share) for item in today.items for side in item.sides)
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
        self.lines.append(f"  {written(number)}: {where}; {counted}{'; ' if doses else ''}{doses}")
        self.counts.clear()

    def _tell(self, number: int, words: str) -> None:
        self.lines.append(f"{written(number)}: {words}")

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
