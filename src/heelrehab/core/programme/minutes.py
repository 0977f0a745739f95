"""How long a session takes, without compiling its timeline."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from heelrehab.content.schema import Exercise, Phase
from heelrehab.core.programme.items import ItemToday
from heelrehab.core.records import PrescribedItem
from heelrehab.core.session.prescription import PREPARE_AFTER_CHANGE_S

SECONDS_PER_MINUTE = 60


def item_s(item: PrescribedItem, exercise: Exercise) -> float:
    """Return the planned seconds of one item as led: getting ready, sets, pauses between."""
    hold_s = item.dose.hold_s
    rep_s = sum(
        hold_s if move.phase is Phase.HOLD and hold_s else move.seconds for move in exercise.moves
    )
    turns = [(number, side) for number in range(item.dose.sets) for side in item.sides]
    pauses_s = 0.0
    for before, after in pairwise(turns):
        rest_s = exercise.dose.rest_s if before[0] != after[0] else 0.0
        change_s = exercise.dose.change_side_s if before[1] is not after[1] else 0.0
        pauses_s += max(rest_s, change_s)
    return exercise.dose.get_ready_s + len(turns) * item.dose.reps * rep_s + pauses_s


def minutes_of(chosen: Iterable[ItemToday]) -> int:
    """Return the planned minutes of a session, pauses included, rounded up."""
    return session_minutes((each.item, each.exercise) for each in chosen)


def session_minutes(led: Iterable[tuple[PrescribedItem, Exercise]]) -> int:
    """Return the planned minutes of items with their exercises, pauses included, rounded up."""
    seconds = [item_s(item, exercise) for item, exercise in led]
    changes_s = PREPARE_AFTER_CHANGE_S * max(0, len(seconds) - 1)
    return -int(-(sum(seconds) + changes_s) // SECONDS_PER_MINUTE)
