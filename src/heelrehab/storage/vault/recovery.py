"""The recovery code: what the clinic keeps in its safe, for the day the passcode is forgotten."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable

_CODE_BYTES = 20
_GROUP = 4
_LETTERS = 32
_LOOKALIKES = str.maketrans("018", "OIB")
"""The code has none of these digits; who typed one read a letter."""
_CODE = re.compile(rf"[A-Z2-7]{{{_LETTERS}}}")


def new_recovery_code(random: Callable[[int], bytes]) -> str:
    """Return 160 random bits as eight groups of four letters and digits."""
    letters = base64.b32encode(random(_CODE_BYTES)).decode("ascii")
    return "-".join(letters[at : at + _GROUP] for at in range(0, _LETTERS, _GROUP))


def plain_code(typed: str) -> str:
    """Return a code as typed, without what people add or mistake; "" where it is none."""
    letters = re.sub(r"[\s-]", "", typed).upper().translate(_LOOKALIKES)
    return letters if _CODE.fullmatch(letters) else ""
