"""Today says who set the exercises, and lets the person go back to the programme."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel

from heelrehab.core.prescribing.draft import draft_of_stage
from heelrehab.core.prescribing.force import BACK_TO_PROGRAMME
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.records import Prescribed

ITEMS = (ItemSet(exercise_id="seated_heel_raise", step=2),)


@pytest.fixture
def prescribed_life(life_of):
    """A person whose clinic set one exercise for four weeks, after some days."""
    life = life_of().live(3)
    day = life.clock.at.date()
    life.add(
        Prescribed,
        starts=day,
        ends=day + timedelta(days=27),
        programme_id=life.plan.programme_id,
        stage_id=life.plan.stage_id,
        days_per_week=7,
        items=ITEMS,
        author="Clinic at the Park",
        note="Slowly, please.",
    )
    return life


def words_on(today, name):
    card = today.find(name)
    return " ".join(label.text() for label in card.findChildren(QLabel))


def test_the_session_says_who_set_it_and_until_when(today_of, prescribed_life):
    today = today_of(prescribed_life.records)

    words = words_on(today, "sessionCard")

    assert "Set by Clinic at the Park" in words
    assert "Slowly, please." in words
    assert today.has("tile_seated_heel_raise")
    assert not today.has("tile_ankle_pumps")


def test_without_a_prescription_nobody_is_named(today_of, life):
    today = today_of(life.records)

    assert "Set by" not in words_on(today, "sessionCard")
    assert not today.has("backToProgramme")


def test_the_person_can_go_back_and_take_that_back(today_of, prescribed_life):
    today = today_of(prescribed_life.records)

    today.click("backToProgramme")

    assert today.keeper.history.plan_changes[-1].reason == BACK_TO_PROGRAMME
    assert "Set by" not in words_on(today, "sessionCard")
    assert not today.has("backToProgramme")

    today.click("todayMessageAction")
    assert "Set by" in words_on(today, "sessionCard")


def test_even_a_list_that_is_the_stages_own_says_who_set_it(today_of, life):
    today = today_of(life.records)
    stage = life.plan.stage(life.catalogue)
    draft = draft_of_stage(
        life.catalogue, life.plan.programme_id, stage, life.clock.at.date(), None
    )
    stamp = today.keeper.stamp()

    today.keeper.keep(draft.signed(stamp.id, stamp.at))

    assert "Set by a clinician" in words_on(today, "sessionCard")


def test_the_explanation_of_a_decision_names_who_set_the_exercises(today_of, prescribed_life):
    prescribed_life.morning()
    today = today_of(prescribed_life.records)

    today.click("reasonWhy")

    assert "Set by Clinic at the Park" in words_on(today, "whyPanel")
