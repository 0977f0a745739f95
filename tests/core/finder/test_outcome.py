"""Every combination of answers has one outcome, and the safe one."""

from __future__ import annotations

import itertools

import pytest

from heelrehab.content.finder import Irritability, Tier
from heelrehab.content.schema import Compression, Insertional
from heelrehab.core.finder.answers import FaultKind, FinderFault
from heelrehab.core.finder.outcome import Fit, HelpFirst, StageChoice, find

FITTING = {
    "location": ("mid", "on_bone", "both_or_unsure"),
    "worst_pain": tuple(str(score) for score in range(8)),
    "stiffness": ("none", "under_10", "10_to_30", "over_30"),
    "raises": ("none", "1_to_9", "10_to_19", "20_plus"),
    "hops": ("not_tried", "pain_3_plus", "pain_0_2"),
    "goal": ("daily_life", "sport"),
}
FEW_RAISES = ("none", "1_to_9")


def combinations(answers):
    for values in itertools.product(*FITTING.values()):
        given = {**answers, **{key: (value,) for key, value in zip(FITTING, values, strict=True)}}
        if given["raises"][0] in FEW_RAISES:
            if given["hops"] != ("not_tried",):
                continue
            del given["hops"]
        yield given


@pytest.fixture
def outcomes(finder, answers):
    return [(given, find(finder, given)) for given in combinations(answers)]


def rank(finder, outcome, *, is_insertional):
    order = finder.hardness[1 if is_insertional else 0].stages
    return order.index(f"{outcome.choice.programme_id}.{outcome.choice.stage_id}")


def test_every_combination_has_one_outcome(outcomes):
    assert len(outcomes) == 3 * 8 * 4 * 2 * (2 + 2 * 3)
    assert all(isinstance(outcome, Fit) for _, outcome in outcomes)


def test_insertional_and_unsure_never_meet_a_stretch_a_step_or_a_mid_stage(outcomes, library):
    for given, outcome in outcomes:
        if given["location"] == ("mid",):
            continue
        choice = outcome.choice
        assert choice.programme_id in ("insertional", "maintenance")
        assert outcome.alternative is None
        for item in library.programme(choice.programme_id).stage(choice.stage_id).items:
            load = library.exercise(item.exercise).load
            assert load.compression is not Compression.HIGH
            assert load.insertional is not Insertional.BARRED


def test_more_pain_is_never_a_harder_stage(finder, outcomes):
    by_rest = {}
    for given, outcome in outcomes:
        rest = tuple((key, value) for key, value in given.items() if key != "worst_pain")
        is_insertional = given["location"] != ("mid",)
        place = rank(finder, outcome, is_insertional=is_insertional)
        by_rest.setdefault(rest, []).append((int(given["worst_pain"][0]), place))
    for ranked in by_rest.values():
        places = [place for _, place in sorted(ranked)]
        assert places == sorted(places, reverse=True)


@pytest.mark.parametrize("question_id", ["stiffness", "raises"])
def test_worse_answers_are_never_a_harder_stage(finder, outcomes, question_id):
    options = FITTING[question_id]
    better_first = options if question_id == "stiffness" else tuple(reversed(options))
    by_rest = {}
    for given, outcome in outcomes:
        rest = {**given, question_id: (), "hops": given.get("hops", ("not_tried",))}
        place = rank(finder, outcome, is_insertional=given["location"] != ("mid",))
        key = tuple(sorted(rest.items()))
        by_rest.setdefault(key, []).append((better_first.index(given[question_id][0]), place))
    for ranked in by_rest.values():
        places = [place for _, place in sorted(ranked)]
        assert places == sorted(places, reverse=True)


def test_no_cap_is_ever_passed(finder, outcomes):
    for given, outcome in outcomes:
        is_insertional = given["location"] != ("mid",)
        for cap in finder.caps:
            is_here = (cap.place.value == "insertional") == is_insertional
            applies = all(given.get(key, ("",))[0] in cap.when[key] for key in cap.when)
            if is_here and applies:
                most = StageChoice("", cap.programme, cap.stage)
                limit = rank(finder, Fit(most, Irritability.LOW, ()), is_insertional=is_insertional)
                assert rank(finder, outcome, is_insertional=is_insertional) <= limit


