"""What a clinician set, as a resource."""

from __future__ import annotations

from datetime import date

from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.records import Prescribed
from heelrehab.exchange.fhir.coding import (
    EXERCISE_THERAPY,
    Resource,
    concept,
    instant,
    reference,
    resource_id,
)
from heelrehab.exchange.fhir.plans import Links


def prescription(prescribed: Prescribed, links: Links) -> Resource:
    """Return a plan with an activity for each exercise.

    Its status is unknown: whether it is still followed depends on the day that it is read, and
    on what came later.
    """
    return {
        "resourceType": "CarePlan",
        "id": resource_id(prescribed.id),
        "status": "unknown",
        "intent": "order",
        "title": f"Prescription within {prescribed.programme_id} {prescribed.stage_id}",
        "subject": reference(links.patient),
        "created": instant(prescribed.at),
        "period": _period(prescribed.starts, prescribed.ends),
        "activity": [{"detail": _activity(item, prescribed)} for item in prescribed.items],
        **({"note": [{"text": prescribed.note}]} if prescribed.note else {}),
        **({"contributor": [{"display": prescribed.author}]} if prescribed.author else {}),
    }


def _period(starts: date, ends: date | None) -> dict[str, str]:
    period = {"start": starts.isoformat()}
    if ends is not None:
        period["end"] = ends.isoformat()
    return period


def _activity(item: ItemSet, prescribed: Prescribed) -> Resource:
    often = f"{prescribed.times_per_day} a day, {prescribed.days_per_week} days a week"
    load = "" if item.load_kg is None else f", {item.load_kg:g} kg"
    sides = ", ".join(side.value for side in item.sides)
    return {
        "status": "unknown",
        "code": concept(EXERCISE_THERAPY, "Exercise"),
        "description": f"{item.exercise_id}, step {item.step + 1} of its dose ladder{load}"
        f"{f', {sides}' if sides else ''}, {often}",
    }
