"""The first evening: welcome, the finder's questions, the programme that fits."""

from __future__ import annotations

from PySide6.QtCore import Qt

from heelrehab.commands.staging.album import Album
from heelrehab.commands.staging.faults import StagingError, expect
from heelrehab.commands.staging.stage import Stage
from heelrehab.ui.pages.finder.leg.picture import LegPicture
from heelrehab.ui.pages.finder.leg.regions import REGIONS

PROGRAMME, STAGE_ID = "mid_progressive", "A"
"""Where the answers below lead."""

_NO_SIGNS = ("emergency_signs", "urgent_signs", "clinician_signs")
_CLICKED = {
    "age": ("age_18_64",),
    "onset": ("onset_gradual_over_12_weeks",),
    "stiffness": ("stiffness_10_to_30",),
    "raises": ("raises_1_to_9",),
    "goal": ("goal_daily_life",),
    "kit": ("kit_step", "kit_band", "kit_weight", "minutes_20", "twice_a_day_no"),
}
"""The rows to click, by the first question of their screen, after the location."""


def welcome(stage: Stage, album: Album) -> None:
    """Meet the program for the first time and ask for the finder."""
    expect(stage.window.page == "welcome", "a first start should show the welcome page")
    album.take(stage.window, "welcome", "The first start: what the program is and is not.")
    stage.hand.click("welcomeFind")
    expect(stage.window.is_taken_over, "the finder should have the whole window")


def find_programme(stage: Stage, album: Album) -> None:
    """Answer question by question, by pointer and by keys."""
    for question in _NO_SIGNS:
        stage.hand.click(f"{question}_none")
        _picture_question(stage, album, question)
        stage.hand.click("finderNext")
    _click_rows(stage, album, "age")
    _tap_location(stage, album)
    _click_rows(stage, album, "onset")
    _type_worst_pain(stage, album)
    for question in ("stiffness", "raises", "goal", "kit"):
        _click_rows(stage, album, question)
    _take_programme(stage, album)


def _click_rows(stage: Stage, album: Album, question: str) -> None:
    for row in _CLICKED[question]:
        stage.hand.click(row)
    _picture_question(stage, album, question)
    stage.hand.click("finderNext")


def _tap_location(stage: Stage, album: Album) -> None:
    """Tap the middle of the tendon in the picture, then choose the side by its number."""
    picture = stage.hand.find("locationPicture")
    if not isinstance(picture, LegPicture):
        message = "the location should be asked by a picture of the leg"
        raise StagingError(message)
    stage.hand.click("locationPicture", at=picture.place_of(REGIONS["mid"].centre))
    stage.hand.click("side_left")
    _picture_question(stage, album, "location")
    stage.hand.click("finderNext")


def _type_worst_pain(stage: Stage, album: Album) -> None:
    stage.hand.press(Qt.Key.Key_5)
    _picture_question(stage, album, "worst_pain")
    stage.hand.press(Qt.Key.Key_Return)


def _picture_question(stage: Stage, album: Album, question: str) -> None:
    expect(stage.hand.sees(f"{question}Question"), f"the question {question} should be asked now")
    album.take(stage.window, f"finder-{question}", f"The finder asks: {question}.")


def _take_programme(stage: Stage, album: Album) -> None:
    expect(stage.hand.sees("fitScreen"), "the answers should lead to a programme")
    album.take(stage.window, "finder-result", "The programme that fits, and why.")
    stage.hand.bring_into_view("sessionPreview")
    album.take(stage.window, "finder-result-session", "What its first session holds.")
    stage.hand.click("finderNext")
    begun = [(each.programme_id, each.stage_id) for each in stage.history.plan_changes]
    expect((PROGRAMME, STAGE_ID) in begun, f"{PROGRAMME} {STAGE_ID} should have begun: {begun}")
    expect(stage.window.page == "today", "a programme that begins should lead to Today")
    expect(stage.hand.sees("startSession"), "Today should offer the first session")
    album.take(stage.window, "today-first", "Today, with the first session.")
