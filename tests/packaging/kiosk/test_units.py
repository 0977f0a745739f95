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


@pytest.mark.parametrize("name", ["heelrehab-kiosk.service", "heelrehab-kiosk-openbox.service"])
def test_no_login_session_takes_the_program_out_of_the_unit(kiosk_folder, name):
    text = (kiosk_folder / "units" / name).read_text()

    assert "PAMName" not in text


def test_cage_asks_seatd_for_the_screen_and_no_graphics_card_for_help(kiosk_folder):
    text = (kiosk_folder / "units" / "heelrehab-kiosk.service").read_text()

    assert "Wants=seatd.service" in text
    assert "LIBSEAT_BACKEND=seatd" in text
    assert "WLR_RENDERER=pixman" in text
    assert "WLR_LIBINPUT_NO_DEVICES" not in text  # else the first touch is lost


def test_x_does_not_tell_that_the_program_is_ready(kiosk_folder):
    unit = (kiosk_folder / "units" / "heelrehab-kiosk-openbox.service").read_text()

    assert " -- /opt/heelrehab/openbox/server :0 " in unit
    assert "unset NOTIFY_SOCKET" in (kiosk_folder / "openbox" / "server").read_text()


def test_under_x_the_kiosks_own_user_runs_all_but_x(kiosk_folder):
    lines = (kiosk_folder / "openbox" / "session").read_text().splitlines()

    started = [line for line in lines if "/openbox/rc.xml" in line or "--kiosk" in line]
    assert len(started) == 2
    assert all(line.startswith("as_user ") for line in started)
    assert any('setpriv --reuid="$user" --regid="$user" --init-groups' in line for line in lines)


def test_the_unit_for_cage_lets_nobody_switch_consoles(kiosk_folder):
    text = (kiosk_folder / "units" / "heelrehab-kiosk.service").read_text()

    assert "cage -d -- " in text
    assert "cage -s" not in text


@pytest.mark.parametrize("name", ["server", "session"])
def test_it_is_a_script_that_the_shell_takes(kiosk_folder, name):
    session = kiosk_folder / "openbox" / name

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
