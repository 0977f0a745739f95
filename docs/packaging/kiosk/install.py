#!/usr/bin/python3
"""Make a Debian machine a HeelRehab kiosk, or put it back as it was.

    sudo ./install.py heelrehab-X.Y.Z-py3-none-any.whl     install, or bring up to date
    sudo ./install.py --undo                               take it away, keep the patients' data
    sudo ./install.py --undo --erase-data                  take that away too
    --dry-run with any of these                            only say what would be done

Needs nothing but Debian's own Python. What is done already is not done twice. What was made is
written to a list, and undoing removes what stands there and nothing else.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path

from machine import Machine, Stopped
from made import Made

HERE = Path(__file__).resolve().parent
USER = "heelkiosk"
GROUPS = ("audio", "video", "input", "render")
PROGRAM = Path("/opt/heelrehab")
HOME = Path("/var/lib/heelrehab")
DATA = HOME / "data"
UNITS = Path("/etc/systemd/system")
COMMAND = Path("/usr/local/sbin/heelrehab-kiosk")
CTRL_ALT_DEL = UNITS / "ctrl-alt-del.target"
LOCKS = {
    Path("/etc/sysctl.d/60-heelrehab-kiosk.conf"): "kernel.sysrq = 0\n",
    # Seven times Ctrl+Alt+Del within two seconds restart the machine whatever the target is.
    Path("/etc/systemd/system.conf.d/60-heelrehab-kiosk.conf"): """[Manager]
CtrlAltDelBurstAction=none
""",
    # No other console to switch to while the screen is not up yet; no sleep by a key.
    Path("/etc/systemd/logind.conf.d/60-heelrehab-kiosk.conf"): """[Login]
NAutoVTs=0
ReserveVT=0
HandleRebootKey=ignore
HandleSuspendKey=ignore
HandleHibernateKey=ignore
""",
    Path("/etc/X11/xorg.conf.d/60-heelrehab-kiosk.conf"): """Section "ServerFlags"
    Option "DontVTSwitch" "true"
    Option "DontZap" "true"
EndSection
""",
}
"""What takes away the keys that reach past any program."""
NIGHTLY = ("heelrehab-kiosk-nightly@check.timer", "heelrehab-kiosk-nightly@retention.timer")

PACKAGES = {
    "cage": ("cage", "seatd", "xwayland", "libwayland-cursor0"),
    "openbox": (
        *("openbox", "xserver-xorg", "xinit", "x11-xserver-utils", "libxcb-cursor0"),
        *("libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0"),
    ),
    "both": (
        *("python3-venv", "libgl1", "libegl1", "libxkbcommon0", "libpulse0", "libspeechd2"),
        *("libfontconfig1", "libdbus-1-3", "libglib2.0-0", "libgssapi-krb5-2", "libbrotli1"),
        "fonts-dejavu-core",
    ),
}
"""Debian's names of what Qt and the two ways of showing it need."""
SERVICES = {"cage": "heelrehab-kiosk.service", "openbox": "heelrehab-kiosk-openbox.service"}
COMMAND_TEXT = f"""#!/bin/sh
# HeelRehab on the kiosk's own data, as the kiosk's own user.
exec runuser -u {USER} -- {PROGRAM}/current/bin/heelrehab --data-dir {DATA} "$@"
"""
MOUNT_TEXT = """[Unit]
Description=The USB stick {label}, to which staff export

[Mount]
What=/dev/disk/by-label/{label}
Where=/media/{label}
Options=noexec,nodev,nosuid,uid={user},gid={user},fmask=0177,dmask=0077

[Install]
WantedBy=dev-disk-by\\x2dlabel-{label}.device
"""


def main(arguments: list[str] | None = None) -> int:
    """Do what is asked for and return the exit code."""
    asked = parser().parse_args(arguments)
    machine = Machine(asked.root, is_dry=asked.dry_run)
    try:
        machine.require_right()
        if asked.undo:
            undo(machine, is_erasing=asked.erase_data)
        else:
            install(machine, asked)
    except Stopped as stopped:
        print(stopped, file=sys.stderr)
        return 1
    return 0


def parser() -> argparse.ArgumentParser:
    """Return the parser of what can be asked for."""
    made = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    made.add_argument("wheel", type=Path, nargs="?", help="the program, as built or downloaded")
    made.add_argument(
        "--shell",
        choices=sorted(SERVICES),
        help="what shows it; by itself cage, but Openbox on Debian 12, whose cage loses touches",
    )
    made.add_argument("--stick-label", default="", metavar="LABEL", help="mount this USB stick")
    made.add_argument("--wheels", type=Path, metavar="DIR", help="packages, for want of a network")
    made.add_argument("--lock", type=Path, metavar="FILE", help="versions and hashes of packages")
    made.add_argument("--undo", action="store_true", help="put the machine back as it was")
    made.add_argument("--erase-data", action="store_true", help="with --undo: the patients' too")
    made.add_argument("--dry-run", action="store_true", help="only say what would be done")
    made.add_argument(
        "--root",
        type=Path,
        default=Path("/"),
        metavar="DIR",
        help="install below DIR; no users, system packages or services there",
    )
    return made


