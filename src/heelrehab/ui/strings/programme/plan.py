"""Where the person stands: greeting, day, stage, week."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.faults import CatalogueError
from heelrehab.content.programmes import StageId
from heelrehab.content.texts import StageText
from heelrehab.core.programme.plan import Plan
from heelrehab.core.programme.week import WeekAdherence

translate = QCoreApplication.translate

MORNING_FROM_H, AFTERNOON_FROM_H, EVENING_FROM_H = 4, 12, 18
DAYS_A_WEEK = 7


def greeting_text(now: datetime, name: str = "") -> str:
    """Return ``Good morning, Anna``, by the hour at the person's place."""
    if MORNING_FROM_H <= now.hour < AFTERNOON_FROM_H:
        greeting = translate("Greetings", "Good morning")
    elif AFTERNOON_FROM_H <= now.hour < EVENING_FROM_H:
        greeting = translate("Greetings", "Good afternoon")
    else:
        greeting = translate("Greetings", "Good evening")
    if not name:
        return greeting
    return translate("Greetings", "{greeting}, {name}").format(greeting=greeting, name=name)


def morning_question(now: datetime) -> str:
    """Return how to ask for the morning, during it or looking back."""
    if now.hour < AFTERNOON_FROM_H:
        return translate("Greetings", "How is the heel this morning?")
    return translate("Greetings", "How was the heel this morning?")


def standing_text(plan: Plan, week: WeekAdherence | None, day: date, catalogue: Catalogue) -> str:
    """Return ``Day 17 · Step by step: Recover, week 2 · 2 of 3 sessions in the last 7 days``."""
    if plan.started_on is None:
        return translate("Standing", "No programme yet")
    days = (day - plan.started_on).days + 1
    stage_days = (day - (plan.stage_since or day)).days
    parts = [
        translate("Standing", "Day {day}").format(day=days),
        translate("Standing", "{stage}, week {week}").format(
            stage=stage_text(plan.programme_id, plan.stage_id, catalogue),
            week=stage_days // DAYS_A_WEEK + 1,
        ),
    ]
    if week is not None:
        parts.append(week_text(week))
    return " · ".join(parts)


def week_text(week: WeekAdherence) -> str:
    """Return how many sessions of the last seven days were done, without a reproach."""
    if week.done > week.planned:
        return translate("Standing", "%n session(s) in the last 7 days", "", week.done)
    text = translate("Standing", "{done} of %n session(s) in the last 7 days", "", week.planned)
    return text.format(done=week.done)


def week_figure_text(week: WeekAdherence) -> str:
    """Return the same as a figure alone: ``2 of 3``."""
    if week.done > week.planned:
        return f"{week.done}"
    text = translate("Standing", "{done} of {planned}")
    return text.format(done=week.done, planned=week.planned)


def whose_text(name: str, plan: Plan, catalogue: Catalogue, *, is_demo: bool) -> str:
    """Return whose programme this is, for the foot of the rail; empty where nothing is known."""
    parts = [name] if name else []
    if plan.has_begun:
        parts.append(stage_text(plan.programme_id, plan.stage_id, catalogue))
    if is_demo:
        parts.append(translate("Standing", "Demonstration with a made-up person"))
    return "\n".join(parts)


def stage_text(programme_id: str, stage_id: StageId, catalogue: Catalogue) -> str:
    """Return ``Step by step: Recover``; the ids where the content is gone."""
    programme, stage = stage_names(programme_id, stage_id, catalogue)
    return f"{programme}: {stage}"


def stage_names(programme_id: str, stage_id: str, catalogue: Catalogue) -> tuple[str, str]:
    """Return the names of programme and stage, the ids where the content is gone."""
    try:
        words = catalogue.programme_text(programme_id)
    except CatalogueError:
        return programme_id, stage_id
    return words.name, words.stages.get(stage_id, StageText(name=stage_id)).name
