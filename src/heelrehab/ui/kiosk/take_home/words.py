"""What is said of a visit that goes home."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from heelrehab.core.records import AnyRecord, Pain, PainMoment, Session
from heelrehab.ui.strings.durations import minutes_text

translate = QCoreApplication.translate
_LIST_SIGN = " · "


def done_line(records: Iterable[AnyRecord]) -> str:
    """Return ``4 exercises · 12 sets · about 14 min``; empty without a session."""
    session = next((each for each in records if isinstance(each, Session)), None)
    if session is None:
        return ""
    exercises = {each.exercise_id for each in session.done if each.sets_done}
    sets = sum(each.sets_done for each in session.done)
    return _LIST_SIGN.join(
        (
            translate("TakeHome", "%n exercise(s)", "", len(exercises)),
            translate("TakeHome", "%n set(s)", "", sets),
            minutes_text(session.active_s),
        )
    )


def pain_line(records: Iterable[AnyRecord]) -> str:
    """Return ``Pain: 3 before, 2 after``, the worst of both sides; empty without a score."""
    scores: dict[PainMoment, int] = {}
    for each in records:
        if isinstance(each, Pain):
            scores[each.moment] = max(each.score_nrs, scores.get(each.moment, 0))
    before, during = scores.get(PainMoment.BEFORE), scores.get(PainMoment.DURING)
    after = scores.get(PainMoment.AFTER)
    parts = []
    if before is not None:
        parts.append(translate("TakeHome", "{score} before").format(score=before))
    if during is not None:
        parts.append(translate("TakeHome", "up to {score} during").format(score=during))
    if after is not None:
        parts.append(translate("TakeHome", "{score} after").format(score=after))
    if not parts:
        return ""
    return translate("TakeHome", "Pain: {scores}").format(scores=", ".join(parts))


def way_home_text() -> str:
    """Return how the program at home takes the visit in."""
    return translate(
        "TakeHome",
        "At home, HeelRehab takes it in under Settings, Your data, Import: choose the picture, "
        "or paste the text that your phone reads.",
    )


def code_text(number: int, count: int) -> str:
    """Return what a code is called, its number only where there are several."""
    if count == 1:
        return translate("TakeHome", "Code with your visit")
    text = translate("TakeHome", "Code {number} of {count}")
    return text.format(number=number, count=count)
