"""Records become lines and come back; a line that is none says why."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from typing import get_args

import msgspec
import pytest

from heelrehab.core.records import AnyRecord, Note
from heelrehab.storage.faults import FaultCode
from heelrehab.storage.journal.codec import (
    LineFault,
    decoded,
    decoded_at_once,
    encoded,
    id_of,
    salvaged,
)
from heelrehab.storage.journal.lines.seal import sealed

AT = "2026-11-22T07:41:03+01:00"
PAIN = {
    "type": "pain",
    "v": 1,
    "id": "a",
    "at": AT,
    "day": "2026-11-22",
    "moment": "after",
    "score_nrs": 3,
    "side": "left",
}


def line(**changes):
    """A line as another program might write it, without a seal."""
    fields = {key: value for key, value in (PAIN | changes).items() if value is not ...}
    return msgspec.json.encode(fields)


def test_a_record_comes_back_from_its_line(pain, session):
    for record in (pain(3), session(4)):
        whole = encoded(record)

        assert decoded(whole[:-1]) == record
        assert decoded_at_once(whole) == [record]


def test_a_line_without_seal_is_read_too(pain):
    record = pain(3)

    assert decoded(msgspec.json.encode(record)) == record


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        (
            {"score_nrs": 11},
            LineFault(FaultCode.BAD_VALUE, "score_nrs", "11", "Expected `int` <= 10"),
        ),
        ({"score_nrs": ...}, LineFault(FaultCode.BAD_VALUE, "score_nrs", "", "missing")),
        ({"side": "up"}, LineFault(FaultCode.BAD_VALUE, "side", "up", "Invalid enum value 'up'")),
        ({"type": "dream"}, LineFault(FaultCode.UNKNOWN_TYPE, "type", "dream")),
        ({"type": "d" * 80}, LineFault(FaultCode.UNKNOWN_TYPE, "type", "d" * 60 + "…")),
        ({"v": 2}, LineFault(FaultCode.NEWER_VERSION, "v", "2")),
        ({"v": 0}, LineFault(FaultCode.DAMAGED_LINE, detail="Expected `int` >= 1 - at `$.v`")),
        (
            {"at": "2026-11-22T07:41:03"},
            LineFault(
                FaultCode.BAD_VALUE,
                "at",
                "2026-11-22T07:41:03",
                "Expected `datetime` with a timezone component",
            ),
        ),
    ],
)
def test_a_line_that_is_no_record_says_which_key_and_value(changes, fault):
    assert decoded(line(**changes)) == fault


def test_a_value_deep_within_a_line_is_named_by_its_path(session):
    fields = msgspec.to_builtins(session(1))
    fields["done"] = [fields["done"][0], {**fields["done"][0], "sets_done": "three"}]

    fault = decoded(msgspec.json.encode(fields))

    assert (fault.key, fault.value) == ("done[1].sets_done", "three")
    assert fault.detail == "Expected `int`, got `str`"


def test_a_key_missing_deep_within_a_line_is_named_by_its_path(session):
    fields = msgspec.to_builtins(session(1))
    del fields["done"][0]["dose"]["sets"]

    fault = decoded(msgspec.json.encode(fields))

    assert (fault.key, fault.detail) == ("done[0].dose.sets", "missing")


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"\0" * 300,
        b"[]",
        b"not JSON",
        b'{"type":"note"',
        b'{"type":"no\xff"}',
        b'{"type":"note","x":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"type":"note","x":NaN}',
        b'{"type":"note","x":1e999}',
    ],
)
def test_what_is_no_json_object_is_a_damaged_line(damaged):
    assert decoded(damaged).code is FaultCode.DAMAGED_LINE
    assert decoded_at_once(damaged + b"\n") is None
    assert id_of(damaged) == ""


def test_a_score_altered_by_hand_is_a_broken_seal(pain):
    altered = encoded(pain(3)).replace(b'"score_nrs":3', b'"score_nrs":7')

    fault = decoded(altered[:-1])

    assert (fault.code, fault.key) == (FaultCode.DAMAGED_LINE, "seal")
    assert decoded_at_once(altered) is None


def test_an_impossible_score_in_a_broken_line_is_named(pain):
    altered = encoded(pain(3)).replace(b'"score_nrs":3', b'"score_nrs":11')

    fault = decoded(altered[:-1])

    assert (fault.code, fault.key, fault.value) == (FaultCode.BAD_VALUE, "score_nrs", "11")


def test_a_broken_line_is_never_taken_for_one_of_another_program(pain):
    damaged = encoded(pain(3))[:-1].replace(b'"type":"pain"', b'"type":"paim"')

    assert decoded(damaged).is_damage
    assert decoded(encoded(pain(3))[:-1].replace(b'"v":1', b'"v":9')).is_damage


def test_lines_of_another_version_are_not_read_at_once():
    assert decoded_at_once(sealed(line(v=2))) is None
    assert decoded_at_once(sealed(line())) is not None
    assert decoded_at_once(b"") == []


def test_an_older_line_is_migrated():
    def name_score(fields):
        return {**fields, "score_nrs": fields["score"]}

    older = line(score_nrs=..., score=4)

    assert decoded(older, (name_score,)).score_nrs == 4
    assert decoded(line(score_nrs=..., score=11), (name_score,)).key == "score_nrs"
    assert decoded(line(), (name_score,)).code is FaultCode.DAMAGED_LINE


def test_a_number_beyond_measure_in_an_unknown_key_is_no_error():
    assert decoded(line()[:-1] + b',"extra":' + b"9" * 400 + b"}").id == "a"
    assert decoded(line()[:-1] + b',"extra":' + b"9" * 5000 + b"}").is_damage


@pytest.mark.parametrize(
    ("record", "key"),
    [
        (Note(id="a", at=datetime(2026, 1, 1), day=datetime(2026, 1, 1).date(), text=""), "at"),  # noqa: DTZ001  # the fault
        (Note(id="a", at=datetime(2026, 1, 1, tzinfo=UTC), day="2026-01-01", text="\ud800"), "id"),
        (Note(id="a", at=datetime(2026, 1, 1, tzinfo=UTC), day="2026-01-01", text=""), "id"),
        (Note(id="a", at=datetime(2026, 1, 1, tzinfo=UTC), day=object(), text=""), "id"),
    ],
)
def test_a_record_that_could_not_be_read_back_is_not_written(record, key):
    assert encoded(record).key == key


@pytest.mark.parametrize(
    "score_nrs",
    [-1, 11, 3.5, None, "3", float("nan")],
    ids=["low", "high", "half", "none", "text", "nan"],
)
def test_a_score_outside_the_scale_is_not_written(pain, score_nrs):
    fault = encoded(pain(3, score_nrs=score_nrs))

    assert (fault.code, fault.key) == (FaultCode.BAD_VALUE, "score_nrs")


def test_every_type_of_record_has_a_tag_that_is_known():
    for kind in get_args(AnyRecord):
        fault = decoded(b'{"type":"%s"}' % kind.__struct_config__.tag.encode())

        assert fault.code is FaultCode.BAD_VALUE


def test_the_id_of_any_sound_line_is_found():
    assert id_of(line(type="dream", v=7)) == "a"
    assert id_of(line(id=...)) == ""


def test_good_lines_glued_together_by_damage_are_salvaged(pain):
    first, second, third = (encoded(pain(number))[:-1] for number in range(3))

    assert salvaged(first + b"\x0b" + second + b"\x8a" + third) == [pain(0), pain(1), pain(2)]
    assert salvaged(first[:50] + second) == [pain(1)]
    assert salvaged(first[:-1] + second[40:]) == []


def test_a_line_without_seal_is_not_salvaged_for_it_cannot_be_trusted(pain):
    plain = msgspec.json.encode(pain(0))

    assert salvaged(plain[:30] + plain) == []


def test_only_newer_unknown_and_locked_lines_are_sound():
    sound = {code for code in FaultCode if not LineFault(code).is_damage}

    assert sound == {FaultCode.NEWER_VERSION, FaultCode.UNKNOWN_TYPE, FaultCode.LOCKED}
    assert dataclasses.is_dataclass(LineFault)
