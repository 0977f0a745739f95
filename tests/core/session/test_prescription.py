"""Prescriptions compile to the intervals that a person is led through."""

import msgspec
import pytest

from heelrehab.content.schema import Exercise, Sides
from heelrehab.core.dose import parse_dose
from heelrehab.core.records import PrescribedItem
from heelrehab.core.session.machine import Ran
from heelrehab.core.session.prescription import OwnCount, Pacing, compile_timeline, sides_for
from heelrehab.core.session.report import active_s, items_done
from heelrehab.core.session.share import share_done
from heelrehab.core.side import Side
from heelrehab.core.timeline import IntervalKind

K = IntervalKind


def exercise(exercise_id="raise", moves=None, **dose):
    moves = moves or [
        {"id": "up", "seconds": 2, "to": "high"},
        {"id": "top", "seconds": 1, "to": "high", "phase": "hold"},
        {"id": "down", "seconds": 3, "to": "low", "phase": "lower"},
    ]
    rules = {"usual": "3x10", "ladder": ["3x10"], "rest_s": 60, "sides": "each_leg"} | dose
    return msgspec.convert(
        {
            "id": exercise_id,
            "position": "standing",
            "equipment": [],
            "start": "low",
            "moves": moves,
            "poses": {},
            "dose": rules,
            "load": {
                "felt": [],
                "tier": 1,
                "compression": "low",
                "insertional": "allowed",
                "progress_to": [],
                "regress_to": [],
            },
            "sources": [{"covers": ["moves"], "evidence": "design", "cite": "made for a test"}],
        },
        Exercise,
    )


def item(notation, *sides, exercise_id="raise"):
    return PrescribedItem(exercise_id=exercise_id, dose=parse_dose(notation), sides=sides)


def outline(timeline):
    return [(each.kind, each.duration_s, each.side) for each in timeline.intervals]


def compiled(items, *exercises, pacing=None):
    return compile_timeline(items, {each.id: each for each in exercises}, pacing or Pacing())


def test_both_legs_together_rest_between_sets():
    timeline = compiled([item("2x1", Side.BOTH)], exercise())

    reps = [(K.MOVE, 2.0, Side.BOTH), (K.HOLD, 1.0, Side.BOTH), (K.LOWER, 3.0, Side.BOTH)]
    assert outline(timeline) == [
        (K.PREPARE, 10.0, Side.BOTH),
        *reps,
        (K.REST, 60.0, Side.BOTH),
        *reps,
    ]
    assert timeline.total_s == 10 + 6 + 60 + 6
    assert [each.start_s for each in timeline.intervals] == [0, 10, 12, 13, 16, 76, 78, 79]


def test_a_change_of_side_is_an_interval_of_its_own_and_a_part_of_the_rest():
    hold = exercise(moves=[{"id": "stay", "seconds": 5, "to": "low", "phase": "hold"}])

    timeline = compiled([item("2x30s", Side.LEFT, Side.RIGHT)], hold)

    assert outline(timeline) == [
        (K.PREPARE, 10.0, Side.LEFT),
        (K.HOLD, 30.0, Side.LEFT),
        (K.CHANGE_SIDE, 10.0, Side.RIGHT),
        (K.HOLD, 30.0, Side.RIGHT),
        (K.REST, 50.0, Side.LEFT),
        (K.CHANGE_SIDE, 10.0, Side.LEFT),
        (K.HOLD, 30.0, Side.LEFT),
        (K.CHANGE_SIDE, 10.0, Side.RIGHT),
        (K.HOLD, 30.0, Side.RIGHT),
    ]


def test_where_the_other_leg_is_the_rest_only_the_change_remains():
    stretch = exercise(rest_s=15, change_side_s=15)

    timeline = compiled([item("2x1", Side.LEFT, Side.RIGHT)], stretch)

    pauses = [each for each in timeline.intervals if not each.kind.is_work]
    assert [each.kind for each in pauses] == [K.PREPARE, *[K.CHANGE_SIDE] * 3]


def test_no_change_of_side_where_it_takes_no_time():
    timeline = compiled([item("1x1", Side.LEFT, Side.RIGHT)], exercise(change_side_s=0))

    assert K.CHANGE_SIDE not in [each.kind for each in timeline.intervals]


@pytest.mark.parametrize(("waits", "card_s"), [(False, 30.0), (True, None)])
def test_between_exercises_a_card_counts_down_or_waits(waits, card_s):
    band = exercise("band", get_ready_s=30)
    items = [item("1x1", Side.BOTH), item("1x1", Side.BOTH, exercise_id="band")]

    timeline = compiled(items, exercise(), band, pacing=Pacing(waits_between_exercises=waits))

    assert outline(timeline)[4:6] == [
        (K.CHANGE_EXERCISE, card_s, Side.BOTH),
        (K.PREPARE, 5.0, Side.BOTH),
    ]
    assert timeline.intervals[4].exercise_id == "band"


def test_tempo_stretches_moves_and_leaves_holds_alone():
    timeline = compiled(
        [item("1x1", Side.BOTH)], exercise(), pacing=Pacing(tempo_percent={"raise": 150})
    )

    assert [each.duration_s for each in timeline.intervals[1:]] == [3.0, 1.0, 4.5]


