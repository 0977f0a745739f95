"""The pages of everybody who exercises, at home and at a clinic's kiosk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.faults import CatalogueError
from heelrehab.core.clock import Clock
from heelrehab.core.finder.red_flags import lock_from
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.programme.today import week_behind
from heelrehab.core.programme.week import WeekAdherence
from heelrehab.core.records import PrescribedItem
from heelrehab.options import RunOptions
from heelrehab.pages.sessions import Sessions
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.session.plan import SessionPlan
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from heelrehab.ui.hands_free.senses import Senses
    from heelrehab.ui.pages.progress.page import ProgressPage
    from heelrehab.ui.session.driver import SessionDriver
    from heelrehab.ui.session_host import SessionHost
    from heelrehab.ui.sounds import Sounds


class ExercisingPages(QObject):
    """One maker for each page; modules load with their page, for a fast first paint.

    Signals:
        page_wanted: Show the page of this id.
        whole_wanted: Give the whole window to this widget.
        whole_done: Show the pages again.
        unusable: What was asked for needs a content file that cannot be used.
        told: A sentence and its ``Tone``.
    """

    page_wanted = Signal(str)
    whole_wanted = Signal(object)
    whole_done = Signal()
    unusable = Signal()
    told = Signal(str, object)

    hands_over = False
    """True where records can be looked through, and leave the program as files."""

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        catalogue: Catalogue,
        keeper: RecordKeeper,
        *,
        sounds: Callable[[], Sounds],
        clock: Clock,
        options: RunOptions,
        person_name: str,
        offered: Sequence[str] = (),
        parent: QObject,
    ) -> None:
        """Take what every page needs; ``offered`` are the exercises to choose from, empty all."""
        super().__init__(parent)
        self._appearance = appearance
        self._settings = settings
        self._catalogue = catalogue
        self._keeper = keeper
        self._clock = clock
        self._person_name = person_name
        self._offered = tuple(offered)
        self._sessions = Sessions(
            appearance,
            settings,
            catalogue,
            keeper,
            sounds=sounds,
            clock=clock,
            options=options,
            parent=self,
        )
        self._sessions.opened.connect(self.whole_wanted)
        self._sessions.closed.connect(self.whole_done)
        self._sessions.warning_raised.connect(self.open_red_flags)
        self._sessions.unusable.connect(self.unusable)
        self._sessions.told.connect(self.told)

    @property
    def host(self) -> SessionHost:
        """What opens sessions; made on first need."""
        return self._sessions.host

    @property
    def senses(self) -> Senses:
        """What leads through sessions by ear and eye; made on first need."""
        return self._sessions.senses

    @property
    def is_in_session(self) -> bool:
        """True from the question before a session to the one after it."""
        return self._sessions.is_running

    @property
    def driver(self) -> SessionDriver | None:
        """What plays the session that is open, None where none is."""
        return self._sessions.driver

    def close(self) -> None:
        """End what runs; what was done is kept."""
        self._sessions.close()

    def stop_session(self) -> None:
        """End the session that runs, where one does; what was done is kept."""
        self._sessions.stop()

    def open_session(self, plan: SessionPlan) -> None:
        """Begin with the question before the session."""
        self._sessions.open(plan)

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """Return what makes each page, by id."""
        return {
            "today": self._make_today,
            "exercises": self._make_exercises,
            "progress": self._make_progress,
            "learn": self._make_learn,
        }

    def open_finder(self) -> None:
        """Ask the finder's questions."""
        from heelrehab.ui.pages.finder.page import FinderPage  # noqa: PLC0415 - on first need

        try:
            page = FinderPage(
                self._appearance, self._settings, self._catalogue, self._keeper, self._clock.now
            )
        except CatalogueError:
            self.unusable.emit()
            return
        page.closed.connect(self.whole_done)
        page.programme_begun.connect(self._show_today)
        self.whole_wanted.emit(page)

    def open_red_flags(self) -> None:
        """Ask for warning signs, over whatever has the window."""
        from heelrehab.ui.pages.finder.red_flags import RedFlagsPage  # noqa: PLC0415 - as above

        try:
            page = RedFlagsPage(self._appearance, self._settings, self._catalogue, self._keeper)
        except CatalogueError:
            self.unusable.emit()
            return
        page.closed.connect(self._leave_red_flags)
        self.whole_wanted.emit(page)

    def _leave_red_flags(self) -> None:
        """Go back to what was before; a session ends where a sign was named."""
        self.whole_done.emit()
        if lock_from(self._keeper.history) is not None:
            self.stop_session()

    def _make_today(self) -> QWidget:
        from heelrehab.ui.pages.today.page import TodayPage  # noqa: PLC0415 - as above

        page = TodayPage(
            self._appearance,
            self._settings,
            self._catalogue,
            self._keeper,
            self._clock.now,
            person_name=self._person_name,
        )
        page.session_requested.connect(self.open_session)
        page.finder_requested.connect(self.open_finder)
        page.red_flags_requested.connect(self.open_red_flags)
        return page

    def _make_exercises(self) -> QWidget:
        from heelrehab.ui.pages.exercises.page import ExercisesPage  # noqa: PLC0415 - as above

        page = ExercisesPage(
            self._appearance,
            self._settings,
            self._catalogue,
            self._keeper,
            today=self._today,
            monotonic_s=self._clock.monotonic_s,
            offered=self._offered,
        )
        page.start_requested.connect(self._start_items)
        return page

    def _make_progress(self) -> ProgressPage:
        from heelrehab.ui.pages.progress.page import ProgressPage  # noqa: PLC0415 - as above

        page = ProgressPage(
            self._appearance,
            self._keeper,
            self._catalogue,
            today=self._today,
            week=self._week,
            hands_over=self.hands_over,
        )
        page.today_requested.connect(self._show_today)
        return page

    def _make_learn(self) -> QWidget:
        from heelrehab.ui.pages.learn.page import LearnPage  # noqa: PLC0415 - as above

        page = LearnPage(self._appearance, self._settings, self._catalogue)
        page.red_flags_requested.connect(self.open_red_flags)
        return page

    def _today(self) -> date:
        return self._clock.now().date()

    def _show_today(self) -> None:
        self.page_wanted.emit("today")

    def _week(self) -> WeekAdherence | None:
        """Return what was done of the last seven days' sessions, None without a programme."""
        history, day = self._keeper.history, self._today()
        plan = plan_from(history, self._catalogue, day)
        return week_behind(plan, history, self._catalogue, day)

    def _start_items(self, items: tuple[PrescribedItem, ...]) -> None:
        """Open a session of exercises that the person chose, apart from the plan."""
        self.open_session(SessionPlan(tuple(items)))
