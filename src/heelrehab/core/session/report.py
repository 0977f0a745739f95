"""What was done in a session, against what was prescribed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from heelrehab.core.records import ItemDone, PrescribedItem
from heelrehab.core.session.machine import Ran
from heelrehab.core.side import Side
from heelrehab.core.timeline import Interval, IntervalKind, Timeline


def active_s(ran: Iterable[Ran]) -> float:
    """Return the seconds that the playhead moved; pauses and cards that wait are left out."""
    return sum(
        each.seconds
        for each in ran
        if each.interval.kind.is_work or each.interval.duration_s is not None
    )


def items_done(
    items: Sequence[PrescribedItem], timeline: Timeline, ran: Sequence[Ran]
) -> tuple[ItemDone, ...]:
    """Return what was done of each item on each side.

    A rep counts when each of its moves ran to its end; a rep that was gone back to and done
    again counts once, and so do the seconds of a hold.

    Args:
        items: What was prescribed.
        timeline: The timeline as it stood at the end, reps added or dropped included.
        ran: Every interval that was left, in order.
    """
    longest = _longest_runs(ran)
    return tuple(
        _item_done(index, item, side, timeline, longest)
        for index, item in enumerate(items)
        for side in item.sides
    )


def _longest_runs(ran: Iterable[Ran]) -> dict[object, Ran]:
    longest: dict[object, Ran] = {}
    for each in ran:
        best = longest.get(each.interval.key)
        if best is None or (each.is_complete, each.seconds) > (best.is_complete, best.seconds):
            longest[each.interval.key] = each
    return longest


def _item_done(
    index: int,
    item: PrescribedItem,
    side: Side,
    timeline: Timeline,
    longest: dict[object, Ran],
) -> ItemDone:
    work = [
        each
        for each in timeline.intervals
        if each.kind.is_work and each.item_index == index and each.side is side
    ]
    reps = _reps_done(item, work, longest)
    holds = [each for each in work if each.kind is IntervalKind.HOLD]
    is_held = item.dose.hold_s is not None
    held_s = sum(longest[each.key].seconds for each in holds if each.key in longest)
    return ItemDone(
        exercise_id=item.exercise_id,
        side=side,
        dose=item.dose,
        sets_done=sum(count > 0 for count in reps.values()),
        reps_done=sum(reps.values()),
        reps_prescribed=item.dose.sets * item.dose.reps,
        held_s=round(held_s, 1) if is_held else 0.0,
        held_prescribed_s=item.dose.sets * item.dose.hold_s if item.dose.hold_s else 0.0,
    )


def _reps_done(
    item: PrescribedItem, work: Sequence[Interval], longest: dict[object, Ran]
) -> dict[int, int]:
    """Return the whole reps of each set, by set index."""
    moves: defaultdict[tuple[int, int], list[Interval]] = defaultdict(list)
    for interval in work:
        moves[interval.set_index, interval.rep_index].append(interval)
    reps = dict.fromkeys(range(item.dose.sets), 0)
    for (set_index, _), parts in moves.items():
        if all(_is_complete(part, longest) for part in parts):
            reps[set_index] += parts[0].rep_count
    return reps


def _is_complete(interval: Interval, longest: dict[object, Ran]) -> bool:
    run = longest.get(interval.key)
    return run is not None and run.is_complete
