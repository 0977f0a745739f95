"""The bundle holds what the history holds, refers only within itself, and diagnoses nothing."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import msgspec
import pytest
from fhir.resources.R4B.bundle import Bundle

from heelrehab.core.history import resolve
from heelrehab.core.records import HeelRaiseTest, Note, SessionFeedback
from heelrehab.exchange.fhir.bundle import Subject, bundle, bundle_file

AT = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
OPTIONS = {"exported_at": AT, "program_version": "0.1.0"}


@pytest.fixture(scope="session")
def resources(history):
    made = bundle(history, Subject("anna", "Änna"), **OPTIONS)
    return [entry["resource"] for entry in made["entry"]]


def of_type(resources, name):
    return [each for each in resources if each["resourceType"] == name]


def coded(resources, code):
    return [
        each
        for each in of_type(resources, "Observation")
        if each["code"]["coding"][0]["code"] == code
    ]


def references_in(value):
    match value:
        case {"reference": target}:
            return [target]
        case dict():
            return [found for each in value.values() for found in references_in(each)]
        case list():
            return [found for each in value for found in references_in(each)]
        case _:
            return []


def test_there_is_a_resource_for_each_thing_that_counts(resources, history):
    counts = {
        name: len(of_type(resources, name))
        for name in ("Patient", "Device", "CarePlan", "Procedure", "Provenance")
    }

    assert counts == {"Patient": 1, "Device": 1, "CarePlan": 1, "Procedure": 2, "Provenance": 1}
    assert len(coded(resources, "72514-3")) == len(history.pains)
    assert len(of_type(resources, "QuestionnaireResponse")) == len(history.finder_answers)


def test_nothing_claims_a_diagnosis(resources):
    text = json.dumps(resources)

    assert not of_type(resources, "Condition")
    assert not of_type(resources, "ClinicalImpression")
    assert "11654001" not in text
    assert "M76" not in text


def test_a_pain_score_as_others_read_it(resources):
    during = next(each for each in coded(resources, "72514-3") if "during" in each["code"]["text"])

    assert during["status"] == "final"
    assert during["category"][0]["coding"][0]["code"] == "survey"
    assert during["code"]["coding"] == [{"system": "http://loinc.org", "code": "72514-3"}]
    assert during["valueQuantity"]["value"] == 4
    assert during["valueQuantity"]["unit"] == "{score}"
    assert during["bodySite"] == {"text": "left heel"}
    assert during["effectiveDateTime"] == "2026-11-02T18:12:03+01:00"
    procedures = {f"urn:uuid:{each['id']}" for each in of_type(resources, "Procedure")}
    assert during["partOf"][0]["reference"] in procedures


def test_a_corrected_score_is_told_as_amended(resources):
    (after,) = [each for each in coded(resources, "72514-3") if "after" in each["code"]["text"]]

    assert (after["status"], after["valueQuantity"]["value"]) == ("amended", 5)


def test_a_session_ended_early_was_stopped_and_belongs_to_its_plan(resources):
    (plan,) = of_type(resources, "CarePlan")
    stopped, completed = of_type(resources, "Procedure")

    assert (stopped["status"], completed["status"]) == ("stopped", "completed")
    assert stopped["basedOn"] == [{"reference": f"urn:uuid:{plan['id']}"}]
    assert (plan["status"], plan["intent"]) == ("active", "plan")


def test_what_was_done_is_counted(resources):
    durations = [each["valueQuantity"]["value"] for each in coded(resources, "55411-3")]
    lift, stretch, raises = coded(resources, "exercise")

    assert durations == [14.0, 11.67]
    assert [part["valueQuantity"]["value"] for part in lift["component"]] == [45]
    assert [part["valueQuantity"]["value"] for part in stretch["component"]] == [2, 60.0]
    assert [part["valueQuantity"]["unit"] for part in raises["component"]] == ["{count}", "kg"]


def test_every_id_is_unique_and_every_reference_leads_within_the_bundle(history):
    made = bundle(history, Subject("anna"), **OPTIONS)
    urls = [entry["fullUrl"] for entry in made["entry"]]

    assert len(set(urls)) == len(urls)
    assert set(references_in(made)) <= set(urls)


def test_each_export_has_the_same_ids(history):
    assert bundle(history, Subject("anna"), **OPTIONS) == bundle(
        history, Subject("anna"), **OPTIONS
    )


def test_the_name_is_there_only_where_given(history, resources):
    (named,) = of_type(resources, "Patient")
    unnamed = bundle(history, Subject("anna"), **OPTIONS)["entry"][0]["resource"]

    assert named["name"] == [{"text": "Änna"}]
    assert unnamed == {"resourceType": "Patient", "id": named["id"]}


def test_an_earlier_programme_is_told_as_ended(history):
    first = history.plan_changes[0]
    later = msgspec.structs.replace(first, id="p2", at=AT, programme_id="beyer", stage_id="")
    made = bundle(resolve([first, later]), Subject("anna"), **OPTIONS)

    one, two = [
        entry["resource"]
        for entry in made["entry"]
        if entry["resource"]["resourceType"] == "CarePlan"
    ]

    assert (one["status"], one["period"]["end"]) == ("revoked", "2026-11-22T08:00:00+00:00")
    assert (two["status"], "end" in two["period"]) == ("active", False)


def test_what_was_not_said_or_tried_is_not_made_up(history):
    silent = SessionFeedback(id="f", at=AT, session_id="unknown")
    untried = HeelRaiseTest(id="h", at=AT, day=AT.date())
    answers = msgspec.structs.replace(
        history.finder_answers[0], answers={"why": ()}, programme_id=""
    )
    lone = msgspec.structs.replace(history.pains[1], session_id="unknown")
    made = bundle(resolve([silent, untried, answers, lone]), Subject("anna"), **OPTIONS)

    _, _, pain, raises, response = [entry["resource"] for entry in made["entry"]]

    assert "partOf" not in pain
    assert raises["valueString"] == "not tried"
    assert "component" not in raises
    assert response["item"] == [{"linkId": "why"}]


def test_notes_and_warning_signs_are_told_in_the_persons_words(history):
    note = Note(id="n", at=AT, day=AT.date(), text="No pain.")
    named = msgspec.structs.replace(history.red_flags[0], id="r", signs=("fever", "night_pain"))
    seen = msgspec.structs.replace(history.red_flags[0], id="s", is_cleared=True)
    made = bundle(resolve([note, named, seen]), Subject("anna"), **OPTIONS)

    told = [
        (entry["resource"]["code"]["text"], entry["resource"]["valueString"])
        for entry in made["entry"][2:]
    ]

    assert told == [
        ("Warning signs named", "fever, night_pain"),
        ("Warning signs seen to by someone", "none"),
        ("Note", "No pain."),
    ]


def test_a_session_of_no_programme_has_no_plan(history):
    free = msgspec.structs.replace(history.sessions[0], programme_id="")
    made = bundle(resolve([free]), Subject("anna"), **OPTIONS)

    assert "basedOn" not in made["entry"][2]["resource"]


def test_the_file_is_the_bundle(history):
    content = bundle_file(history, Subject("anna"), **OPTIONS)

    assert json.loads(content) == bundle(history, Subject("anna"), **OPTIONS)
    assert content.endswith(b"\n")


def test_the_models_of_fhir_read_it(history):
    """A development check of structure; terminologies and profiles are not checked by it."""
    content = bundle_file(history, Subject("anna", "A"), **OPTIONS)

    read = Bundle.model_validate_json(content)

    assert len(read.entry) == len(json.loads(content)["entry"])
