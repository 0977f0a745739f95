"""The words of the report."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.faults import CatalogueError
from heelrehab.core.records import Decision, HeelRaiseTest
from heelrehab.core.side import Side
from heelrehab.core.trends.spans import Span
from heelrehab.ui.strings.days import day_with_year_text
from heelrehab.ui.strings.records.words import count_text

translate = QCoreApplication.translate

DESIGN = "design"
"""The evidence of a rule that no trial tested."""
MARK = "†"


def report_title() -> str:
    """Return what the report is called."""
    return translate("Report", "Heel rehabilitation report")


def span_words(span: Span) -> str:
    """Return ``31 Aug 2026 – 22 Nov 2026``."""
    return f"{day_with_year_text(span.first)} – {day_with_year_text(span.last)}"


def sore_sides_text(sides: tuple[Side, ...]) -> str:
    """Return which heel hurts, as the finder was told."""
    if len(sides) > 1:
        return translate("Report", "Both heels, or not said which")
    match sides[0]:
        case Side.LEFT:
            return translate("Report", "Left heel")
        case Side.RIGHT:
            return translate("Report", "Right heel")
        case Side.BOTH:
            return translate("Report", "Both heels")


def chart_title(side: Side, *, is_by_week: bool) -> str:
    """Return what a pain chart shows."""
    match side:
        case Side.LEFT:
            text = translate("Report", "Pain 0–10, left")
        case Side.RIGHT:
            text = translate("Report", "Pain 0–10, right")
        case Side.BOTH:
            text = translate("Report", "Pain 0–10")
    if not is_by_week:
        return text
    return translate("Report", "{title}, middle score of each week").format(title=text)


def weaker_side_text(test: HeelRaiseTest) -> str:
    """Return the lower count as a share of the higher; a dash where one leg was not tried."""
    left, right = test.left_reps, test.right_reps
    if left is None or right is None or not max(left, right):
        return "–"
    return f"{round(100 * min(left, right) / max(left, right))} %"


def raises_text(test: HeelRaiseTest) -> tuple[str, str]:
    """Return the counts of the left and of the right leg."""
    return count_text(test.left_reps), count_text(test.right_reps)


def is_design_choice(decision: Decision, catalogue: Catalogue) -> bool:
    """True where the row or what follows from it rests on no study."""
    try:
        rules = catalogue.rules()
    except CatalogueError:
        return False
    sources = (rules.source(code) for code in (decision.row, decision.change))
    return any(source is not None and source.evidence == DESIGN for source in sources)


def caveats() -> tuple[str, ...]:
    """Return what the report is not, sentence by sentence."""
    return (
        translate(
            "Report",
            "All scores, counts and notes are the person's own account, entered by themselves; "
            "nothing was measured by the program.",
        ),
        translate(
            "Report",
            "This is no diagnosis and no examination. Decisions were made by fixed rules, not "
            "by a clinician.",
        ),
        translate(
            "Report",
            "The limit of 5 on the pain scale is that of a trial of Achilles loading (Silbernagel "
            "2007); the limit of 2 is customary in clinics. Neither tells how a tendon is.",
        ),
        translate(
            "Report",
            "{mark} marks rules that are choices made for this program, which no study has tested.",
        ).format(mark=MARK),
    )


def short_caveat() -> str:
    """Return the same in a line, for the foot of each page."""
    return translate("Report", "Self-reported. No diagnosis. Made with HeelRehab.")
