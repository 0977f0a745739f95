"""One person's time at the screen: everything that belongs to it, under one roof."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.clock import Clock
from heelrehab.core.course.due import due_decisions
from heelrehab.core.prescribing.force import waiting
from heelrehab.core.programme.plan import plan_from, standing_changes
from heelrehab.core.records import Prescribed
from heelrehab.core.session.states import Running
from heelrehab.home.telling import Telling
from heelrehab.kiosk.visits.parcel import Belongings
from heelrehab.options import RunOptions
from heelrehab.pages.exercising import ExercisingPages
from heelrehab.storage.backup.archive import back_up_daily
from heelrehab.storage.faults import StorageError
from heelrehab.storage.kiosk.settings import KioskSettings
from heelrehab.storage.settings import Settings
from heelrehab.ui.keeper import RecordKeeper, Stamp
from heelrehab.ui.kiosk.frame import VisitFrame
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.workspace import GUEST, Workspace, fresh_id

if TYPE_CHECKING:
    from heelrehab.ui.sounds import Sounds

translate = QCoreApplication.translate

QUIET_MS = 300
"""After the first paint, so that the screen answers first."""
_when = attrgetter("at", "id")


class Visit(QObject):
    """A workspace, a keeper and pages, made and destroyed as one thing.

    ``frame`` belongs to the window that shows it; all the rest goes with the visit.

    Signals:
        finish_asked: The person is done.
    """

    finish_asked = Signal()

    def __init__(
        self,
        appearance: Appearance,
        catalogue: Catalogue,
        workspace: Workspace,
        clinic: KioskSettings,
        *,
        initials: str,
        sounds: Callable[[], Sounds],
        clock: Clock,
        options: RunOptions,
        parent: QObject,
    ) -> None:
        """Begin with Today.

        Args:
            appearance: The look in force.
            catalogue: The content in the language of the visit.
            workspace: The person's files, or those of a guest, of which there are none.
            clinic: What the clinic set.
            initials: All of a name that is on screen; may be empty.
            sounds: Gives the tones, which outlast the visit and know nothing of it.
            clock: The session clock and the wall clock.
            options: How the program runs.
            parent: The house.
        """
        super().__init__(parent)
        self.setObjectName("visit")
        self._workspace = workspace
        self._catalogue = catalogue
        self._clock = clock
        self._earlier_ids = frozenset(record.id for record in workspace.reading.records)
        settings = _settings_of(clinic, catalogue.language)
        self.settings = SettingsKeeper(settings, workspace.write_settings, self)
        self.keeper = RecordKeeper(
            workspace.reading.records,
            workspace.writer,
            self._stamp,
            is_read_only=not workspace.is_writable,
            is_lasting=not self.is_guest,
            parent=self,
        )
        self.pages = ExercisingPages(
            appearance,
            self.settings,
            catalogue,
            self.keeper,
            sounds=sounds,
            clock=clock,
            options=options,
            person_name=initials,
            offered=clinic.guest_exercises if self.is_guest else (),
            parent=self,
        )
        who = _who_text(initials, is_guest=self.is_guest)
        self.frame = VisitFrame(appearance, self.pages.makers(), who=who)
        self._telling = Telling(self.frame.messages, self.keeper, self.settings, self)
        self._connect()
        self._decide_what_is_due()
        self.keeper.history_changed.connect(self._decide_what_is_due)
        self.frame.show_page("today")
        self._telling.tell_reading(workspace)
        QTimer.singleShot(QUIET_MS, self, self._keep_house)

    @property
    def is_guest(self) -> bool:
        """True where nothing is kept."""
        return self._workspace.place.profile_id == GUEST

    @property
    def is_led(self) -> bool:
        """True while a session runs and the person need not touch anything."""
        driver = self.pages.driver
        return driver is not None and isinstance(driver.state, Running)

    def pause(self) -> None:
        """Let a session that runs stand still."""
        driver = self.pages.driver
        if driver is not None and self.is_led:
            driver.pause()

    def belongings(self) -> Belongings:
        """Return what there is to be taken home."""
        return Belongings(self.keeper.records, self._earlier_ids, self._prescribed())

    def _prescribed(self) -> Prescribed | None:
        """Return what the clinic set last of what is in force, or waits for its first day."""
        history, today = self.keeper.history, self._clock.now().date()
        plan = plan_from(history, self._catalogue, today)
        in_force = () if plan.prescribed is None else (plan.prescribed,)
        to_come = waiting(standing_changes(history), history.prescribed, today)
        return max((*in_force, *to_come), key=_when, default=None)

    def end(self) -> int:
        """End what runs, keep what was done, and return how many records could not be kept.

        The visit is destroyed as soon as control returns to the program; its frame with the
        screen that takes its place.
        """
        self.pages.close()
        unsaved_count = self._workspace.close()
        self.deleteLater()
        return unsaved_count

    def _connect(self) -> None:
        pages, frame = self.pages, self.frame
        frame.finish_asked.connect(self.finish_asked)
        frame.rail.warning_asked.connect(pages.open_red_flags)
        pages.page_wanted.connect(frame.show_page)
        pages.whole_wanted.connect(frame.take_over)
        pages.whole_done.connect(frame.give_back)
        pages.told.connect(frame.messages.show_message)
        pages.unusable.connect(self._telling.tell_unusable)

    def _keep_house(self) -> None:
        """Clear up after a crash and make the day's backup of a patient's history."""
        workspace, now = self._workspace, self._clock.now()
        if self.is_guest or not workspace.is_writable:
            return
        place = workspace.place
        try:
            damaged = workspace.tidy(now)
            back_up_daily(place.disk, place.profile, now.date())
        except StorageError as error:
            self._telling.tell_no_housekeeping(error.fault)
        else:
            if damaged:
                self._telling.tell_damage(damaged)

    def _decide_what_is_due(self) -> None:
        """Keep the decisions that the rules have due by now; asking twice adds nothing."""
        if self.keeper.is_read_only:
            return
        now = self._clock.now()
        due = due_decisions(self.keeper.history, self._catalogue, now, self._new_id)
        if due:
            self.keeper.keep(*due)

    def _stamp(self) -> Stamp:
        now = self._clock.now()
        return Stamp(fresh_id(self._clock), now)

    def _new_id(self) -> str:
        return fresh_id(self._clock)


def _settings_of(clinic: KioskSettings, language: str) -> Settings:
    """Return the settings that a visit begins with: the clinic's, and nobody else's."""
    return msgspec.structs.replace(
        Settings(),
        language=language,
        theme=clinic.theme,
        text_percent=clinic.text_percent,
        help_line=clinic.help_line,
        emergency_number=clinic.emergency_number,
    )


def _who_text(initials: str, *, is_guest: bool) -> str:
    if is_guest:
        return translate("Visit", "Guest: nothing is kept")
    return initials or translate("Visit", "Your visit")
