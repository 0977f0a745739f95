"""People with a history, and Today's page in front of them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from heelrehab.core.course.due import due_decisions
from heelrehab.core.finder.outcome import find
from heelrehab.core.finder.start import records_of_fit
from heelrehab.core.history import resolve
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.programme.today import todays_session
from heelrehab.core.records import (
    ItemDone,
    Pain,
    PainMoment,
    Session,
    SessionEnd,
    SessionFeedback,
    Stiffness,
)
from heelrehab.ui.pages.today.page import TodayPage
from heelrehab.ui.widgets.exercises.tile import ExerciseTile

ANSWERS = {
    "emergency_signs": (),
    "urgent_signs": (),
    "clinician_signs": (),
    "age": ("18_64",),
    "location": ("mid",),
    "side": ("left",),
    "onset": ("gradual_6_to_12_weeks",),
    "worst_pain": ("4",),
    "stiffness": ("10_to_30",),
    "raises": ("10_to_19",),
    "hops": ("pain_0_2",),
    "goal": ("daily_life",),
    "kit": ("step", "band", "weight"),
    "minutes": ("30",),
    "twice_a_day": ("no",),
}


class Life:
    """A person who answered the finder; each evening a session, each morning a score."""

    def __init__(self, clock, catalogue, **answers):
        self.clock = clock
        self.catalogue = catalogue
        self.records = []
        given = ANSWERS | answers
        fit = find(catalogue.finder(), given)
        self.records.extend(records_of_fit(fit, given, self._stamp().at, self._new_id))

    @property
    def history(self):
        return resolve(self.records)

    @property
    def plan(self):
        return plan_from(self.history, self.catalogue)

    def add(self, record_type, **fields):
        stamp = self._stamp()
        if "day" in record_type.__struct_fields__:
            fields.setdefault("day", stamp.day)
        record = record_type(id=stamp.id, at=stamp.at, **fields)
        self.records.append(record)
        return record

    def morning(self, score_nrs=2, minutes=5):
        for side in self.plan.person.sore_sides:
            self.add(Pain, moment=PainMoment.MORNING, score_nrs=score_nrs, side=side)
        self.add(Stiffness, minutes=minutes)
        now = self._stamp().at
        self.records.extend(due_decisions(self.history, self.catalogue, now, self._new_id))

    def train(self, score_nrs=2):
        todays = todays_session(self.plan, self.history, self.catalogue, self.clock.at.date())
        session_id = self._new_id()
        for moment in (PainMoment.DURING, PainMoment.AFTER):
            side = self.plan.person.sore_sides[0]
            fields = {"score_nrs": score_nrs, "side": side, "session_id": session_id}
            self.add(Pain, moment=moment, **fields)
        self.add(
            Session,
            session_id=session_id,
            started_at=self.clock.at,
            ended=SessionEnd.COMPLETED,
            done=tuple(all_done(item, side) for item in todays.items for side in item.sides),
            active_s=900.0,
            programme_id=todays.programme_id,
            stage_id=todays.stage_id,
        )
        self.add(SessionFeedback, session_id=session_id, effort_nrs=5)

    def live(self, days):
        """Train ``days`` evenings and stop before the next morning is told."""
        for _ in range(days):
            self.clock.at = self.clock.at.replace(hour=18)
            self.train()
            self.next_morning()
            if _ < days - 1:
                self.morning()
        return self

    def next_morning(self):
        self.clock.at = (self.clock.at + timedelta(days=1)).replace(hour=7, minute=40)
        return self

    def _stamp(self):
        return self.clock.stamp()

    def _new_id(self):
        return self._stamp().id


def all_done(item, side):
    reps = item.dose.sets * item.dose.reps
    held_s = item.dose.sets * (item.dose.hold_s or 0.0)
    return ItemDone(
        exercise_id=item.exercise_id,
        side=side,
        dose=item.dose,
        sets_done=item.dose.sets,
        reps_done=reps,
        reps_prescribed=reps,
        held_s=held_s,
        held_prescribed_s=held_s,
    )


class Hand:
    """Clicks on Today's page and reads it."""

    def __init__(self, qtbot, page, keeper):
        self._qtbot = qtbot
        self.page = page
        self.keeper = keeper

    def find(self, name):
        found = self.page.findChildren(object, name)
        assert found, f"nothing is called {name}"
        return found[-1]

    def has(self, name):
        return any(each.isVisibleTo(self.page) for each in self.page.findChildren(object, name))

    def click(self, name):
        self._qtbot.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def text(self, name):
        return self.find(name).text()

    def exercises(self):
        """Return the ids of the exercises that are shown, in their order."""
        tiles = self.page.findChildren(ExerciseTile)
        shown = (each for each in tiles if each.isVisibleTo(self.page))
        return [each.objectName().removeprefix("tile_") for each in shown]


@pytest.fixture
def life_of(clock, catalogue):
    """Begins a life with the finder's answers, some of them other than usual."""

    def begin(**answers):
        return Life(clock, catalogue, **answers)

    return begin


@pytest.fixture
def life(life_of):
    return life_of().next_morning()


@pytest.fixture
def today_of(qtbot, parts, keeper_of):
    """Opens Today on a history."""

    def make(records=()):
        keeper = keeper_of(records)
        page = TodayPage(
            parts.appearance,
            parts.settings,
            parts.catalogue,
            keeper,
            parts.clock.now,
            person_name="Anna",
        )
        qtbot.addWidget(page)
        page.resize(1072, 2400)
        page.show()
        page.grab()  # paints
        QCoreApplication.processEvents()  # makes what the first paint did not wait for
        return Hand(qtbot, page, keeper)

    return make
