"""The whole tour, from the first start to settings, in three starts of the program."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from heelrehab.commands.staging.acts import beginning, course, rooms, session, warning
from heelrehab.commands.staging.album import Album
from heelrehab.commands.staging.hand_clock import HandClock
from heelrehab.commands.staging.stage import on_stage
from heelrehab.core.history import History
from heelrehab.options import RunOptions


def play(application: QApplication, clock: HandClock, options: RunOptions, album: Album) -> str:
    """Play every act and return what happened in a few lines.

    Raises:
        StagingError: Something expected did not come about.
    """
    with on_stage(application, clock, options) as stage:
        beginning.welcome(stage, album)
        beginning.find_programme(stage, album)
        session.before_todays(stage, album)
        session.play(stage, album)
        session.after(stage, album)
    clock.advance_to(7, 10, days=1)
    with on_stage(application, clock, options) as stage:
        course.next_morning(stage, album)
        course.until_progress(stage, album)
        course.until_step_back(stage, album)
        warning.something_is_wrong(stage, album)
        warning.locked_and_cleared(stage, album)
        course.weeks_go_by(stage)
    with on_stage(application, clock, options) as stage:
        rooms.exercises(stage, album)
        rooms.progress(stage, album)
        rooms.reading_and_settings(stage, album)
        return _summary(stage.history)


def _summary(history: History) -> str:
    first, last = history.sessions[0], history.sessions[-1]
    scores = {
        each.moment: each.score_nrs for each in history.pains if each.session_id == first.session_id
    }
    around = ", ".join(f"{moment.value} {score_nrs}" for moment, score_nrs in scores.items())
    decided = [f"{each.day}: {each.row} {each.change}" for each in history.decisions]
    lines = (
        f"{len(history.sessions)} sessions from {first.day} to {last.day}.",
        f"Pain around the first: {around}.",
        f"{len(decided)} decisions, first {decided[0]}, last {decided[-1]}.",
    )
    return "\n".join(lines)
