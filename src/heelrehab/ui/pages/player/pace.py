"""The person's own pace: slower or faster moves, more or less time to get ready; remembered."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from heelrehab.content.schema import Exercise
from heelrehab.core.session.retiming import (
    stepped_get_ready_s,
    stepped_tempo_percent,
    with_length,
    with_tempo,
)
from heelrehab.core.timeline import Interval, IntervalKind
from heelrehab.ui.pages.player.on_stage.reading import Lesson
from heelrehab.ui.session.driver import SessionDriver
from heelrehab.ui.settings_keeper import SettingsKeeper

_USUAL_PERCENT = 100


class PlayerPace(QObject):
    """Changes the pace of the exercise under the playhead and keeps it in the settings.

    Signals:
        pace_shown: What is to be read of the pace; empty where it is the usual one.
        pace_told: A change in words, for screen readers.
    """

    pace_shown = Signal(str)
    pace_told = Signal(str)

    def __init__(
        self,
        driver: SessionDriver,
        lessons: Mapping[str, Lesson],
        settings: SettingsKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._driver = driver
        self._lessons = lessons
        self._settings = settings
        self._shown = ""
        driver.state_changed.connect(self._show)
        settings.settings_changed.connect(self._show)

    def step(self, steps: int) -> None:
        """Take more time where ``steps`` is positive, less where it is negative."""
        interval = self._interval
        exercise = self._lessons[interval.exercise_id].exercise
        if interval.kind in (IntervalKind.PREPARE, IntervalKind.CHANGE_EXERCISE):
            self._step_get_ready(exercise, steps)
        else:
            self._step_tempo(exercise, steps)

    @property
    def _interval(self) -> Interval:
        return self._driver.timeline.intervals[self._driver.position.index]

    def _step_get_ready(self, exercise: Exercise, steps: int) -> None:
        kept = self._settings.settings.get_ready_s
        before_s = kept.get(exercise.id, exercise.dose.get_ready_s)
        after_s = stepped_get_ready_s(before_s, steps)
        self._settings.change(get_ready_s={**kept, exercise.id: after_s})
        self.pace_told.emit(self.tr("%n second(s) to get ready", "", round(after_s)))
        position, duration_s = self._driver.position, self._interval.duration_s
        if duration_s is not None:
            longer_s = max(position.elapsed_s, duration_s + after_s - before_s)
            self._driver.retime(with_length(self._driver.timeline, position.index, longer_s))

    def _step_tempo(self, exercise: Exercise, steps: int) -> None:
        kept = self._settings.settings.tempo_percent
        percent = stepped_tempo_percent(kept.get(exercise.id, _USUAL_PERCENT), steps)
        self._settings.change(tempo_percent={**kept, exercise.id: percent})
        timeline, index = self._driver.timeline, self._driver.position.index
        self._driver.retime(with_tempo(timeline, index, exercise, percent))
        text = self._text(percent) or self.tr("The usual pace")
        self.pace_told.emit(self.tr("{pace}, from the next set on").format(pace=text))

    def _show(self) -> None:
        tempo = self._settings.settings.tempo_percent
        text = self._text(tempo.get(self._interval.exercise_id, _USUAL_PERCENT))
        if text != self._shown:
            self._shown = text
            self.pace_shown.emit(text)

    def _text(self, percent: int) -> str:
        """Return how long the moves take against the usual."""
        if percent == _USUAL_PERCENT:
            return ""
        words = self.tr("{percent} % slower") if percent > _USUAL_PERCENT else ""
        words = words or self.tr("{percent} % quicker")
        return words.format(percent=abs(percent - _USUAL_PERCENT))
