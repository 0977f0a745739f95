"""A visit goes home as codes that a phone reads, or as a file."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest

from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.records import Prescribed, SessionFeedback
from heelrehab.core.side import Side
from heelrehab.exchange.take_home.codes import codes_of
from heelrehab.exchange.take_home.package import unpacked
from heelrehab.exchange.take_home.pieces import joined, pieces_in
from heelrehab.exchange.take_home.visit import take_home

AT = datetime(2026, 11, 2, 18, 55, tzinfo=UTC)


@pytest.fixture
def made(records, before_first, signer):
    return take_home(records, clinic="Praxis", now=AT, earlier_ids=before_first, signer=signer)


@pytest.fixture
def prescribed():
    return Prescribed(
        id="p",
        at=AT,
        day=AT.date(),
        starts=date(2026, 11, 3),
        ends=AT.date() + timedelta(weeks=6),
        programme_id="starter",
        stage_id="S1",
        days_per_week=7,
        items=(ItemSet(exercise_id="calf_iso_double", step=1, sides=(Side.LEFT,)),),
        author="Praxis",
    )


def read(text):
    return unpacked("text", joined("text", pieces_in("text", text)))


def test_a_usual_visit_is_one_code(made):
    (code,) = made.codes

    assert code.modules <= 97
    assert all(len(row) == code.modules for row in code.rows)
    assert code.rows[0][:8] == (True,) * 7 + (False,)


def test_the_file_holds_the_same(made):
    package = read(made.file.decode())

    assert package.records == made.package.records
    assert package.is_signed
    assert made.file.endswith(b"\n")
    assert made.file_name == "HeelRehab-visit-2026-11-02-1855.heelrehab"


def test_a_prescription_goes_along(history, prescribed):
    made = take_home(history.sessions, clinic="", now=AT, prescribed=prescribed)

    assert read(made.file.decode()).records[-1] == prescribed


def test_corrections_made_before_leaving_are_applied(records, history):
    made = take_home(records, clinic="", now=AT)

    retracted, corrected = (
        "01a1bc8d-a978-7000-8000-000000000015",
        {each.id: each for each in history.pains},
    )
    taken = {each.id: each for each in made.package.records}
    assert retracted not in taken
    assert all(taken[key] == corrected[key] for key in taken.keys() & corrected.keys())
    assert "01a19d47-6018-7000-8000-00000000000c" in taken


def test_where_nothing_was_done_or_said_there_is_nothing_to_take(records):
    before = [each.id for each in records]

    assert take_home(records, clinic="", now=AT, earlier_ids=before) is None


def test_a_prescription_alone_is_something_to_take(records, prescribed):
    before = [each.id for each in records]

    made = take_home(records, clinic="", now=AT, earlier_ids=before, prescribed=prescribed)

    assert made.package.records == (prescribed,)
    assert len(made.codes) == 1


def test_of_what_was_said_of_a_session_only_the_last_goes_home(history):
    (said,) = history.feedback
    later = msgspec.structs.replace(said, id="later", at=said.at + timedelta(minutes=1), note="x")

    made = take_home([later, *history.sessions, said], clinic="", now=AT)

    assert [each for each in made.package.records if isinstance(each, SessionFeedback)] == [later]


def test_a_long_visit_is_several_codes_and_a_huge_one_none(made):
    assert len(codes_of(made.content, 300)) > 1
    assert codes_of(made.content, 60) == ()
