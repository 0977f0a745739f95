"""Whole simulated people over half a year, each held against its committed diary.

``HEELREHAB_REWRITE_STORIES=1 pytest tests/acceptance`` writes the diaries anew; read the
difference before committing it.
"""

from __future__ import annotations

from heelrehab.content.finder import Tier
from heelrehab.core.finder.outcome import HelpFirst
from heelrehab.core.records import CutReason
from heelrehab.core.side import Side


def test_steady_recovery_climbs_to_the_last_stage(story, feel, keeps_to_its_diary):
    def each_day(number):
        pain = max(0, 4 - number // 21)
        return feel(during=pain, after=pain, morning=pain, stiffness=max(0, 20 - number // 3))

    diary = keeps_to_its_diary(
        "steady_recovery",
        story(
            "Steady recovery: mid-portion, pain falls a point every three weeks",
            feel=each_day,
            tests=lambda number: (14 + number // 10, 26, max(0, 3 - number // 42)),
            replies={"insertion_pain": False, "goal_restored": True},
        ),
    )

    assert "next_stage, B -> mid_progressive C" in diary
    assert "next_stage, C -> mid_progressive D" in diary
    assert "review_12, on_course" in diary


def test_a_slow_responder_is_advised_to_see_a_clinician(story, feel, keeps_to_its_diary):
    diary = keeps_to_its_diary(
        "slow_responder",
        story(
            "Slow responder: pain stays at five, nothing gets worse",
            answers={"raises": ("1_to_9",), "hops": None},
            feel=lambda _: feel(during=5, after=4, morning=4, stiffness=20, effort=8),
        ),
    )

    assert "review_6, advice, advice_check" in diary
    assert "review_12, advice, advice_see_clinician" in diary


def test_a_flare_up_in_week_five_steps_back_and_recovers(story, feel, keeps_to_its_diary):
    def each_day(number):
        if 29 <= number <= 31:
            return feel(during=6, after=6, morning=5, stiffness=30)
        return feel(during=2, after=2, morning=2, stiffness=10)

    diary = keeps_to_its_diary(
        "flare_up",
        story("Flare-up in week five", feel=each_day, flares=frozenset({30})),
    )

    assert "rest_then_two_down" in diary
    assert "flare-up" in diary


def test_a_two_week_holiday_restarts_one_step_down(story, feel, keeps_to_its_diary):
    def each_day(number):
        away = 42 <= number < 56
        return feel(trains=not away, morning=None if away else 2, stiffness=None if away else 5)

    diary = keeps_to_its_diary(
        "holiday", story("Two weeks of holiday in week seven", feel=each_day)
    )

    assert diary.count("gap_7, restart, gap_dose_down") == 1
    assert "gap_21" not in diary


def test_insertional_pain_never_meets_a_stretch_or_a_step(story, feel, keeps_to_its_diary):
    def each_day(number):
        pain = max(0, 4 - number // 28)
        return feel(during=pain, after=pain, morning=pain, stiffness=max(0, 20 - number // 4))

    diary = keeps_to_its_diary(
        "insertional",
        story(
            "Pain on the heel bone, slow and steady",
            answers={"location": ("on_bone",), "raises": ("1_to_9",), "hops": None},
            feel=each_day,
            tests=lambda number: (16 + number // 14, 20, 2),
            replies={"two_leg_raise_15": True},
        ),
    )

    assert "finder: insertional I1" in diary
    assert "insertional I4" in diary
    for barred in ("stretch", "step ->", "drop"):
        assert f"{barred}" not in diary.replace("step 0", "")


def test_a_wrong_location_gets_no_programme(story, feel, keeps_to_its_diary):
    diary = keeps_to_its_diary(
        "wrong_location",
        story(
            "Pain under the heel",
            answers={"location": ("under_heel",)},
            feel=lambda _: feel(morning=None, stiffness=None),
            days=28,
        ),
    )

    assert "finder: clinician_first (location.under_heel)" in diary
    assert "sessions" not in diary


def test_a_red_flag_in_week_three_locks_until_seen(story, feel, keeps_to_its_diary):
    flag = HelpFirst(Tier.URGENT, ("urgent_signs.calf_swollen_warm",))
    diary = keeps_to_its_diary(
        "red_flag",
        story(
            "A swollen calf in week three, seen by a doctor twelve days later",
            feel=lambda _: feel(),
            flags={16: flag},
            cleared=frozenset({28}),
        ),
    )

    assert "something is wrong: urgent" in diary
    assert "r1, see_clinician, lock" in diary


def test_sparse_answers_hold_but_lose_nothing(story, feel, keeps_to_its_diary):
    def each_day(number):
        answered = number % 4 == 0
        return feel(
            morning=2 if answered else None,
            stiffness=5 if answered else None,
            effort=5 if answered else None,
            during=2 if number % 2 else None,
            trains=number % 7 not in (5, 6),
            share=0.7 if number % 9 == 0 else 1.0,
            cut=CutReason.TIME if number % 9 == 0 else None,
        )

    diary = keeps_to_its_diary(
        "sparse_answers", story("Answers one morning in four", feel=each_day)
    )

    assert "held: morning_missing" in diary
    assert "next_stage, because morning_missing stiffness_missing, A -> mid_progressive B" in diary


def test_both_heels_follow_the_worse_side(story, feel, keeps_to_its_diary):
    def each_day(number):
        if number % 14 == 13:
            return feel(during=4, after=3, morning=3, stiffness=12, side=Side.RIGHT)
        if number == 61:
            return feel(during=5, after=5, morning=4, stiffness=20, side=Side.RIGHT)
        return feel(during=2, after=2, morning=2, stiffness=10)

    diary = keeps_to_its_diary(
        "both_heels",
        story(
            "Both heels, the right one sore now and then",
            answers={"side": ("both",)},
            feel=each_day,
        ),
    )

    assert "held: morning_rise" in diary
    assert "r4, regress, one_down, because morning_rise" in diary
