"""PINs as slow hashes, compared in constant time."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Callable

PIN_DIGITS = range(4, 9)
"""How many digits a PIN may have."""
PASSCODE_DIGITS = range(6, 13)
"""How many digits the staff passcode may have."""
SALT_BYTES = 16
KEY_BYTES = 32

Stretch = Callable[[str, bytes], bytes]
"""Makes 32 bytes of a short secret and a salt, slowly, so that guessing is slow as well."""

_COST = 2**17
_BLOCK_SIZE = 8
_MEMORY_BYTES = 256 * 1024 * 1024
_FORM = "scrypt-17-8-1"
_HASH = re.compile(rf"{_FORM}\$(?P<salt>[A-Za-z0-9+/=]+)\$(?P<hash>[A-Za-z0-9+/=]+)")
_NO_SALT = bytes(SALT_BYTES)


def stretched(secret: str, salt: bytes) -> bytes:
    """Return 32 bytes by scrypt: about 0.6 s and 128 MiB on a small machine.

    Source: OWASP Password Storage Cheat Sheet, scrypt with N = 2^17, r = 8, p = 1.
    """
    return hashlib.scrypt(
        # Nothing that can be typed may raise: an error would carry the secret.
        secret.encode("utf-8", "surrogatepass"),
        salt=salt,
        n=_COST,
        r=_BLOCK_SIZE,
        p=1,
        maxmem=_MEMORY_BYTES,
        dklen=KEY_BYTES,
    )


def hashed_pin(pin: str, salt: bytes, stretch: Stretch = stretched) -> str:
    """Return a text that tells whether a PIN is the same, and how it was made, but not the PIN."""
    made = (base64.b64encode(part).decode("ascii") for part in (salt, stretch(pin, salt)))
    return "$".join([_FORM, *made])


def is_pin(pin: str, hashed: str, stretch: Stretch = stretched) -> bool:
    """True where ``hashed`` was made of ``pin``.

    An empty text, or one that is no hash, costs the same time and is False.
    """
    salt, expected = _parts(hashed)
    return hmac.compare_digest(stretch(pin, salt), expected)


def is_fit_pin(pin: str) -> bool:
    """True where ``pin`` has nothing but digits, and neither too few nor too many."""
    return pin.isascii() and pin.isdigit() and len(pin) in PIN_DIGITS


def is_fit_passcode(passcode: str) -> bool:
    """True where ``passcode`` has nothing but digits, and neither too few nor too many."""
    return passcode.isascii() and passcode.isdigit() and len(passcode) in PASSCODE_DIGITS


def _parts(hashed: str) -> tuple[bytes, bytes]:
    """Return salt and hash of a text; no hash where it is none."""
    found = _HASH.fullmatch(hashed)
    if found is None:
        return _NO_SALT, b""
    try:
        salt = base64.b64decode(found["salt"], validate=True)
        return salt, base64.b64decode(found["hash"], validate=True)
    except binascii.Error:
        return _NO_SALT, b""
