"""The records of a history in plain words: what was noted, and what it says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.gates.sport import RUNS
from heelrehab.core.records import (
    AnyRecord,
    ChangedBy,
    CutReason,
    Decision,
    FinderAnswers,
    HeelRaiseTest,
    HopTest,
    ItemDone,
    Note,
    Pain,
    PainMoment,
    PlanChange,
    Prescribed,
    QuestionnaireTotal,
    Rating,
    RedFlag,
    Session,
    SessionEnd,
    SessionFeedback,
    StageAnswer,
    Stiffness,
)
from heelrehab.core.side import Side
from heelrehab.ui.strings.doses import done_text, dose_text, side_within_line
from heelrehab.ui.strings.durations import exercised_text
from heelrehab.ui.strings.programme.decisions import decision_label, decision_sentences
from heelrehab.ui.strings.programme.finder import sign_text
from heelrehab.ui.strings.programme.plan import stage_text
from heelrehab.ui.strings.programme.prescribing import prescription_lines
from heelrehab.ui.strings.programme.set_by import set_by_text
from heelrehab.ui.strings.records.plan_changes import exercise_name, plan_change_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RecordWords:
    """What a record is, what it says, and what more there is to it, a line each."""

    title: str
    value: str
    details: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """Title and value in one, as a screen reader says it."""
        return ": ".join(part for part in (self.title, self.value) if part)


def record_words(record: AnyRecord, catalogue: Catalogue) -> RecordWords:
    """Return the words of a record; empty ones for what is never shown by itself."""
    match record:
        case Session():
            return _session_words(record, catalogue)
        case SessionFeedback():
            return _feedback_words(record)
        case Decision():
            value = decision_label(record, catalogue)
            details = (decision_sentences(record, catalogue),)
            return RecordWords(translate("Records", "Decision"), value, details)
        case PlanChange() | Prescribed():
            return _plan_words(record, catalogue)
        case FinderAnswers() | StageAnswer() | RedFlag():
            return _answer_words(record, catalogue)
        case _:
            return _measure_words(record)


def moment_text(moment: PainMoment) -> str:
    """Return when a pain score was felt."""
    match moment:
        case PainMoment.BEFORE:
            return translate("Records", "Pain before the session")
        case PainMoment.DURING:
            return translate("Records", "Pain during exercise")
        case PainMoment.AFTER:
            return translate("Records", "Pain after the session")
        case PainMoment.LATER:
            return translate("Records", "Pain later that day")
        case PainMoment.MORNING:
            return translate("Records", "Pain in the morning")
        case PainMoment.WEEKLY_WORST:
            return translate("Records", "Worst pain of the week")


def score_text(score_nrs: int) -> str:
    """Return ``4 of 10``."""
    return translate("Records", "{score} of 10").format(score=score_nrs)


def minutes_text(minutes: int) -> str:
    """Return ``15 minutes``."""
    return translate("Records", "%n minute(s)", "", minutes)


def count_text(reps: int | None) -> str:
    """Return the reps of one leg, or that it was not tried."""
    return translate("Records", "not tried") if reps is None else f"{reps}"


def time_text(at: datetime) -> str:
    """Return the time of day as the person's clock showed it then."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def moment_of_writing_text(at: datetime) -> str:
    """Return day and time as the person's clock showed them then."""
    moment = QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def sided_text(text: str, side: Side) -> str:
    """Return ``text`` with the leg that it is about; both legs are not named."""
    return text if side is Side.BOTH else f"{text}, {side_within_line(side)}"


def _measure_words(record: AnyRecord) -> RecordWords:
    words = RecordWords("", "")
    match record:
        case Pain():
            title = sided_text(moment_text(record.moment), record.side)
            words = RecordWords(title, score_text(record.score_nrs))
        case Stiffness():
            title = sided_text(translate("Records", "Morning stiffness"), record.side)
            words = RecordWords(title, minutes_text(record.minutes))
        case HeelRaiseTest():
            words = _raises_words(record)
        case HopTest():
            title = sided_text(translate("Records", "Pain in ten small hops"), record.side)
            words = RecordWords(title, score_text(record.pain_nrs))
        case Rating():
            title = translate("Records", "How near to normal")
            value = translate("Records", "{percent} %").format(percent=record.overall_percent)
            words = RecordWords(title, value)
        case QuestionnaireTotal():
            name = record.questionnaire.replace("_", "-").upper()
            value = translate("Records", "{total} of 100").format(total=record.total)
            words = RecordWords(name, value)
        case Note():
            words = RecordWords(translate("Records", "Note"), "", (record.text,))
    return words


