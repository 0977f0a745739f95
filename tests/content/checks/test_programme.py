from __future__ import annotations

import msgspec
import pytest

from heelrehab.content.checks.programme import plan_misfits, programme_misfits
from heelrehab.content.programmes import Programme
from heelrehab.content.schema import Exercise

GATE = """
[stages.gate]
needs = [{{ type = "days_in_stage", at_least = 7 }}]
to = [{{ programme = "{programme}", stage = "{stage}" }}]

[[sources]]"""


@pytest.fixture
def keys_in(exercise_toml):
    def found(*programmes, exercise_text=exercise_toml):
        exercise = msgspec.toml.decode(exercise_text, type=Exercise)
        decoded = [msgspec.toml.decode(text, type=Programme) for text in programmes]
        misfits = plan_misfits({each.id: each for each in decoded}, {exercise.id: exercise})
        return [(entry, misfit.key) for entry, misfit in misfits]

    return found


def with_gate(text, programme, stage):
    return text.replace("[[sources]]", GATE.format(programme=programme, stage=stage))


def test_a_good_programme_has_no_misfit(keys_in, programme_toml):
    assert programme_misfits(msgspec.toml.decode(programme_toml, type=Programme)) == ()
    assert keys_in(programme_toml) == []


def test_two_stages_of_one_id_refuse_the_programme(programme_toml):
    stage = programme_toml[programme_toml.index("[[stages]]") : programme_toml.index("[[sources]]")]
    programme = msgspec.toml.decode(programme_toml.replace(stage, stage * 2), type=Programme)

    assert [(misfit.key, misfit.is_refused) for misfit in programme_misfits(programme)] == [
        ("stages[0].id", True),
        ("stages[1].id", True),
    ]


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('exercise = "lift"', 'exercise = "gone"', "stages.A.items[0].exercise"),
        ('dose = "3x10"', 'dose = "9x9"', "stages.A.items[0].dose"),
        ("items = [", 'light_items = [{ exercise = "gone", dose = "1x1" }]\nitems = [',
         "stages.A.light_items[0].exercise"),
        ("items = [", 'back = [{ programme = "plan", stage = "Z" }]\nitems = [',
         "stages.A.back[0]"),
    ],
)  # fmt: skip
def test_what_a_stage_names_exists(keys_in, programme_toml, old, new, key):
    assert keys_in(programme_toml.replace(old, new)) == [("plan", key)]


@pytest.mark.parametrize(
    ("old", "new"),
    [('compression = "low"', 'compression = "high"'),
     ('insertional = "allowed"', 'insertional = "barred"')],
)  # fmt: skip
def test_an_insertional_programme_holds_nothing_that_presses_the_tendon(
    keys_in, programme_toml, exercise_toml, old, new
):
    spoilt = exercise_toml.replace(old, new)
    insertional = programme_toml.replace('place = "any"', 'place = "insertional"')

    assert keys_in(insertional) == []
    assert keys_in(programme_toml, exercise_text=spoilt) == []
    assert keys_in(insertional, exercise_text=spoilt) == [("plan", "stages.A.items[0].exercise")]


def test_a_gate_leads_to_a_stage_that_exists(keys_in, programme_toml):
    assert keys_in(with_gate(programme_toml, "gone", "A")) == [("plan", "stages.A.gate.to[0]")]


def test_gates_that_lead_back_to_their_start_are_a_cycle(keys_in, programme_toml):
    there = with_gate(programme_toml, "other", "A")
    other = programme_toml.replace('id = "plan"', 'id = "other"')
    back = with_gate(other, "plan", "A")

    assert keys_in(there, other) == []
    assert keys_in(there, back) == [
        ("plan", "stages.A.gate.to"),
        ("other", "stages.A.gate.to"),
    ]
