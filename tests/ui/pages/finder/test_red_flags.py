"""The warning signs can be asked at any time; what was said is kept."""

import pytest

from heelrehab.core.finder.red_flags import is_check_due, lock_from
from heelrehab.core.records import Pain, PainMoment, RedFlag
from heelrehab.core.side import Side

NONE = (("emergency_signs_none",), ("urgent_signs_none",), ("clinician_signs_none",))


def test_the_three_lists_are_all_that_is_asked(red_flags):
    assert red_flags.count_text == "Question 1 of 3"


def test_no_sign_is_kept_as_asked_and_named_none(red_flags, keeper, qtbot):
    red_flags.answer(*NONE)

    assert red_flags.find("clearTitle").text() == "You named no warning sign"
    assert [flag.tier for flag in keeper.history.red_flags] == ["none"]
    with qtbot.waitSignal(red_flags.page.closed, timeout=0):
        red_flags.go_on()


def test_naming_none_answers_the_check_after_much_pain(red_flags, keeper):
    stamp = keeper.stamp()
    keeper.keep(
        Pain(
            id=stamp.id,
            at=stamp.at,
            day=stamp.day,
            moment=PainMoment.DURING,
            score_nrs=9,
            side=Side.LEFT,
        )
    )
    assert is_check_due(keeper.history)

    red_flags.answer(*NONE)

    assert not is_check_due(keeper.history)


@pytest.mark.parametrize(
    ("screen", "sign", "tier"),
    [
        (0, "emergency_signs_fever_hot_red_swollen", "emergency"),
        (1, "urgent_signs_fluoroquinolone", "urgent"),
        (2, "clinician_signs_rest_or_night_pain", "clinician_first"),
    ],
)
def test_a_sign_locks_at_its_tier(red_flags, keeper, screen, sign, tier):
    red_flags.answer(*NONE[:screen], (sign,))

    lock = lock_from(keeper.history)
    assert lock is not None
    assert lock.tier.value == tier
    assert red_flags.has("helpScreen")


def test_a_sign_named_by_mistake_is_taken_back(red_flags, keeper):
    red_flags.answer(("emergency_signs_fever_hot_red_swollen",))

    red_flags.click("helpMistake")

    assert lock_from(keeper.history) is None
    assert red_flags.count_text == "Question 1 of 3"


def test_leaving_keeps_nothing(red_flags, keeper, qtbot):
    red_flags.answer(*NONE[:1])
    red_flags.click("redFlagsLeave")

    with qtbot.waitSignal(red_flags.page.closed, timeout=0):
        red_flags.click("redFlagsLeaveNow")

    assert not [record for record in keeper.records if isinstance(record, RedFlag)]
