"""The interface's language: which one, and the files that speak it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

SOURCE_LANGUAGE = "en"


def languages_in(folder: Path) -> tuple[str, ...]:
    """Return the codes of the languages that ``folder`` (``resources/i18n``) holds, sorted."""
    return tuple(sorted(path.stem.removeprefix("heelrehab_") for path in folder.glob("*.qm")))


def language_for(chosen: str, system: Sequence[str], known: Sequence[str]) -> str:
    """Return the language to speak: the chosen one, else the system's first that is known.

    Args:
        chosen: A code such as ``de``; empty leaves the choice to the system.
        system: The system's languages, most wanted first, as ``de-AT`` or ``de``.
        known: The codes there are translations for; English is always known.
    """
    wanted = [chosen] if chosen else [tag.replace("_", "-").split("-")[0] for tag in system]
    return next((code for code in wanted if code in known), SOURCE_LANGUAGE)


def language_name(code: str) -> str:
    """Return what a language calls itself, as ``Deutsch``; without a country."""
    locale = QLocale(code)
    if locale.language() is QLocale.Language.English:
        return QLocale.languageToString(locale.language())
    name = locale.nativeLanguageName()
    return f"{name[:1].upper()}{name[1:]}" or code


def speak(application: QCoreApplication, language: str, folder: Path) -> tuple[QTranslator, ...]:
    """Make the application speak ``language``; return the translators, to be kept alive.

    English is loaded as well: its file holds the plurals. Dates and numbers follow the system
    where it speaks the same language.
    """
    system = QLocale.system()
    is_systems = system.name().split("_")[0] == language
    QLocale.setDefault(system if is_systems else QLocale(language))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    loaded = []
    for name, place in ((f"qtbase_{language}", qt_folder), (f"heelrehab_{language}", str(folder))):
        translator = QTranslator(application)
        if translator.load(name, place):
            application.installTranslator(translator)
            loaded.append(translator)
    return tuple(loaded)
