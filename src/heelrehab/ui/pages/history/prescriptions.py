"""Which prescriptions the person may end where they stand in the list, and what that brings."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from heelrehab.core.clock import NewId
from heelrehab.core.course.veto import back_to_programme, put_away
from heelrehab.core.history import History
from heelrehab.core.prescribing.force import waiting
from heelrehab.core.programme.library import Library
from heelrehab.core.programme.plan import Plan, plan_from, standing_changes
from heelrehab.core.records import PlanChange, Prescribed

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Endable:
    """The prescription that is followed now, and those that wait for their first day."""

    plan: Plan = field(default_factory=Plan)
    waiting: tuple[Prescribed, ...] = ()

    @property
    def in_force_id(self) -> str:
        """The one that is followed; empty where none is."""
        return "" if self.plan.prescribed is None else self.plan.prescribed.id

    @property
    def waiting_ids(self) -> frozenset[str]:
        """Those that wait."""
        return frozenset(each.id for each in self.waiting)

    def end_of(self, record_id: str, now: datetime, new_id: NewId) -> PlanChange | None:
        """Return the change that ends a prescription, None where it is neither of these."""
        if record_id == self.in_force_id:
            return back_to_programme(self.plan, now, new_id)
        found = next((each for each in self.waiting if each.id == record_id), None)
        return None if found is None else put_away(found, self.plan, now, new_id)


def endable(history: History, library: Library, day: date) -> Endable:
    """Return what may be ended on ``day``; most people have no prescription."""
    if not history.prescribed:
        return Endable()
    return Endable(
        plan=plan_from(history, library, day),
        waiting=waiting(standing_changes(history), history.prescribed, day),
    )


def ended_text(*, has_begun: bool) -> str:
    """Return what is said once a prescription is ended."""
    if has_begun:
        return translate("HistoryPage", "The programme's own exercises are back.")
    return translate("HistoryPage", "Put away. It will not begin; the plan stays as it is.")
