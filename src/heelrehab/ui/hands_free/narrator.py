"""Tells a session in words: to screen readers, and to the voice where it is on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from heelrehab.core.session.cues import Cue, CueKind
from heelrehab.core.speech.sayings import Utterance
from heelrehab.core.speech.utterances import utterance_at, utterance_on
from heelrehab.ui.hands_free.speech.phrase import Phrase
from heelrehab.ui.hands_free.speech.words import Words, spoken_text
from heelrehab.ui.session.driver import SessionDriver


class Narrator(QObject):
    """Turns the cues and pauses of one session into phrases.

    Signals:
        phrase_due: A ``Phrase`` for the voice, now.
        announced: A text for screen readers: at changes only, never second by second.
    """

    phrase_due = Signal(object)
    announced = Signal(str)

    def __init__(
        self,
        driver: SessionDriver,
        words: Words,
        *,
        has_tones: Callable[[], bool],
        time_scale: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        """Listen to a driver that has not begun.

        Args:
            driver: Plays the session.
            words: Gives each exercise of the session with its words.
            has_tones: Whether tones tell the boundaries too.
            time_scale: How many session seconds go by in a real one.
            parent: The owner.
        """
        super().__init__(parent)
        self._driver = driver
        self._words = words
        self._has_tones = has_tones
        self._time_scale = time_scale
        self._state = driver.state
        driver.cue_given.connect(self._tell_cue)
        driver.state_changed.connect(self._tell_change)

    def _tell_cue(self, cue: Cue) -> None:
        timeline = self._driver.timeline
        utterance = utterance_at(cue, timeline, has_tones=self._has_tones())
        if utterance is not None:
            self._tell(utterance, is_announced=cue.kind is not CueKind.LAST_SECONDS)

    def _tell_change(self) -> None:
        before, self._state = self._state, self._driver.state
        utterance = utterance_on(before, self._state, self._driver.timeline)
        if utterance is not None:
            self._tell(utterance, is_announced=True)

    def _tell(self, utterance: Utterance, *, is_announced: bool) -> None:
        phrase = Phrase(
            spoken_text(utterance.full, self._words),
            spoken_text(utterance.short, self._words),
            utterance.within_s / self._time_scale,
        )
        self.phrase_due.emit(phrase)
        if is_announced:
            self.announced.emit(phrase.for_readers)


def announce(widget: QWidget, text: str) -> None:
    """Have screen readers say a text now; it takes the place of one that is late."""
    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
