"""The language follows the person, else the system, else English."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from heelrehab.core.dose import parse_dose
from heelrehab.ui.language import language_for, languages_in, speak
from heelrehab.ui.strings.doses import dose_text

I18N = Path(__file__).parents[2] / "resources" / "i18n"


@pytest.mark.parametrize(
    ("chosen", "system", "language"),
    [
        ("de", ["fr-FR"], "de"),
        ("", ["de-AT", "en-GB"], "de"),
        ("", ["fr-FR", "de-DE"], "de"),
        ("", ["pt_BR"], "en"),
        ("xx", ["de-DE"], "en"),
        ("", [], "en"),
    ],
)
def test_the_language_that_is_spoken(chosen, system, language):
    assert language_for(chosen, system, ("de", "en")) == language


def test_the_languages_that_there_are():
    assert languages_in(I18N) == ("de", "en")


@pytest.fixture
def spoken(qapp):
    """Speaks a language until the test is over."""
    before, loaded = QLocale(), []

    def begin(language):
        loaded.extend(speak(qapp, language, I18N))

    yield begin
    for translator in loaded:
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.mark.parametrize(("notation", "text"), [("1x5", "1 set × 5"), ("3x5", "3 sets × 5")])
def test_english_has_its_plurals(spoken, notation, text):
    spoken("en")

    assert dose_text(parse_dose(notation)) == text


def test_numbers_follow_the_language(spoken):
    spoken("de")

    assert QLocale().toString(1.5, "f", 1) == "1,5"
