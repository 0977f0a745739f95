"""The document brings every record across, and its schema is the published one."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from heelrehab.exchange.document import VERSION, document, read_document, schema
from heelrehab.exchange.faults import ExchangeError, RefusalCode

SCHEMA = Path(__file__).parents[2] / "docs" / "schema" / f"history-{VERSION}.schema.json"
AT = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


@pytest.fixture
def content(records):
    return document(records, program_version="0.1.0", exported_at=AT, display_name="Änna")


def refusal_of(content):
    with pytest.raises(ExchangeError) as caught:
        read_document("export.json", content)
    return caught.value.refusal


def test_every_record_comes_across(content, records):
    found = read_document("export.json", content)

    assert found.records == records
    assert (found.display_name, found.language, found.exported_at) == ("Änna", "", AT)


def test_the_published_schema_is_that_of_the_program():
    assert SCHEMA.read_bytes() == schema(), "run docs/scripts/make_schema.py"


def test_the_schema_names_every_type_of_record(records):
    definitions = json.loads(schema())["$defs"]

    assert {type(record).__name__ for record in records} <= set(definitions)


def test_a_bad_score_is_refused_with_its_key(content):
    refusal = refusal_of(content.replace(b'"score_nrs": 5', b'"score_nrs": 11'))

    assert refusal.code is RefusalCode.BAD_VALUE
    assert refusal.key == "records[4].score_nrs"
    assert refusal.detail == "Expected `int` <= 10"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b'{"format":"other"}', RefusalCode.FOREIGN),
        (b"[]", RefusalCode.FOREIGN),
        (b'{"format":7}', RefusalCode.FOREIGN),
        (b'{"format":"heelrehab-history","version":2}', RefusalCode.NEWER_VERSION),
        (b'{"format":"heelrehab-history","version":1}', RefusalCode.BAD_VALUE),
        (b'{"format":"heelrehab-history","format":"other"}', RefusalCode.DUPLICATE_KEY),
        (b"{", RefusalCode.NOT_JSON),
    ],
)
def test_what_is_not_ours_is_refused(content, code):
    assert refusal_of(content).code is code


def test_a_truncated_document_is_refused_wherever_it_is_cut(content):
    for length in range(0, len(content) - 2, 97):
        assert refusal_of(content[:length]).code is RefusalCode.NOT_JSON