def _raises_words(record: HeelRaiseTest) -> RecordWords:
    sides = translate("Records", "left {left}, right {right}")
    lower = (
        (record.left_is_lower, translate("Records", "The left heel rises less high.")),
        (record.right_is_lower, translate("Records", "The right heel rises less high.")),
    )
    return RecordWords(
        translate("Records", "Heel raises on one leg"),
        sides.format(left=count_text(record.left_reps), right=count_text(record.right_reps)),
        tuple(text for is_lower, text in lower if is_lower),
    )


def _session_words(record: Session, catalogue: Catalogue) -> RecordWords:
    match record.ended:
        case SessionEnd.COMPLETED:
            ended = translate("Records", "finished")
        case SessionEnd.ENDED_EARLY:
            ended = translate("Records", "ended early")
        case SessionEnd.INTERRUPTED:
            ended = translate("Records", "interrupted; what was done is kept")
    value = f"{exercised_text(record.active_s)}, {ended}"
    details = tuple(item_text(item, catalogue) for item in record.done)
    return RecordWords(translate("Records", "Session"), value, details)


def item_text(item: ItemDone, catalogue: Catalogue) -> str:
    """Return what was done of one exercise on one side."""
    name = sided_text(exercise_name(item.exercise_id, catalogue), item.side)
    return f"{name}: {done_text(item)} ({dose_text(item.dose)})"


def _feedback_words(record: SessionFeedback) -> RecordWords:
    effort = "" if record.effort_nrs is None else score_text(record.effort_nrs)
    details = [record.note] if record.note else []
    match record.cut_reason:
        case CutReason.PAIN:
            details.insert(0, translate("Records", "Cut short because of pain"))
        case CutReason.TIME:
            details.insert(0, translate("Records", "Cut short for lack of time"))
        case CutReason.OTHER:
            details.insert(0, translate("Records", "Cut short for another reason"))
        case None:
            pass
    return RecordWords(translate("Records", "How hard it was"), effort, tuple(details))


def _answer_words(
    record: FinderAnswers | StageAnswer | RedFlag, catalogue: Catalogue
) -> RecordWords:
    match record:
        case FinderAnswers():
            title = translate("Records", "Finder answered")
            stage = stage_text(record.programme_id, record.stage_id, catalogue)
            return RecordWords(title, stage if record.programme_id else "")
        case StageAnswer() if record.question in RUNS and record.is_yes:
            return RecordWords(translate("Records", "A run"), "")
        case StageAnswer():
            question = catalogue.rule_text(record.question).name or record.question
            answer = translate("Records", "yes") if record.is_yes else translate("Records", "no")
            return RecordWords(question, answer)
        case RedFlag():
            return _signs_words(record, catalogue)


def _signs_words(record: RedFlag, catalogue: Catalogue) -> RecordWords:
    title = translate("Records", "Warning signs")
    if record.is_cleared:
        return RecordWords(title, translate("Records", "seen by a professional"))
    if not record.signs:
        return RecordWords(title, translate("Records", "none named"))
    texts = catalogue.finder_text()
    signs = tuple(filter(None, (sign_text(sign, texts) for sign in record.signs)))
    return RecordWords(title, translate("Records", "%n named", "", len(record.signs)), signs)


def _plan_words(record: PlanChange | Prescribed, catalogue: Catalogue) -> RecordWords:
    if isinstance(record, Prescribed):
        title = translate("Records", "Prescription")
        return RecordWords(title, set_by_text(record), prescription_lines(record, catalogue))
    match record.by:
        case ChangedBy.RULE:
            title = translate("Records", "Plan changed by a rule")
        case ChangedBy.PERSON:
            title = translate("Records", "Plan changed by you")
        case ChangedBy.CLINICIAN:
            title = translate("Records", "Plan changed by a clinician")
    return RecordWords(title, plan_change_text(record, catalogue))
