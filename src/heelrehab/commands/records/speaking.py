"""The language of a command's answers, and the fonts of what it draws."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication

from heelrehab.content.catalogue import resources_folder
from heelrehab.ui.language import SOURCE_LANGUAGE, speak


@contextmanager
def speaking(language: str, *, is_drawing: bool = False) -> Iterator[None]:
    """Answer in ``language`` meanwhile, English where it is empty.

    ``is_drawing`` asks for fonts too, without a screen.
    """
    application = QCoreApplication.instance() or _made(is_drawing=is_drawing)
    resources = resources_folder()
    translators = speak(application, language or SOURCE_LANGUAGE, resources / "i18n")
    if is_drawing:
        from heelrehab.ui.theme.fonts import load_fonts  # noqa: PLC0415 - words need no fonts

        load_fonts(resources / "fonts")
    try:
        yield
    finally:
        for translator in translators:
            application.removeTranslator(translator)


def _made(*, is_drawing: bool) -> QCoreApplication:
    if not is_drawing:
        return QCoreApplication([])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - the platform is chosen above

    return QGuiApplication([])
