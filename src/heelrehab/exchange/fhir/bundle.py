"""The bundle: every resource of one person's history in one file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import msgspec

from heelrehab.core.history import History
from heelrehab.exchange.fhir.coding import Resource, instant, resource_id
from heelrehab.exchange.fhir.observations import observations
from heelrehab.exchange.fhir.plans import answers, care_plans, links_of, procedure, provenance
from heelrehab.exchange.fhir.prescriptions import prescription


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose history it is; the name may be empty."""

    profile_id: str
    display_name: str = ""


def bundle(
    history: History, subject: Subject, *, exported_at: datetime, program_version: str
) -> Resource:
    """Return an R4 Bundle of type ``collection``; ``exported_at`` is aware."""
    links = links_of(history, resource_id(subject.profile_id))
    resources = [
        _patient(subject, links.patient),
        _tool(links.tool, program_version),
        *care_plans(history, links),
        *(prescription(each, links) for each in history.prescribed),
        *(procedure(session, links) for session in history.sessions),
        *observations(history, links),
        *(answers(finder, links) for finder in history.finder_answers),
        *(provenance(decision, links) for decision in history.decisions),
    ]
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": instant(exported_at),
        "entry": [
            {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}
            for resource in resources
        ],
    }


def bundle_file(
    history: History, subject: Subject, *, exported_at: datetime, program_version: str
) -> bytes:
    """Return the bundle as JSON."""
    whole = bundle(history, subject, exported_at=exported_at, program_version=program_version)
    return msgspec.json.format(msgspec.json.encode(whole), indent=1) + b"\n"


def _patient(subject: Subject, identity: str) -> Resource:
    patient: Resource = {"resourceType": "Patient", "id": identity}
    if subject.display_name:
        patient["name"] = [{"text": subject.display_name}]
    return patient


def _tool(identity: str, program_version: str) -> Resource:
    """Return the program, which is what decided wherever a rule did."""
    return {
        "resourceType": "Device",
        "id": identity,
        "deviceName": [{"name": "HeelRehab", "type": "user-friendly-name"}],
        "version": [{"value": program_version}],
    }
