"""Twelve questions, then the programme that fits, or the help that is needed first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.finder.answers import FinderFault
from heelrehab.core.finder.outcome import Fit, HelpFirst, StageChoice, find
from heelrehab.core.finder.seen import finder_past, seen_signs
from heelrehab.core.finder.start import records_of_fit, records_of_help
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.finder.asking.interview import Interview
from heelrehab.ui.pages.finder.outcome.first_session import first_session
from heelrehab.ui.pages.finder.outcome.fit_screen import FitScreen
from heelrehab.ui.pages.finder.outcome.help_screen import HelpScreen
from heelrehab.ui.pages.finder.walk import Walk
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.strings.programme.finder import numbers_of
from heelrehab.ui.theme.appearance import Appearance


class FinderPage(QWidget):
    """Asks, shows the outcome and keeps it. Takes the whole window.

    Nothing is kept before the outcome. Warning signs are kept as soon as they are named, and
    taken back where one was tapped by mistake.

    Signals:
        closed: The page is no longer needed.
        programme_begun: A programme was chosen and kept.
    """

    closed = Signal()
    programme_begun = Signal()

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        catalogue: Catalogue,
        keeper: RecordKeeper,
        now: Callable[[], datetime],
        *,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the first question.

        Raises:
            CatalogueError: The finder's file is missing or was refused.
        """
        super().__init__(parent)
        self.setObjectName("finderPage")
        self._appearance = appearance
        self._settings = settings
        self._catalogue = catalogue
        self._keeper = keeper
        self._now = now
        self._fit_screen: FitScreen | None = None
        self._fit: Fit | None = None
        self._kept_ids: tuple[str, ...] = ()
        seen = seen_signs(keeper.history, now().date())
        self._interview = Interview(
            appearance,
            catalogue.finder_text(),
            Walk(finder_past(catalogue.finder(), seen)),
            title=self.tr("Find your programme"),
            name="finder",
        )
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._interview)
        self.setFocusProxy(self._interview)
        self._interview.settled.connect(self._show_outcome)
        self._interview.left.connect(self.closed)
        self._interview.forward_asked.connect(self._finish)
        self._interview.back_asked.connect(self._change_answers)

    def _show_outcome(self, walk: Walk) -> None:
        outcome = find(walk.finder, walk.answers)
        match outcome:
            case FinderFault():
                self._interview.ask(walk.at_question(outcome.question_id), outcome)
            case HelpFirst():
                self._show_help(outcome)
            case Fit():
                self._show_fit(outcome)

    def _show_help(self, outcome: HelpFirst) -> None:
        records = records_of_help(
            outcome, self._interview.walk.answers, self._keeper.stamp().at, self._new_id
        )
        self._kept_ids = tuple(record.id for record in records)
        self._keeper.keep(*records)
        numbers = numbers_of(self._settings.settings)
        screen = HelpScreen(self._appearance, outcome, self._catalogue.finder_text(), numbers)
        screen.mistake_told.connect(self._take_back)
        self._interview.show_outcome(screen, forward=self.tr("Go to Today"))

    def _take_back(self) -> None:
        for record_id in self._kept_ids:
            self._keeper.undo(record_id)
        self._kept_ids = ()
        self._change_answers()

    def _show_fit(self, fit: Fit) -> None:
        self._fit = fit
        self._fit_screen = FitScreen(
            self._appearance,
            self._settings,
            self._catalogue,
            fit,
            self._interview.walk.answers,
            has_been_seen=self._has_been_seen(),
        )
        self._fit_screen.choice_changed.connect(self._show_session)
        self._show_session(fit.choice)
        self._interview.show_outcome(
            self._fit_screen,
            back=self.tr("Change my answers"),
            forward=self.tr("Start this programme"),
            can_leave=True,
        )

    def _has_been_seen(self) -> bool:
        """True where only a visit to a clinician lets these answers through."""
        whole = find(self._catalogue.finder(), self._interview.walk.answers)
        return isinstance(whole, HelpFirst)

    def _show_session(self, choice: StageChoice) -> None:
        if self._fit is None or self._fit_screen is None:
            return
        answers = self._interview.walk.answers
        session = first_session(self._fit, choice, answers, self._catalogue, self._now())
        self._fit_screen.show_session(session)

    def _finish(self) -> None:
        """Keep the programme chosen, where there is one, and close."""
        if self._fit is not None and self._fit_screen is not None:
            answers = self._interview.walk.answers
            choice = self._fit_screen.choice
            self._keeper.keep(
                *records_of_fit(self._fit, answers, self._keeper.stamp().at, self._new_id, choice)
            )
            self.programme_begun.emit()
        self.closed.emit()

    def _change_answers(self) -> None:
        self._fit = self._fit_screen = None
        self._interview.ask(self._interview.walk)

    def _new_id(self) -> str:
        return self._keeper.stamp().id
