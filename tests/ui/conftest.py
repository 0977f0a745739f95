"""For every test of the ui room: the look in force, a made-up person, what they export."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent

from heelrehab.content.catalogue import open_catalogue
from heelrehab.core.history import resolve
from heelrehab.demo import demo_records
from heelrehab.exchange.fhir.bundle import Subject
from heelrehab.ui.exports.files import ExportSource
from heelrehab.ui.icons import Icons
from heelrehab.ui.theme.appearance import Appearance, ThemeChoice
from heelrehab.ui.theme.fonts import load_fonts
from heelrehab.ui.theme.roles import load_themes

NOW = datetime(2026, 11, 22, 9, 40, tzinfo=UTC)


@pytest.fixture(autouse=True)
def no_leftovers(qapp):
    """Without an event loop, what is to be deleted later would stay and be dressed again."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def resources():
    return Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def dressed(qapp, resources):
    load_fonts(resources / "fonts")
    themes, icons = load_themes(resources / "theme"), Icons(resources / "icons")
    return Appearance(qapp, themes, icons, choice=ThemeChoice.LIGHT)


@pytest.fixture
def appearance(dressed):
    """Light, 100 %, with motion; a test may change it, the next one finds it so again."""
    yield dressed
    dressed.choose_theme(ThemeChoice.LIGHT)
    dressed.scale_text(100)
    dressed.reduce_motion(is_reduced=False)


@pytest.fixture(scope="session")
def catalogue(resources):
    return open_catalogue([resources], "en")


@pytest.fixture(scope="session")
def records(catalogue):
    return demo_records(catalogue, NOW)


@pytest.fixture
def source_of(catalogue):
    def make(records, name="Anna"):
        return ExportSource(
            history=resolve(records),
            records=records,
            subject=Subject("me", name),
            now=NOW,
            program_version="1.0",
            catalogue=catalogue,
        )

    return make


@pytest.fixture
def source(source_of, records):
    return source_of(records)
