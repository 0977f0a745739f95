"""What the kiosk signs is known by its public key, and a change to it is seen."""

from __future__ import annotations

import base64
import sys

import pytest

from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.vault.signing import SigningKey, is_signed


@pytest.fixture
def path(folder):
    return folder.root / "kiosk" / "signing.key"


@pytest.fixture
def key(path, chance):
    return SigningKey.load_or_make(Disk(), path, chance)


def test_a_signed_message_is_known_by_the_public_key(key):
    signature = key.signature(b"heel lifts")

    assert (len(key.public), len(signature)) == (32, 64)
    assert is_signed(key.public, b"heel lifts", signature) is True


def test_another_message_key_or_signature_is_not(key, chance):
    signature = key.signature(b"heel lifts")

    assert is_signed(key.public, b"heel lift", signature) is False
    assert is_signed(SigningKey(chance(32)).public, b"heel lifts", signature) is False
    assert is_signed(key.public, b"heel lifts", signature[:-1]) is False
    assert is_signed(b"no key", b"heel lifts", signature) is False


def test_the_key_is_made_once_and_closed_to_others(path, key, chance, umask):
    umask(0)
    assert SigningKey.load_or_make(Disk(), path, chance).public == key.public
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", [b"", b"!", base64.b64encode(bytes(31))])
def test_a_damaged_key_is_named_and_left_alone(path, chance, content):
    path.write_bytes(content)

    with pytest.raises(StorageError) as caught:
        SigningKey.load_or_make(Disk(), path, chance)

    assert caught.value.fault.code is FaultCode.DAMAGED_LINE
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("failing", "code"), [(1, FaultCode.UNREADABLE), (2, FaultCode.NOT_WRITABLE)]
)
def test_a_key_that_cannot_be_read_or_kept_is_told(path, chance, faulty_disk, failing, code):
    with pytest.raises(StorageError) as caught:
        SigningKey.load_or_make(faulty_disk({failing}), path, chance)

    assert caught.value.fault.code is code
    assert not path.exists()


def test_without_cryptography_nobody_can_say(key, monkeypatch):
    signature = key.signature(b"heel lifts")
    monkeypatch.setitem(sys.modules, "cryptography", None)

    assert is_signed(key.public, b"heel lifts", signature) is None


def test_the_secret_half_stands_in_no_repr(path, key):
    seed = base64.b64decode(path.read_bytes())

    assert repr(seed)[2:-1] not in repr(key)
    assert seed.hex() not in repr(key)
