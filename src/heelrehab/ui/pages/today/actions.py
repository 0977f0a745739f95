"""What the person can say on Today, as records; each tells what to undo."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.course.veto import Veto, back_to_programme, flare_up, veto
from heelrehab.core.finder.red_flags import Lock
from heelrehab.core.gates.sport import BEGUN, RAN
from heelrehab.core.programme.items import limits_for
from heelrehab.core.programme.plan import Plan
from heelrehab.core.programme.replacement import CannotDo, swap_for
from heelrehab.core.records import (
    AnyRecord,
    ChangedBy,
    Decision,
    PlanChange,
    PlanChangeKind,
    PrescribedItem,
    RedFlag,
    StageAnswer,
)
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.today.reading import TodayReading
from heelrehab.ui.session.plan import interrupted_session
from heelrehab.ui.strings.days import weekday_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Said:
    """What was kept, in a sentence, and the records that Undo takes back."""

    sentence: str
    record_ids: tuple[str, ...]


class TodayActions:
    """Keeps what the person says."""

    def __init__(self, keeper: RecordKeeper, catalogue: Catalogue) -> None:
        self._keeper = keeper
        self._catalogue = catalogue

    def undo(self, said: Said) -> None:
        """Take back what was said."""
        for record_id in said.record_ids:
            self._keeper.undo(record_id)

    def thank(self, record_ids: tuple[str, ...]) -> Said:
        """Return the thanks for an answer that was kept."""
        return Said(translate("TodayPage", "Thank you. It is in your history."), record_ids)

    def swap(self, reading: TodayReading, item: PrescribedItem, reason: CannotDo) -> Said:
        """Put something else in the place of an exercise, or leave it out."""
        stamp = self._keeper.stamp()
        change = swap_for(
            self._catalogue,
            item.exercise_id,
            reason,
            limits_for(reading.plan, self._catalogue, is_flare=reading.is_flare),
            now=stamp.at,
            new_id=self._new_id,
            taken=frozenset(each.exercise_id for each in reading.session.items),
        )
        old = self._catalogue.exercise_text(item.exercise_id).name
        if not change.replacement_id:
            text = translate("TodayPage", "{old} is left out.").format(old=old)
            return self._keep(text, change)
        new = self._catalogue.exercise_text(change.replacement_id).name
        text = translate("TodayPage", "{new} takes the place of {old}.").format(new=new, old=old)
        return self._keep(text, change)

    def take_back(self, reading: TodayReading) -> Said:
        """Put the exercises back that the person left out."""
        for record_id in reading.taken_out:
            self._keeper.undo(record_id)
        return Said(translate("TodayPage", "The exercises are back on your list."), ())

    def begin_flare(self) -> Said:
        """Lighten the plan for some days."""
        change = flare_up(self._keeper.stamp().at, self._new_id)
        text = translate("TodayPage", "The plan is lighter until {day}, and the chart shows it.")
        until = change.until or change.day
        return self._keep(text.format(day=weekday_text(until)), change)

    def end_flare(self) -> Said:
        """Go back to the usual plan at once."""
        stamp = self._keeper.stamp()
        change = PlanChange(
            id=stamp.id,
            at=stamp.at,
            day=stamp.day,
            kind=PlanChangeKind.FLARE,
            by=ChangedBy.PERSON,
        )
        return self._keep(translate("TodayPage", "Back to the usual plan."), change)

    def end_prescription(self, plan: Plan) -> Said:
        """Go back to the stage's own exercises."""
        change = back_to_programme(plan, self._keeper.stamp().at, self._new_id)
        text = translate("TodayPage", "The programme's own exercises are back.")
        return self._keep(text, *(() if change is None else (change,)))

    def note_run(self, *, is_first: bool) -> Said:
        """Note that the person ran today."""
        stamp = self._keeper.stamp()
        question = BEGUN if is_first else RAN
        answer = StageAnswer(
            id=stamp.id, at=stamp.at, day=stamp.day, question=question, is_yes=True
        )
        if is_first:
            return self._keep(translate("TodayPage", "Noted. Keep it short and slow."), answer)
        said = translate("TodayPage", "Noted. Tomorrow morning tells how the tendon took it.")
        return self._keep(said, answer)

    def clear_lock(self, lock: Lock) -> Said:
        """Note that the person was seen and may exercise."""
        stamp = self._keeper.stamp()
        flag = RedFlag(
            id=stamp.id,
            at=stamp.at,
            day=stamp.day,
            tier=lock.tier.value,
            signs=lock.signs,
            is_cleared=True,
        )
        text = translate("TodayPage", "Noted: you have been seen. The plan goes on.")
        return self._keep(text, flag)

    def answer(self, decision: Decision, choice: Veto) -> Said:
        """Keep what the person says to a decision."""
        stamp = self._keeper.stamp()
        records = veto(
            self._keeper.history,
            self._catalogue,
            decision,
            choice,
            now=stamp.at,
            new_id=self._new_id,
        )
        text = self._catalogue.rule_text(choice.value).name
        return self._keep(f"{text}.", *records)

    def keep_unfinished(self) -> Said:
        """Keep what was done of the session that never ended."""
        session = interrupted_session(self._keeper.history, self._keeper.stamp())
        text = translate("TodayPage", "What you did is in your history.")
        return self._keep(text, *(() if session is None else (session,)))

    def leave_out_unfinished(self) -> Said:
        """Leave the session that never ended out of the history."""
        started = self._keeper.history.unfinished_session()
        if started is not None:
            self._keeper.undo(started.id)
        return Said(translate("TodayPage", "The session is left out."), ())

    def _keep(self, sentence: str, *records: AnyRecord) -> Said:
        self._keeper.keep(*records)
        return Said(sentence, tuple(record.id for record in records))

    def _new_id(self) -> str:
        return self._keeper.stamp().id
