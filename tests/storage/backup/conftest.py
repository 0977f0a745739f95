"""A person with a history of some lines."""

from __future__ import annotations

import pytest

from heelrehab.storage.disk import Disk
from heelrehab.storage.paths import DataFolder, prepare
from heelrehab.storage.profiles import Profile, create_profile


@pytest.fixture
def folder(tmp_path):
    place = DataFolder(tmp_path / "data")
    prepare(Disk(), place)
    return place


@pytest.fixture
def place(folder, lines):
    """Anna, with six lines of two devices."""
    create_profile(Disk(), folder, "anna", Profile(display_name="Anna"))
    anna = folder.profile("anna")
    anna.journal("laptop").write_bytes(b"".join(lines[:4]))
    anna.journal("kiosk").write_bytes(b"".join(lines[4:6]))
    return anna
