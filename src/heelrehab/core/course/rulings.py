"""A decision with the changes it brings, before ids and moments are given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import msgspec

from heelrehab.core.adaptation.codes import Change, Result, Row
from heelrehab.core.clock import NewId
from heelrehab.core.history import History
from heelrehab.core.records import ChangedBy, Decision, PlanChange, PlanChangeKind

Facts = Mapping[str, float | str | bool | None]


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a rule decided, why, and the changes of the plan that follow."""

    row: Row
    result: Result
    change: Change
    facts: Facts
    changes: tuple[PlanChange, ...] = ()
    session_id: str = ""


@dataclass(frozen=True, slots=True)
class Desk:
    """Where rulings become records: the moment and the giver of ids."""

    now: datetime
    new_id: NewId

    @property
    def day(self) -> date:
        """The calendar day of the moment."""
        return self.now.date()

    def draft(self, kind: PlanChangeKind, **fields: object) -> PlanChange:
        """Return a change by rule of today, still without an id of its own."""
        draft = PlanChange(id="", at=self.now, day=self.day, kind=kind, by=ChangedBy.RULE)
        return msgspec.structs.replace(draft, **fields)

    def records(self, ruling: Ruling, after: int) -> tuple[Decision | PlanChange, ...]:
        """Return the records of a ruling, the decision first.

        The records of one run are a microsecond apart so that their order holds.

        Args:
            ruling: What was decided.
            after: How many records this run gave before.
        """
        decision = Decision(
            id=self.new_id(),
            at=self._moment(after),
            day=self.day,
            row=ruling.row.value,
            result=ruling.result.value,
            facts=dict(ruling.facts),
            change=ruling.change.value,
            session_id=ruling.session_id,
        )
        changes = tuple(
            msgspec.structs.replace(
                change,
                id=self.new_id(),
                at=self._moment(after + place),
                reason=change.reason or ruling.row.value,
                decision_id=decision.id,
            )
            for place, change in enumerate(ruling.changes, start=1)
        )
        return (decision, *changes)

    def _moment(self, place: int) -> datetime:
        return self.now + timedelta(microseconds=place)


def with_records(history: History, records: Iterable[Decision | PlanChange]) -> History:
    """Return the history as it will be once ``records`` are appended."""
    made = tuple(records)
    decisions = (record for record in made if isinstance(record, Decision))
    changes = (record for record in made if isinstance(record, PlanChange))
    return replace(
        history,
        decisions=(*history.decisions, *decisions),
        plan_changes=(*history.plan_changes, *changes),
    )
