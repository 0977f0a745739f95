"""The finder against a second reading of its table, for every combination of answers."""

from __future__ import annotations

from itertools import product

import pytest

from heelrehab.core.finder.outcome import Fit, HelpFirst, find

LOW, MEDIUM, HIGH = range(3)
OF_STIFFNESS = {"none": LOW, "under_10": LOW, "10_to_30": MEDIUM, "over_30": HIGH}
OF_RAISES = {"none": HIGH, "1_to_9": MEDIUM, "10_to_19": LOW, "20_plus": LOW}
HELP = "clinician_first"


def expected(given):
    """The stage, as clinical.md 8.5 reads; written without a look at the program."""
    pain, stiffness, raises = int(given["worst_pain"]), given["stiffness"], given["raises"]
    is_both_stiff = given["side"] == "both" and stiffness == "over_30"
    if pain >= 8 or raises == "no_two_leg_raise" or is_both_stiff:
        return HELP
    of_pain = LOW if pain <= 2 else MEDIUM if pain <= 5 else HIGH
    irritability = max(of_pain, OF_STIFFNESS[stiffness], OF_RAISES[raises])
    is_strong, is_mid = raises == "20_plus", given["location"] == "mid"
    is_springy = is_strong and given["hops"] == "pain_0_2"
    if pain <= 1 and OF_STIFFNESS[stiffness] == LOW and is_springy:
        if given["goal"] == "daily_life":
            return "maintenance.M1"
        return "mid_progressive.D" if is_mid else "insertional.I4"
    if not is_mid:
        return "insertional." + insertional_stage(irritability, raises)
    if irritability == HIGH:
        return "starter.S1"
    easier, harder = ("A", "B") if irritability == MEDIUM else ("B", "C")
    is_harder = is_strong if irritability == MEDIUM else is_springy
    return f"mid_progressive.{harder if is_harder else easier}"


def insertional_stage(irritability, raises):
    if irritability == HIGH:
        return "I1"
    if irritability == MEDIUM:
        return "I1" if raises == "1_to_9" else "I2"
    return "I3" if raises == "20_plus" else "I2"


def combinations_at(location):
    options = {
        "side": ("left", "both"),
        "worst_pain": tuple(str(score) for score in range(11)),
        "stiffness": tuple(OF_STIFFNESS),
        "raises": ("no_two_leg_raise", *OF_RAISES),
        "hops": ("not_tried", "pain_3_plus", "pain_0_2"),
        "goal": ("daily_life", "sport"),
        "twice_a_day": ("yes", "no"),
    }
    for values in product(*options.values()):
        given = {"location": location, **dict(zip(options, values, strict=True))}
        if given["raises"] in ("none", "1_to_9"):
            if given["hops"] != "not_tried":
                continue
            del given["hops"]
        yield given


@pytest.mark.parametrize("location", ["mid", "on_bone", "both_or_unsure"])
def test_every_combination_has_the_outcome_of_the_table(finder, answers, location):
    del answers["hops"]
    wrong = []
    for given in combinations_at(location):
        outcome = find(finder, {**answers, **{key: (value,) for key, value in given.items()}})
        match outcome:
            case HelpFirst(tier=tier):
                found = tier.value
            case Fit(choice=choice):
                found = f"{choice.programme_id}.{choice.stage_id}"
        if found != expected(given):
            wrong.append((given, found))

    assert wrong == []
