"""A kiosk that is half locked does not start, and says why."""

from __future__ import annotations

import sys

import pytest

from heelrehab.kiosk.premises import open_premises
from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import FaultCode, StorageError


@pytest.fixture
def resources(tmp_path):
    folder = tmp_path / "resources"
    folder.mkdir(mode=0o755)
    return folder


@pytest.fixture
def opened(premises, resources):
    def open_again(settings_path=None, *, is_able=True):
        return open_premises(
            Disk(),
            premises.folder,
            settings_path,
            resources=resources,
            is_able_to_encrypt=is_able,
            clock=premises.clock,
            moment=premises.moment,
            random=premises.random,
        )

    return open_again


def fault_of(opened, *arguments, **named):
    with pytest.raises(StorageError) as caught:
        opened(*arguments, **named)
    return caught.value.fault


def test_a_kiosk_that_was_set_up_starts_with_the_clinics_settings(opened, premises):
    assert opened().settings == premises.settings


def test_settings_may_lie_elsewhere(opened, premises, tmp_path):
    elsewhere = tmp_path / "clinic.json"
    elsewhere.write_bytes(premises.settings_path.read_bytes())
    elsewhere.chmod(0o644)

    assert opened(elsewhere).settings_path == elsewhere


def test_without_settings_it_does_not_start(opened, tmp_path):
    assert fault_of(opened, tmp_path / "none.json").code is FaultCode.NOT_FOUND


@pytest.mark.parametrize(
    ("content", "code", "key"),
    [
        ('{"idle": 90}', FaultCode.UNKNOWN_KEY, "idle"),
        ('{"idle_s": 1}', FaultCode.BAD_VALUE, "idle_s"),
    ],
)
def test_a_setting_that_is_wrong_is_named(opened, premises, content, code, key):
    premises.settings_path.write_text(content)

    fault = fault_of(opened)

    assert (fault.code, fault.key, fault.path) == (code, key, premises.settings_path)


def test_without_a_passcode_it_does_not_start(opened, premises):
    premises.kiosk.staff.unlink()

    fault = fault_of(opened)

    assert (fault.code, fault.path) == (FaultCode.NOT_FOUND, premises.kiosk.staff)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no permission bits")
def test_settings_that_others_may_change_are_refused(opened, premises):
    premises.settings_path.chmod(0o666)

    assert fault_of(opened).code is FaultCode.WRITABLE_BY_OTHERS


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no permission bits")
def test_content_that_others_may_change_is_refused(opened, resources):
    resources.chmod(0o777)

    fault = fault_of(opened)

    assert (fault.code, fault.path) == (FaultCode.WRITABLE_BY_OTHERS, resources)


def test_without_encryption_it_starts_only_on_the_clinics_word(opened, premises):
    assert fault_of(opened, is_able=False).code is FaultCode.NO_CIPHER

    premises.settings_path.write_text('{"is_disk_encrypted": true}')

    assert opened(is_able=False).settings.is_disk_encrypted
