"""The program composed as a whole: which page comes first, and what it does by itself."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from heelrehab.commands.staging.acts.beginning import welcome
from heelrehab.commands.staging.album import Album
from heelrehab.commands.staging.faults import StagingError
from heelrehab.commands.staging.hand_clock import HandClock
from heelrehab.commands.staging.stage import on_stage
from heelrehab.core.records import Pain, PainMoment
from heelrehab.core.side import Side
from heelrehab.core.trends.spans import last_days
from heelrehab.demo import DEMO_NAME, demo_records
from heelrehab.options import RunOptions
from heelrehab.storage.settings import Theme, load_settings
from heelrehab.ui.report.facts import report_of
from heelrehab.ui.theme.roles import ThemeName
from heelrehab.ui.widgets.text import MutedText, PageTitle
from heelrehab.workspace import open_content, prepare_place, seed

MORNING = datetime(2026, 11, 30, 7, 40, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def options(tmp_path):
    return RunOptions(data_dir=tmp_path / "data", language="en")


@pytest.fixture
def demo_place(options):
    """A data folder with the demonstration's person."""
    place = prepare_place(options, options.data_dir)
    seed(place, demo_records(open_content(place, "en"), MORNING), DEMO_NAME)
    return place


@pytest.fixture
def play(qapp, options):
    """Open the program on the folder of this test."""

    def open_program():
        return on_stage(qapp, HandClock(MORNING), options)

    return open_program


def test_a_first_start_shows_the_welcome(play):
    with play() as stage:
        assert stage.window.page == "welcome"


def test_a_person_with_a_history_is_greeted_on_today(play, demo_place):
    with play() as stage:
        assert stage.window.page == "today"
        assert "Anna" in stage.hand.find("todayHeader").findChild(PageTitle).text()


def test_what_the_rules_have_due_is_decided_without_being_asked_for(qtbot, play, demo_place):
    with play() as stage:
        count = len(stage.history.decisions)
        qtbot.waitUntil(lambda: demo_backup_is_made(demo_place), timeout=20_000)
        stage.hand.click("score_2", within="morningPain")
        stage.hand.click("stiffness_10")

        assert len(stage.history.decisions) > count


def demo_backup_is_made(place):
    """Backups come last of what waits for the first paint."""
    return place.profile.backups.is_dir() and any(place.profile.backups.iterdir())


def test_a_backup_of_the_day_is_made_after_the_first_paint(qtbot, play, demo_place):
    with play():
        qtbot.waitUntil(lambda: demo_backup_is_made(demo_place), timeout=20_000)


@pytest.mark.qt_log_ignore("pipewire-0.3", "PulseAudioService")  # a machine without sound
def test_every_page_of_the_rail_opens(play, demo_place):
    with play() as stage:
        for page in ("exercises", "progress", "learn", "settings", "today"):
            stage.hand.click(f"rail_{page}")
            assert stage.window.page == page


def test_a_change_of_look_holds_at_once_and_at_the_next_start(play, demo_place):
    with play() as stage:
        stage.shell.settings.change(theme=Theme.DARK, text_percent=150)

        assert stage.shell.appearance.name is ThemeName.DARK
        assert stage.shell.appearance.sizes.text_px == 24
    with play() as stage:
        assert stage.shell.appearance.name is ThemeName.DARK


def test_the_window_is_as_large_as_it_was_left(play, demo_place):
    with play() as stage:
        stage.window.resize(900, 700)
    settings = load_settings(demo_place.disk, demo_place.folder).value

    assert (settings.window_width_px, settings.window_height_px) == (900, 700)


def test_what_was_scored_is_there_at_the_next_start(play, demo_place):
    with play() as stage:
        stage.hand.click("score_4", within="morningPain")
    with play() as stage:
        given = stage.history.pains_on(MORNING.date(), PainMoment.MORNING)

    assert [pain.score_nrs for pain in given] == [4]


def test_a_record_that_cannot_be_kept_is_told(play, demo_place):
    with play() as stage:
        stamp = stage.shell.keeper.stamp()
        stage.shell.keeper.keep(
            Pain(
                id=stamp.id,
                at=stamp.at,
                day=stamp.day,
                moment=PainMoment.MORNING,
                score_nrs=99,
                side=Side.LEFT,
            )
        )
        stage.settle()

        assert stage.hand.sees("windowMessage")
        assert all(pain.score_nrs <= 10 for pain in stage.history.pains)


def test_a_damaged_history_is_told_and_the_rest_is_shown(qtbot, play, demo_place):
    demo_place.profile.journal("other").write_bytes(b"no json at all\n")

    with play() as stage:
        qtbot.waitUntil(lambda: stage.hand.sees("windowMessage"), timeout=20_000)

        assert stage.history.sessions


@pytest.mark.qt_no_exception_capture
def test_what_a_slot_raises_ends_the_play(play):
    with play() as stage:
        stage.window.closing.connect(fail)
        stage.window.closing.emit()

        with pytest.raises(StagingError, match="RuntimeError: as if by accident"):
            stage.settle()
        stage.window.closing.disconnect(fail)


def fail():
    message = "as if by accident"
    raise RuntimeError(message)


def test_what_is_not_on_screen_cannot_be_clicked(play):
    with play() as stage, pytest.raises(StagingError, match="startSession was expected"):
        stage.hand.click("startSession")


def test_an_act_on_the_wrong_page_fails(play, demo_place, tmp_path):
    with play() as stage, pytest.raises(StagingError, match="should show the welcome page"):
        welcome(stage, Album(tmp_path, "A title"))


@pytest.mark.qt_log_ignore("pipewire-0.3", "PulseAudioService")  # a machine without sound
def test_today_progress_and_report_count_the_same_week(play, demo_place):
    with play() as stage:
        stage.hand.click("rail_progress")
        tile = stage.hand.find("progressTileWeek").accessibleName()
        done, planned = tile.removeprefix("Sessions: ").split(" in the")[0].split(" of ")
        stage.hand.click("rail_today")
        header = stage.hand.find("todayHeader").findChild(MutedText).text()

        assert f"{done} of {planned} session" in header
        source = stage.shell.pages.desk.source()
        span = last_days(MORNING.date(), 28)
        week = report_of(source.history, source.catalogue, span, MORNING.date()).week
        assert (str(week.done), str(week.planned)) == (done, planned)