def install(machine: Machine, asked: argparse.Namespace) -> None:
    """Make everything that is not there yet, and bring the program up to date."""
    wheel = asked.wheel
    if wheel is None or not wheel.is_file():
        message = "Name the program's wheel file. Nothing was changed."
        raise Stopped(message)
    if asked.stick_label and not (asked.stick_label.isascii() and asked.stick_label.isalnum()):
        message = "A stick's label here has letters and digits only. Nothing was changed."
        raise Stopped(message)
    shell = asked.shell or _usual_shell(machine)
    made = Made(machine, PROGRAM / "made.json")
    made.folder(PROGRAM, 0o755)
    if machine.is_live:
        made.packages([*PACKAGES["both"], *PACKAGES[shell]])
        made.user(USER, HOME, GROUPS)
    made.folder(HOME, 0o700, USER)
    _install_program(machine, made, asked)
    _install_files(made, asked)
    settings = ["staff", "set-up", "--settings-only"]
    machine.run_as(USER, [PROGRAM / "current/bin/heelrehab", "--data-dir", DATA, *settings])
    made.keep()
    service = SERVICES[shell]
    if machine.is_live:
        for other in SERVICES.values():
            if other != service:
                machine.systemctl("disable", "--now", other, is_needed=False)
        machine.systemctl("daemon-reload")
        machine.systemctl("enable", service, *NIGHTLY, *_stick_units(asked.stick_label))
        machine.systemctl("try-restart", service)
    machine.say("Next: sudo heelrehab-kiosk staff set-up, which asks for the staff's passcode.")
    machine.say(f"Then restart the machine; {service} shows the kiosk from then on.")


def undo(machine: Machine, *, is_erasing: bool) -> None:
    """Remove what was made; the patients' data stays, for root alone, unless it is to go too."""
    made = Made(machine, PROGRAM / "made.json")
    if not made.is_there and not (is_erasing and machine.at(HOME).exists()):
        message = f"Nothing was installed here: {machine.at(PROGRAM)} has no list of it."
        raise Stopped(message)
    if machine.is_live:
        for unit in (*SERVICES.values(), *NIGHTLY, *made.names(".mount")):
            machine.systemctl("disable", "--now", unit, is_needed=False)
    if not is_erasing:
        # A user made later may get the number of the one that goes, and must not get the data.
        machine.give(HOME, "root")
        made.spare(HOME)
    else:
        machine.remove_all(HOME)
    machine.remove_all(PROGRAM / "versions")
    made.undo()
    if machine.is_live:
        machine.systemctl("daemon-reload", is_needed=False)
    if not is_erasing and machine.at(DATA).exists():
        machine.say(f"The patients' data stay in {machine.at(DATA)}; only root can read them.")


def _usual_shell(machine: Machine) -> str:
    """Return what shows the kiosk where nobody says.

    Source: cage before 0.1.5, as in Debian 12, ends no group of touches (its pull request 272), and
    Qt waits for that end.
    """
    release = machine.at(Path("/etc/os-release"))
    lines = release.read_text(encoding="utf-8").splitlines() if release.exists() else []
    return "openbox" if 'VERSION_ID="12"' in lines else "cage"


def _install_program(machine: Machine, made: Made, asked: argparse.Namespace) -> None:
    """Install the wheel beside earlier versions, then point to it at one stroke."""
    mark = hashlib.sha256(asked.wheel.read_bytes()).hexdigest()[:8]
    version = PROGRAM / "versions" / f"{asked.wheel.name.split('-')[1]}-{mark}"
    if not machine.at(version / "complete").exists():
        machine.remove_all(version)
        made.folder(version.parent, 0o755)
        machine.run([sys.executable, "-m", "venv", machine.at(version)])
        pip: list[str | Path] = [
            machine.at(version / "bin/pip"),
            "install",
            "--quiet",
            "--no-cache-dir",
        ]
        if asked.wheels is not None:
            pip += ["--no-index", "--find-links", asked.wheels.resolve()]
        if asked.lock is not None:
            machine.run([*pip, "--require-hashes", "-r", asked.lock.resolve()])
            machine.run([*pip, "--no-deps", asked.wheel.resolve()])
        else:
            machine.run([*pip, f"{asked.wheel.resolve()}[kiosk]"])
        machine.write(version / "complete", "", 0o644)
    made.link(PROGRAM / "current", Path("versions") / version.name)
    for older in _older(machine, version):
        machine.remove_all(older)


def _older(machine: Machine, version: Path) -> list[Path]:
    """Return the versions that may go; the one before stays, should the new one disappoint."""
    folder = machine.at(version.parent)
    others = [each for each in folder.glob("*") if each.name != version.name]
    others.sort(key=_installed_at)
    return [version.parent / each.name for each in others[:-1]]


def _installed_at(place: Path) -> float:
    return place.stat().st_mtime


def _install_files(made: Made, asked: argparse.Namespace) -> None:
    for unit in sorted((HERE / "units").iterdir()):
        made.file(UNITS / unit.name, unit.read_text(encoding="utf-8"), 0o644)
    made.folder(PROGRAM / "openbox", 0o755)
    for name, mode in (("rc.xml", 0o644), ("server", 0o755), ("session", 0o755)):
        text = (HERE / "openbox" / name).read_text(encoding="utf-8")
        made.file(PROGRAM / "openbox" / name, text, mode)
    made.file(COMMAND, COMMAND_TEXT, 0o755)
    for path, text in LOCKS.items():
        made.file(path, text, 0o644)
    made.link(CTRL_ALT_DEL, Path("/dev/null"))
    if asked.stick_label:
        text = MOUNT_TEXT.format(label=asked.stick_label, user=USER)
        made.file(UNITS / f"media-{asked.stick_label}.mount", text, 0o644)


def _stick_units(label: str) -> list[str]:
    return [f"media-{label}.mount"] if label else []


if __name__ == "__main__":
    sys.exit(main())
