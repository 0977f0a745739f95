"""Changes of plan in a few words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.faults import CatalogueError
from heelrehab.core.dose import parse_dose
from heelrehab.core.prescribing.force import BACK_TO_PROGRAMME, PUT_AWAY
from heelrehab.core.programme.plan import STAY
from heelrehab.core.records import PlanChange, PlanChangeKind
from heelrehab.ui.strings.days import day_with_year_text
from heelrehab.ui.strings.doses import dose_text
from heelrehab.ui.strings.numbers import number_text
from heelrehab.ui.strings.programme.decisions import UNKNOWN
from heelrehab.ui.strings.programme.plan import stage_text

translate = QCoreApplication.translate


def exercise_name(exercise_id: str, catalogue: Catalogue) -> str:
    """Return what an exercise is called; the id where the content is gone."""
    try:
        return catalogue.exercise_text(exercise_id).name or exercise_id
    except CatalogueError:
        return exercise_id


def plan_change_text(change: PlanChange, catalogue: Catalogue) -> str:
    """Return what a change of plan changes, in a few words."""
    match change.kind:
        case PlanChangeKind.PROGRAMME:
            text = stage_text(change.programme_id, change.stage_id, catalogue)
        case PlanChangeKind.STAGE:
            text = _stage_change_text(change, catalogue)
        case PlanChangeKind.DOSE:
            text = f"{exercise_name(change.exercise_id, catalogue)}: {_dose(change, catalogue)}"
        case PlanChangeKind.SWAP:
            text = _swap_text(change, catalogue)
        case PlanChangeKind.FLARE:
            lasting = translate("Records", "lighter days until {day}")
            text = _until_text(change.until, lasting, translate("Records", "usual days again"))
        case PlanChangeKind.PAUSE:
            lasting = translate("Records", "no load until {day}")
            text = _until_text(change.until, lasting, translate("Records", "pause"))
        case PlanChangeKind.VETO:
            text = _veto_text(change)
    return text


def own_again_text() -> str:
    """Return what the end of a prescription changes."""
    return translate("Records", "back to the programme's own exercises")


def _veto_text(change: PlanChange) -> str:
    if change.reason == STAY:
        return translate("Records", "stay as before")
    return translate("Records", "something easier")


def _stage_change_text(change: PlanChange, catalogue: Catalogue) -> str:
    if change.reason == BACK_TO_PROGRAMME:
        return own_again_text()
    if change.reason == PUT_AWAY:
        return translate("Records", "a prescription put away before its first day")
    if change.programme_id:
        return stage_text(change.programme_id, change.stage_id, catalogue)
    for programme_id in catalogue.programme_ids():
        stages = catalogue.programme_text(programme_id).stages
        if change.stage_id in stages:
            return stages[change.stage_id].name
    return change.stage_id


def _swap_text(change: PlanChange, catalogue: Catalogue) -> str:
    before = exercise_name(change.exercise_id, catalogue)
    if not change.replacement_id:
        return translate("Records", "{exercise} left out").format(exercise=before)
    text = translate("Records", "{other} instead of {exercise}")
    return text.format(exercise=before, other=exercise_name(change.replacement_id, catalogue))


def _dose(change: PlanChange, catalogue: Catalogue) -> str:
    """Return the step as a dose, its number where the ladder has no such rung."""
    parts = []
    if change.step is not None:
        try:
            ladder = catalogue.exercise(change.exercise_id).dose.ladder
        except CatalogueError:
            ladder = ()
        has_rung = 0 <= change.step < len(ladder)
        numbered = translate("Records", "step {step}").format(step=change.step + 1)
        parts.append(dose_text(parse_dose(ladder[change.step])) if has_rung else numbered)
    if change.load_kg is not None:
        parts.append(translate("Records", "{load} kg").format(load=number_text(change.load_kg)))
    return ", ".join(parts) or UNKNOWN


def _until_text(until: date | None, lasting: str, over: str) -> str:
    return over if until is None else lasting.format(day=day_with_year_text(until))
