"""The composition root: builds the window's parts, hands them in, and owns what lasts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from heelrehab.content.catalogue import resources_folder
from heelrehab.core.clock import Clock
from heelrehab.home.dressing import dressed, spoken
from heelrehab.home.telling import Telling
from heelrehab.options import RunOptions
from heelrehab.pages import Pages
from heelrehab.storage.faults import StorageError
from heelrehab.storage.settings import Motion
from heelrehab.ui.keeper import RecordKeeper, Stamp
from heelrehab.ui.main_window import USUAL_SIZE, MainWindow
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import ThemeChoice
from heelrehab.workspace import Workspace, fresh_id, open_content

if TYPE_CHECKING:
    from heelrehab.home.people import HomePeople
    from heelrehab.ui.session_host import SessionHost
    from heelrehab.ui.sounds import Sounds

QUIET_MS = 300
"""After the first paint, so that the window answers before the rest is loaded."""


class Shell(QObject):
    """The program with a window: one person's workspace on screen.

    Signals:
        switch_asked: The id of the person whose page is to be opened instead.
    """

    switch_asked = Signal(str)

    def __init__(
        self,
        application: QApplication,
        workspace: Workspace,
        clock: Clock,
        options: RunOptions,
    ) -> None:
        """Build everything that the first page needs; the rest follows when it is wanted."""
        super().__init__(application)
        self._application = application
        self._workspace = workspace
        self._clock = clock
        self._options = options
        self.settings = SettingsKeeper(workspace.settings.value, workspace.write_settings, self)
        self._followed = workspace.settings.value
        now = workspace.settings.value
        self._speech = spoken(application, options.language or now.language)
        self.catalogue = open_content(workspace.place, self._speech.language)
        self.appearance = dressed(application, now)
        self._people: HomePeople | None = None
        self.keeper = RecordKeeper(
            workspace.reading.records,
            workspace.writer,
            self._stamp,
            is_read_only=not workspace.is_writable,
            parent=self,
        )
        self.pages = Pages(
            self.appearance,
            self.settings,
            self.catalogue,
            self.keeper,
            sounds=self._give_sounds,
            clock=clock,
            options=options,
            workspace=workspace,
            person_name=workspace.card.value.display_name,
            people_card=self._make_people_card,
            parent=self,
        )
        self.window = MainWindow(self.appearance, self.pages.makers())
        self._telling = Telling(self.window.messages, self.keeper, self.settings, self)
        self._connect()

    @property
    def profile_id(self) -> str:
        """Whose page this is."""
        return self._workspace.place.profile_id

    @property
    def host(self) -> SessionHost:
        """What opens sessions; made on first need."""
        return self.pages.host

    @cached_property
    def sounds(self) -> Sounds:
        """The tones; loaded on first need, since they take as much memory as half a window."""
        from heelrehab.ui.sounds import Sounds  # noqa: PLC0415 - on first need

        now = self.settings.settings
        sounds = Sounds(
            resources_folder() / "sounds",
            volume_percent=now.sound_volume_percent,
            output_id=now.sound_device,
            parent=self,
        )
        sounds.load()
        return sounds

    def show(self) -> None:
        """Show the window with its first page."""
        now = self.settings.settings
        width_px = now.window_width_px or USUAL_SIZE.width()
        height_px = now.window_height_px or USUAL_SIZE.height()
        self.window.resize(width_px, height_px)
        self.window.show_page("welcome" if self.keeper.history.is_empty else "today")
        self._telling.tell_reading(self._workspace)
        self.window.show()

    def close(self) -> int:
        """End what runs and write what waits; return how many records are not on the disk."""
        self._end()
        self.pages.close()
        if self._people is not None:
            self._people.close()
        return self._workspace.close()

    def take_down(self) -> None:
        """Leave nothing behind that would speak or paint in the next window."""
        self.window.close()
        self._speech.end(self._application)
        for each in (self.window, self.appearance, self):
            each.deleteLater()

    def decide_what_is_due(self) -> None:
        """Keep the decisions that the rules have due by now; asking twice adds nothing."""
        if self.keeper.is_read_only:
            return
        from heelrehab.core.course.due import due_decisions  # noqa: PLC0415 - after first paint

        history, now = self.keeper.history, self._clock.now()
        due = due_decisions(history, self.catalogue, now, self._new_id)
        if due:
            self.keeper.keep(*due)

    def _give_sounds(self) -> Sounds:
        return self.sounds

    def _make_people_card(self) -> QWidget:
        """Return the settings card of the people of this computer."""
        from heelrehab.home.people import HomePeople  # noqa: PLC0415 - on first need

        self._people = HomePeople(
            self.appearance,
            self._workspace.place,
            self._clock,
            can_change=self._workspace.is_writable,
            is_in_session=self._is_in_session,
            parent=self,
        )
        self._people.switch_asked.connect(self.switch_asked)
        self._people.renamed.connect(self._rename)
        self._people.whole_wanted.connect(self.window.take_over)
        self._people.whole_done.connect(self.window.give_back)
        return self._people.make_card()

    def _is_in_session(self) -> bool:
        return self.pages.is_in_session

    def _rename(self, name: str) -> None:
        """Call the person by another name wherever it is shown."""
        card = self._workspace.card
        named = msgspec.structs.replace(card.value, display_name=name)
        self._workspace.card = card.with_value(named)
        self.pages.call(name)
        from heelrehab.ui.pages.today.page import TodayPage  # noqa: PLC0415 - loaded by its page

        today = self.window.made_page("today")
        if isinstance(today, TodayPage):
            today.call(name)
        self._show_whose()

    def _connect(self) -> None:
        self.settings.settings_changed.connect(self._follow_settings)
        self.window.first_painted.connect(self._load_the_rest)
        self.window.closing.connect(self._end)
        self.window.rail.warning_asked.connect(self.pages.open_red_flags)
        self.pages.unusable.connect(self._telling.tell_unusable)
        self.pages.page_wanted.connect(self.window.show_page)
        self.pages.whole_wanted.connect(self.window.take_over)
        self.pages.whole_done.connect(self.window.give_back)
        self.pages.told.connect(self.window.messages.show_message)
        self.pages.leave_wanted.connect(self.window.close)

    def _load_the_rest(self) -> None:
        QTimer.singleShot(QUIET_MS, self, self._after_first_paint)

    def _after_first_paint(self) -> None:
        """Do what the first paint did not wait for."""
        self.decide_what_is_due()
        self.keeper.history_changed.connect(self.decide_what_is_due)
        self.keeper.history_changed.connect(self._show_whose)
        self._show_whose()
        if self.settings.settings.voice_on:
            self.pages.senses.voice.switch(is_on=True)
        self._remind()
        self._keep_house()

    def _remind(self) -> None:
        """Begin to remind of sessions at the times that the person chose."""
        from heelrehab.home.reminding import Reminding  # noqa: PLC0415 - after first paint

        reminding = Reminding(
            self.appearance,
            self.settings,
            self.keeper,
            library=self.catalogue,
            clock=self._clock,
            messages=self.window.messages,
            parent=self,
        )
        reminding.window_wanted.connect(self._come_forward)

    def _come_forward(self) -> None:
        """Show the window, also where it was minimised."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def _keep_house(self) -> None:
        """Clear up after a crash and make the day's backup, where this program may write."""
        from heelrehab.storage.backup.archive import back_up_daily  # noqa: PLC0415 - as above

        if not self._workspace.is_writable:
            return
        place, now = self._workspace.place, self._clock.now()
        try:
            damaged = self._workspace.tidy(now)
            back_up_daily(place.disk, place.profile, now.date())
        except StorageError as error:
            self._telling.tell_no_housekeeping(error.fault)
        else:
            if damaged:
                self._telling.tell_damage(damaged)

    def _follow_settings(self) -> None:
        """Dress anew what a change of settings concerns, and nothing else."""
        before, now = self._followed, self.settings.settings
        self._followed = now
        if now.theme is not before.theme:
            self.appearance.choose_theme(ThemeChoice(now.theme.value))
        if now.text_percent != before.text_percent:
            self.appearance.scale_text(now.text_percent)
        if now.motion is not before.motion:
            self.appearance.reduce_motion(is_reduced=now.motion is Motion.REDUCED)
        if now.sound_volume_percent != before.sound_volume_percent:
            self.sounds.set_volume(now.sound_volume_percent)
        if now.sound_device != before.sound_device:
            self.sounds.choose_output(now.sound_device)

    def _end(self) -> None:
        """Keep what runs and how large the window was."""
        self.pages.stop_session()
        size = self.window.size()
        self.settings.change(window_width_px=size.width(), window_height_px=size.height())

    def _show_whose(self) -> None:
        """Say at the foot of the rail whose programme this is, or that nobody's is."""
        from heelrehab.core.programme.plan import plan_from  # noqa: PLC0415 - after first paint
        from heelrehab.ui.strings.programme.plan import whose_text  # noqa: PLC0415 - as above

        today = self._clock.now().date()
        plan = plan_from(self.keeper.history, self.catalogue, today)
        name = self._workspace.card.value.display_name
        text = whose_text(name, plan, self.catalogue, is_demo=self._options.is_demo)
        self.window.rail.show_foot(text)

    def _stamp(self) -> Stamp:
        now = self._clock.now()
        return Stamp(fresh_id(self._clock), now)

    def _new_id(self) -> str:
        return fresh_id(self._clock)
