"""What outlasts visits and knows nothing of them: look, language, content, tones."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QLockFile, QObject
from PySide6.QtWidgets import QApplication

from heelrehab import __version__
from heelrehab.content.catalogue import Catalogue, resources_folder
from heelrehab.content.faults import CatalogueError
from heelrehab.content.schema import Exercise
from heelrehab.home.dressing import Speech, dressed, spoken
from heelrehab.kiosk.premises import Premises
from heelrehab.kiosk.staff_room import StaffPlace
from heelrehab.options import RunOptions
from heelrehab.storage.kiosk.audit import AuditLog
from heelrehab.storage.kiosk.settings import KioskSettings
from heelrehab.storage.settings import Settings
from heelrehab.storage.vault.cipher import Cipher
from heelrehab.ui.language import languages_in
from heelrehab.ui.theme.appearance import ThemeChoice
from heelrehab.ui.theme.sizes import KIOSK_TARGET_PX
from heelrehab.workspace import (
    GUEST,
    DataPlace,
    Workspace,
    guest_workspace,
    open_content,
    open_workspace,
)

if TYPE_CHECKING:
    from heelrehab.ui.sounds import Sounds

MOUNTS = Path("/proc/self/mounts")


class Fittings(QObject):
    """Made once for the house."""

    def __init__(
        self, application: QApplication, premises: Premises, options: RunOptions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._premises = premises
        self._options = options
        self._sounds: Sounds | None = None
        self._lock: QLockFile | None = None
        clinic = premises.settings
        self._known = languages_in(resources_folder() / "i18n")
        self._catalogues: dict[str, Catalogue] = {}
        self._speech = self._spoken(options.language or clinic.languages[0])
        look = msgspec.structs.replace(
            Settings(), theme=clinic.theme, text_percent=clinic.text_percent
        )
        self.appearance = dressed(
            application, look, least_target_px=KIOSK_TARGET_PX, has_keyboard=False
        )

    @property
    def language(self) -> str:
        """The language spoken."""
        return self._speech.language

    @property
    def catalogue(self) -> Catalogue:
        """The content in the language spoken; it is read once for each."""
        if self.language not in self._catalogues:
            self._catalogues[self.language] = self._read_content()
        return self._catalogues[self.language]

    def exercise(self, exercise_id: str) -> Exercise | None:
        """Return an exercise, None where its file was refused."""
        try:
            return self.catalogue.exercise(exercise_id)
        except CatalogueError:
            return None

    def offered_languages(self, clinic: KioskSettings) -> tuple[str, ...]:
        """Return the languages that the clinic offers and the program knows."""
        return tuple(each for each in clinic.languages if each in self._known)

    def speak(self, language: str) -> None:
        """Speak another language from now on."""
        if language != self.language:
            self._speech.end(self._application)
            self._speech = self._spoken(language)

    def follow(self, clinic: KioskSettings) -> None:
        """Dress anew, as the clinic's settings say."""
        self.appearance.choose_theme(ThemeChoice(clinic.theme.value))
        self.appearance.scale_text(clinic.text_percent)

    def give_sounds(self) -> Sounds:
        """Return the tones; loaded on first need."""
        if self._sounds is None:
            from heelrehab.ui.sounds import Sounds  # noqa: PLC0415 - on first need

            self._sounds = Sounds(resources_folder() / "sounds", parent=self)
            self._sounds.load()
        return self._sounds

    def guest_workspace(self) -> Workspace:
        """Return the files of a guest, of which there are none."""
        return guest_workspace(self._premises.disk, self._premises.folder)

    def workspace_of(self, profile_id: str, cipher: Cipher | None) -> Workspace:
        """Open a patient's files; where another window has them open, for reading only.

        Raises:
            StorageError: They cannot be opened.
        """
        place = self._place_of(profile_id)
        lock = QLockFile(str(place.profile.lock))
        lock.setStaleLockTime(0)
        is_writable = lock.tryLock(0)
        self._lock = lock
        return open_workspace(
            place,
            self._premises.clock,
            is_writable=is_writable,
            cipher=cipher,
            keeps_settings=False,
        )

    def close_workspace(self) -> None:
        """Let go of the patient's lock."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def staff_place(self) -> StaffPlace:
        """Return what the staff's room stands on."""
        premises = self._premises
        return StaffPlace(
            disk=premises.disk,
            folder=premises.folder,
            log=AuditLog(premises.disk, premises.kiosk.audit),
            settings_path=premises.settings_path,
            contents=self._read_content,
            languages=self._known,
            machine=platform.node(),
            mounts=_mounts,
            program_version=__version__,
            now=premises.clock.now,
            random=premises.random,
            stretch=premises.stretch,
        )

    def close(self) -> None:
        """Leave nothing behind that would speak in the next window."""
        self.close_workspace()
        self._speech.end(self._application)
        self.appearance.deleteLater()

    def _spoken(self, language: str) -> Speech:
        return spoken(self._application, language)

    def _place_of(self, profile_id: str) -> DataPlace:
        folder = self._premises.folder
        return DataPlace(self._premises.disk, folder, folder.profile(profile_id), profile_id)

    def _read_content(self) -> Catalogue:
        return open_content(self._place_of(GUEST), self.language)


def _mounts() -> str:
    """Return what is mounted; nothing where the system does not tell."""
    try:
        return MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
