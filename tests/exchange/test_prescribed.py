"""A clinician's prescription leaves with the rest: as a table and as a plan of FHIR."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
import pytest

from heelrehab.core.history import resolve
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.records import Prescribed
from heelrehab.core.side import Side
from heelrehab.exchange.fhir.bundle import Subject, bundle
from heelrehab.exchange.tables.csv_files import csv_files, records_from_csv
from heelrehab.exchange.tables.kinds import tables

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture
def prescribed():
    return Prescribed(
        id="p1",
        at=AT,
        day=AT.date(),
        starts=date(2026, 3, 3),
        ends=date(2026, 3, 30),
        programme_id="mid_progressive",
        stage_id="A",
        days_per_week=5,
        items=(
            ItemSet(exercise_id="seated_heel_raise", step=4, load_kg=7.5),
            ItemSet(exercise_id="heel_lower_floor", step=1, sides=(Side.LEFT, Side.RIGHT)),
        ),
        author="Clinic at the Park",
        note="Slowly.",
    )


def plan_of(record):
    made = bundle(resolve([record]), Subject("me"), exported_at=AT, program_version="1")
    found = [entry["resource"] for entry in made["entry"]]
    (plan,) = [each for each in found if each["resourceType"] == "CarePlan"]
    return plan


def test_it_comes_back_from_its_tables(prescribed):
    files = csv_files(tables(resolve([prescribed])))
    kept = {name: files[name] for name in ("prescribed.csv", "prescribed_items.csv")}

    assert records_from_csv(kept) == [prescribed]


def test_it_is_a_plan_with_an_activity_for_each_exercise(prescribed):
    plan = plan_of(prescribed)

    assert (plan["intent"], plan["status"]) == ("order", "unknown")
    assert plan["period"] == {"start": "2026-03-03", "end": "2026-03-30"}
    assert plan["contributor"] == [{"display": "Clinic at the Park"}]
    assert plan["note"] == [{"text": "Slowly."}]
    assert [each["detail"]["description"] for each in plan["activity"]] == [
        "seated_heel_raise, step 5 of its dose ladder, 7.5 kg, 1 a day, 5 days a week",
        "heel_lower_floor, step 2 of its dose ladder, left, right, 1 a day, 5 days a week",
    ]


def test_what_was_left_open_is_not_there(prescribed):
    plan = plan_of(msgspec.structs.replace(prescribed, ends=None, author="", note=""))

    assert plan["period"] == {"start": "2026-03-03"}
    assert not {"note", "contributor"} & set(plan)


def test_a_reader_of_fhir_takes_it(prescribed):
    models = pytest.importorskip("fhir.resources.R4B.bundle", reason="fhir.resources is not there")
    made = bundle(resolve([prescribed]), Subject("me"), exported_at=AT, program_version="1")

    assert models.Bundle.model_validate(made).entry
