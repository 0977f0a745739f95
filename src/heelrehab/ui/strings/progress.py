"""What the progress page says of scores, trends and changes of plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QCoreApplication

from heelrehab.core.records import PlanChange, PlanChangeKind
from heelrehab.core.side import Side
from heelrehab.core.trends.changes import PlanMark
from heelrehab.core.trends.pain import Direction, PainLine, ScoreRow, Trend
from heelrehab.ui.strings.days import weekday_text
from heelrehab.ui.strings.numbers import number_text

StageName = Callable[[str, str], str]
"""Gives the words for a programme id and a stage id."""

translate = QCoreApplication.translate


class Band(Enum):
    """How a score is meant."""

    SETTLED = "settled"
    ACCEPTABLE = "acceptable"
    EASE_OFF = "ease_off"


def score_text(score_nrs: float) -> str:
    """Return ``5``, or ``2.5`` for a middle score: one digit after the sign is enough."""
    return number_text(round(score_nrs, 1))


def band_text(band: Band) -> str:
    """Return the words beside a band of the chart, on two lines."""
    match band:
        case Band.SETTLED:
            return translate("Progress", "settled\n0–2")
        case Band.ACCEPTABLE:
            return translate("Progress", "acceptable\n3–5")
        case Band.EASE_OFF:
            return translate("Progress", "ease off\nabove 5")


def line_text(line: PainLine) -> str:
    """Return what a line shows."""
    match line:
        case PainLine.DURING:
            return translate("Progress", "During exercise")
        case PainLine.AFTER:
            return translate("Progress", "After")
        case PainLine.MORNING:
            return translate("Progress", "Next morning")


def side_choice_text(side: Side) -> str:
    """Return the word by which the sides of the chart are chosen."""
    match side:
        case Side.LEFT:
            return translate("Progress", "Left")
        case Side.RIGHT:
            return translate("Progress", "Right")
        case Side.BOTH:
            return translate("Progress", "Worse side")


def headline_text(trend: Trend) -> str:
    """Return in a sentence where the morning pain went."""
    match trend.direction:
        case Direction.DOWN:
            text = translate(
                "Progress",
                "Morning pain is down from {first} to {last} in %n week(s).",
                "",
                trend.weeks,
            )
        case Direction.UP:
            text = translate(
                "Progress",
                "Morning pain is up from {first} to {last} in %n week(s). "
                "Today says what the plan does about it.",
                "",
                trend.weeks,
            )
        case Direction.STEADY:
            text = translate(
                "Progress",
                "Morning pain has stayed at about {last} for %n week(s).",
                "",
                trend.weeks,
            )
        case Direction.UNKNOWN:
            return translate(
                "Progress",
                "Too few morning scores yet to say where the pain is going: a week needs three.",
            )
    return text.format(first=score_text(trend.first_nrs), last=score_text(trend.last_nrs))


def span_text(row: ScoreRow) -> str:
    """Return the day of a row, or the first day of its week."""
    day = weekday_text(row.span.first)
    if row.span.days == 1:
        return day
    return translate("Progress", "Week from {day}").format(day=day)


def notes_text(changes: Sequence[str], *, is_flare: bool, is_edited: bool) -> str:
    """Return what else is known of a day or a week: changes of plan, a flare-up, a correction."""
    notes = list(changes)
    if is_flare:
        notes.append(translate("Progress", "flare-up"))
    if is_edited:
        notes.append(translate("Progress", "edited"))
    return ", ".join(notes)


def reading_text(row: ScoreRow, notes: str) -> str:
    """Return everything that is known of a day or a week, in one line."""
    scored = ((line_text(line), row.score_nrs(line)) for line in PainLine)
    scores = [f"{name} {score_text(score)}" for name, score in scored if score is not None]
    return "  ·  ".join(part for part in (span_text(row), *scores, notes) if part)


def mark_text(mark: PlanMark, stage_name: StageName) -> str:
    """Return the few words at a change of plan: the weightiest of that day."""
    words = []
    if mark.new_stage is not None:
        words.append(stage_name(mark.programme_id, mark.new_stage.stage_id))
    if mark.begun:
        words.append(translate("Progress", "prescription"))
    if mark.is_own_again:
        words.append(translate("Progress", "prescription over"))
    return ", ".join(words) or _small_change_text(mark.changes[-1])


def _small_change_text(change: PlanChange) -> str:
    match change.kind:
        case PlanChangeKind.DOSE:
            return translate("Progress", "dose changed")
        case PlanChangeKind.SWAP:
            return translate("Progress", "other exercise")
        case PlanChangeKind.PAUSE:
            return translate("Progress", "pause")
        case _:
            return translate("Progress", "plan changed")
