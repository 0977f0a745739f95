"""What was felt, counted and said, as observations."""

from __future__ import annotations

from collections.abc import Iterable

from heelrehab.core.history import History
from heelrehab.core.records import (
    HeelRaiseTest,
    HopTest,
    Note,
    Pain,
    PainMoment,
    QuestionnaireTotal,
    Rating,
    Record,
    RedFlag,
    Session,
    SessionFeedback,
)
from heelrehab.exchange.fhir.coding import (
    CATEGORIES,
    DURATION,
    PAIN,
    Resource,
    body_site,
    concept,
    instant,
    own,
    quantity,
    reference,
    resource_id,
)
from heelrehab.exchange.fhir.plans import Links

_MOMENTS = {
    PainMoment.BEFORE: "before exercise",
    PainMoment.DURING: "during exercise",
    PainMoment.AFTER: "after exercise",
    PainMoment.LATER: "later in the day",
    PainMoment.MORNING: "next morning",
    PainMoment.WEEKLY_WORST: "worst of the week",
}
_SCORE = "{score}"
_COUNT = "{count}"


def observations(history: History, links: Links) -> Iterable[Resource]:
    """Yield every observation of a history, kind by kind, each ordered by time."""
    yield from _felt(history, links)
    yield from _done(history, links)
    yield from _said(history, links)


def _felt(history: History, links: Links) -> Iterable[Resource]:
    for pain in history.pains:
        yield _pain(pain, history, links)
    for stiffness in history.stiffness:
        minutes = quantity(stiffness.minutes, "min", "min")
        found = _survey(stiffness, "morning_stiffness", "Morning stiffness", history, links)
        yield found | {"valueQuantity": minutes, "bodySite": body_site(stiffness.side)}
    for hop in history.hop_tests:
        yield _hop(hop, history, links)


def _done(history: History, links: Links) -> Iterable[Resource]:
    for session in history.sessions:
        yield from _session(session, history, links)
    for test in history.heel_raise_tests:
        yield _heel_raises(test, history, links)


def _said(history: History, links: Links) -> Iterable[Resource]:
    for feedback in history.feedback:
        yield from _feedback(feedback, history, links)
    for rating in history.ratings:
        yield _rating(rating, history, links)
    for total in history.questionnaire_totals:
        yield _total(total, history, links)
    for flag in history.red_flags:
        yield _warning_signs(flag, history, links)
    for note in history.notes:
        yield _note(note, history, links)


def _observation(record: Record, history: History, links: Links) -> Resource:
    return {
        "resourceType": "Observation",
        "id": resource_id(record.id),
        "status": "amended" if record.id in history.edited_ids else "final",
        "subject": reference(links.patient),
        "effectiveDateTime": instant(record.at),
        "performer": [reference(links.patient)],
    }


def _survey(record: Record, code: str, text: str, history: History, links: Links) -> Resource:
    coded = {"category": _category("survey"), "code": concept(own(code), text)}
    return _observation(record, history, links) | coded


def _activity(record: Record, history: History, links: Links) -> Resource:
    return _observation(record, history, links) | {"category": _category("activity")}


def _category(code: str) -> list[Resource]:
    return [{"coding": [{"system": CATEGORIES, "code": code}]}]


def _part_of(session_id: str, links: Links) -> Resource:
    procedure = links.procedure_of_session.get(session_id)
    return {"partOf": [reference(procedure)]} if procedure else {}


def _pain(pain: Pain, history: History, links: Links) -> Resource:
    exercise = f" ({pain.exercise_id})" if pain.exercise_id else ""
    text = f"Pain {_MOMENTS[pain.moment]}{exercise}"
    return (
        _survey(pain, "pain", text, history, links)
        | {"code": concept(PAIN, text), "bodySite": body_site(pain.side)}
        | {"valueQuantity": quantity(pain.score_nrs, _SCORE, _SCORE)}
        | _part_of(pain.session_id, links)
    )


