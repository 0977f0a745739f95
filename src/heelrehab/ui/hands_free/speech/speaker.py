"""The speaking process: owns the system's speech engine, and says what it is told.

It is a process of its own because the engine's constructor blocks for seconds, or for ever
where the system's speech service hangs, and holds Python's lock all the while: on a thread
it would stop the window (docs/adr/0011-voice.md).
"""

from __future__ import annotations

import faulthandler
import math
import os
import threading
from typing import TYPE_CHECKING, BinaryIO

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal

from heelrehab.ui.hands_free.speech.messages import (
    Answer,
    MessageError,
    Order,
    Ready,
    Said,
    Say,
    Silent,
    Tune,
    line_of,
    order_from,
)

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

LONGEST_START_S = 30.0
"""An engine that is not there by then hangs; the process ends itself."""
_MOST_VOICES = 40
_VARIANT = "+"
"""espeak-ng offers a hundred variants of each voice, such as ``German+Alex``."""


class OrderReader(QObject):
    """Reads orders on a thread of its own, since no pipe can be watched on every system.

    Signals:
        order_read: An order came.
        ended: No more orders will come.
    """

    order_read = Signal(object)
    ended = Signal()

    def __init__(self, stream: BinaryIO, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stream = stream
        self._thread = threading.Thread(target=self._read, daemon=True)

    def begin(self) -> None:
        """Read until the stream ends."""
        self._thread.start()

    def _read(self) -> None:
        for line in self._stream:
            try:
                order = order_from(line)
            except MessageError:
                continue
            self.order_read.emit(order)
        self.ended.emit()


class Speaker(QObject):
    """Obeys orders and answers them."""

    def __init__(
        self, engine: QTextToSpeech | None, answers: BinaryIO, parent: QObject | None = None
    ) -> None:
        """Take over the engine, None where there is none, and the stream to answer on."""
        super().__init__(parent)
        self._engine = engine
        self._answers = answers
        self._is_speaking = False
        if engine is not None:
            engine.stateChanged.connect(self._note_state)

    def obey(self, order: Order) -> None:
        """Do what an order says."""
        match order:
            case Tune():
                self._tune(order)
            case Say(text=text):
                self._say(text)

    def _tune(self, order: Tune) -> None:
        engine, locale = self._engine, QLocale(order.language)
        if engine is not None:
            engine.setLocale(locale)
        if engine is None or engine.locale().language() != locale.language():
            self._answer(Silent())
            return
        voices = engine.availableVoices()
        chosen = next((each for each in voices if each.name() == order.voice_name), None)
        if chosen is not None:
            engine.setVoice(chosen)
        engine.setRate(engine_rate(order.rate_percent))
        names = [each.name() for each in voices]
        plain = [name for name in names if _VARIANT not in name] or names
        self._answer(Ready(voices=tuple(plain[:_MOST_VOICES])))

    def _say(self, text: str) -> None:
        if self._engine is not None:
            self._engine.say(text)

    def _note_state(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - only where it is there

        engine = self._engine
        was_speaking = self._is_speaking
        self._is_speaking = engine is not None and engine.state() is QTextToSpeech.State.Speaking
        if was_speaking and not self._is_speaking:
            self._answer(Said())

    def _answer(self, answer: Answer) -> None:
        self._answers.write(line_of(answer))
        self._answers.flush()


def engine_rate(rate_percent: int) -> float:
    """Return -1 for half as fast, 0 for the usual, 1 for twice as fast."""
    return max(-1.0, min(1.0, math.log2(rate_percent / 100)))


def run_speaker(orders: BinaryIO, answers: BinaryIO, engine_name: str = "") -> int:
    """Speak until ``orders`` ends, and return the exit code.

    Args:
        orders: Where the orders come from.
        answers: Where the answers go.
        engine_name: Which of Qt's engines; empty is the system's own.
    """
    application = QCoreApplication([])
    speaker = Speaker(open_engine(engine_name), answers, application)
    reader = OrderReader(orders, application)
    reader.order_read.connect(speaker.obey, Qt.ConnectionType.QueuedConnection)
    reader.ended.connect(application.quit, Qt.ConnectionType.QueuedConnection)
    reader.begin()
    return application.exec()


def open_engine(name: str = "") -> QTextToSpeech | None:
    """Return the engine, None where this system has none that works."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - not on every system
    except ImportError:
        return None
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - os.devnull is a name, no path
        faulthandler.dump_traceback_later(LONGEST_START_S, exit=True, file=nowhere)
        engine = QTextToSpeech(name) if name else QTextToSpeech()
        faulthandler.cancel_dump_traceback_later()
    is_real = name or engine.engine() != "mock"
    is_working = engine.state() is not QTextToSpeech.State.Error
    return engine if is_real and is_working else None
