"""What is said of a visit that goes home."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from heelrehab.core.records import AnyRecord, Pain, PainMoment, Prescribed, Session, SessionFeedback
from heelrehab.ui.strings.durations import minutes_text

translate = QCoreApplication.translate
_LIST_SIGN = " · "


def title_text(records: Iterable[AnyRecord]) -> str:
    """Return what stands above a visit, by what there is to take home."""
    given = tuple(records)
    if any(isinstance(each, Session) for each in given):
        return translate("TakeHome", "Well done")
    if any(not isinstance(each, Prescribed) for each in given):
        return translate("TakeHome", "Thank you")
    return translate("TakeHome", "Your exercises to take home")


def visit_lines(records: Iterable[AnyRecord]) -> Iterator[str]:
    """Yield each session with its scores, then what else was said, and what the clinic set."""
    given = tuple(records)
    sessions = [each for each in given if isinstance(each, Session)]
    for number, session in enumerate(sessions, start=1):
        line = _done_line(session)
        if len(sessions) > 1:
            words = translate("TakeHome", "Session {number}: {done}")
            line = words.format(number=number, done=line)
        yield line
        if scores := _pain_line(given, session.session_id):
            yield scores
    ids = {session.session_id for session in sessions}
    if answers := sum(_is_answer(each, ids) for each in given):
        yield translate("TakeHome", "Check-in: %n answer(s)", "", answers)
    for each in given:
        if isinstance(each, Prescribed):
            count = len(each.items)
            yield translate("TakeHome", "Set for you by the clinic: %n exercise(s)", "", count)


def _done_line(session: Session) -> str:
    """Return ``4 exercises · 12 sets · about 14 min``."""
    exercises = {each.exercise_id for each in session.done if each.sets_done}
    sets = sum(each.sets_done for each in session.done)
    return _LIST_SIGN.join(
        (
            translate("TakeHome", "%n exercise(s)", "", len(exercises)),
            translate("TakeHome", "%n set(s)", "", sets),
            minutes_text(session.active_s),
        )
    )


def _pain_line(records: Iterable[AnyRecord], session_id: str) -> str:
    """Return ``Pain: 3 before, 2 after``, the worst of both sides; empty without a score."""
    scores: dict[PainMoment, int] = {}
    for each in records:
        if isinstance(each, Pain) and each.session_id == session_id:
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


def _is_answer(record: AnyRecord, session_ids: set[str]) -> bool:
    """Return whether a record says something that belongs to none of the sessions."""
    match record:
        case Session() | SessionFeedback() | Prescribed():
            return False
        case Pain(session_id=session_id):
            return session_id not in session_ids
        case _:
            return True


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