def _session(session: Session, history: History, links: Links) -> Iterable[Resource]:
    shared = _activity(session, history, links) | _part_of(session.session_id, links)
    yield shared | {
        "id": resource_id(session.id, "duration"),
        "code": concept(DURATION, "Time spent exercising"),
        "valueQuantity": quantity(round(session.active_s / 60, 2), "min", "min"),
    }
    for number, item in enumerate(session.done):
        components = [_count("reps", "Repetitions", item.reps_done)]
        if item.held_s:
            held = {"valueQuantity": quantity(item.held_s, "s", "s")}
            components.append({"code": concept(own("held"), "Time held"), **held})
        if item.dose.load_kg:
            load = {"valueQuantity": quantity(item.dose.load_kg, "kg", "kg")}
            components.append({"code": concept(own("load"), "Added weight"), **load})
        yield shared | {
            "id": resource_id(session.id, "item", str(number)),
            "code": concept(own("exercise"), f"{item.exercise_id}, {item.dose.notation}"),
            "bodySite": body_site(item.side),
            "component": components,
        }


def _feedback(feedback: SessionFeedback, history: History, links: Links) -> Iterable[Resource]:
    shared = _survey(feedback, "effort", "How hard it was, 0 to 10", history, links)
    shared |= _part_of(feedback.session_id, links)
    if feedback.effort_nrs is not None:
        yield shared | {"valueQuantity": quantity(feedback.effort_nrs, _SCORE, _SCORE)}
    if feedback.cut_reason is not None:
        code = concept(own("cut_reason"), "Why less was done than planned")
        identity = resource_id(feedback.id, "cut_reason")
        yield shared | {"id": identity, "code": code, "valueString": feedback.cut_reason.value}
    if feedback.note:
        code = concept(own("note"), "Note on the session")
        yield shared | {
            "id": resource_id(feedback.id, "note"),
            "code": code,
            "valueString": feedback.note,
        }


def _heel_raises(test: HeelRaiseTest, history: History, links: Links) -> Resource:
    counts = (("left", test.left_reps), ("right", test.right_reps))
    components = [
        _count(f"heel_raises_{side}", f"One-leg heel raises, {side}", reps)
        for side, reps in counts
        if reps is not None
    ]
    text = "One-leg heel raises to fatigue"
    found = _activity(test, history, links) | {"code": concept(own("heel_raise_test"), text)}
    return found | ({"component": components} if components else {"valueString": "not tried"})


def _hop(hop: HopTest, history: History, links: Links) -> Resource:
    text = "Pain in ten small hops on one leg, 0 to 10"
    value = {"valueQuantity": quantity(hop.pain_nrs, _SCORE, _SCORE)}
    place = {"bodySite": body_site(hop.side)}
    return _survey(hop, "hop_test", text, history, links) | value | place


def _rating(rating: Rating, history: History, links: Links) -> Resource:
    text = "How near to normal, 0 to 100 percent"
    value = {"valueQuantity": quantity(rating.overall_percent, "%", "%")}
    return _survey(rating, "overall_rating", text, history, links) | value


def _total(total: QuestionnaireTotal, history: History, links: Links) -> Resource:
    text = f"Total of the questionnaire {total.questionnaire}, 0 to 100"
    value = {"valueQuantity": quantity(total.total, _SCORE, _SCORE)}
    return _survey(total, "questionnaire_total", text, history, links) | value


def _warning_signs(flag: RedFlag, history: History, links: Links) -> Resource:
    """Return what the person named; it says nothing of what may be behind it."""
    text = "Warning signs seen to by someone" if flag.is_cleared else "Warning signs named"
    value = {"valueString": ", ".join(flag.signs) or "none"}
    return _survey(flag, "warning_signs", text, history, links) | value


def _note(note: Note, history: History, links: Links) -> Resource:
    return _survey(note, "note", "Note", history, links) | {"valueString": note.text}


def _count(code: str, text: str, value: int) -> Resource:
    return {"code": concept(own(code), text), "valueQuantity": quantity(value, _COUNT, _COUNT)}
