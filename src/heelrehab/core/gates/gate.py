"""The gate of the stage: whether it is open, where it leads, what it still asks for."""

from __future__ import annotations

from dataclasses import dataclass

from heelrehab.content.programmes import Asked, ExerciseDone, Need, Target
from heelrehab.core.gates.needs import Scene, Status, status_of
from heelrehab.core.programme.library import chosen_target

NO_SETBACK = "no_setback"
"""The need that every gate has: the last training day was no setback."""


@dataclass(frozen=True, slots=True)
class NeedState:
    """A need by the code of its text, how it stands, and the question that would settle it."""

    code: str
    status: Status
    need: Need | None = None
    """None for the need that every gate has."""
    question: str = ""


@dataclass(frozen=True, slots=True)
class GateState:
    """A gate with all its needs. ``target`` is None where nothing fitting comes after."""

    needs: tuple[NeedState, ...]
    target: Target | None

    @property
    def is_open(self) -> bool:
        """True where every need is met and there is a stage to go to."""
        return self.target is not None and all(each.status is Status.MET for each in self.needs)

    @property
    def questions(self) -> tuple[str, ...]:
        """Questions worth asking now: all else is met, only answers are missing."""
        others_met = all(each.status is Status.MET or each.question for each in self.needs)
        return tuple(
            each.question
            for each in self.needs
            if others_met and each.question and each.status is Status.UNKNOWN
        )


def gate_state(scene: Scene) -> GateState | None:
    """Return the gate of the plan's stage, None where the stage has none or is gone."""
    stage = scene.plan.stage(scene.library)
    if stage is None or stage.gate is None:
        return None
    person = scene.plan.person
    target = chosen_target(
        stage.gate.to, person.place, wants_sport=person.wants_sport, library=scene.library
    )
    states = tuple(
        NeedState(_code(need), status_of(need, scene), need, _question(need))
        for need in stage.gate.needs
    )
    return GateState((*states, _no_setback(scene)), target)


def _no_setback(scene: Scene) -> NeedState:
    had_setback = bool(scene.judged) and scene.judged[-1].result.is_setback
    return NeedState(NO_SETBACK, Status.NOT_MET if had_setback else Status.MET)


def _code(need: Need) -> str:
    return str(need.__struct_config__.tag)


def _question(need: Need) -> str:
    match need:
        case Asked():
            return need.question
        case ExerciseDone():
            return need.or_asked
        case _:
            return ""
