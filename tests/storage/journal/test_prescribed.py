"""A prescription in a journal: written, read, and harmless to a program that does not know it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
import pytest

from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.records import Prescribed
from heelrehab.core.side import Side
from heelrehab.storage.faults import FaultCode
from heelrehab.storage.journal.codec import LineFault, decoded, encoded
from heelrehab.storage.journal.lines.seal import sealed

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture
def prescribed():
    return Prescribed(
        id="p1",
        at=AT,
        day=AT.date(),
        starts=date(2026, 3, 3),
        programme_id="mid_progressive",
        stage_id="A",
        days_per_week=5,
        items=(ItemSet(exercise_id="heel_lower_floor", step=1, sides=(Side.LEFT,)),),
    )


def test_it_reads_back_as_it_was_written(prescribed):
    line = encoded(prescribed)

    assert isinstance(line, bytes)
    assert decoded(line[:-1], needs_seal=True) == prescribed


def test_its_line_names_a_type_so_that_an_older_program_keeps_it_as_unknown(prescribed):
    fields = msgspec.to_builtins(prescribed)
    assert (fields["type"], fields["v"]) == ("prescribed", 1)
    as_older_programs_see_it = sealed(msgspec.json.encode({**fields, "type": "not_known"}))

    fault = decoded(as_older_programs_see_it[:-1], needs_seal=True)

    assert isinstance(fault, LineFault)
    assert fault.code is FaultCode.UNKNOWN_TYPE
    assert not fault.is_damage


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"items": ()}, "items"),
        ({"days_per_week": 8}, "days_per_week"),
        ({"times_per_day": 0}, "times_per_day"),
        ({"note": "x" * 501}, "note"),
        ({"items": (ItemSet(exercise_id="x", step=-1),)}, "items[0].step"),
    ],
)
def test_what_does_not_fit_is_not_written(prescribed, changes, key):
    fault = encoded(msgspec.structs.replace(prescribed, **changes))

    assert (fault.code, fault.key) == (FaultCode.BAD_VALUE, key)
