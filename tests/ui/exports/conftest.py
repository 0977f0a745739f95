"""A made-up person's twelve weeks, and what they are exported as."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from heelrehab.content.catalogue import open_catalogue
from heelrehab.core.history import resolve
from heelrehab.demo import demo_records
from heelrehab.exchange.fhir.bundle import Subject
from heelrehab.ui.exports.files import ExportSource

NOW = datetime(2026, 11, 22, 9, 40, tzinfo=UTC)


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
