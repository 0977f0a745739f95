"""One session on screen, from the question before it to the questions after."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from heelrehab.core.adaptation.during_set import SetAdvice, advice_for
from heelrehab.core.session.report import active_s
from heelrehab.core.session.states import Finished, PauseReason, SkipScope
from heelrehab.core.side import Side
from heelrehab.ui.figure.view import FigureView
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.player.asking.after import AfterSession
from heelrehab.ui.pages.player.asking.before import BeforeSession
from heelrehab.ui.pages.player.asking.questions import EndQuestion, PainQuestion
from heelrehab.ui.pages.player.asking.stop_question import StopQuestion
from heelrehab.ui.pages.player.easing import Easing, SetStopper
from heelrehab.ui.pages.player.on_stage.reading import Lesson
from heelrehab.ui.pages.player.on_stage.stage import PlayerStage
from heelrehab.ui.pages.player.scores import SessionScores
from heelrehab.ui.session.driver import SessionDriver
from heelrehab.ui.session.recorder import SessionRecorder
from heelrehab.ui.theme.appearance import Appearance


class PlayerPage(QStackedWidget):
    """Asks, plays, asks again. Made anew for each session.

    Signals:
        done: The person is through with it all.
        too_much_pain: A score of 8 or more was given, or the person says that something is wrong.
        sound_switched: Sound is wanted, or not any more.
        pace_stepped: 1 for slower, -1 for quicker.
    """

    done = Signal()
    too_much_pain = Signal()
    sound_switched = Signal()
    pace_stepped = Signal(int)

    def __init__(
        self,
        appearance: Appearance,
        figure: FigureView,
        lessons: dict[str, Lesson],
        driver: SessionDriver,
        *,
        recorder: SessionRecorder,
        keeper: RecordKeeper,
        easing: Easing,
        sore_sides: Sequence[Side],
        parent: QWidget | None = None,
    ) -> None:
        """Make the page before its session begins.

        Args:
            appearance: The look in force.
            figure: Draws the exercises.
            lessons: Every exercise of the session with its words, by id; an easier one is added.
            driver: Plays the session; not begun yet.
            recorder: Writes the session down.
            keeper: Takes the scores.
            easing: What the rules offer where a set costs too much pain.
            sore_sides: The sides to ask about; both where nothing is known.
            parent: The owner.
        """
        super().__init__(parent)
        self.setObjectName("playerPage")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._appearance = appearance
        self._driver = driver
        self._recorder = recorder
        self._lessons = lessons
        self._sore_sides = tuple(sore_sides)
        self._stopper = SetStopper(driver, recorder, lessons, easing)
        self._is_kept = keeper.is_lasting
        self._scores = SessionScores(keeper, recorder.session_id)
        self._during = self._scores.during("")
        self._alarming: set[Side] = set()
        self.before = BeforeSession(
            appearance, self._scores, driver.timeline, lessons, sore_sides=self._sore_sides
        )
        self.stage = PlayerStage(appearance, figure, lessons)
        self._pain = PainQuestion(
            appearance,
            self._sore_sides,
            name="painNow",
            question=self.tr("How much does it hurt now?"),
            hint=self.tr("Up to 5 is acceptable if it has settled by tomorrow morning."),
            go_on=self.tr("Go on"),
        )
        self._end = EndQuestion(appearance, is_kept=self._is_kept)
        self.stage.hold(self._pain, self._end)
        self.addWidget(self.before)
        self.addWidget(self.stage)
        self._connect()
        self._show_position()

    def _connect(self) -> None:
        driver, controls = self._driver, self.stage.controls
        self.before.begin_asked.connect(self._begin)
        self.before.leave_asked.connect(self.done)
        driver.state_changed.connect(self._show_position)
        driver.finished.connect(self._ask_after)
        controls.back_asked.connect(driver.back)
        controls.pause_asked.connect(driver.pause_or_resume)
        controls.skip_asked.connect(driver.skip)
        controls.more_asked.connect(driver.add_rep)
        controls.fewer_asked.connect(driver.drop_rep)
        controls.pain_asked.connect(self._ask_pain)
        controls.slower_asked.connect(self._slow_down)
        controls.faster_asked.connect(self._speed_up)
        controls.sound_asked.connect(self.sound_switched)
        controls.end_asked.connect(self._ask_end)
        controls.wrong_told.connect(self._stop_and_check)
        self._pain.score_chosen.connect(self._note_during)
        self._pain.cleared.connect(self._unnote_during)
        self._pain.closed.connect(self._go_on)
        self._end.stay_chosen.connect(self._go_on)
        self._end.end_chosen.connect(driver.end)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on to the question before the session, while that is asked."""
        super().focusInEvent(event)
        if self.currentWidget() is self.before:
            self.before.offer_begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead the session by keys, by a presenter's clicker and by media keys."""
        is_playing = self.currentWidget() is self.stage and not self.stage.is_asking
        if not is_playing or not self._obey(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pause or go on by a click or tap anywhere that is no button."""
        if self.currentWidget() is self.stage and not self.stage.is_asking:
            self._driver.pause_or_resume()
        else:
            super().mousePressEvent(event)

    def _obey(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; return whether it asks for anything here."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key is Qt.Key.Key_Right and modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._driver.skip(SkipScope.SET)
            return True
        command = self._commands().get(key)
        if command is not None:
            command()
        return command is not None

    def _commands(self) -> dict[Qt.Key, Callable[[], None]]:
        """Return what each key does; a presenter's clicker sends Page Up and Page Down."""
        driver, keys = self._driver, Qt.Key
        return {
            **dict.fromkeys(
                (keys.Key_Space, keys.Key_MediaTogglePlayPause, keys.Key_MediaPlay),
                driver.pause_or_resume,
            ),
            **dict.fromkeys((keys.Key_Right, keys.Key_PageDown, keys.Key_MediaNext), driver.skip),
            **dict.fromkeys((keys.Key_Left, keys.Key_PageUp, keys.Key_MediaPrevious), driver.back),
            keys.Key_Up: driver.add_rep,
            keys.Key_Down: driver.drop_rep,
            keys.Key_Comma: self._slow_down,
            keys.Key_Period: self._speed_up,
            keys.Key_P: self._ask_pain,
            keys.Key_M: self.sound_switched.emit,
            keys.Key_Escape: self._ask_end,
        }

    def _begin(self) -> None:
        """Begin, unless the pain before calls for the warning signs first."""
        before_nrs = self._scores.before.worst_nrs
        if before_nrs is not None and advice_for(before_nrs, 0) is SetAdvice.EMERGENCY_CHECK:
            self.done.emit()
            self.too_much_pain.emit()
            return
        self.setCurrentWidget(self.stage)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._recorder.begin()
        self._driver.begin()

    def _show_position(self) -> None:
        self.stage.show_position(self._driver.timeline, self._driver.position, self._driver.state)

    def _slow_down(self) -> None:
        self.pace_stepped.emit(1)

    def _speed_up(self) -> None:
        self.pace_stepped.emit(-1)

    def _ask_pain(self) -> None:
        self._driver.pause(PauseReason.PAIN)
        interval = self._driver.timeline.intervals[self._driver.position.index]
        self._during = self._scores.during(interval.exercise_id)
        self._alarming.clear()
        self.stage.ask(self._pain)
        self._pain.ask()

    def _ask_end(self) -> None:
        self._driver.pause()
        self.stage.ask(self._end)

    def _stop_and_check(self) -> None:
        self._driver.pause(PauseReason.PAIN)
        self.too_much_pain.emit()

    def _go_on(self) -> None:
        """Go on exercising; the session is over where a score of 8 or more stands."""
        self.stage.stop_asking()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._alarming:
            self._driver.end()
        else:
            self._driver.resume()

    def _note_during(self, side: Side, score_nrs: int) -> None:
        self._during.keep(side, score_nrs)
        self._alarming.discard(side)
        match self._stopper.advice(score_nrs):
            case SetAdvice.CARRY_ON:
                words = self.tr("That is acceptable, if it has settled by tomorrow morning.")
                self._pain.advise(words)
            case SetAdvice.STOP_SET | SetAdvice.SKIP_EXERCISE as advice:
                self._ask_how_to_ease(advice)
            case SetAdvice.EMERGENCY_CHECK:
                self._alarming.add(side)
                self.too_much_pain.emit()

    def _ask_how_to_ease(self, advice: SetAdvice) -> None:
        offer = self._stopper.offer()
        question = StopQuestion(
            self._appearance,
            advice,
            offer,
            fewer=self._stopper.fewer_dose(),
            easier_name=self._stopper.name_of(offer.easier_id),
            has_sets_left=self._stopper.has_sets_left,
        )
        question.fewer_chosen.connect(self._stopper.do_fewer)
        question.easier_chosen.connect(self._stopper.do_easier)
        question.leave_chosen.connect(self._stopper.leave_exercise)
        for chosen in (question.fewer_chosen, question.easier_chosen, question.leave_chosen):
            chosen.connect(self._go_on)
        self.stage.ask(question)

    def _unnote_during(self, side: Side) -> None:
        self._during.drop(side)
        self._alarming.discard(side)
        self._pain.advise("")

    def _ask_after(self) -> None:
        """Show the questions after the session, and what was done."""
        state = self._driver.state
        after = AfterSession(
            self._appearance,
            self._scores,
            self._recorder.items_done(),
            self._lessons,
            active_s=active_s(self._driver.ran),
            was_cut=isinstance(state, Finished) and state.is_early,
            sore_sides=self._sore_sides,
            is_kept=self._is_kept,
        )
        after.done.connect(self.done)
        self.addWidget(after)
        self.setCurrentWidget(after)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        after.setFocus(Qt.FocusReason.OtherFocusReason)
