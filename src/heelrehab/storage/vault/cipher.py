"""Boxes that only their key opens, each bound to its name so that none can pass for another.

A cipher locks the lines of a history; the functions below it wrap keys in keys.
"""

from __future__ import annotations

import hashlib
import hmac
import importlib.util
from collections.abc import Callable
from typing import Protocol

KEY_BYTES = 32
Random = Callable[[int], bytes]
"""Gives so many random bytes, never the same twice."""
_NONCE_BYTES = 12
_PURPOSE = b"heelrehab staff 1"


class Cipher(Protocol):
    """Locks and opens boxes with one key."""

    def lock(self, plain: bytes, name: str) -> bytes:
        """Return ``plain`` as a box; the same bytes and name give the same box."""
        ...

    def opened(self, box: bytes, name: str) -> bytes | None:
        """Return what is in the box, None where key, name or a bit of the box is another."""
        ...


class AesCipher:
    """AES-256 in Galois/Counter mode, the box's name authenticated with it.

    The nonce is made from the content by HMAC, not by chance: so no nonce serves two contents,
    even where a copied machine repeats its randomness, and a line that is written again is the
    same line. All that this tells is that two boxes of one name hold the same.

    Source: NIST SP 800-38D; nonces as in P. Rogaway and T. Shrimpton, Eurocrypt 2006.
    """

    def __init__(self, key: bytes) -> None:
        """Take a key of 32 random bytes."""
        # The extra is not everybody's, and costs 30 ms of a start.
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - an extra
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - an extra

        self._box = AESGCM(_derived(key, b"heelrehab box"))
        self._nonce_key = _derived(key, b"heelrehab nonce")
        self._wrong = InvalidTag

    def lock(self, plain: bytes, name: str) -> bytes:
        """Return nonce, content and tag in one."""
        bound = name.encode()
        length = len(bound).to_bytes(4)
        nonce = hmac.digest(self._nonce_key, length + bound + plain, "sha256")[:_NONCE_BYTES]
        return nonce + self._box.encrypt(nonce, plain, bound)

    def opened(self, box: bytes, name: str) -> bytes | None:
        """Return the content, None where it is not this key's, not this name's, or damaged."""
        try:
            return self._box.decrypt(box[:_NONCE_BYTES], box[_NONCE_BYTES:], name.encode())
        except (self._wrong, ValueError):
            return None


def cipher_of(key: bytes) -> Cipher | None:
    """Return the cipher of a patient's key; None where the key is empty: nothing is encrypted."""
    return AesCipher(key) if key else None


def can_encrypt() -> bool:
    """True where ``cryptography`` is installed, the extra that a kiosk needs."""
    return importlib.util.find_spec("cryptography") is not None


def wrapped(key: bytes, wrapping_key: bytes, name: str, random: Random) -> bytes:
    """Return ``key`` as a box that ``wrapping_key`` opens, bound to ``name``."""
    # The extra is not everybody's.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - an extra

    nonce = random(_NONCE_BYTES)
    return nonce + AESGCM(wrapping_key).encrypt(nonce, key, name.encode())


def unwrapped(box: bytes, wrapping_key: bytes, name: str) -> bytes | None:
    """Return the key in ``box``, None where it is another's or damaged."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - not everybody's
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - as above

    try:
        return AESGCM(wrapping_key).decrypt(box[:_NONCE_BYTES], box[_NONCE_BYTES:], name.encode())
    except (InvalidTag, ValueError):
        return None


def public_half(private: bytes) -> bytes:
    """Return the X25519 public key of 32 private bytes."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import (  # noqa: PLC0415 - as above
        X25519PrivateKey,
    )

    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def wrapped_to(key: bytes, public: bytes, name: str, random: Random) -> bytes:
    """Return ``key`` as a box that only the owner of ``public`` opens.

    Source: RFC 7748 for X25519, RFC 5869 for the key made of the shared secret.
    """
    private = random(KEY_BYTES)
    sender = public_half(private)
    return sender + wrapped(key, _agreed(private, public, sender, public), name, random)


def unwrapped_by(box: bytes, private: bytes, name: str) -> bytes | None:
    """Return the key in a box of ``wrapped_to``, None where it is another's or damaged."""
    sender, rest = box[:KEY_BYTES], box[KEY_BYTES:]
    if len(sender) != KEY_BYTES:
        return None
    try:
        agreed = _agreed(private, sender, sender, public_half(private))
    except ValueError:
        return None
    return unwrapped(rest, agreed, name)


def _agreed(private: bytes, other: bytes, sender: bytes, receiver: bytes) -> bytes:
    """Return the key that both sides can make.

    Raises:
        ValueError: ``other`` is a public key that gives nothing secret.
    """
    from cryptography.hazmat.primitives.asymmetric.x25519 import (  # noqa: PLC0415 - as above
        X25519PrivateKey,
        X25519PublicKey,
    )

    shared = X25519PrivateKey.from_private_bytes(private).exchange(
        X25519PublicKey.from_public_bytes(other)
    )
    fresh = hmac.digest(sender + receiver, shared, hashlib.sha256)
    return hmac.digest(fresh, _PURPOSE + b"\x01", hashlib.sha256)


def _derived(key: bytes, purpose: bytes) -> bytes:
    return hmac.digest(key, purpose, hashlib.sha256)
