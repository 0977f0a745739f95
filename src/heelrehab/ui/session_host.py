"""Puts one session together: timeline, driver, recorder, page, sound; takes it apart again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.schema import Exercise
from heelrehab.content.texts import ExerciseText
from heelrehab.core.adaptation.during_set import stop_offer
from heelrehab.core.clock import Clock
from heelrehab.core.finder.person import person_from
from heelrehab.core.programme.items import dose_at
from heelrehab.core.programme.plan import Plan, plan_from
from heelrehab.core.records import PrescribedItem
from heelrehab.core.session.prescription import (
    OwnCount,
    Pacing,
    compile_timeline,
    sides_for,
)
from heelrehab.storage.settings import BetweenExercises, Settings
from heelrehab.ui.boundary_trace import BoundaryTrace, ShownBoundary
from heelrehab.ui.figure.choice import look_of
from heelrehab.ui.figure.view import FigureView
from heelrehab.ui.hands_free.companion import Companion
from heelrehab.ui.hands_free.narrator import announce
from heelrehab.ui.hands_free.senses import Senses
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.player.easing import Easing
from heelrehab.ui.pages.player.on_stage.reading import Lesson
from heelrehab.ui.pages.player.pace import PlayerPace
from heelrehab.ui.pages.player.page import PlayerPage
from heelrehab.ui.session.driver import SessionDriver
from heelrehab.ui.session.plan import SessionPlan
from heelrehab.ui.session.recorder import SessionRecorder
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import Appearance


@dataclass(frozen=True, slots=True)
class RunningSession:
    """The parts of one session on screen."""

    page: PlayerPage
    driver: SessionDriver
    recorder: SessionRecorder


class SessionHost(QObject):
    """Makes sessions; at most one runs at a time.

    Signals:
        opened: A session's page is ready to be shown.
        closed: The session's page is no longer needed.
        warning_raised: The person reported so much pain that the warning signs must be asked.
    """

    opened = Signal(object)
    closed = Signal()
    warning_raised = Signal()

    def __init__(
        self,
        appearance: Appearance,
        catalogue: Catalogue,
        keeper: RecordKeeper,
        settings: SettingsKeeper,
        *,
        senses: Senses,
        clock: Clock,
        time_scale: float,
        trace: Callable[[ShownBoundary], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Take what every session needs.

        Args:
            appearance: The look in force.
            catalogue: The exercises and their words.
            keeper: Takes the records.
            settings: Pacing, motion, the figure's person.
            senses: Tones, voice, and what keeps the machine awake.
            clock: The session clock, running ``time_scale`` times as fast as real time.
            time_scale: How many session seconds go by in a real one.
            trace: Is told of each boundary that was shown, for measuring.
            parent: The owner.
        """
        super().__init__(parent)
        self._appearance = appearance
        self._catalogue = catalogue
        self._keeper = keeper
        self._settings = settings
        self._senses = senses
        self._clock = clock
        self._time_scale = time_scale
        self._trace = trace
        self.session: RunningSession | None = None

    def open(self, plan: SessionPlan) -> None:
        """Make the page of a session, with the question before it; nothing runs yet.

        Raises:
            CatalogueError: An exercise of the plan is not in the catalogue.
        """
        exercises = {
            item.exercise_id: self._catalogue.exercise(item.exercise_id) for item in plan.items
        }
        lessons = {
            exercise_id: Lesson(exercise, self._catalogue.exercise_text(exercise_id))
            for exercise_id, exercise in exercises.items()
        }
        timeline = compile_timeline(plan.items, exercises, self._pacing())
        driver = SessionDriver(timeline, self._clock.monotonic_s, time_scale=self._time_scale)
        recorder = SessionRecorder(self._keeper.stamp().id, plan, driver, self._keeper, driver)
        page = PlayerPage(
            self._appearance,
            self._figure(),
            lessons,
            driver,
            recorder=recorder,
            keeper=self._keeper,
            easing=self._easing(),
            sore_sides=person_from(self._keeper.history).sore_sides,
        )
        driver.setParent(page)
        Companion(
            driver,
            page,
            self._senses,
            appearance=self._appearance,
            settings=self._settings,
            words=partial(_words_of, lessons),
            time_scale=self._time_scale,
        )
        pace = PlayerPace(driver, lessons, self._settings, page)
        page.pace_stepped.connect(pace.step)
        pace.pace_shown.connect(page.stage.show_pace)
        pace.pace_told.connect(partial(announce, page))
        if self._trace is not None:
            BoundaryTrace(driver, page.stage.ring, self._clock.monotonic_s, self._trace)
        page.done.connect(self._close)
        page.too_much_pain.connect(self.warning_raised)
        page.sound_switched.connect(self._switch_sound)
        self.session = RunningSession(page, driver, recorder)
        self._show_sound()
        self.opened.emit(page)

    def stop(self) -> None:
        """End the session that runs, where one does; what was done is kept."""
        if self.session is not None:
            self.session.driver.end()

    def _pacing(self) -> Pacing:
        return pacing_from(self._settings.settings)

    def _easing(self) -> Easing:
        today = self._keeper.stamp().day
        plan = plan_from(self._keeper.history, self._catalogue, today)
        return Easing(
            offer_for=partial(stop_offer, plan=plan, library=self._catalogue),
            easier_item=partial(self._easier_item, plan),
            pacing=self._pacing,
        )

    def _easier_item(self, plan: Plan, exercise_id: str) -> tuple[PrescribedItem, Lesson]:
        """Return an exercise at the foot of its ladder, with its words."""
        exercise = self._catalogue.exercise(exercise_id)
        dose = dose_at(exercise, exercise.dose.ladder[0], plan)
        sides = sides_for(exercise.dose.sides, plan.person.side, dose)
        item = PrescribedItem(exercise_id=exercise_id, dose=dose, sides=sides)
        return item, Lesson(exercise, self._catalogue.exercise_text(exercise_id))

    def _figure(self) -> FigureView:
        figure = FigureView(self._clock.monotonic_s)
        figure.setObjectName("playerFigure")
        figure.set_look(look_of(self._appearance.name, self._settings.settings))
        figure.set_motion_reduced(self._appearance.is_motion_reduced)
        return figure

    def _switch_sound(self) -> None:
        self._settings.change(sound_on=not self._settings.settings.sound_on)
        self._show_sound()

    def _show_sound(self) -> None:
        if self.session is not None:
            is_on = self._settings.settings.sound_on
            self.session.page.stage.controls.show_sound(is_on=is_on)

    def _close(self) -> None:
        self.session = None
        self.closed.emit()


def _words_of(lessons: Mapping[str, Lesson], exercise_id: str) -> tuple[Exercise, ExerciseText]:
    """Return an exercise with its words, those included that came in on the way."""
    return lessons[exercise_id].exercise, lessons[exercise_id].text


def pacing_from(settings: Settings) -> Pacing:
    """Return how the person wants to be led."""
    return Pacing(
        waits_between_exercises=settings.between_exercises is BetweenExercises.WAIT,
        tempo_percent=settings.tempo_percent,
        get_ready_s=settings.get_ready_s,
        own_count={
            exercise_id: OwnCount.PER_REP
            for exercise_id, is_own in settings.count_own_reps.items()
            if is_own
        },
    )
