"""The keys of staff and patients as they lie on the disk: boxes that only a secret opens.

Where the clinic has the disk encrypted and does without ``cryptography``, the files hold hashes
in place of boxes, every key is empty, and histories are plain lines.
"""

# Annotations are not postponed: msgspec would compile each of them at every start.
import hashlib
import hmac
from dataclasses import dataclass, field

import msgspec

from heelrehab.storage.vault.cipher import (
    KEY_BYTES,
    Random,
    public_half,
    unwrapped,
    unwrapped_by,
    wrapped,
    wrapped_to,
)
from heelrehab.storage.vault.pins import SALT_BYTES, Stretch, hashed_pin, is_pin, stretched
from heelrehab.storage.vault.recovery import plain_code

_BY_PASSCODE, _BY_RECOVERY = "staff by passcode", "staff by recovery code"
_BY_PIN, _BY_STAFF = "patient by PIN", "patient by staff"


@dataclass(frozen=True, slots=True)
class StaffKey:
    """What opens every patient's key; both halves are empty where nothing is encrypted."""

    private: bytes = field(repr=False)
    public: bytes


class StaffKeys(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file of the staff's key, wrapped by the passcode and by the recovery code."""

    v: int = 1
    public: bytes = b""
    passcode_salt: bytes = b""
    passcode_box: bytes = b""
    recovery_salt: bytes = b""
    recovery_box: bytes = b""
    passcode_hash: str = ""
    recovery_hash: str = ""
    """These two stand where nothing is encrypted."""


class PatientKeys(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file of a patient's key, wrapped by the PIN and to the staff; no PIN, no box of it."""

    v: int = 1
    pin_salt: bytes = b""
    pin_box: bytes = b""
    staff_public: bytes = b""
    staff_box: bytes = b""
    pin_hash: str = ""
    """This stands where nothing is encrypted."""

    @property
    def is_encrypted(self) -> bool:
        """True where the history is locked with this key."""
        return bool(self.staff_box or self.pin_box)

    @property
    def has_pin(self) -> bool:
        """False where only staff can open it, until a PIN is set."""
        return bool(self.pin_box or self.pin_hash)


def make_staff(
    passcode: str,
    recovery_code: str,
    random: Random,
    *,
    is_encrypting: bool = True,
    stretch: Stretch = stretched,
) -> tuple[StaffKeys, StaffKey]:
    """Return a new staff key, as file and open.

    Raises:
        ValueError: ``recovery_code`` is none.
    """
    private = random(KEY_BYTES) if is_encrypting else b""
    key = StaffKey(private, public_half(private) if is_encrypting else b"")
    file = with_passcode(StaffKeys(public=key.public), key, passcode, random, stretch=stretch)
    return with_recovery_code(file, key, recovery_code, random), key


def with_passcode(
    file: StaffKeys, key: StaffKey, passcode: str, random: Random, *, stretch: Stretch = stretched
) -> StaffKeys:
    """Return the file with another passcode; key and recovery code stay."""
    salt = random(SALT_BYTES)
    if not key.private:
        return msgspec.structs.replace(file, passcode_hash=hashed_pin(passcode, salt, stretch))
    box = wrapped(key.private, stretch(passcode, salt), _BY_PASSCODE, random)
    return msgspec.structs.replace(file, passcode_salt=salt, passcode_box=box)


def with_recovery_code(file: StaffKeys, key: StaffKey, code: str, random: Random) -> StaffKeys:
    """Return the file with another recovery code; the one before opens nothing any more.

    Raises:
        ValueError: ``code`` is no recovery code.
    """
    plain, salt = plain_code(code), random(SALT_BYTES)
    if not plain:
        message = "not a recovery code"
        raise ValueError(message)
    if not key.private:
        hashed = hashed_pin(plain, salt, _hashed_code)
        return msgspec.structs.replace(file, recovery_hash=hashed)
    box = wrapped(key.private, _hashed_code(plain, salt), _BY_RECOVERY, random)
    return msgspec.structs.replace(file, recovery_salt=salt, recovery_box=box)


def staff_key(file: StaffKeys, secret: str, *, stretch: Stretch = stretched) -> StaffKey | None:
    """Return the staff key if ``secret`` is the passcode or the recovery code.

    Right or wrong, the one costs as much as the other.
    """
    code = plain_code(secret)
    if not file.public:
        is_passcode = is_pin(secret, file.passcode_hash, stretch)
        is_code = is_pin(code, file.recovery_hash, _hashed_code) and bool(code)
        return StaffKey(b"", b"") if is_passcode or is_code else None
    by_passcode = stretch(secret, file.passcode_salt)
    private = unwrapped(file.passcode_box, by_passcode, _BY_PASSCODE)
    if private is None and code:
        by_code = _hashed_code(code, file.recovery_salt)
        private = unwrapped(file.recovery_box, by_code, _BY_RECOVERY)
    return None if private is None else StaffKey(private, file.public)


def make_patient(
    pin: str, staff_public: bytes, random: Random, *, stretch: Stretch = stretched
) -> tuple[PatientKeys, bytes]:
    """Return a new patient's key, as file and open; ``pin`` may be empty, to be set later.

    Where ``staff_public`` is empty, nothing is encrypted and the key is empty too.
    """
    key = random(KEY_BYTES) if staff_public else b""
    file = rewrapped(PatientKeys(), key, staff_public, random)
    return with_pin(file, key, pin, random, stretch=stretch), key


def with_pin(
    file: PatientKeys, key: bytes, pin: str, random: Random, *, stretch: Stretch = stretched
) -> PatientKeys:
    """Return the file with another PIN, or with none where ``pin`` is empty; the key stays."""
    salt = random(SALT_BYTES)
    if not pin:
        return msgspec.structs.replace(file, pin_salt=b"", pin_box=b"", pin_hash="")
    if not key:
        return msgspec.structs.replace(file, pin_hash=hashed_pin(pin, salt, stretch))
    box = wrapped(key, stretch(pin, salt), _BY_PIN, random)
    return msgspec.structs.replace(file, pin_salt=salt, pin_box=box)


def key_by_pin(file: PatientKeys | None, pin: str, *, stretch: Stretch = stretched) -> bytes | None:
    """Return the patient's key if ``pin`` is right.

    A wrong PIN, a file without PIN and no file at all cost as much as a right one.
    """
    if file is None or not file.pin_box:
        is_right = is_pin(pin, file.pin_hash if file else "", stretch)
        return b"" if is_right else None
    return unwrapped(file.pin_box, stretch(pin, file.pin_salt), _BY_PIN)


def key_by_staff(file: PatientKeys, key: StaffKey) -> bytes | None:
    """Return the patient's key, None where it was wrapped to another staff key."""
    if not file.staff_box:
        return b"" if not file.pin_box else None
    return unwrapped_by(file.staff_box, key.private, _BY_STAFF) if key.private else None


def rewrapped(file: PatientKeys, key: bytes, staff_public: bytes, random: Random) -> PatientKeys:
    """Return the file with the patient's key wrapped to ``staff_public``; the PIN stays."""
    if not key:
        return file
    box = wrapped_to(key, staff_public, _BY_STAFF, random)
    return msgspec.structs.replace(file, staff_public=staff_public, staff_box=box)


def _hashed_code(code: str, salt: bytes) -> bytes:
    """Return 32 bytes of a recovery code, which is too long to be guessed and need not be slow."""
    return hmac.digest(salt, code.encode(), hashlib.sha256)
