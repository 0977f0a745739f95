"""The made-up person lives by the real rules, and every record of hers stands for itself."""

from datetime import UTC, datetime

import pytest

from heelrehab.content.catalogue import open_catalogue, resources_folder
from heelrehab.core.history import resolve
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.records import PlanChange, PlanChangeKind
from heelrehab.demo import DEMO_DAYS, demo_records

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def library():
    return open_catalogue([resources_folder()], "en")


@pytest.fixture(scope="module")
def records(library):
    return demo_records(library, NOW)


def test_every_record_has_an_id_of_its_own(records):
    assert len({record.id for record in records}) == len(records)


def test_twelve_weeks_lead_through_more_than_one_stage(records):
    stages = {
        record.stage_id
        for record in records
        if isinstance(record, PlanChange)
        and record.kind in (PlanChangeKind.PROGRAMME, PlanChangeKind.STAGE)
    }

    assert {"A", "B"} <= stages


def test_the_rules_both_raised_and_lowered_the_dose(records):
    results = {decision.result for decision in resolve(records).decisions}

    assert {"green", "regress"} <= results


def test_the_plan_began_when_the_person_did(records, library):
    plan = plan_from(resolve(records), library)

    assert plan.started_on is not None
    assert (NOW.date() - plan.started_on).days == DEMO_DAYS


def test_this_morning_is_left_to_answer(records):
    assert all(record.at.date() < NOW.date() for record in records)


def test_the_same_start_gives_the_same_person(records, library):
    assert demo_records(library, NOW) == records
