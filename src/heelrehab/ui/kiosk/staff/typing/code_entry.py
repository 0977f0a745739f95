"""A person's code, entered by touch."""

from __future__ import annotations

from heelrehab.storage.profiles import CODE_DIGITS, USUAL_CODE_DIGITS
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.digits.pin_entry import PinEntry


def code_entry(
    appearance: Appearance, prompt: str, *, name: str, usual: int = USUAL_CODE_DIGITS
) -> PinEntry:
    """Return the keys for a code, which is no secret; ``usual`` boxes stand there at first."""
    return PinEntry(
        appearance,
        name=name,
        prompt=prompt,
        is_secret=False,
        least=CODE_DIGITS[0],
        usual=usual,
        most=CODE_DIGITS[-1],
    )
