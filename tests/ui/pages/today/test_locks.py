"""What keeps loading away until it was looked at, and how that ends."""

import pytest

from heelrehab.core.programme.plan import plan_from
from heelrehab.core.records import (
    Decision,
    FinderAnswers,
    Pain,
    PainMoment,
    RedFlag,
)
from heelrehab.core.side import Side


def test_a_lock_keeps_loading_away_until_the_person_was_seen(today_of, life, catalogue):
    sign = ("clinician_signs.rest_or_night_pain",)
    life.add(RedFlag, tier="clinician_first", signs=sign)
    today = today_of(life.records)
    assert today.has("lockCard")
    assert today.has("tile_ankle_pumps")
    assert not today.has("tile_heel_raise_double_floor")

    today.click("lockCardFirst")

    assert plan_from(today.keeper.history, catalogue).lock is None
    assert not today.has("lockCard")
    assert today.has("tile_heel_raise_double_floor")


def test_a_new_sign_takes_back_the_word_that_the_plan_goes_on(today_of, life):
    signs = ("clinician_signs.rest_or_night_pain",)
    life.add(RedFlag, tier="clinician_first", signs=signs)
    today = today_of(life.records)
    today.click("lockCardFirst")
    assert today.has("todayMessage")

    today.keeper.keep(life.add(RedFlag, tier="urgent", signs=("urgent_signs.calf_swollen_warm",)))

    assert today.has("lockCard")
    assert not today.has("todayMessage")


TESTS = ("enter_heel_raises", "enter_hops")


@pytest.mark.parametrize(
    ("record", "fields", "has_flare_button"),
    [
        (RedFlag, {"tier": "urgent", "signs": ("urgent_signs.calf_swollen_warm",)}, False),
        (Pain, {"moment": PainMoment.LATER, "score_nrs": 8, "side": Side.LEFT}, False),
        (Pain, {"moment": PainMoment.LATER, "score_nrs": 6, "side": Side.LEFT}, True),
    ],
    ids=["on hold", "signs to be asked about", "too sore"],
)
def test_no_test_is_offered_where_nothing_may_be_loaded(
    today_of, life, record, fields, *, has_flare_button
):
    """Twenty heel raises on a calf that may hold a clot are no entry to offer."""
    assert all(today_of(life.records).has(test) for test in TESTS)

    life.add(record, **fields)

    today = today_of(life.records)
    assert not any(today.has(test) for test in TESTS)
    assert today.has("enter_week")
    assert today.has("flareUp") is has_flare_button


def test_a_test_that_is_open_goes_when_a_sign_is_named(today_of, life):
    today = today_of(life.records)
    today.click("enter_hops")
    assert today.has("hopCard")

    stamp = today.keeper.stamp()
    sign = ("urgent_signs.calf_swollen_warm",)
    today.keeper.keep(RedFlag(id=stamp.id, at=stamp.at, day=stamp.day, tier="urgent", signs=sign))

    assert not today.has("hopCard")


def test_that_one_was_seen_can_be_taken_back(today_of, life, catalogue):
    life.add(RedFlag, tier="urgent", signs=("urgent_signs.fluoroquinolone",))
    today = today_of(life.records)
    today.click("lockCardFirst")

    today.click("todayMessageAction")

    assert plan_from(today.keeper.history, catalogue).lock is not None
    assert today.has("lockCard")


def test_much_pain_asks_for_the_signs_first(today_of, life, qtbot):
    life.train(score_nrs=9)
    today = today_of(life.records)

    with qtbot.waitSignal(today.page.red_flags_requested, timeout=0):
        today.click("restCardFirst")


def test_what_the_lock_told_is_not_told_again(today_of, life_of):
    life = life_of().live(1)
    life.morning()
    life.add(Decision, row="r1", result="see_clinician", facts={}, change="see_clinician")

    today = today_of(life.records)

    assert today.text("reasonChip") != "See a clinician"


@pytest.mark.parametrize(
    ("tier", "has_pumps"), [("clinician_first", True), ("urgent", False), ("emergency", False)]
)
def test_a_lock_before_any_programme_offers_no_exercise_to_try(
    today_of, life_of, *, tier, has_pumps
):
    life = life_of()
    life.records.clear()
    life.add(RedFlag, tier=tier, signs=("urgent_signs.calf_swollen_warm",))

    today = today_of(life.records)

    assert today.has("lockCard")
    assert today.has("tile_ankle_pumps") is has_pumps
    assert not today.has("tile_heel_lift_bent_knees")
    assert not today.has("tile_achilles_wall_stretch")


def test_who_has_pain_on_the_bone_tries_no_stretch(today_of, life_of):
    """Sent to a clinician by the finder, seen, and without a programme yet."""
    life = life_of()
    life.records.clear()
    life.add(
        FinderAnswers,
        answers={"location": ("both_or_unsure",), "worst_pain": ("9",)},
        outcome="clinician_first",
    )

    today = today_of(life.records)

    assert today.has("tile_heel_lift_bent_knees")
    assert not today.has("tile_achilles_wall_stretch")
