"""Programmes, sessions, answers and decisions as resources."""

from __future__ import annotations

from dataclasses import dataclass

from heelrehab.core.history import History
from heelrehab.core.records import (
    ChangedBy,
    Decision,
    FinderAnswers,
    PlanChange,
    PlanChangeKind,
    Session,
    SessionEnd,
)
from heelrehab.exchange.fhir.coding import (
    EXERCISE_THERAPY,
    Resource,
    concept,
    instant,
    reference,
    resource_id,
)

_STATUS = {
    SessionEnd.COMPLETED: "completed",
    SessionEnd.ENDED_EARLY: "stopped",
    SessionEnd.INTERRUPTED: "stopped",
}


@dataclass(frozen=True, slots=True)
class Links:
    """The ids by which resources of one bundle refer to each other."""

    patient: str
    procedure_of_session: dict[str, str]
    """Session id to Procedure."""
    plan_of_programme: dict[str, str]
    """Programme id to its latest CarePlan."""
    tool: str
    """The Device that stands for the program."""


def links_of(history: History, patient: str) -> Links:
    """Return the ids of all that is referred to."""
    return Links(
        patient,
        {each.session_id: resource_id(each.id) for each in history.sessions},
        {each.programme_id: resource_id(each.id) for each in _programmes(history)},
        resource_id("tool", patient),
    )


def care_plans(history: History, links: Links) -> list[Resource]:
    """Return a plan for each programme that was begun; the last one is active."""
    chosen = _programmes(history)
    plans: list[Resource] = []
    for number, change in enumerate(chosen):
        is_last = number == len(chosen) - 1
        period = {"start": instant(change.at)}
        if not is_last:
            period["end"] = instant(chosen[number + 1].at)
        plans.append(
            {
                "resourceType": "CarePlan",
                "id": resource_id(change.id),
                "status": "active" if is_last else "revoked",
                "intent": "plan",
                "title": change.programme_id,
                "subject": reference(links.patient),
                "period": period,
                "activity": [{"detail": _activity(change, is_active=is_last)}],
            }
        )
    return plans


def procedure(session: Session, links: Links) -> Resource:
    """Return a session as the exercise therapy that was done."""
    found: Resource = {
        "resourceType": "Procedure",
        "id": resource_id(session.id),
        "status": _STATUS[session.ended],
        "code": concept(EXERCISE_THERAPY, "Exercise session at home"),
        "subject": reference(links.patient),
        "performedPeriod": {"start": instant(session.started_at), "end": instant(session.at)},
        "performer": [{"actor": reference(links.patient)}],
    }
    if plan := links.plan_of_programme.get(session.programme_id):
        found["basedOn"] = [reference(plan)]
    return found


def answers(finder: FinderAnswers, links: Links) -> Resource:
    """Return the finder's answers; the outcome is a programme, never a diagnosis."""
    items: list[Resource] = [
        _item(question, *choices) for question, choices in finder.answers.items()
    ]
    if finder.programme_id:
        items.append(_item("suggested_programme", finder.programme_id))
    return {
        "resourceType": "QuestionnaireResponse",
        "id": resource_id(finder.id),
        "status": "completed",
        "subject": reference(links.patient),
        "authored": instant(finder.at),
        "source": reference(links.patient),
        "item": items,
    }


def provenance(decision: Decision, links: Links) -> Resource:
    """Return which rule decided what about a session, or about the plan as a whole."""
    about = links.procedure_of_session.get(decision.session_id, links.patient)
    return {
        "resourceType": "Provenance",
        "id": resource_id(decision.id),
        "target": [reference(about)],
        "recorded": instant(decision.at),
        "activity": {"text": f"rule {decision.row}: {decision.result}"},
        "agent": [{"who": reference(links.tool)}],
    }


def _programmes(history: History) -> list[PlanChange]:
    return [each for each in history.plan_changes if each.kind is PlanChangeKind.PROGRAMME]


def _activity(change: PlanChange, *, is_active: bool) -> Resource:
    by = "a clinician" if change.by is ChangedBy.CLINICIAN else "the person with the program"
    return {
        "status": "in-progress" if is_active else "stopped",
        "code": concept(EXERCISE_THERAPY, "Exercise programme"),
        "description": f"{change.programme_id}, begun at stage {change.stage_id or '1'}, by {by}",
    }


def _item(question: str, *choices: str) -> Resource:
    item: Resource = {"linkId": question}
    if choices:
        item["answer"] = [{"valueString": choice} for choice in choices]
    return item
