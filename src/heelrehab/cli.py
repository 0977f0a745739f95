"""The command line: what is asked for, and which command does it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from heelrehab import __version__
from heelrehab.options import RunOptions

EXIT_FAULT = 1
EXIT_USAGE = 2

_SIZES = ("1280x800", "800x600", "1024x768", "1080x1920", "1920x1080")

_COMMANDS = {
    "check": "check content files and histories; exit 1 where anything is wrong",
    "export": "write the history as csv, json, fhir or pdf",
    "import": "read a history from another machine",
    "shots": "draw every screen into a folder, offscreen",
    "figures": "draw a contact sheet of every exercise",
    "tour": "play the main job by itself, offscreen, and leave pictures, history and report",
    "staff": "set up and look after a clinic's kiosk; see heelrehab staff --help",
    "doctor": "say what works on this machine, and what to install",
}

_PLACES = {
    "check": "records.check",
    "export": "records.export",
    "import": "records.import_",
    "shots": "showing.shots",
    "figures": "showing.figures",
    "tour": "showing.tour",
}
"""The modules of commands that stand in a folder with their like."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the words, and where help is."""

    def error(self, message: str) -> NoReturn:
        self.exit(EXIT_USAGE, f"heelrehab: {message}. See: heelrehab --help\n")


def parser() -> argparse.ArgumentParser:
    """Return the parser of everything that can be asked for."""
    top = _Parser(prog="heelrehab", description="Leads you through exercises for a sore heel.")
    top.add_argument("--version", action="version", version=f"heelrehab {__version__}")
    top.add_argument("--data-dir", type=Path, metavar="DIR", help="keep everything in DIR")
    top.add_argument("--profile", default="", metavar="ID", help="whose history to open")
    top.add_argument("--demo", action="store_true", help="show a made-up person's twelve weeks")
    top.add_argument("--lang", default="", metavar="CODE", help="language, such as en or de")
    top.add_argument(
        "--time-scale", type=_time_scale, default=1.0, metavar="N", help="run sessions N x faster"
    )
    top.add_argument("--trace", type=Path, metavar="FILE", help="write each boundary's times")
    top.add_argument("--kiosk", action="store_true", help="fill a shared screen and lock it down")
    top.add_argument(
        "--kiosk-settings", type=Path, metavar="FILE", help="the clinic's settings for --kiosk"
    )
    commands = top.add_subparsers(dest="command", parser_class=_Parser, metavar="COMMAND")
    made = {name: commands.add_parser(name, help=text) for name, text in _COMMANDS.items()}
    made["check"].add_argument("folder", type=Path, nargs="?")
    formats = ("csv", "json", "fhir", "pdf", "ics")
    made["export"].add_argument("--format", choices=formats, required=True)
    made["export"].add_argument("out", type=Path)
    made["import"].add_argument("file", type=Path, nargs="+")
    made["import"].add_argument(
        "--follow", action="store_true", help="also follow a prescription that is in it"
    )
    made["import"].add_argument("--dry-run", action="store_true", help="only say what is new")
    for name in ("shots", "figures", "tour"):
        made[name].add_argument("folder", type=Path)
    commands.add_parser("speak")  # the program's own voice process; not offered, so without help
    _narrow_shots(made["shots"])
    _add_staff_acts(made["staff"])
    return top


def _narrow_shots(shots: argparse.ArgumentParser) -> None:
    """Let a part of the pictures be asked for; without these, all are drawn."""
    shots.add_argument("--theme", choices=("light", "dark", "high-contrast"), default="")
    shots.add_argument("--text", choices=("100", "200"), default="", help="size in percent")
    shots.add_argument("--size", choices=_SIZES, default="")
    shots.add_argument("--lang", choices=("en", "de"), default=argparse.SUPPRESS)
    shots.add_argument("--only", default="", metavar="NAME", help="screens that begin so")


def _add_staff_acts(staff: argparse.ArgumentParser) -> None:
    """Let each act of the administrator of a kiosk be asked for."""
    acts = staff.add_subparsers(dest="act", parser_class=_Parser, metavar="ACT", required=True)
    set_up = acts.add_parser("set-up", help="make settings and keys; ask for the staff's passcode")
    set_up.add_argument("--settings-only", action="store_true", help="ask for no passcode yet")
    passcode = acts.add_parser("set-passcode", help="set another passcode for staff")
    by = passcode.add_mutually_exclusive_group()
    by.add_argument("--recovery", action="store_true", help="with the recovery code")
    by.add_argument("--anew", action="store_true", help="where passcode and code are both gone")
    check = acts.add_parser("check", help="look everything over; exit 1 where anything is wrong")
    check.add_argument("--head", default="", metavar="HEAD", help="of the log, as written down")
    retention = acts.add_parser("retention", help="erase whose time, as the clinic set it, is over")
    retention.add_argument("--date-is-right", action="store_true", help="after a doubtful date")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what ``arguments`` ask for and return the exit code."""
    asked = parser().parse_args(arguments)
    options = RunOptions(
        data_dir=asked.data_dir,
        profile=asked.profile,
        is_demo=asked.demo,
        language=asked.lang,
        time_scale=asked.time_scale,
        trace=asked.trace,
        kiosk_settings=asked.kiosk_settings,
    )
    command = asked.command or ("kiosk" if asked.kiosk else "window")
    run: Callable[[RunOptions, argparse.Namespace], int]
    run = import_module(f"heelrehab.commands.{module_of(command)}").run
    try:
        return run(options, asked)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return EXIT_FAULT


def module_of(command: str) -> str:
    """Return where the command stands below ``heelrehab.commands``."""
    return _PLACES.get(command, command)


def _time_scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not 0.1 <= scale <= 1000:  # noqa: PLR2004 - the sentence below names them
        message = f"{text!r} is no time scale: expected a number from 0.1 to 1000"
        raise argparse.ArgumentTypeError(message)
    return scale
