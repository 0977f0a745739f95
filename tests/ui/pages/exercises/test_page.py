"""The exercises by click and key, with the real content."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from heelrehab.core.records import (
    ChangedBy,
    Pain,
    PainMoment,
    PlanChange,
    PlanChangeKind,
    PrescribedItem,
    RedFlag,
)
from heelrehab.core.side import Side
from heelrehab.ui.figure.view import FigureView
from heelrehab.ui.pages.exercises.card import ExerciseCard
from heelrehab.ui.pages.exercises.page import ExercisesPage
from heelrehab.ui.theme.appearance import ThemeChoice

AT = datetime(2026, 3, 1, 8, tzinfo=UTC)
DAY = date(2026, 3, 1)


def programme(programme_id, stage_id):
    return PlanChange(
        id="p",
        at=AT,
        day=DAY,
        kind=PlanChangeKind.PROGRAMME,
        by=ChangedBy.PERSON,
        programme_id=programme_id,
        stage_id=stage_id,
    )


@pytest.fixture
def keeper(keeper_of):
    return keeper_of()


@pytest.fixture
def open_page(qtbot, parts):
    def make(keeper):
        page = ExercisesPage(
            parts.appearance,
            parts.settings,
            parts.catalogue,
            keeper,
            today=lambda: DAY,
            monotonic_s=lambda: 0.0,
        )
        qtbot.addWidget(page)
        page.resize(1072, 800)
        page.show()
        return page

    return make


@pytest.fixture
def page(open_page, keeper):
    return open_page(keeper)


def press(qtbot, page, name):
    buttons = page.currentWidget().findChildren(QAbstractButton, name)
    qtbot.mouseClick(buttons[-1], Qt.MouseButton.LeftButton)


def cards_of(page):
    return [card for card in page.findChildren(ExerciseCard) if card.isVisible()]


def label(page, name):
    return page.currentWidget().findChild(QWidget, name)


def words_in(widget):
    return [each.text() for each in widget.findChildren(QLabel) if not each.isHidden()]


def test_every_exercise_has_a_card_that_says_all_of_it(page, catalogue):
    cards = cards_of(page)

    assert len(cards) == len(catalogue.exercise_ids())
    for card in cards:
        assert card.accessibleName() == card.shown.text.name
        assert card.shown.text.purpose in card.accessibleDescription()


@pytest.mark.parametrize("way", ["click", "enter", "space"])
def test_a_card_opens_its_exercise(page, qtbot, way):
    card = page.findChild(ExerciseCard, "card_ankle_bend_floor")
    keys = {"enter": Qt.Key.Key_Return, "space": Qt.Key.Key_Space}

    with qtbot.waitSignal(page.exercise_opened, timeout=0) as opened:
        if way == "click":
            qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(card, keys[way])

    assert opened.args == ["ankle_bend_floor"]
    assert page.currentWidget().objectName() == "exerciseDetail"


@pytest.mark.parametrize("way", ["link", "escape"])
def test_one_comes_back_to_the_card_one_opened(page, qtbot, way):
    page.open_exercise("heel_drop_bent")

    if way == "link":
        press(qtbot, page, "exerciseBack")
    else:
        qtbot.keyClick(page.currentWidget(), Qt.Key.Key_Escape)

    assert page.currentWidget().objectName() == "exerciseList"
    assert page.findChild(ExerciseCard, "card_heel_drop_bent").hasFocus()


def test_an_unknown_exercise_changes_nothing(page):
    page.open_exercise("no_such_thing")

    assert page.currentWidget().objectName() == "exerciseList"


def test_a_sieve_hides_the_other_cards(page, qtbot):
    press(qtbot, page, "exerciseSieve_sitting")

    names = {card.objectName() for card in cards_of(page)}
    assert "card_band_point" in names
    assert "card_heel_drop_straight" not in names


def test_without_a_programme_its_sieve_says_where_it_begins(page, qtbot):
    press(qtbot, page, "exerciseSieve_own")

    assert not cards_of(page)
    assert label(page, "exerciseNothing").isVisible()


def test_a_new_programme_shows_on_the_cards_at_once(page, keeper, qtbot):
    keeper.keep(programme("mid_progressive", "A"))
    press(qtbot, page, "exerciseSieve_own")

    names = {card.objectName() for card in cards_of(page)}
    assert "card_heel_lower_floor" in names
    assert page.findChild(QLabel, "state_heel_lower_floor").isVisible()


def test_a_new_programme_shows_on_the_open_exercise_too(page, keeper):
    page.open_exercise("heel_drop_straight")

    keeper.keep(programme("mid_progressive", "C"))

    assert any("+ 5 kg" in words for words in words_in(label(page, "exerciseDose")))


def test_barred_exercises_are_shown_with_the_reason(open_page, keeper_of):
    page = open_page(keeper_of([programme("insertional", "I1")]))

    assert page.findChild(QLabel, "state_heel_drop_straight").text().startswith("Not with pain")
    page.open_exercise("heel_drop_straight")

    assert label(page, "exerciseBar").isVisible()
    assert not label(page, "exerciseStart").isEnabled()


def test_warning_signs_keep_every_exercise_from_starting(open_page, keeper_of):
    page = open_page(keeper_of([RedFlag(id="f", at=AT, day=DAY, tier="urgent", signs=("x",))]))

    page.open_exercise("heel_lift_bent_knees")

    assert not label(page, "exerciseStart").isEnabled()
    assert any("professional" in words for words in words_in(label(page, "exerciseBar")))


def test_strong_pain_bars_an_open_exercise_at_once(open_page, keeper_of):
    keeper = keeper_of()
    page = open_page(keeper)
    page.open_exercise("heel_lift_bent_knees")
    assert label(page, "exerciseStart").isEnabled()

    keeper.keep(Pain(id="g", at=AT, day=DAY, moment=PainMoment.AFTER, score_nrs=8, side=Side.LEFT))

    assert not label(page, "exerciseStart").isEnabled()
    assert any("warning signs" in words for words in words_in(label(page, "exerciseBar")))


def test_start_hands_over_what_is_prescribed(page, qtbot):
    page.open_exercise("ankle_bend_floor")

    with qtbot.waitSignal(page.start_requested, timeout=0) as asked:
        press(qtbot, page, "exerciseStart")

    ((item,),) = asked.args
    assert isinstance(item, PrescribedItem)
    assert (item.exercise_id, item.sides) == ("ankle_bend_floor", (Side.LEFT, Side.RIGHT))


def test_every_exercise_opens_with_steps_dose_and_sources(page, catalogue):
    for exercise_id in catalogue.exercise_ids():
        page.open_exercise(exercise_id)
        detail = page.currentWidget()

        assert detail.exercise_id == exercise_id
        assert len(words_in(label(page, "exerciseSources"))) > 3
        assert label(page, "step_2").accessibleDescription()


def test_the_demonstration_can_be_stopped_and_goes_on(page, qtbot):
    page.open_exercise("heel_lift_bent_knees")
    figure = page.currentWidget().findChild(FigureView)

    assert figure.is_playing
    press(qtbot, page, "demonstrationPause")
    assert not figure.is_playing
    press(qtbot, page, "demonstrationPause")
    assert figure.is_playing


def test_the_shown_leg_can_be_chosen_where_legs_take_turns(page, qtbot):
    page.open_exercise("ankle_bend_floor")
    left = label(page, "step_1").grab().toImage()

    press(qtbot, page, "demonstrationSide_right")

    assert label(page, "step_1").grab().toImage() != left
    page.open_exercise("heel_lift_bent_knees")
    assert not label(page, "demonstrationSide").isVisible()


def test_a_slower_tempo_is_told_and_shown(page, settings):
    page.open_exercise("heel_lift_bent_knees")

    settings.change(tempo_percent={"heel_lift_bent_knees": 200})

    assert any("6\N{NO-BREAK SPACE}s\N{NO-BREAK SPACE}bend" in words for words in words_in(
        label(page, "exerciseDose")
    ))  # fmt: skip


@pytest.mark.parametrize("width_px", [560, 800, 1280])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("exercise_id", ["", "heel_drop_straight"])
def test_nothing_is_wider_than_the_window(page, appearance, width_px, percent, exercise_id):
    page.open_exercise(exercise_id)
    appearance.scale_text(percent)
    page.resize(width_px, 700)
    page.grab()

    shown = page.currentWidget()
    assert shown.widget().width() <= shown.viewport().width()


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST])
def test_cards_and_figures_follow_the_theme(page, appearance, choice):
    card = page.findChild(ExerciseCard, "card_ankle_pumps")
    light = card.grab().toImage()

    appearance.choose_theme(choice)

    assert card.grab().toImage() != light


def test_every_control_has_a_name(page):
    page.open_exercise("ankle_bend_floor")

    for button in page.findChildren(QAbstractButton):
        assert button.objectName()
        assert button.accessibleName() or button.text()