SPRINGY = {"raises": ("20_plus",), "hops": ("pain_0_2",)}
LOW = {"worst_pain": ("2",), "stiffness": ("under_10",)}
MEDIUM = {"worst_pain": ("4",), "stiffness": ("10_to_30",)}
HIGH = {"worst_pain": ("7",), "stiffness": ("10_to_30",)}
BONE = {"location": ("on_bone",)}
WELL = {"worst_pain": ("1",), "stiffness": ("none",), **SPRINGY}
WEAK = {"raises": ("1_to_9",), "hops": None}


@pytest.mark.parametrize(
    ("change", "row", "stage"),
    [
        (HIGH, "mid_high", "starter.S1"),
        (MEDIUM, "mid_medium", "mid_progressive.A"),
        (MEDIUM | SPRINGY, "mid_medium_strong", "mid_progressive.B"),
        (MEDIUM | WEAK, "mid_medium", "mid_progressive.A"),
        (LOW, "mid_low", "mid_progressive.B"),
        (LOW | SPRINGY, "mid_low_springy", "mid_progressive.C"),
        (LOW | SPRINGY | {"hops": ("pain_3_plus",)}, "mid_low", "mid_progressive.B"),
        (LOW | SPRINGY | {"hops": ("not_tried",)}, "mid_low", "mid_progressive.B"),
        (HIGH | BONE, "insertional_high", "insertional.I1"),
        (MEDIUM | BONE | WEAK, "insertional_medium_weak", "insertional.I1"),
        (MEDIUM | BONE, "insertional_medium", "insertional.I2"),
        (LOW | BONE, "insertional_low", "insertional.I2"),
        (LOW | BONE | SPRINGY, "insertional_low_strong", "insertional.I3"),
        (WELL, "nearly_well_daily", "maintenance.M1"),
        (WELL | BONE, "nearly_well_daily", "maintenance.M1"),
        (WELL | {"goal": ("sport",)}, "nearly_well_sport_mid", "mid_progressive.D"),
        (WELL | BONE | {"goal": ("sport",)}, "nearly_well_sport_insertional", "insertional.I4"),
        ({"location": ("both_or_unsure",)} | LOW, "insertional_low", "insertional.I2"),
    ],
)
def test_the_outcome_table(finder, answers, change, row, stage):
    given = {key: value for key, value in {**answers, **change}.items() if value is not None}

    outcome = find(finder, given)

    assert (outcome.choice.id, f"{outcome.choice.programme_id}.{outcome.choice.stage_id}") == (
        row,
        stage,
    )


@pytest.mark.parametrize(
    ("change", "tier", "sign"),
    [
        ({"emergency_signs": ("snap_weak_push_off",)}, Tier.EMERGENCY, None),
        ({"urgent_signs": ("fluoroquinolone",)}, Tier.URGENT, None),
        ({"clinician_signs": ("numbness_or_tingling",)}, Tier.CLINICIAN_FIRST, None),
        ({"age": ("under_16",)}, Tier.CLINICIAN_FIRST, "age.under_16"),
        ({"age": ("16_17",)}, Tier.CLINICIAN_FIRST, "age.16_17"),
        ({"location": ("under_heel",)}, Tier.CLINICIAN_FIRST, "location.under_heel"),
        ({"location": ("deep_side_or_front",)}, Tier.CLINICIAN_FIRST, None),
        ({"location": ("calf_muscle",)}, Tier.CLINICIAN_FIRST, None),
        ({"onset": ("sudden_moment",)}, Tier.CLINICIAN_FIRST, None),
        ({"onset": ("exercised_12_weeks_no_gain",)}, Tier.CLINICIAN_FIRST, None),
        ({"worst_pain": ("8",)}, Tier.CLINICIAN_FIRST, "worst_pain.pain_8_10"),
        ({"raises": ("no_two_leg_raise",)}, Tier.CLINICIAN_FIRST, None),
        (
            {"side": ("both",), "stiffness": ("over_30",)},
            Tier.CLINICIAN_FIRST,
            "both_heels_long_stiffness",
        ),
    ],
)
def test_answers_that_call_for_help_first(finder, answers, change, tier, sign):
    outcome = find(finder, {**answers, **change})

    assert isinstance(outcome, HelpFirst)
    assert outcome.tier is tier
    assert sign is None or outcome.signs == (sign,)


