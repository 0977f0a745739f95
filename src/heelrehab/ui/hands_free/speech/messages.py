"""What the program and its speaking process tell each other: one JSON message a line."""

from __future__ import annotations

import msgspec


class Tune(msgspec.Struct, frozen=True, kw_only=True, tag="tune"):
    """Speak like this from now on."""

    language: str
    """A code such as ``en`` or ``de``."""
    rate_percent: int
    voice_name: str
    """Empty is the system's own for the language."""


class Say(msgspec.Struct, frozen=True, kw_only=True, tag="say"):
    """Say a text now."""

    text: str


class Ready(msgspec.Struct, frozen=True, kw_only=True, tag="ready"):
    """The engine speaks the language that was asked for, with one of these voices."""

    voices: tuple[str, ...] = ()


class Silent(msgspec.Struct, frozen=True, kw_only=True, tag="silent"):
    """There is no engine, or none that speaks the language."""


class Said(msgspec.Struct, frozen=True, kw_only=True, tag="said"):
    """A text was said to its end."""


Order = Tune | Say
Answer = Ready | Silent | Said


_ORDERS: msgspec.json.Decoder[Order] = msgspec.json.Decoder(Order)
_ANSWERS: msgspec.json.Decoder[Answer] = msgspec.json.Decoder(Answer)


class MessageError(ValueError):
    """A line that is no message; the message says what is wrong with it."""


def order_from(line: bytes) -> Order:
    """Return the order in a line.

    Raises:
        MessageError: The line is none.
    """
    try:
        return _ORDERS.decode(line)
    except msgspec.MsgspecError as error:
        raise MessageError(str(error)) from error


def answer_from(line: bytes) -> Answer:
    """Return the answer in a line.

    Raises:
        MessageError: The line is none.
    """
    try:
        return _ANSWERS.decode(line)
    except msgspec.MsgspecError as error:
        raise MessageError(str(error)) from error


def line_of(message: Order | Answer) -> bytes:
    """Return a message as its line."""
    return msgspec.json.encode(message) + b"\n"
