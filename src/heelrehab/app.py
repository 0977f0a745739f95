"""The composition root: builds the window's parts, hands them in, and owns what lasts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from heelrehab.content.catalogue import Catalogue, resources_folder
from heelrehab.core.clock import Clock
from heelrehab.options import RunOptions
from heelrehab.pages import Pages
from heelrehab.storage.durable import Outcome
from heelrehab.storage.faults import Fault, StorageError
from heelrehab.storage.settings import Motion
from heelrehab.ui.icons import Icons
from heelrehab.ui.keeper import RecordKeeper, Stamp
from heelrehab.ui.language import language_for, languages_in, speak
from heelrehab.ui.main_window import USUAL_SIZE, MainWindow
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.strings.faults import (
    damage_text,
    reading_text,
    refusal_text,
    saving_text,
    settings_text,
    unusable_text,
)
from heelrehab.ui.theme.appearance import Appearance, ThemeChoice
from heelrehab.ui.theme.fonts import load_fonts
from heelrehab.ui.theme.roles import load_themes
from heelrehab.ui.widgets.tones import Tone
from heelrehab.workspace import Workspace, fresh_id, open_content

if TYPE_CHECKING:
    from heelrehab.ui.session_host import SessionHost
    from heelrehab.ui.sounds import Sounds

QUIET_MS = 300
"""After the first paint, so that the window answers before the rest is loaded."""


class Shell(QObject):
    """The program with a window: one person's workspace on screen."""

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
        self.catalogue = self._speak()
        self.appearance = self._dress()
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
            parent=self,
        )
        self.window = MainWindow(self.appearance, self.pages.makers())
        self._connect()

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
        self._tell_about_files()
        self.window.show()

    def close(self) -> int:
        """End what runs and write what waits; return how many records are not on the disk."""
        self.pages.close()
        return self._workspace.close()

    def decide_what_is_due(self) -> None:
        """Keep the decisions that the rules have due by now; asking twice adds nothing."""
        if self.keeper.is_read_only:
            return
        from heelrehab.core.course.due import due_decisions  # noqa: PLC0415 - after first paint

        history, now = self.keeper.history, self._clock.now()
        due = due_decisions(history, self.catalogue, now, self._new_id)
        if due:
            self.keeper.keep(*due)

    def _speak(self) -> Catalogue:
        folder = resources_folder() / "i18n"
        chosen = self._options.language or self.settings.settings.language
        language = language_for(chosen, QLocale.system().uiLanguages(), languages_in(folder))
        self._translators = speak(self._application, language, folder)
        return open_content(self._workspace.place, language)

    def _dress(self) -> Appearance:
        resources, now = resources_folder(), self.settings.settings
        load_fonts(resources / "fonts")
        return Appearance(
            self._application,
            load_themes(resources / "theme"),
            Icons(resources / "icons"),
            choice=ThemeChoice(now.theme.value),
            text_percent=now.text_percent,
            is_motion_reduced=now.motion is Motion.REDUCED,
        )

    def _give_sounds(self) -> Sounds:
        return self.sounds

    def _connect(self) -> None:
        self.settings.settings_changed.connect(self._follow_settings)
        self.settings.not_saved.connect(self._tell_settings_not_saved)
        self.keeper.saving_changed.connect(self._tell_saving)
        self.keeper.refused.connect(self._tell_refusal)
        self.window.first_painted.connect(self._load_the_rest)
        self.window.closing.connect(self._end)
        self.window.rail.warning_asked.connect(self.pages.open_red_flags)
        self.pages.unusable.connect(self._tell_unusable)
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
        from heelrehab.reminding import Reminding  # noqa: PLC0415 - after first paint

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
            self.window.messages.show_message(refusal_text(error.fault), Tone.CAUTION)
        else:
            if damaged:
                self.window.messages.show_message(damage_text(damaged), Tone.CAUTION)

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

        plan = plan_from(self.keeper.history, self.catalogue)
        name = self._workspace.card.value.display_name
        text = whose_text(name, plan, self.catalogue, is_demo=self._options.is_demo)
        self.window.rail.show_foot(text)

    def _tell_about_files(self) -> None:
        text = reading_text(
            self._workspace.faults,
            is_read_only=not self._workspace.is_writable,
            is_newer=self._workspace.is_newer,
        )
        if text:
            self.window.messages.show_message(text, Tone.CAUTION)

    def _tell_saving(self) -> None:
        outcome, count = self.keeper.last_outcome, self.keeper.unsaved_count
        if outcome is not None and not outcome.is_saved and count:
            self.window.messages.show_message(saving_text(outcome, count), Tone.PROBLEM)

    def _tell_settings_not_saved(self, outcome: Outcome) -> None:
        self.window.messages.show_message(settings_text(outcome), Tone.CAUTION)

    def _tell_refusal(self, fault: Fault) -> None:
        self.window.messages.show_message(refusal_text(fault), Tone.PROBLEM)

    def _tell_unusable(self) -> None:
        self.window.messages.show_message(unusable_text(), Tone.PROBLEM)

    def _stamp(self) -> Stamp:
        now = self._clock.now()
        return Stamp(fresh_id(self._clock), now)

    def _new_id(self) -> str:
        return fresh_id(self._clock)
