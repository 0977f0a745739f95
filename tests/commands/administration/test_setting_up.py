"""Setting up makes what is missing, closed to others, and changes nothing that is there."""

from __future__ import annotations

import os

import pytest

from heelrehab.commands.administration.place import NotDone, sentence_of
from heelrehab.commands.administration.setting_up import require_privacy, set_up
from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import FaultCode, StorageError
from heelrehab.storage.kiosk.audit import StaffAction
from heelrehab.storage.kiosk.deeds import happenings
from heelrehab.storage.kiosk.settings import KioskSettings, load_kiosk_settings
from heelrehab.storage.vault.files import load_staff
from heelrehab.storage.vault.keys import staff_key


@pytest.fixture
def do(place, answers, quickly):
    def done(*given):
        return "\n".join(set_up(place, answers(*given), os.urandom, stretch=quickly))

    return done


def test_a_new_kiosk_has_settings_keys_and_a_first_line_in_its_log(place, do, quickly):
    told = do("123456", "123456")

    code = next(line.strip() for line in told.splitlines() if line.count("-") == 7)
    assert load_kiosk_settings(Disk(), place.settings) == KioskSettings()
    file = load_staff(Disk(), place.kiosk.staff)
    assert staff_key(file, "123456", stretch=quickly) == staff_key(file, code, stretch=quickly)
    assert place.kiosk.signing.exists()
    assert [each.entry.action for each in happenings(place.log.reading())] == [StaffAction.SET_UP]


def test_passcode_and_recovery_code_stand_nowhere_on_the_disk(place, do):
    told = do("731946", "731946")
    code = next(line.strip() for line in told.splitlines() if line.count("-") == 7)

    for path in place.folder.root.rglob("*.*"):
        content = path.read_bytes()
        assert b"731946" not in content
        assert code.encode() not in content
        assert code.replace("-", "").encode() not in content


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no permission bits")
def test_all_is_closed_to_others_whatever_the_umask(place, do):
    before = os.umask(0)
    try:
        do("123456", "123456")
    finally:
        os.umask(before)

    for path in (place.folder.root, *place.folder.root.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path


def test_what_is_there_stays(place, code, do):
    place.settings.write_text('{"clinic_name": "Haus am Park"}')
    before = place.kiosk.staff.read_bytes()

    told = do()

    assert "stays as it is" in told
    assert place.kiosk.staff.read_bytes() == before
    assert load_kiosk_settings(Disk(), place.settings).clinic_name == "Haus am Park"
    assert len(happenings(place.log.reading())) == 1


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("12345",), "6 to 12 digits"),
        (("12345a",), "6 to 12 digits"),
        (("123456", "123457"), "not the same"),
    ],
)
def test_a_passcode_that_does_not_fit_sets_none(place, do, given, said):
    with pytest.raises(NotDone, match=said):
        do(*given)

    assert not place.kiosk.staff.exists()
    assert place.log.reading().entries == ()


def test_settings_that_do_not_fit_are_told_before_a_passcode_is_asked_for(place, code, do):
    place.kiosk.staff.unlink()
    place.settings.write_text('{"idle_s": 1}')

    with pytest.raises(StorageError) as caught:
        do()

    assert caught.value.fault.key == "idle_s"


def test_without_encryption_the_clinic_must_say_that_the_disk_has_it():
    require_privacy(KioskSettings(), is_able=True)
    require_privacy(KioskSettings(is_disk_encrypted=True), is_able=False)
    with pytest.raises(NotDone, match="is_disk_encrypted"):
        require_privacy(KioskSettings(), is_able=False)


def test_what_cannot_be_noted_is_not_done(place, do):
    with pytest.raises(NotDone, match="6 to 12 digits"):
        do("")
    place.log.path.mkdir()

    with pytest.raises(StorageError) as caught:
        do("123456", "123456")

    assert "audit.jsonl cannot be written" in sentence_of(caught.value.fault)
    assert not place.kiosk.staff.exists()


def test_a_folder_of_something_else_is_left_alone(place, do):
    place.folder.root.mkdir()
    (place.folder.root / "photos").mkdir()

    with pytest.raises(StorageError) as caught:
        do("123456", "123456")

    assert caught.value.fault.code is FaultCode.FOREIGN_FOLDER
    assert [path.name for path in place.folder.root.iterdir()] == ["photos"]
