"""The kiosk's own signature on what leaves it, so that a change on the way is seen."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from pathlib import Path

from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SaveState, write_atomically
from heelrehab.storage.faults import Fault, FaultCode, StorageError
from heelrehab.storage.vault.cipher import can_encrypt

_SEED_BYTES = 32


class SigningKey:
    """An Ed25519 key; what it signs has 64 bytes of signature, its public half 32."""

    def __init__(self, seed: bytes) -> None:
        """Take 32 random bytes; they are the key."""
        # The extra is not everybody's.
        from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415 - an extra
            Ed25519PrivateKey,
        )

        self._key = Ed25519PrivateKey.from_private_bytes(seed)

    @classmethod
    def load_or_make(cls, disk: Disk, path: Path, random: Callable[[int], bytes]) -> SigningKey:
        """Return the key at ``path``; make it on first need.

        Raises:
            StorageError: ``UNREADABLE``; ``DAMAGED_LINE`` where the file holds no key: it stays as
                it is, for what was signed with it is known by it; ``NOT_WRITABLE``.
        """
        try:
            return cls(_seed(path, disk.read_file(path)))
        except FileNotFoundError:
            seed = random(_SEED_BYTES)
        except OSError as error:
            raise StorageError(Fault(FaultCode.UNREADABLE, path, detail=str(error))) from error
        outcome = write_atomically(disk, path, base64.b64encode(seed) + b"\n")
        if outcome.state is SaveState.NOT_SAVED:
            raise StorageError(Fault(FaultCode.NOT_WRITABLE, path, detail=outcome.error))
        return cls(seed)

    @property
    def public(self) -> bytes:
        """The half that others know the signature by."""
        return self._key.public_key().public_bytes_raw()

    def signature(self, message: bytes) -> bytes:
        """Return what proves that this key's owner made ``message``."""
        return self._key.sign(message)


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool | None:
    """True where ``signature`` is that of ``public``'s owner; None where it cannot be checked.

    Without ``cryptography`` nobody can say.
    """
    if not can_encrypt():
        return None
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - not everybody's
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415 - as above
        Ed25519PublicKey,
    )

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _seed(path: Path, content: bytes) -> bytes:
    try:
        seed = base64.b64decode(content.strip(), validate=True)
    except binascii.Error:
        seed = b""
    if len(seed) != _SEED_BYTES:
        raise StorageError(Fault(FaultCode.DAMAGED_LINE, path, detail="holds no signing key"))
    return seed