def test_a_graver_sign_wins_and_all_signs_are_kept(finder, answers):
    outcome = find(
        finder,
        {
            **answers,
            "clinician_signs": ("rest_or_night_pain",),
            "urgent_signs": ("calf_swollen_warm",),
        },
    )

    assert outcome.tier is Tier.URGENT
    assert outcome.signs == ("urgent_signs.calf_swollen_warm", "clinician_signs.rest_or_night_pain")


def test_a_fault_never_hides_a_warning_sign(finder):
    outcome = find(finder, {"emergency_signs": ("injury_cannot_step",), "age": ("nonsense",)})

    assert outcome == HelpFirst(Tier.EMERGENCY, ("emergency_signs.injury_cannot_step",))


def test_faulty_answers_give_a_fault_and_no_programme(finder, answers):
    assert find(finder, {**answers, "worst_pain": ("12",)}) == FinderFault(
        FaultKind.OUT_OF_RANGE, "worst_pain", "12"
    )


def test_the_reasons_name_what_makes_it_irritable(finder, answers):
    outcome = find(finder, {**answers, "worst_pain": ("4",), "stiffness": ("none",)})

    assert outcome.irritability is Irritability.MEDIUM
    assert outcome.reasons == ("worst_pain.pain_3_5",)


def test_what_the_person_has_shapes_the_outcome(finder, answers):
    change = {"kit": (), "minutes": ("10",), "age": ("65_plus",), "goal": ("sport",)}

    outcome = find(finder, {**answers, **change})

    assert outcome.needs_floor_versions
    assert outcome.stays_at_body_weight
    assert outcome.is_short_version
    assert outcome.reminds_of_handrail
    assert outcome.adds_sport


@pytest.mark.parametrize(
    ("change", "is_offered"),
    [
        ({"twice_a_day": ("yes",)}, True),
        ({"twice_a_day": ("no",)}, False),
        ({"twice_a_day": ("yes",), "kit": ("band",)}, False),
        ({"twice_a_day": ("yes",), "worst_pain": ("7",)}, False),
        ({"twice_a_day": ("yes",), "location": ("on_bone",)}, False),
    ],
)
def test_the_eccentric_programme_is_offered_where_it_fits(finder, answers, change, is_offered):
    outcome = find(finder, {**answers, **change})

    assert (outcome.alternative is not None) is is_offered


def test_a_cap_holds_even_where_the_table_says_more(finder, answers, altered):
    bold = altered(
        finder,
        outcomes=tuple(
            altered(row, stage="C") if row.id == "mid_medium" else row for row in finder.outcomes
        ),
    )

    outcome = find(bold, answers)

    assert outcome.choice.stage_id == "B"
    assert "some_raises_mid" in outcome.reasons


def test_a_cap_that_changes_nothing_is_no_reason(finder, answers):
    told = {key: value for key, value in {**answers, **WEAK}.items() if value is not None}

    assert find(finder, told).reasons == (
        "worst_pain.pain_3_5",
        "stiffness.10_to_30",
        "raises.1_to_9",
    )


def test_a_table_without_a_row_is_a_fault(finder, answers, altered):
    outcome = find(altered(finder, outcomes=finder.outcomes[:1]), answers)

    assert outcome == FinderFault(FaultKind.NO_OUTCOME, "location", "mid")
