"""Units and scripts are such as systemd, the shell and Openbox take."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is for Debian")


@pytest.fixture
def units(kiosk_folder, tmp_path):
    """The units with programs in the place of those that only an installed machine has."""
    for source in (kiosk_folder / "units").iterdir():
        text = source.read_text()
        for program in ("/usr/bin/cage", "/usr/bin/xinit", "/opt/heelrehab/current/bin/heelrehab"):
            text = text.replace(f"ExecStart={program}", "ExecStart=/bin/true")
        (tmp_path / source.name).write_text(text)
    return tmp_path


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not here")
@pytest.mark.parametrize(
    "name",
    [
        "heelrehab-kiosk.service",
        "heelrehab-kiosk-openbox.service",
        "heelrehab-kiosk-nightly@check.service",
        "heelrehab-kiosk-nightly@retention.timer",
    ],
)
def test_systemd_takes_the_unit(units, name):
    environ = os.environ | {"SYSTEMD_LOG_LEVEL": "warning"}
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(units / name)],  # noqa: S607 - as installed
        capture_output=True,
        text=True,
        check=False,
        env=environ,
    )

    ours = [line for line in done.stderr.splitlines() if "heelrehab" in line]
    assert done.returncode == 0, done.stderr
    assert ours == []


@pytest.mark.parametrize("name", ["heelrehab-kiosk.service", "heelrehab-kiosk-openbox.service"])
def test_the_screen_comes_back_by_itself_and_a_hang_is_seen(kiosk_folder, name):
    lines = (kiosk_folder / "units" / name).read_text().splitlines()

    for needed in (
        "Restart=always",
        "RestartSec=2",
        "WatchdogSec=30",
        "NotifyAccess=all",
        "StartLimitIntervalSec=0",
        "UMask=0077",
        "IPAddressDeny=any",
        "LimitCORE=0",
        "MemorySwapMax=0",
    ):
        assert needed in lines


def test_the_unit_for_cage_lets_nobody_switch_consoles(kiosk_folder):
    text = (kiosk_folder / "units" / "heelrehab-kiosk.service").read_text()

    assert "cage -d -- " in text
    assert "cage -s" not in text


def test_the_session_is_a_script_that_the_shell_takes(kiosk_folder):
    session = kiosk_folder / "openbox" / "session"

    assert session.stat().st_mode & stat.S_IXUSR
    checker = shutil.which("shellcheck") or "/bin/sh"
    arguments = [str(session)] if "shellcheck" in checker else ["-n", str(session)]
    assert subprocess.run([checker, *arguments], check=False).returncode == 0


def test_openbox_has_no_keys_and_no_menus(kiosk_folder):
    root = ET.parse(kiosk_folder / "openbox" / "rc.xml").getroot()  # noqa: S314 - our own file
    space = "{http://openbox.org/3.4/rc}"

    for name in ("keyboard", "mouse", "menu"):
        found = root.find(f"{space}{name}")
        assert found is not None
        assert len(found) == 0
