"""A look into the other pages: exercises, progress, reading, settings."""

from __future__ import annotations

from heelrehab.commands.staging.acts.session import a_hold_ended_early
from heelrehab.commands.staging.album import Album
from heelrehab.commands.staging.faults import expect
from heelrehab.commands.staging.stage import Stage

EXERCISE = "heel_raise_double_floor"
HELD_EXERCISE = "achilles_wall_stretch"


def exercises(stage: Stage, album: Album) -> None:
    """See all exercises and one of them."""
    stage.hand.click("rail_exercises")
    expect(stage.hand.sees(f"card_{EXERCISE}"), "the exercises should be shown as cards")
    album.take(stage.window, "exercises", "All exercises.")
    stage.hand.click(f"card_{EXERCISE}")
    expect(stage.hand.sees("exerciseDetail"), "a card should open its exercise")
    album.take(stage.window, "exercise", "One exercise: demonstration, steps, dose.")
    stage.hand.bring_into_view("exerciseSources")
    album.take(stage.window, "exercise-sources", "Where its numbers come from.")
    stage.hand.click("exerciseBack")
    stage.hand.click(f"card_{HELD_EXERCISE}")
    album.take(stage.window, "exercise-held", "An exercise that is held.")
    a_hold_ended_early(stage, album)


def progress(stage: Stage, album: Album) -> None:
    """See the chart of four weeks and of all, and the same as a table."""
    stage.hand.click("rail_progress")
    expect(stage.hand.sees("progressChartPlaceChart"), "progress should show the chart")
    stage.settle()
    album.take(stage.window, "progress-4-weeks", "The chart of four weeks.")
    stage.hand.click("progressPeriod_all")
    album.take(stage.window, "progress-all", "The chart of everything.")
    stage.hand.click("progressChartView_table")
    expect(stage.hand.sees("progressChartTable"), "the numbers should be there as a table")
    album.take(stage.window, "progress-table", "The same numbers as a table.")
    stage.hand.click("progressChartView_chart")


def reading_and_settings(stage: Stage, album: Album) -> None:
    """See the pages to read and the settings."""
    stage.hand.click("rail_learn")
    expect(stage.window.page == "learn", "the rail should lead to Learn")
    album.take(stage.window, "learn", "Pages to read, with sources.")
    stage.hand.click("rail_settings")
    expect(stage.window.page == "settings", "the rail should lead to the settings")
    album.take(stage.window, "settings", "Settings.")
    stage.hand.click("rail_today")
