"""Asking the administrator for secrets."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable

from heelrehab.commands.administration.place import NotDone
from heelrehab.storage.vault.pins import PASSCODE_DIGITS, is_fit_passcode

Ask = Callable[[str], str]
"""Shows a question and returns the answer, which nobody sees."""


def ask_unseen(question: str) -> str:
    """Ask at the terminal without echo; take a line of a pipe or file where there is none.

    Raises:
        NotDone: There was no answer.
    """
    try:
        if sys.stdin.isatty():
            return getpass.getpass(question)
        line = sys.stdin.readline()
    except EOFError:
        line = ""
    if not line:
        message = "No answer was given. Nothing was changed."
        raise NotDone(message)
    return line.rstrip("\r\n")


def ask_new_passcode(ask: Ask) -> str:
    """Ask twice for the passcode that staff will use from now on.

    Raises:
        NotDone: It does not fit, or the second one is another.
    """
    digits = f"{PASSCODE_DIGITS.start} to {PASSCODE_DIGITS.stop - 1} digits"
    passcode = ask(f"New passcode for staff, {digits}: ")
    if not is_fit_passcode(passcode):
        message = f"A passcode has {digits} and nothing else. Nothing was changed."
        raise NotDone(message)
    if ask("The same once more: ") != passcode:
        message = "The two were not the same. Nothing was changed. Try again."
        raise NotDone(message)
    return passcode
