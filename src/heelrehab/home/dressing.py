"""The look and the language of every window at home."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from heelrehab.content.catalogue import resources_folder
from heelrehab.storage.settings import Motion, Settings
from heelrehab.ui.icons import Icons
from heelrehab.ui.language import language_for, languages_in, speak
from heelrehab.ui.theme.appearance import Appearance, ThemeChoice
from heelrehab.ui.theme.fonts import load_fonts
from heelrehab.ui.theme.roles import load_themes
from heelrehab.ui.theme.sizes import LEAST_TARGET_PX


@dataclass(frozen=True, slots=True)
class Speech:
    """The language in force, and what speaks it as long as it is kept."""

    language: str
    translators: tuple[QTranslator, ...]

    def end(self, application: QCoreApplication) -> None:
        """Leave nothing behind that would translate for the next window."""
        for translator in self.translators:
            application.removeTranslator(translator)
            translator.deleteLater()


def spoken(application: QCoreApplication, chosen: str) -> Speech:
    """Make the application speak the ``chosen`` language; empty follows the system."""
    folder = resources_folder() / "i18n"
    language = language_for(chosen, QLocale.system().uiLanguages(), languages_in(folder))
    return Speech(language, speak(application, language, folder))


def dressed(
    application: QApplication,
    settings: Settings,
    *,
    least_target_px: int = LEAST_TARGET_PX,
    has_keyboard: bool = True,
) -> Appearance:
    """Dress the application as the settings say, for fingers as large as a target."""
    resources = resources_folder()
    load_fonts(resources / "fonts")
    return Appearance(
        application,
        load_themes(resources / "theme"),
        Icons(resources / "icons"),
        choice=ThemeChoice(settings.theme.value),
        text_percent=settings.text_percent,
        is_motion_reduced=settings.motion is Motion.REDUCED,
        least_target_px=least_target_px,
        has_keyboard=has_keyboard,
    )
