"""What people are called on screen, and what is said of their PINs."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication

from heelrehab.storage.durable import Outcome
from heelrehab.storage.home.people import Person

translate = QCoreApplication.translate


class PinWish(Enum):
    """What is to be done with a PIN."""

    SET = "set"
    CHANGE = "change"
    REMOVE = "remove"


def wish_text(wish: PinWish) -> str:
    """Return what is to be done, as a title or on a button."""
    match wish:
        case PinWish.SET:
            return translate("People", "Set a PIN")
        case PinWish.CHANGE:
            return translate("People", "Change the PIN")
        case PinWish.REMOVE:
            return translate("People", "Remove the PIN")


def name_text(person: Person) -> str:
    """Return the name, or words that stand for it where there is none."""
    return person.name or translate("People", "Person without a name")


def wrong_pin_text() -> str:
    """Return what is said of a wrong PIN."""
    return translate("People", "That is not the PIN. Please try again.")


def not_kept_text(outcome: Outcome) -> str:
    """Return what is said where a card could not be written."""
    words = translate(
        "People",
        "This could not be written ({reason}). All is as it was before. Check that the disk has "
        "room and that the data folder may be written to, then try again.",
    )
    return words.format(reason=outcome.error)


def broken_off_text() -> str:
    """Return what is said where an error of the program kept a PIN from being judged or kept."""
    return translate(
        "People",
        "An error in HeelRehab kept this from being done, and no PIN was changed. Please try "
        "again. If it stays so, close HeelRehab and open it anew.",
    )


def hiding_text() -> str:
    """Return what a PIN at home does, and what it does not."""
    return translate(
        "People",
        "The PIN hides your page from others who use this computer. It does not encrypt your "
        "history: whoever can open the files of this computer can read it.",
    )
