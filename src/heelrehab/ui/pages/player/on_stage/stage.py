"""The player's screen while a session runs: figure left, ring and digits right, strip below."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from heelrehab.core.session.states import Paused, PauseReason, Running, State, Waiting
from heelrehab.core.side import Side
from heelrehab.core.timeline import Interval, IntervalKind, Position, Timeline
from heelrehab.ui.figure.describe import exercise_description
from heelrehab.ui.figure.view import FigureView
from heelrehab.ui.pages.player.on_stage.arrangement import Arrangement, StageParts
from heelrehab.ui.pages.player.on_stage.controls import PlayerControls
from heelrehab.ui.pages.player.on_stage.far_text import FarText, Ink
from heelrehab.ui.pages.player.on_stage.reading import Lesson, Reading, reading_at
from heelrehab.ui.strings.doses import side_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.timing.ring_timer import RingTimer
from heelrehab.ui.widgets.timing.session_strip import SessionStrip


class PlayerRing(RingTimer):
    """The ring, telling when it was painted so that lateness can be measured.

    Signals:
        painted: What it shows is on its way to the screen.
    """

    painted = Signal()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, then tell."""
        super().paintEvent(event)
        self.painted.emit()


class PlayerStage(QWidget):
    """Draws a position of a session, and nothing else: it keeps no time and no state."""

    def __init__(
        self,
        appearance: Appearance,
        figure: FigureView,
        lessons: Mapping[str, Lesson],
        parent: QWidget | None = None,
    ) -> None:
        """Take over ``figure``; ``lessons`` are by exercise id."""
        super().__init__(parent)
        self.setObjectName("playerStage")
        self._appearance = appearance
        self._lessons = lessons
        self._figure = figure
        self._shown: tuple[str, Side] | None = None
        self._timeline: Timeline | None = None
        self._interval: Interval | None = None
        self._pace = ""
        self.controls = PlayerControls(appearance)
        self.ring = PlayerRing(appearance, name="playerRing")
        self.strip = SessionStrip(appearance, name="playerStrip")
        self._title = FarText(appearance, 0.037, name="playerTitle", weight=QFont.Weight.Bold)
        self._caption = FarText(appearance, 0.026, name="playerCaption", ink=Ink.MUTED)
        self._counts = FarText(appearance, 0.036, name="playerCounts", weight=QFont.Weight.DemiBold)
        self._side = FarText(
            appearance, 0.042, name="playerSide", weight=QFont.Weight.Bold, ink=Ink.ACCENT
        )
        self._next = FarText(appearance, 0.024, name="playerNext")
        self._played = FarText(appearance, 0.02, name="playerPlayed", ink=Ink.MUTED)
        self._left = FarText(appearance, 0.02, name="playerLeft", ink=Ink.MUTED)
        self._arrangement = self._arranged()
        appearance.changed.connect(self._fit)

    def show_position(self, timeline: Timeline, position: Position, state: State) -> None:
        """Draw what there is to see at ``position``; a new interval first of all in the ring."""
        interval = timeline.intervals[position.index]
        reading = reading_at(timeline, position, self._lessons)
        self.ring.set_reading(
            reading.fraction,
            reading.digits,
            self._phase(reading, state),
            reading.unit,
            reading.kind,
        )
        if interval is not self._interval:
            self._interval = interval
            self.ring.repaint()  # at once: words and figure may take a frame longer
        self._show_figure(interval, position)
        self._show_words(reading, interval, state)
        if timeline is not self._timeline:
            self._timeline = timeline
            self.strip.set_timeline(timeline)
        self.strip.set_position(position)
        self.controls.show_state(state)
        is_getting_ready = interval.kind in (IntervalKind.PREPARE, IntervalKind.CHANGE_EXERCISE)
        self.controls.show_getting_ready(is_getting_ready=is_getting_ready)

    def show_pace(self, text: str) -> None:
        """Show the person's own pace beside the counts; empty is the usual one."""
        self._pace = text

    @property
    def is_asking(self) -> bool:
        """True while a question stands in the place of ring and controls."""
        return self._arrangement.is_asking

    def hold(self, *questions: QWidget) -> None:
        """Keep questions ready to be asked."""
        for question in questions:
            self._arrangement.hold(question)

    def ask(self, question: QWidget) -> None:
        """Put a question in the place of ring and controls."""
        self._arrangement.ask(question)
        self._fit()
        question.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop_asking(self) -> None:
        """Show ring and controls again."""
        self._arrangement.stop_asking()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the letters grow with the window, and arrange the parts for it."""
        super().resizeEvent(event)
        self._fit()

    def _show_figure(self, interval: Interval, position: Position) -> None:
        """Move the figure with the playhead; in a pause it waits in the pose that follows."""
        lesson = self._lessons[interval.exercise_id]
        shown = (interval.exercise_id, interval.side)
        if shown != self._shown:
            self._shown = shown
            self._figure.show_exercise(lesson.exercise, interval.side)
            described = exercise_description(lesson.exercise, lesson.text, interval.side)
            self._figure.set_description(described)
        if interval.move_index is not None and interval.duration_s:
            self._figure.show_at(interval.move_index, position.elapsed_s / interval.duration_s)
        elif interval.kind.is_work:
            move_index, fraction = _in_own_pace(lesson, position.elapsed_s)
            self._figure.show_at(move_index, fraction)
        else:
            self._figure.show_at(0, 0.0)

    def _show_words(self, reading: Reading, interval: Interval, state: State) -> None:
        self._title.setText(reading.title)
        self._caption.setText(self._explained(state) or reading.caption)
        self._counts.setText(self._count_words(reading, interval))
        self._side.setText(side_text(reading.side))
        self._next.setText(reading.next_up)
        self._played.setText(reading.played)
        self._left.setText(reading.left)

    def _count_words(self, reading: Reading, interval: Interval) -> str:
        count = reading.count
        parts = []
        if count.reps > 1 and interval.kind.is_work:
            parts.append(self.tr("Rep {rep} of {reps}").format(rep=count.rep, reps=count.reps))
        if count.sets > 1:
            words = self.tr("Set {number} of {sets}")
            parts.append(words.format(number=count.set_number, sets=count.sets))
        return " · ".join([*parts, self._pace] if self._pace else parts)

    def _phase(self, reading: Reading, state: State) -> str:
        match state:
            case Paused():
                return self.tr("Paused")
            case Running() | Waiting():
                return reading.phase
            case _:
                return self.tr("Done")

    def _explained(self, state: State) -> str:
        """Return why the session stands still, where the person did not ask for it."""
        if isinstance(state, Paused) and state.reason is PauseReason.SLEPT:
            return self.tr(
                "The computer was asleep. Nothing was skipped: resume when you are ready."
            )
        return ""

    def _fit(self) -> None:
        width_px, height_px = self.width(), self.height()
        self._arrangement.fit(width_px, height_px, self._appearance.sizes.text_px)
        for label in self.findChildren(FarText):
            label.fit(min(height_px, round(width_px * 0.75)))

    def _arranged(self) -> Arrangement:
        for label in (self._counts, self._side, self._next):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        parts = StageParts(
            title=self._title,
            caption=self._caption,
            figure=self._figure,
            ring=self.ring,
            counts=self._counts,
            side=self._side,
            controls=self.controls,
            strip=self.strip,
            foot=(self._played, self._next, self._left),
        )
        return Arrangement(self, parts)


def _in_own_pace(lesson: Lesson, elapsed_s: float) -> tuple[int, float]:
    """Return the move and how much of it is over, ``elapsed_s`` into reps without an end."""
    moves = lesson.exercise.moves
    rest_s = elapsed_s % sum(move.seconds for move in moves)
    for index, move in enumerate(moves):
        if rest_s < move.seconds:
            return index, rest_s / move.seconds
        rest_s -= move.seconds
    return 0, 0.0
