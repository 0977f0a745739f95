"""The list of what was made knows what is there already."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is for Debian")

DPKG_QUERY = """#!/bin/sh
for last; do :; done
[ "$last" = openbox ] || [ "$last" = libglib2.0-0t64 ] || exit 1
printf installed
"""


@pytest.mark.parametrize(
    ("name", "is_there"),
    [("openbox", True), ("libglib2.0-0", True), ("cage", False)],
)
def test_a_package_is_known_by_its_name_of_debian_13_too(kiosk_folder, tmp_path, name, is_there):
    query = tmp_path / "dpkg-query"
    query.write_text(DPKG_QUERY)
    query.chmod(0o755)
    program = f"from made import _is_installed; print(_is_installed({name!r}))"

    done = subprocess.run(
        [sys.executable, "-B", "-c", program],
        cwd=kiosk_folder,
        env=os.environ | {"PATH": f"{tmp_path}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == str(is_there)
