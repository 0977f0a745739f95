"""A clinician's prescription in words: what it is, and what is wrong with it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.faults import CatalogueError
from heelrehab.content.schema import Sides
from heelrehab.core.dose import parse_dose
from heelrehab.core.prescribing.checking import Fault, Misfit
from heelrehab.core.prescribing.draft import Draft
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.prescribing.outlook import minutes_a_session, needs_days_between
from heelrehab.core.records import Prescribed
from heelrehab.core.side import Side
from heelrehab.ui.strings.days import weekday_text
from heelrehab.ui.strings.doses import dose_text, side_text, side_within_line
from heelrehab.ui.strings.numbers import number_text
from heelrehab.ui.strings.programme.plan import stage_text

translate = QCoreApplication.translate


def prescription_lines(prescribed: Prescribed, catalogue: Catalogue) -> tuple[str, ...]:
    """Return frame, dates, how often, each exercise, and the note, a line each."""
    stage = stage_text(prescribed.programme_id, prescribed.stage_id, catalogue)
    lines = [
        translate("Prescriptions", "Within {stage}").format(stage=stage),
        span_text(prescribed.starts, prescribed.ends),
        often_text(prescribed.times_per_day, prescribed.days_per_week),
        *(item_text(item, catalogue) for item in prescribed.items),
    ]
    if prescribed.note:
        lines.append(prescribed.note)
    return tuple(lines)


def item_text(item: ItemSet, catalogue: Catalogue) -> str:
    """Return ``Seated heel raise: 3 sets × 15 + 10 kg, left leg``."""
    parts = [rung_text(item, catalogue)]
    if item.load_kg is not None:
        kg = translate("Prescriptions", "{kg} kg").format(kg=number_text(item.load_kg))
        parts.append(kg)
    if len(item.sides) > 1:
        parts.append(translate("Prescriptions", "each leg in turn"))
    elif item.sides:
        parts.append(side_within_line(item.sides[0]))
    return f"{name_of(item.exercise_id, catalogue)}: {', '.join(parts)}"


def rung_text(item: ItemSet, catalogue: Catalogue) -> str:
    """Return the dose of a step, its number where the ladder has no such rung."""
    try:
        ladder = catalogue.exercise(item.exercise_id).dose.ladder
    except CatalogueError:
        ladder = ()
    if item.step < len(ladder):
        return dose_text(parse_dose(ladder[item.step]))
    return translate("Prescriptions", "step {step}").format(step=item.step + 1)


def span_text(starts: date, ends: date | None) -> str:
    """Return ``Mon 2 Mar to Sun 29 Mar``, or that it holds until it is changed."""
    if ends is None:
        text = translate("Prescriptions", "From {first} until it is changed")
        return text.format(first=weekday_text(starts))
    text = translate("Prescriptions", "From {first} to {last}")
    return text.format(first=weekday_text(starts), last=weekday_text(ends))


def often_text(times_per_day: int, days_per_week: int) -> str:
    """Return ``once a day, on 5 days a week``."""
    if times_per_day == 1:
        return translate("Prescriptions", "Once a day, on %n day(s) a week", "", days_per_week)
    text = translate("Prescriptions", "{times} times a day, on %n day(s) a week", "", days_per_week)
    return text.format(times=times_per_day)


def sides_choices(sides: Sides) -> tuple[tuple[str, str], ...]:
    """Return what may be chosen for the legs, as id and text; one choice leaves no question."""
    left = (Side.LEFT.value, side_text(Side.LEFT))
    right = (Side.RIGHT.value, side_text(Side.RIGHT))
    each = translate("Prescriptions", "Each leg in turn")
    match sides:
        case Sides.BOTH_TOGETHER:
            return (("", side_text(Side.BOTH)),)
        case Sides.EACH_LEG:
            return (("", each), left, right)
        case Sides.AFFECTED_OR_EACH:
            sore = translate("Prescriptions", "Sore leg")
            return (("", sore), left, right, ("left right", each))


def check_sentences(draft: Draft, catalogue: Catalogue) -> tuple[str, ...]:
    """Return what a sound draft comes to, and where the rules ask for more rest."""
    count = translate("Prescriptions", "%n exercise(s)", "", len(draft.items))
    minutes = translate("Prescriptions", "about {minutes} min").format(
        minutes=minutes_a_session(draft, catalogue)
    )
    often = often_text(draft.times_per_day, draft.days_per_week)
    sentences = [f"{count}, {minutes}.", f"{often}.", f"{span_text(draft.starts, draft.ends)}."]
    heavy = needs_days_between(draft, catalogue)
    if heavy:
        names = ", ".join(name_of(each, catalogue) for each in heavy)
        text = translate(
            "Prescriptions",
            "Heavy work rests a day in between, so training comes every second day at most: "
            "{exercises}.",
        )
        sentences.append(text.format(exercises=names))
    return tuple(sentences)


def fault_text(fault: Fault, catalogue: Catalogue) -> str:
    """Return what is wrong with a draft, and what to do."""
    name = name_of(fault.exercise_id, catalogue)
    match fault.misfit:
        case Misfit.NO_ITEMS:
            return translate("Prescriptions", "Choose at least one exercise.")
        case Misfit.NO_PROGRAMME | Misfit.NO_STAGE:
            return translate("Prescriptions", "Choose a programme and a stage.")
        case Misfit.WRONG_WAY | Misfit.TOO_LONG:
            return translate("Prescriptions", "Choose other dates: at most a year, in order.")
        case Misfit.PRESSES_BONE:
            text = translate(
                "Prescriptions",
                "Take this out, since it presses the tendon against the heel bone, where this "
                "person has the pain: {exercise}.",
            )
        case Misfit.NO_EXERCISE:
            text = translate(
                "Prescriptions", "Take this out, since it is not known here: {exercise}."
            )
        case Misfit.TWICE:
            text = translate("Prescriptions", "This stands there twice, take one out: {exercise}.")
        case Misfit.BEYOND_LADDER:
            text = translate("Prescriptions", "There is no such dose, choose another: {exercise}.")
        case Misfit.NOT_WEIGHTED:
            text = translate("Prescriptions", "There is no weight at this dose: {exercise}.")
        case Misfit.WRONG_SIDES:
            text = translate("Prescriptions", "These legs cannot be chosen here: {exercise}.")
    return text.format(exercise=name)


def name_of(exercise_id: str, catalogue: Catalogue) -> str:
    """Return what an exercise is called; the id where the content is gone."""
    try:
        return catalogue.exercise_text(exercise_id).name or exercise_id
    except CatalogueError:
        return exercise_id
