"""Which editor an entry has."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from heelrehab.core.records import (
    HeelRaiseTest,
    HopTest,
    Note,
    Pain,
    QuestionnaireTotal,
    Rating,
    Stiffness,
)
from heelrehab.ui.pages.history.editing.editors import (
    Editor,
    NoteEditor,
    NumberEditor,
    NumberSpec,
    Values,
)
from heelrehab.ui.pages.history.editing.pain_editor import HopEditor, PainEditor
from heelrehab.ui.theme.appearance import Appearance

MOST_MINUTES, MOST_RAISES, MOST_PERCENT, MOST_TOTAL = 600, 200, 100, 100

Editable = Pain | Stiffness | HeelRaiseTest | HopTest | Rating | QuestionnaireTotal | Note

translate = QCoreApplication.translate


def editor_for(record: Editable, appearance: Appearance, *, name: str) -> Editor:
    """Return an editor that shows what ``record`` says."""
    match record:
        case Pain():
            return PainEditor(
                appearance,
                name=name,
                score_nrs=record.score_nrs,
                moment=record.moment,
                side=record.side,
            )
        case HopTest():
            return HopEditor(appearance, record.pain_nrs, name=name)
        case Note():
            return NoteEditor(appearance, record.text, name=name)
        case Stiffness() | HeelRaiseTest() | Rating() | QuestionnaireTotal():
            specs = _specs_of(record)
            values: Values = {spec.field: getattr(record, spec.field) for spec in specs}
            return NumberEditor(appearance, specs, values, name=name)


def minutes_spec() -> NumberSpec:
    """Return how minutes of morning stiffness are filled in."""
    return NumberSpec("minutes", translate("Editing", "Minutes of stiffness"), MOST_MINUTES)


def _specs_of(
    record: Stiffness | HeelRaiseTest | Rating | QuestionnaireTotal,
) -> tuple[NumberSpec, ...]:
    match record:
        case Stiffness():
            return (minutes_spec(),)
        case HeelRaiseTest():
            left = translate("Editing", "Heel raises, left leg")
            right = translate("Editing", "Heel raises, right leg")
            return (
                NumberSpec("left_reps", left, MOST_RAISES, may_be_empty=True),
                NumberSpec("right_reps", right, MOST_RAISES, may_be_empty=True),
            )
        case Rating():
            label = translate("Editing", "How near to normal, in percent")
            return (NumberSpec("overall_percent", label, MOST_PERCENT),)
        case QuestionnaireTotal():
            return (NumberSpec("total", translate("Editing", "Total"), MOST_TOTAL),)
