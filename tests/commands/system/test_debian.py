from __future__ import annotations

import os

import pytest

from heelrehab.commands.system import debian

LDD_OUTPUT = """/env/PySide6/Qt/plugins/platforms/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffd5b1f2000)
\tlibxcb-cursor.so.0 => not found
\tlibQt6Gui.so.6 => /env/PySide6/Qt/lib/libQt6Gui.so.6 (0x00007f1)
/env/PySide6/QtMultimedia.abi3.so:
\tlibpulse.so.0 => not found
\tlibxcb-cursor.so.0 => not found
"""


def test_the_libraries_that_ldd_misses_are_read_from_its_answer():
    assert debian.not_found(LDD_OUTPUT) == {"libxcb-cursor.so.0", "libpulse.so.0"}


def test_every_library_of_the_table_has_a_package_and_the_voice_is_named():
    table = debian.read_table()

    assert table.libraries["libxcb-cursor.so.0"] == "libxcb-cursor0"
    assert all(package.islower() for package in table.libraries.values())
    assert "speech-dispatcher" in table.speech


def test_a_folder_without_qt_lacks_nothing(tmp_path):
    assert debian.missing_packages(tmp_path, debian.ALL_FILES, debian.read_table()) == set()


@pytest.mark.skipif(os.name != "posix", reason="the stand-in is a shell script")
def test_a_missing_library_is_named_by_its_package_an_unknown_one_by_itself(tmp_path, monkeypatch):
    (tmp_path / "QtCore.abi3.so").touch()
    ldd = tmp_path / "ldd"
    ldd.write_text("#!/bin/sh\necho 'libGL.so.1 => not found'\necho 'libodd.so.9 => not found'\n")
    ldd.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    missing = debian.missing_packages(tmp_path, debian.WINDOW_FILES, debian.read_table())

    assert missing == {"libgl1", "libodd.so.9"}


def test_a_tool_that_is_not_on_the_search_path_is_missing(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))

    assert {"xvfb", "xdotool"} <= debian.missing_test_packages(debian.read_table())


@pytest.mark.parametrize(
    ("tools", "expected"),
    [
        (["apt-get"], "sudo apt-get install libegl1 xvfb"),
        ([], "install your system's packages for what Debian calls: libegl1 xvfb"),
    ],
)
def test_the_way_to_install_is_a_command_only_where_there_is_one(
    tmp_path, monkeypatch, tools, expected
):
    for tool in tools:
        (tmp_path / tool).touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert debian.how_to_install({"xvfb", "libegl1"}) == expected
