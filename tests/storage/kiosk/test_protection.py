"""What other users of the machine could read or change is found, wherever it stands."""

from __future__ import annotations

import errno
import os

import pytest

from heelrehab.storage.disk import Disk
from heelrehab.storage.faults import FaultCode
from heelrehab.storage.kiosk.protection import unprotected

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows keeps no permission bits")


@pytest.fixture
def folder(tmp_path):
    """A private folder with a file within a folder within."""
    root = tmp_path / "data"
    disk = Disk()
    disk.make_folder(root)
    disk.make_folder(root / "profiles")
    (root / "profiles" / "card.json").touch(mode=0o600)
    return root


def found(*arguments):
    return [(fault.code, fault.path) for fault in unprotected(Disk(), *arguments)]


def test_what_the_program_makes_itself_is_protected(folder):
    assert found([folder]) == []


def test_what_is_not_there_is_no_fault(tmp_path):
    assert found([tmp_path / "none"], [tmp_path / "neither"]) == []


@pytest.mark.parametrize(
    ("mode", "code"),
    [
        (0o640, FaultCode.OPEN_TO_OTHERS),
        (0o604, FaultCode.OPEN_TO_OTHERS),
        (0o620, FaultCode.WRITABLE_BY_OTHERS),
        (0o666, FaultCode.WRITABLE_BY_OTHERS),
    ],
)
def test_a_private_file_deep_within_is_looked_at(folder, mode, code):
    card = folder / "profiles" / "card.json"
    card.chmod(mode)

    assert found([folder]) == [(code, card)]


def test_content_may_be_read_but_not_changed(folder):
    folder.chmod(0o755)
    card = folder / "profiles" / "card.json"
    card.chmod(0o644)
    assert found([], [folder]) == []

    card.chmod(0o664)
    assert found([], [folder]) == [(FaultCode.WRITABLE_BY_OTHERS, card)]


@pytest.mark.parametrize("is_private", [True, False])
def test_a_folder_above_that_others_may_write_to_is_told_once(folder, is_private):
    folder.parent.chmod(0o777)
    paths = [folder / "profiles", folder]

    faults = found(paths) if is_private else found([], paths)

    assert faults == [(FaultCode.WRITABLE_BY_OTHERS, folder.parent)]


def test_a_folder_above_in_which_nobody_changes_what_is_anothers_is_no_fault(folder):
    folder.parent.chmod(0o1777)

    assert found([folder]) == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root gives files away")
def test_what_belongs_to_another_user_is_told(folder):
    card = folder / "profiles" / "card.json"
    os.chown(card, 65534, 65534)

    assert found([folder]) == [(FaultCode.WRITABLE_BY_OTHERS, card)]


def test_links_out_of_the_folder_are_not_followed_into(folder, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "open.txt").touch(mode=0o666)
    (outside / "open.txt").chmod(0o666)
    outside.chmod(0o700)
    (folder / "link").symlink_to(outside)

    assert found([folder]) == []


def test_a_folder_that_is_a_link_is_looked_at_where_it_leads(folder, tmp_path):
    (tmp_path / "link").symlink_to(folder)
    card = folder / "profiles" / "card.json"
    card.chmod(0o666)

    assert found([tmp_path / "link"]) == [(FaultCode.WRITABLE_BY_OTHERS, card)]


def test_what_cannot_be_looked_at_is_told(folder):
    class Refusing(Disk):
        def is_writable_by_others(self, path):
            if path == folder:
                raise PermissionError(errno.EACCES, "refused")
            return super().is_writable_by_others(path)

    assert [(fault.code, fault.path) for fault in unprotected(Refusing(), [folder])] == [
        (FaultCode.UNREADABLE, folder)
    ]
