"""The system calls, and where systems differ."""

from __future__ import annotations

import stat

import pytest

from heelrehab.storage.disk import Disk


def mode_of(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077, 0o777])
def test_new_files_and_folders_are_closed_to_others_whatever_the_umask(tmp_path, umask, mask):
    umask(mask)

    disk = Disk()
    disk.make_folder(tmp_path / "folder")
    disk.close(disk.create(tmp_path / "folder" / "file"))

    assert mode_of(tmp_path / "folder") == 0o700
    assert mode_of(tmp_path / "folder" / "file") == 0o600


def test_a_folder_that_is_there_already_is_no_error(tmp_path):
    Disk().make_folder(tmp_path / "a" / "b")
    Disk().make_folder(tmp_path / "a" / "b")

    assert (tmp_path / "a" / "b").is_dir()


def test_a_file_that_is_there_is_not_created_again(tmp_path):
    (tmp_path / "file").write_text("kept")

    with pytest.raises(FileExistsError):
        Disk().create(tmp_path / "file")
    assert (tmp_path / "file").read_text() == "kept"


def test_a_file_that_cannot_be_closed_to_others_is_not_left_behind(tmp_path, monkeypatch):
    def refuse(path, mode):
        raise PermissionError(1, f"no {mode:o} for {path.name}")

    monkeypatch.setattr(type(tmp_path), "chmod", refuse)

    with pytest.raises(PermissionError):
        Disk().create(tmp_path / "file")
    assert list(tmp_path.iterdir()) == []


def test_on_macos_a_file_system_without_full_sync_gets_the_plain_one(tmp_path):
    disk = Disk(platform="darwin")
    descriptor = disk.create(tmp_path / "file")

    disk.sync(descriptor)

    disk.close(descriptor)


def test_on_windows_folders_are_not_synced(tmp_path):
    Disk(platform="win32").sync_folder(tmp_path / "not there")
    with pytest.raises(FileNotFoundError):
        Disk(platform="linux").sync_folder(tmp_path / "not there")


class Scanner:
    """A virus scanner that holds a file until it has been asked for some time."""

    def __init__(self, path, patience_s):
        self.path = path
        self.patience_s = patience_s
        self.waited_s = 0.0
        path.mkdir()

    def wait(self, delay_s):
        self.waited_s += delay_s
        if self.waited_s >= self.patience_s and self.path.exists():
            self.path.rmdir()


def held_replace(monkeypatch, scanner):
    real = type(scanner.path).replace

    def replace(source, target):
        if scanner.path.exists():
            raise PermissionError(13, "held by another program")
        return real(source, target)

    monkeypatch.setattr(type(scanner.path), "replace", replace)


@pytest.mark.parametrize("patience_s", [0.05, 0.3, 2.0])
def test_on_windows_a_file_held_by_a_scanner_is_waited_for(tmp_path, monkeypatch, patience_s):
    scanner = Scanner(tmp_path / "held", patience_s)
    held_replace(monkeypatch, scanner)
    (tmp_path / "new").write_text("new")

    Disk(platform="win32", sleep=scanner.wait).replace(tmp_path / "new", tmp_path / "file")

    assert (tmp_path / "file").read_text() == "new"
    assert patience_s <= scanner.waited_s < 4.0


@pytest.mark.parametrize("platform", ["win32", "linux"])
def test_a_file_held_for_ever_is_an_error_in_the_end(tmp_path, monkeypatch, platform):
    scanner = Scanner(tmp_path / "held", patience_s=3600.0)
    held_replace(monkeypatch, scanner)
    (tmp_path / "new").write_text("new")

    with pytest.raises(PermissionError):
        Disk(platform=platform, sleep=scanner.wait).replace(tmp_path / "new", tmp_path / "file")

    assert (scanner.waited_s > 2.0) is (platform == "win32")


def test_names_are_sorted_and_a_missing_folder_has_none(tmp_path):
    for name in ("b", "a"):
        (tmp_path / name).touch()

    assert Disk().names(tmp_path) == ["a", "b"]
    assert Disk().names(tmp_path / "not there") == []


def test_what_is_gone_already_may_be_removed(tmp_path):
    Disk().remove(tmp_path / "not there")
    (tmp_path / "folder").mkdir()
    Disk().remove_folder(tmp_path / "folder")

    assert list(tmp_path.iterdir()) == []


def test_windows_knows_neither_rights_nor_locks_of_files(tmp_path):
    disk = Disk(platform="win32")
    tmp_path.chmod(0o777)

    assert not disk.is_writable_by_others(tmp_path)
    disk.lock(-1)
