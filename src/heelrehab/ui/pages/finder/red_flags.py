"""Something is wrong: the warning signs, asked at any time."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.finder import Finder, QuestionKind
from heelrehab.core.finder.outcome import HelpFirst, find
from heelrehab.core.finder.red_flags import NO_SIGNS
from heelrehab.core.finder.start import flag_of
from heelrehab.core.records import RedFlag
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.finder.asking.interview import Interview
from heelrehab.ui.pages.finder.outcome.clear_screen import ClearScreen
from heelrehab.ui.pages.finder.outcome.help_screen import HelpScreen
from heelrehab.ui.pages.finder.walk import Walk
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.strings.programme.finder import numbers_of
from heelrehab.ui.theme.appearance import Appearance


class RedFlagsPage(QWidget):
    """Asks the three lists of warning signs and keeps what was said. Takes the whole window.

    Signals:
        closed: The page is no longer needed.
    """

    closed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        catalogue: Catalogue,
        keeper: RecordKeeper,
        *,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the gravest signs.

        Raises:
            CatalogueError: The finder's file is missing or was refused.
        """
        super().__init__(parent)
        self.setObjectName("redFlagsPage")
        self._appearance = appearance
        self._settings = settings
        self._catalogue = catalogue
        self._keeper = keeper
        self._kept_id = ""
        self._interview = Interview(
            appearance,
            catalogue.finder_text(),
            Walk(signs_only(catalogue.finder())),
            title=self.tr("Something is wrong"),
            name="redFlags",
        )
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._interview)
        self.setFocusProxy(self._interview)
        self._interview.settled.connect(self._show_outcome)
        self._interview.left.connect(self.closed)
        self._interview.forward_asked.connect(self.closed)

    def _show_outcome(self, walk: Walk) -> None:
        outcome = find(walk.finder, walk.answers) if any(walk.answers.values()) else None
        if isinstance(outcome, HelpFirst):
            self._show_help(outcome)
        else:
            self._show_clear()

    def _show_help(self, outcome: HelpFirst) -> None:
        stamp = self._keeper.stamp()
        self._keep(flag_of(outcome, stamp.at, self._new_id))
        numbers = numbers_of(self._settings.settings)
        screen = HelpScreen(self._appearance, outcome, self._catalogue.finder_text(), numbers)
        screen.mistake_told.connect(self._take_back)
        self._interview.show_outcome(screen, forward=self.tr("Go to Today"))

    def _show_clear(self) -> None:
        stamp = self._keeper.stamp()
        self._keep(RedFlag(id=stamp.id, at=stamp.at, day=stamp.day, tier=NO_SIGNS))
        self._interview.show_outcome(ClearScreen(), forward=self.tr("Go on"))

    def _keep(self, flag: RedFlag) -> None:
        self._kept_id = flag.id
        self._keeper.keep(flag)

    def _take_back(self) -> None:
        self._keeper.undo(self._kept_id)
        self._interview.ask(self._interview.walk)

    def _new_id(self) -> str:
        return self._keeper.stamp().id


def signs_only(finder: Finder) -> Finder:
    """Return the finder with nothing but its questions about warning signs."""
    questions = tuple(each for each in finder.questions if each.kind is QuestionKind.SIGNS)
    return msgspec.structs.replace(finder, questions=questions)
