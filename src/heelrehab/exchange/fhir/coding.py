"""Codes, references and the pieces that all resources share.

Source for the codes: LOINC 72514-3 and 55411-3, SNOMED CT 229065009; UCUM for units. Where no
code was found the program's own system is used, always with words.
"""

from __future__ import annotations

import uuid
from datetime import datetime

from heelrehab.core.side import Side

Resource = dict[str, object]

LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
UCUM = "http://unitsofmeasure.org"
OWN = "urn:x-heelrehab:codes"
CATEGORIES = "http://terminology.hl7.org/CodeSystem/observation-category"
_NAMESPACE = uuid.UUID("6f1d1f0e-6b0a-5c5e-9a53-0d6f3b1f7c11")
"""From it ids are made for what has none of its own, the same at each export."""

PAIN = {"system": LOINC, "code": "72514-3"}
DURATION = {"system": LOINC, "code": "55411-3", "display": "Exercise duration"}
EXERCISE_THERAPY = {"system": SNOMED, "code": "229065009", "display": "Exercise therapy"}

_HEELS = {Side.LEFT: "left heel", Side.RIGHT: "right heel", Side.BOTH: "both heels"}


def own(code: str) -> dict[str, str]:
    """Return a coding of the program's own."""
    return {"system": OWN, "code": code}


def concept(coding: dict[str, str], text: str) -> Resource:
    """Return a code with its words."""
    return {"coding": [coding], "text": text}


def body_site(side: Side) -> Resource:
    """Return where it was felt, in words: site and side have no verified codes."""
    return {"text": _HEELS[side]}


def quantity(value: float, unit: str, code: str) -> Resource:
    """Return a value in a unit of UCUM."""
    return {"value": value, "unit": unit, "system": UCUM, "code": code}


def resource_id(*names: str) -> str:
    """Return the id of what ``names`` tell: a record's own where it is a UUID, else one made."""
    if len(names) == 1:
        try:
            return str(uuid.UUID(names[0]))
        except ValueError:
            pass
    return str(uuid.uuid5(_NAMESPACE, "\n".join(names)))


def reference(identity: str) -> Resource:
    """Return a reference to a resource of the same bundle."""
    return {"reference": f"urn:uuid:{identity}"}


def instant(at: datetime) -> str:
    """Return a moment with its zone, to the second."""
    return at.isoformat(timespec="seconds")
