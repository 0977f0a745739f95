"""What is asked for on the command line, and what is said of what makes no sense."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from heelrehab import __version__
from heelrehab.cli import EXIT_USAGE, main, module_of, parser


def refused(capsys, *arguments):
    """Return what is said of arguments that are not taken."""
    with pytest.raises(SystemExit) as ended:
        parser().parse_args(arguments)
    assert ended.value.code == EXIT_USAGE
    return capsys.readouterr().err


def test_nothing_asked_for_opens_the_window_as_usual():
    asked = parser().parse_args([])

    assert asked.command is None
    assert (asked.data_dir, asked.profile, asked.lang, asked.trace) == (None, "", "", None)
    assert asked.time_scale == 1.0
    assert not asked.demo


def test_options_stand_before_the_command():
    asked = parser().parse_args(["--data-dir", "here", "--lang", "de", "tour", "out"])

    assert (asked.data_dir, asked.lang) == (Path("here"), "de")
    assert (asked.command, asked.folder) == ("tour", Path("out"))


def test_pictures_can_be_narrowed_and_keep_the_language_named_before():
    asked = parser().parse_args(["--lang", "de", "shots", "out", "--theme", "dark"])
    assert (asked.lang, asked.theme, asked.text, asked.size, asked.only) == (
        "de",
        "dark",
        "",
        "",
        "",
    )

    assert parser().parse_args(["shots", "out", "--lang", "en"]).lang == "en"


@pytest.mark.parametrize("text", ["0", "0.05", "1001", "-1", "fast", "nan", "inf"])
def test_a_time_scale_that_is_none_is_refused_with_its_bounds(capsys, text):
    said = refused(capsys, f"--time-scale={text}")

    assert repr(text) in said
    assert "0.1 to 1000" in said


@pytest.mark.parametrize("text", ["0.1", "60", "1000"])
def test_time_may_run_slower_and_much_faster(text):
    assert parser().parse_args(["--time-scale", text]).time_scale == float(text)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["dance"], "dance"),
        (["--shiny"], "--shiny"),
        (["tour"], "folder"),
        (["export", "out"], "--format"),
        (["shots", "out", "--theme", "pink"], "pink"),
    ],
)
def test_what_is_not_understood_is_named_with_where_help_is(capsys, arguments, named):
    said = refused(capsys, *arguments)

    assert named in said
    assert "heelrehab --help" in said
    assert said.count("\n") == 1


def test_the_version_is_told(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--version"])

    assert ended.value.code == 0
    assert capsys.readouterr().out == f"heelrehab {__version__}\n"


def test_every_command_that_help_offers_has_its_module():
    helped = parser().format_help()

    for name in ("check", "export", "import", "shots", "figures", "tour", "doctor", "staff"):
        assert name in helped
        assert find_spec(f"heelrehab.commands.{module_of(name)}") is not None


def test_main_does_what_is_asked_and_returns_its_code(capsys, tmp_path):
    assert main(["check", str(tmp_path / "nowhere")]) == 0

    assert "is not there yet" in capsys.readouterr().out