def test_getting_ready_takes_the_time_that_the_person_set():
    timeline = compiled(
        [item("1x1", Side.BOTH)], exercise(), pacing=Pacing(get_ready_s={"raise": 42.0})
    )

    assert timeline.intervals[0].duration_s == 42.0


@pytest.mark.parametrize(
    ("own_count", "counts"), [(OwnCount.PER_REP, [1, 1, 1]), (OwnCount.PER_SET, [3])]
)
def test_own_counting_waits_for_a_tap_a_rep_or_a_set(own_count, counts):
    timeline = compiled(
        [item("1x3", Side.BOTH)], exercise(), pacing=Pacing(own_count={"raise": own_count})
    )

    work = timeline.intervals[1:]
    assert [each.duration_s for each in work] == [None] * len(counts)
    assert [each.rep_count for each in work] == counts


def test_holds_are_timed_even_where_reps_are_counted_by_the_person():
    timeline = compiled(
        [item("1x20s", Side.BOTH)],
        exercise(),
        pacing=Pacing(own_count={"raise": OwnCount.PER_REP}),
    )

    assert [each.duration_s for each in timeline.intervals[1:]] == [2.0, 20.0, 3.0]


@pytest.mark.parametrize(
    ("sides", "affected", "notation", "expected"),
    [
        (Sides.BOTH_TOGETHER, Side.LEFT, "3x5", (Side.BOTH,)),
        (Sides.EACH_LEG, Side.LEFT, "3x5", (Side.LEFT, Side.RIGHT)),
        (Sides.AFFECTED_OR_EACH, Side.RIGHT, "3x5", (Side.RIGHT,)),
        (Sides.AFFECTED_OR_EACH, Side.BOTH, "3x5", (Side.LEFT, Side.RIGHT)),
        (Sides.BOTH_TOGETHER, Side.LEFT, "3x5 one-leg", (Side.LEFT, Side.RIGHT)),
        (Sides.EACH_LEG, Side.LEFT, "3x5 two-leg", (Side.BOTH,)),
    ],
)
def test_the_sides_that_work(sides, affected, notation, expected):
    assert sides_for(sides, affected, parse_dose(notation)) == expected


def all_ran(timeline):
    return [Ran(each, each.length_s, is_complete=True) for each in timeline.intervals]


def test_a_session_done_in_full_reports_every_rep_on_each_side():
    items = [item("3x15", Side.LEFT, Side.RIGHT)]
    timeline = compiled(items, exercise())

    done = items_done(items, timeline, all_ran(timeline))

    assert [(each.side, each.sets_done, each.reps_done) for each in done] == [
        (Side.LEFT, 3, 45),
        (Side.RIGHT, 3, 45),
    ]
    assert share_done(done) == 1.0
    assert active_s(all_ran(timeline)) == timeline.total_s


def test_a_rep_cut_short_does_not_count():
    items = [item("1x2", Side.BOTH)]
    timeline = compiled(items, exercise())
    ran = [*all_ran(timeline)[:-1], Ran(timeline.intervals[-1], 1.0, is_complete=False)]

    (done,) = items_done(items, timeline, ran)

    assert (done.reps_done, done.reps_prescribed, done.sets_done) == (1, 2, 1)
    assert share_done([done]) == 0.5


def test_a_rep_done_twice_counts_once():
    items = [item("1x2", Side.BOTH)]
    timeline = compiled(items, exercise())
    ran = all_ran(timeline)

    (done,) = items_done(items, timeline, ran[:4] + ran[1:])

    assert done.reps_done == 2


def test_a_hold_left_and_held_again_keeps_its_longer_time():
    items = [item("1x20s", Side.BOTH)]
    timeline = compiled(items, exercise())
    hold = timeline.intervals[2]
    ran = [Ran(hold, 12.0, is_complete=False), Ran(hold, 4.0, is_complete=False)]

    (done,) = items_done(items, timeline, ran)

    assert (done.held_s, done.held_prescribed_s) == (12.0, 20.0)
    assert share_done([done]) == pytest.approx(0.6)


def test_a_set_tapped_as_one_counts_all_its_reps():
    items = [item("2x8", Side.BOTH)]
    timeline = compiled(items, exercise(), pacing=Pacing(own_count={"raise": OwnCount.PER_SET}))

    (done,) = items_done(items, timeline, all_ran(timeline)[:2])

    assert (done.reps_done, done.sets_done) == (8, 1)


def test_waiting_at_a_card_is_no_time_exercised():
    band = exercise("band")
    items = [item("1x1", Side.BOTH), item("1x1", Side.BOTH, exercise_id="band")]
    timeline = compiled(items, exercise(), band, pacing=Pacing(waits_between_exercises=True))
    ran = [Ran(each, each.duration_s or 600.0, is_complete=True) for each in timeline.intervals]

    assert active_s(ran) == timeline.total_s


def test_nothing_done_is_no_share():
    items = [item("1x2", Side.BOTH)]

    (done,) = items_done(items, compiled(items, exercise()), [])

    assert (done.reps_done, done.sets_done) == (0, 0)
    assert share_done([done]) == 0.0
    assert share_done([]) == 0.0
