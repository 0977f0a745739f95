"""What must hold inside one programme, and between programmes and exercises."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from heelrehab.content.checks.library import Located
from heelrehab.content.faults import Misfit
from heelrehab.content.programmes import ItemSpec, Place, Programme, StageSpec
from heelrehab.content.schema import Compression, Exercise, Insertional

StagePath = tuple[str, str]
"""Programme and stage."""


def programme_misfits(programme: Programme) -> tuple[Misfit, ...]:
    """Return what does not fit inside ``programme``; refused where a stage would be ambiguous."""
    counted = Counter(stage.id for stage in programme.stages)
    return tuple(
        Misfit(f"stages[{at}].id", repr(stage.id), "an id that no other stage has", is_refused=True)
        for at, stage in enumerate(programme.stages)
        if counted[stage.id] > 1
    )


def plan_misfits(
    programmes: Mapping[str, Programme], exercises: Mapping[str, Exercise]
) -> tuple[Located, ...]:
    """Return what does not fit between ``programmes`` and ``exercises``, given by id."""
    stages = {(one.id, stage.id): stage for one in programmes.values() for stage in one.stages}
    return tuple(
        (programme.id, misfit)
        for programme in programmes.values()
        for stage in programme.stages
        for misfit in (
            *_item_misfits(programme, stage, exercises),
            *_target_misfits(programme, stage, stages),
        )
    )


def _item_misfits(
    programme: Programme, stage: StageSpec, exercises: Mapping[str, Exercise]
) -> Iterator[Misfit]:
    for name, items in (("items", stage.items), ("light_items", stage.light_items)):
        for at, item in enumerate(items):
            place = f"stages.{stage.id}.{name}[{at}]"
            exercise = exercises.get(item.exercise)
            if exercise is None:
                expected = "the id of an exercise that can be used"
                yield Misfit(f"{place}.exercise", repr(item.exercise), expected)
            else:
                yield from _fitting(programme, item, exercise, place)


def _fitting(
    programme: Programme, item: ItemSpec, exercise: Exercise, place: str
) -> Iterator[Misfit]:
    if item.dose not in exercise.dose.ladder:
        expected = f"a step of the exercise's ladder: {', '.join(exercise.dose.ladder)}"
        yield Misfit(f"{place}.dose", repr(item.dose), expected)
    is_barred = exercise.load.insertional is Insertional.BARRED
    presses = exercise.load.compression is Compression.HIGH
    if programme.place is Place.INSERTIONAL and (is_barred or presses):
        expected = "no exercise of high compression in an insertional programme"
        yield Misfit(f"{place}.exercise", repr(item.exercise), expected)


def _target_misfits(
    programme: Programme, stage: StageSpec, stages: Mapping[StagePath, StageSpec]
) -> Iterator[Misfit]:
    here = (programme.id, stage.id)
    forward = stage.gate.to if stage.gate else ()
    for name, targets in (("gate.to", forward), ("back", stage.back)):
        for at, target in enumerate(targets):
            if (target.programme, target.stage) not in stages:
                found = f"{target.programme}.{target.stage}"
                place = f"stages.{stage.id}.{name}[{at}]"
                yield Misfit(place, found, "a stage of a programme that can be used")
    if here in _reached(here, stages):
        expected = "gates that never lead back to the stage they started from"
        yield Misfit(f"stages.{stage.id}.gate.to", "a cycle of gates", expected)


def _reached(start: StagePath, stages: Mapping[StagePath, StageSpec]) -> set[StagePath]:
    """Every stage that the gates lead to from ``start``, itself only by a cycle."""
    reached: set[StagePath] = set()
    waiting = [start]
    while waiting:
        stage = stages.get(waiting.pop())
        gate = stage.gate if stage else None
        targets = {(target.programme, target.stage) for target in gate.to} if gate else set()
        waiting.extend(targets - reached)
        reached |= targets
    return reached
