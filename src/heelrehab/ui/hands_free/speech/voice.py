"""The voice as the window knows it: phrases in, spoken in time or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QIODevice, QObject, QProcess, QTimer, Signal

from heelrehab.ui.hands_free.speech.messages import (
    MessageError,
    Order,
    Ready,
    Said,
    Say,
    Silent,
    Tune,
    answer_from,
    line_of,
)
from heelrehab.ui.hands_free.speech.phrase import Phrase

LONGEST_WAIT_S = 30.0
"""A phrase that nothing follows is of no use any more after this long."""
LONGEST_SPEECH_S = 20.0
"""An engine that has not answered by then has lost the text."""
_ENDING_MS = 500


class VoiceStatus(Enum):
    """Whether a voice can be heard."""

    OFF = "off"
    STARTING = "starting"
    READY = "ready"
    NONE = "none"
    """This system has no speech engine, or none for the language."""


class Voice(QObject):
    """Speaks through a process of its own; one text at a time, each to its end.

    A phrase that cannot be said in the time it has is said shorter, or dropped; a newer one
    takes the place of one that waits.

    Signals:
        status_changed: ``status`` or ``voices`` is another one.
        missed: The voice is wanted, but there is none.
        speech_begun: A text is being said.
        phrase_left: There was no time for a phrase.
    """

    status_changed = Signal()
    missed = Signal()
    speech_begun = Signal(str)
    phrase_left = Signal(object)

    def __init__(
        self, command: Sequence[str], language: str, parent: QObject | None = None
    ) -> None:
        """Make a voice that is off.

        Args:
            command: Starts the speaking process.
            language: The language of the program, a code such as ``de``.
            parent: The owner.
        """
        super().__init__(parent)
        self._command = tuple(command)
        self._tuning = Tune(language=language, rate_percent=100, voice_name="")
        self._process: QProcess | None = None
        self._status = VoiceStatus.OFF
        self._voices: tuple[str, ...] = ()
        self._phrase: Phrase | None = None
        self._time_left = self._timer(self._drop)
        self._after_tone = self._timer(self._speak)
        self._speaking = self._timer(self._speak)

    @property
    def status(self) -> VoiceStatus:
        """Whether a voice can be heard."""
        return self._status

    @property
    def voices(self) -> tuple[str, ...]:
        """The names of the voices for the language."""
        return self._voices

    @property
    def is_speaking(self) -> bool:
        """True until what is being said is over."""
        return self._speaking.isActive()

    def switch(self, *, is_on: bool) -> None:
        """Begin to speak, or stop."""
        if is_on and self._process is None:
            self._start()
        elif not is_on:
            self.close()

    def tune(self, *, rate_percent: int, voice_name: str) -> None:
        """Speak faster or slower, or with another voice."""
        language = self._tuning.language
        wanted = Tune(language=language, rate_percent=rate_percent, voice_name=voice_name)
        if wanted != self._tuning:
            self._tuning = wanted
            self._send(wanted)

    def say(self, phrase: Phrase, *, after_s: float = 0.0) -> None:
        """Say a phrase after ``after_s`` seconds of tones, if there is still time then."""
        if self._status is not VoiceStatus.READY:
            return
        self._phrase = phrase
        self._time_left.start(round(1000 * min(phrase.within_s, LONGEST_WAIT_S)))
        self._after_tone.stop()
        if after_s > 0:
            self._after_tone.start(round(1000 * after_s))
        else:
            self._speak()

    def note_said(self) -> None:
        """Go on to what waits: a text is over."""
        self._speaking.stop()
        self._speak()

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        self._drop()
        self._speaking.stop()
        if process is not None:
            process.closeWriteChannel()
            if not process.waitForFinished(_ENDING_MS):
                process.kill()
                process.waitForFinished(_ENDING_MS)
            process.deleteLater()
        self._show(VoiceStatus.OFF)

    def _start(self) -> None:
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._note_end)
        process.errorOccurred.connect(self._note_end)
        self._process = process
        self._show(VoiceStatus.STARTING)
        process.start(self._command[0], self._command[1:], QIODevice.OpenModeFlag.ReadWrite)
        self._send(self._tuning)

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            try:
                answer = answer_from(bytes(self._process.readLine().data()))
            except MessageError:
                continue
            match answer:
                case Ready(voices=voices):
                    self._show(VoiceStatus.READY, voices)
                case Silent():
                    self._show(VoiceStatus.NONE)
                case Said():
                    self.note_said()

    def _speak(self) -> None:
        """Say what waits, in as many words as there is time for."""
        if self._phrase is None or self._after_tone.isActive() or self.is_speaking:
            return
        left_s = self._time_left.remainingTime() / 1000
        phrase, self._phrase = self._phrase, None
        text = phrase.fitting(left_s, self._tuning.rate_percent)
        if not text:
            self.phrase_left.emit(phrase)
            return
        self._speaking.start(round(1000 * LONGEST_SPEECH_S))
        self._send(Say(text=text))
        self.speech_begun.emit(text)

    def _drop(self) -> None:
        self._phrase = None
        self._time_left.stop()
        self._after_tone.stop()

    def _send(self, order: Order) -> None:
        if self._process is not None:
            self._process.write(line_of(order))

    def _note_end(self) -> None:
        """Be silent where the process could not begin, or ended by itself."""
        if self._process is None:
            return
        self._process.deleteLater()
        self._process = None
        self._drop()
        self._speaking.stop()
        self._show(VoiceStatus.NONE)

    def _show(self, status: VoiceStatus, voices: tuple[str, ...] = ()) -> None:
        if (status, voices) != (self._status, self._voices):
            self._status, self._voices = status, voices
            self.status_changed.emit()
            if status is VoiceStatus.NONE:
                self.missed.emit()

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer
