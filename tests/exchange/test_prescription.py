"""A prescription goes out as a file and comes back; what does not fit is named."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.content.catalogue import open_catalogue, resources_folder
from heelrehab.content.faults import CatalogueError
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.records import Prescribed
from heelrehab.core.side import Side
from heelrehab.exchange.faults import Refusal, RefusalCode
from heelrehab.exchange.prescription import (
    FORMAT,
    MAX_BYTES,
    VERSION,
    is_prescription,
    prescription_file,
    read_prescription,
    schema,
)

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
PUBLISHED = Path(__file__).parents[2] / "docs" / "schema" / f"prescription-{VERSION}.schema.json"
PRESCRIBED = Prescribed(
    id="p1",
    at=AT,
    day=AT.date(),
    starts=date(2026, 3, 3),
    ends=date(2026, 3, 30),
    programme_id="mid_progressive",
    stage_id="A",
    days_per_week=5,
    times_per_day=2,
    items=(
        ItemSet(exercise_id="seated_heel_raise", step=4, load_kg=7.5),
        ItemSet(exercise_id="heel_lower_floor", step=1, sides=(Side.LEFT, Side.RIGHT)),
    ),
    author="Clinic at the Park",
    note="Slowly.",
)


@pytest.fixture(scope="module")
def library():
    return open_catalogue([resources_folder()], "en")


@pytest.fixture(scope="module")
def content(library):
    return prescription_file(PRESCRIBED, library, "0.1.0")


@pytest.fixture
def refused(library, content):
    """Return a function that gives what is said of the file with other fields."""

    def read(change):
        fields = json.loads(content)
        change(fields)
        found = read_prescription(json.dumps(fields).encode(), library, file="a.json")
        assert isinstance(found, tuple)
        return found

    return read


def test_it_comes_back_as_it_was(library, content):
    assert is_prescription(content)
    assert read_prescription(content, library) == PRESCRIBED


def test_a_person_can_read_the_doses(content):
    assert [item["dose"] for item in json.loads(content)["items"]] == ["3x15+load", "3x8"]


def test_taken_in_later_it_counts_from_then_by_the_same_id(library, content):
    later = AT + timedelta(days=2)

    assert read_prescription(content, library, now=later) == msgspec.structs.replace(
        PRESCRIBED, at=later
    )
    assert read_prescription(content, library, now=AT - timedelta(days=1)) == PRESCRIBED


@pytest.mark.parametrize(
    ("name", "value", "key"),
    [
        ("surname", "Smith", "surname"),
        ("times_per_day", 4, "times_per_day"),
        ("days_per_week", "5", "days_per_week"),
        ("items", [], "items"),
        ("starts", "3 March", "starts"),
        ("at", "2026-03-02T09:30:00", "at"),
        ("id", "", "id"),
        ("note", "x" * 501, "note"),
        ("version", 0, "version"),
    ],
)
def test_a_field_that_does_not_fit_is_named(refused, *, name, value, key):
    (refusal,) = refused(lambda fields: fields.update({name: value}))

    assert refusal.code is RefusalCode.BAD_VALUE
    assert refusal.file == "a.json"
    assert key in refusal.key + refusal.detail


@pytest.mark.parametrize(
    ("name", "value", "key", "shown"),
    [
        ("ends", "2026-03-01", "ends", "2026-03-01"),
        ("programme_id", "other", "programme_id", "other"),
        ("stage_id", "Z", "stage_id", "Z"),
    ],
)
def test_what_does_not_hold_together_is_named(refused, *, name, value, key, shown):
    (refusal,) = refused(lambda fields: fields.update({name: value}))

    assert (refusal.code, refusal.key, refusal.value) == (RefusalCode.BAD_VALUE, key, shown)
    assert refusal.detail


@pytest.mark.parametrize(
    ("changes", "key", "shown"),
    [
        ({"exercise_id": "juggling"}, "items[1].exercise_id", "juggling"),
        ({"exercise_id": "seated_heel_raise", "sides": []}, "items[1].exercise_id", "seated"),
        ({"step": 9}, "items[1].step", "9"),
        ({"step": -1}, "items[1].step", "-1"),
        ({"dose": "3x99"}, "items[1].dose", "3x99"),
        ({"load_kg": 5}, "items[1].load_kg", "5"),
        ({"load_kg": 500}, "items[1].load_kg", "500"),
        ({"sides": ["both"]}, "items[1].sides", "both"),
        ({"sides": ["middle"]}, "items[1].sides[0]", "middle"),
        ({"sides": {"left": 1}}, "items[1].sides", ""),
    ],
)
def test_an_item_that_does_not_fit_is_named(refused, *, changes, key, shown):
    refusal = refused(lambda fields: fields["items"][1].update(changes))[0]

    assert (refusal.code, refusal.key) == (RefusalCode.BAD_VALUE, key)
    assert refusal.value.startswith(shown)


def test_all_that_is_wrong_is_told_at_once(refused):
    def spoil(fields):
        fields["ends"] = "2026-01-01"
        fields["items"][0]["step"] = 9
        fields["items"][1]["dose"] = "3x99"

    assert [each.key for each in refused(spoil)] == ["ends", "items[0].step", "items[1].dose"]


def test_what_presses_on_the_bone_comes_in_for_the_plan_to_leave_out(library):
    stretch = ItemSet(exercise_id="achilles_wall_stretch", step=0)
    given_to = msgspec.structs.replace(PRESCRIBED, items=(stretch,))

    assert read_prescription(prescription_file(given_to, library, "1"), library) == given_to


def test_a_newer_file_is_refused_as_newer(refused):
    (refusal,) = refused(lambda fields: fields.update(version=2, doses=[]))

    assert (refusal.code, refusal.value) == (RefusalCode.NEWER_VERSION, "2")


@pytest.mark.parametrize(
    ("spoilt", "code", "is_ours"),
    [
        (b"", RefusalCode.NOT_JSON, False),
        (b"\xff\xfe", RefusalCode.NOT_JSON, False),
        (b"[1]", RefusalCode.FOREIGN, False),
        (b'{"format": 7}', RefusalCode.FOREIGN, False),
        (b'{"format": "heelrehab-history", "version": 1}', RefusalCode.FOREIGN, False),
        (b'{"format": "%s", "format": ""}' % FORMAT.encode(), RefusalCode.DUPLICATE_KEY, False),
        (b'{"format": "%s", "x": NaN}' % FORMAT.encode(), RefusalCode.NOT_A_NUMBER, False),
        (b'{"format": "%s", "version": 1}' % FORMAT.encode(), RefusalCode.BAD_VALUE, True),
        (b'"%s"' % (b"x" * MAX_BYTES), RefusalCode.TOO_LARGE, False),
        (b"[" * 30_000, RefusalCode.TOO_DEEP, False),
    ],
)
def test_what_is_no_prescription_is_refused(library, spoilt, code, is_ours):
    found = read_prescription(spoilt, library)

    assert [each.code for each in found] == [code]
    assert is_prescription(spoilt) is is_ours


def test_a_prescription_of_what_is_gone_cannot_go_out(library):
    gone = msgspec.structs.replace(PRESCRIBED, items=(ItemSet(exercise_id="gone", step=0),))

    with pytest.raises(CatalogueError):
        prescription_file(gone, library, "1")


@given(data=st.data())
def test_a_file_damaged_anywhere_is_refused_or_still_sound(library, content, data):
    place = data.draw(st.integers(0, len(content) - 1))
    damaged = content[:place] + data.draw(st.binary(max_size=2)) + content[place + 1 :]

    found = read_prescription(damaged, library)

    assert isinstance(found, Prescribed) or all(isinstance(each, Refusal) for each in found)


def test_the_published_schema_is_that_of_the_program():
    assert PUBLISHED.read_bytes() == schema()
