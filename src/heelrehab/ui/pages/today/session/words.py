"""The words of a session card."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.faults import CatalogueError
from heelrehab.content.schema import Insertional
from heelrehab.core.programme.today import TodaysPlan
from heelrehab.ui.pages.today.reading import TodayReading
from heelrehab.ui.strings.durations import minutes_text
from heelrehab.ui.strings.programme.set_by import set_by_text

translate = QCoreApplication.translate

MINUTE_S = 60
CONTENT_GONE = "content_gone"
"""The reason where an exercise of the stage is not in the catalogue."""


@dataclass(frozen=True, slots=True)
class SessionWords:
    """What stands on the card; empty texts take no room."""

    heading: str
    line: str
    start: str
    sentence: str = ""
    notes: tuple[str, ...] = ()
    """What was replaced or left out, and why."""
    other_length: str = ""
    """The offer to see the whole list, or the short one again."""
    is_primary: bool = True


def session_words(reading: TodayReading, catalogue: Catalogue) -> SessionWords:
    """Return the words of a training day's session."""
    session = reading.session
    heading = translate("TodayPage", "Today's session")
    if _is_second(reading, catalogue):
        heading = translate("TodayPage", "Today's second session")
    return SessionWords(
        heading=heading,
        line=_line(session),
        start=translate("TodayPage", "Start"),
        sentence=_sentence(reading),
        notes=(*_clinic_notes(reading), *change_notes(session, catalogue)),
        other_length=_other_length(reading),
    )


def light_words(reading: TodayReading, catalogue: Catalogue) -> SessionWords:
    """Return the words of the easy work on a free day."""
    return SessionWords(
        heading=translate("TodayPage", "Easy movement"),
        line=_line(reading.session),
        start=translate("TodayPage", "Start"),
        sentence=translate("TodayPage", "This may be done on a free day. It need not."),
        notes=change_notes(reading.session, catalogue),
        is_primary=False,
    )


def starter_words(session: TodaysPlan, catalogue: Catalogue) -> SessionWords:
    """Return the words of the exercises for trying out, ``session.items``.

    Nobody asked yet where it hurts: what presses the tendon against the bone says so.

    Source: no stretch with pain on the heel bone, Pringels 2025, doi 10.1136/bjsports-2024-109138.
    """
    loads = (
        (each.exercise_id, catalogue.exercise(each.exercise_id).load) for each in session.items
    )
    pressing = [key for key, load in loads if load.insertional is Insertional.BARRED]
    caution = translate("TodayPage", "{exercise}: leave it out where the heel bone itself hurts.")
    return SessionWords(
        heading=translate("TodayPage", "Or just exercise"),
        line=_line(session),
        start=translate("TodayPage", "Just exercise"),
        sentence=translate(
            "TodayPage", "Three gentle exercises to try out. They are not a programme."
        ),
        notes=tuple(caution.format(exercise=_name(each, catalogue)) for each in pressing),
        is_primary=False,
    )


def _line(session: TodaysPlan) -> str:
    count = translate("TodayPage", "%n exercise(s)", "", len(session.items))
    return f"{count} · {minutes_text(session.minutes * MINUTE_S)}"


def _sentence(reading: TodayReading) -> str:
    """Return who set the list, where a clinician did, and what is special about today's."""
    prescribed = reading.plan.prescribed
    set_by = "" if prescribed is None else set_by_text(prescribed)
    return " ".join(filter(None, (set_by, _specialty(reading))))


def _specialty(reading: TodayReading) -> str:
    if reading.is_flare:
        return translate("TodayPage", "Lighter than usual because of your flare-up.")
    if reading.session.is_shortened:
        text = translate("TodayPage", "This is the short version. The whole list takes {length}.")
        return text.format(length=minutes_text(reading.session.full_minutes * MINUTE_S))
    return ""


def _other_length(reading: TodayReading) -> str:
    if not reading.fitting.is_shortened:
        return ""
    if reading.session.is_shortened:
        return translate("TodayPage", "Do the whole list today")
    return translate("TodayPage", "Back to the short version")


def _is_second(reading: TodayReading, catalogue: Catalogue) -> bool:
    stage = reading.plan.stage(catalogue)
    return stage is not None and 0 < reading.session.sessions_left < stage.times_per_day


def _clinic_notes(reading: TodayReading) -> tuple[str, ...]:
    prescribed = reading.plan.prescribed
    if prescribed is None or not prescribed.note:
        return ()
    return (translate("TodayPage", "Note from the clinic: {note}").format(note=prescribed.note),)


def change_notes(session: TodaysPlan, catalogue: Catalogue) -> tuple[str, ...]:
    """Return what stands in whose place and what is left out, with the reason."""
    replaced = translate("TodayPage", "{new} instead of {old} ({why})")
    left_out = translate("TodayPage", "{old} is left out ({why})")
    notes = [
        replaced.format(
            new=_name(new, catalogue), old=_name(old, catalogue), why=_why(why, catalogue)
        )
        for old, new, why in session.replaced
    ]
    notes += [
        left_out.format(old=_name(each.exercise_id, catalogue), why=_why(each.why, catalogue))
        for each in session.left_out
    ]
    return tuple(notes)


def _why(code: str, catalogue: Catalogue) -> str:
    """Return the reason in a few words."""
    if not code:
        return translate("TodayPage", "as the plan has it")
    if code == CONTENT_GONE:
        return translate("TodayPage", "its file is not there any more")
    return catalogue.rule_text(code).name


def _name(exercise_id: str, catalogue: Catalogue) -> str:
    try:
        return catalogue.exercise_text(exercise_id).name
    except CatalogueError:
        return exercise_id
