"""What may go wrong on stage."""

from __future__ import annotations


class StagingError(Exception):
    """Something expected did not come about; the message says what, in a sentence."""


def expect(is_so: object, otherwise: str) -> None:
    """Go on only where ``is_so`` holds.

    Raises:
        StagingError: It does not; ``otherwise`` says what is missing.
    """
    if not is_so:
        raise StagingError(otherwise)
