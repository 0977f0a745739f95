"""What the exercise pages say of an exercise: where, with what, how hard, how sure."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from heelrehab.content.schema import Equipment, Evidence, Exercise, Phase, Position
from heelrehab.content.texts import ExerciseText
from heelrehab.core.dose import Dose
from heelrehab.core.session.prescription import paced_s
from heelrehab.ui.strings.durations import seconds_text

translate = QCoreApplication.translate

_SEPARATOR = " · "
_UNBROKEN = "\N{NO-BREAK SPACE}"
_TOLD_BY_POSITION = {
    Position.WALL: Equipment.WALL,
    Position.SITTING: Equipment.CHAIR,
    Position.STEP: Equipment.STEP,
}


def position_text(position: Position) -> str:
    """Return how the person is placed."""
    match position:
        case Position.STANDING:
            return translate("Exercises", "Standing")
        case Position.ONE_LEG:
            return translate("Exercises", "On one leg")
        case Position.STEP:
            return translate("Exercises", "On a step")
        case Position.WALL:
            return translate("Exercises", "At a wall")
        case Position.SITTING:
            return translate("Exercises", "On a chair")
        case Position.LONG_SITTING:
            return translate("Exercises", "On the floor")


def equipment_text(equipment: Equipment) -> str:
    """Return the word for a thing that is needed."""
    return {
        Equipment.SUPPORT: translate("Exercises", "Support"),
        Equipment.WALL: translate("Exercises", "Wall"),
        Equipment.CHAIR: translate("Exercises", "Chair"),
        Equipment.STEP: translate("Exercises", "Step"),
        Equipment.BAND: translate("Exercises", "Band"),
        Equipment.ANCHOR: translate("Exercises", "Firm hold for the band"),
        Equipment.WEIGHT: translate("Exercises", "Weight"),
    }[equipment]


def things_to_name(exercise: Exercise) -> tuple[Equipment, ...]:
    """Return what is needed, without what the words for the position tell already."""
    told = _TOLD_BY_POSITION.get(exercise.position)
    return tuple(each for each in exercise.equipment if each is not told)


def effort_text(tier: int) -> str:
    """Return how hard the tendon works, for tiers 0 to 4."""
    words = (
        translate("Exercises", "Very light"),
        translate("Exercises", "Light"),
        translate("Exercises", "Medium"),
        translate("Exercises", "Strong"),
        translate("Exercises", "Very strong"),
    )
    return words[tier]


def evidence_text(evidence: Evidence) -> str:
    """Return in a few words how sure something is."""
    match evidence:
        case "primary":
            return translate("Exercises", "Published study")
        case "secondary":
            return translate("Exercises", "Read through summaries")
        case "general":
            return translate("Exercises", "Common practice")
        case "design":
            return translate("Exercises", "Our own choice")


def covers_text(covers: Iterable[str]) -> str:
    """Return what of an exercise a source stands behind, by the key paths of its file."""
    words = (_covered_text(key) for key in covers)
    return ", ".join(dict.fromkeys(words))


def tempo_text(exercise: Exercise, text: ExerciseText, dose: Dose, tempo_percent: int) -> str:
    """Return ``3 s bend · 2 s lift``: one rep in the person's tempo.

    Args:
        exercise: The exercise.
        text: Its words; the cues name the moves.
        dose: Gives the seconds of a hold, where it has some.
        tempo_percent: Length of the moves against the usual, 100 as written.
    """
    parts: list[str] = []
    for move in exercise.moves:
        is_hold = move.phase is Phase.HOLD
        held_s = dose.hold_s or move.seconds
        seconds = held_s if is_hold else paced_s(move.seconds, tempo_percent)
        cue = text.cues.get(move.id, "")
        words = f"{seconds_text(round(seconds, 1))} {cue_within_line(cue)}".strip()
        parts.append(words.replace(" ", _UNBROKEN))
    return _SEPARATOR.join(parts)


def cue_within_line(cue: str) -> str:
    """Return a cue as it stands within a line; German keeps its letters, which tell its nouns."""
    if QLocale().language() == QLocale.Language.German:
        return cue
    return cue[:1].lower() + cue[1:]


def rest_text(exercise: Exercise) -> str:
    """Return the pauses: between sets, and between days where they matter."""
    parts: list[str] = []
    if exercise.dose.rest_s:
        rest = translate("Exercises", "{seconds} rest between sets")
        parts.append(rest.format(seconds=seconds_text(exercise.dose.rest_s)))
    if exercise.dose.rest_day_between:
        parts.append(translate("Exercises", "a day of rest between sessions"))
    return _SEPARATOR.join(parts)


def unusable_text(count: int) -> str:
    """Return the note on files that could not be read."""
    return translate(
        "Exercises",
        "%n exercise file(s) could not be used. The command “heelrehab check” says why.",
        "",
        count,
    )


def _covered_text(key: str) -> str:
    """Return the words for a key, or for the longest part of it that has words."""
    words = {
        "moves": translate("Exercises", "Tempo"),
        "poses": translate("Exercises", "Pictures"),
        "scene": translate("Exercises", "Pictures"),
        "dose.usual": translate("Exercises", "Dose"),
        "dose.ladder": translate("Exercises", "Steps of the dose"),
        "dose.sides": translate("Exercises", "Which leg"),
        "dose": translate("Exercises", "Pauses"),
        "load.compression": translate("Exercises", "Pressure on the heel bone"),
        "load.insertional": translate("Exercises", "Pressure on the heel bone"),
        "load": translate("Exercises", "Effort"),
    }
    return words.get(key) or words.get(key.partition(".")[0], key)
