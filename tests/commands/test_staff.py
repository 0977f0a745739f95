"""The administrator's commands ask, answer, and tell by their exit code how it went."""

from __future__ import annotations

import io
import sys

import pytest

from heelrehab.cli import main
from heelrehab.commands.administration import secrets


@pytest.fixture
def staff(capsys, monkeypatch, tmp_path):
    """Runs a command with answers on standard input; the exit code, and what was said."""

    def ran(*arguments, answers="", before=()):
        monkeypatch.setattr(sys, "stdin", io.StringIO(answers))
        code = main(["--data-dir", str(tmp_path / "data"), *before, "staff", *arguments])
        said = capsys.readouterr()
        return code, said.out + said.err

    return ran


def test_a_kiosk_is_set_up_checked_and_its_passcode_changed(staff):
    code, said = staff("set-up", answers="123456\n123456\n")
    assert code == 0
    assert "recovery code" in said
    recovery = next(line.strip() for line in said.splitlines() if line.count("-") == 7)

    assert staff("check")[0] == 0
    assert staff("retention")[0] == 0
    assert staff("set-passcode", answers="123456\n7654321\n7654321\n")[0] == 0
    assert staff("set-passcode", "--recovery", answers=f"{recovery}\n111111\n111111\n")[0] == 0
    assert staff("set-passcode", "--anew", answers="yes\n222222\n222222\n")[0] == 0
    code, said = staff("check", "--head", "0000")
    assert code == 1
    assert "1 faults." in said


def test_settings_alone_need_no_answer(staff, tmp_path):
    assert staff("set-up", "--settings-only")[0] == 0

    assert (tmp_path / "data" / "kiosk" / "kiosk.json").exists()
    assert not (tmp_path / "data" / "kiosk" / "staff.json").exists()


def test_settings_may_be_named_on_the_command_line(staff, tmp_path):
    elsewhere = tmp_path / "elsewhere.json"
    elsewhere.write_text('{"retention_days": 1}')

    code, said = staff("retention", before=["--kiosk-settings", str(elsewhere)])

    assert code == 1
    assert "elsewhere.json has for retention_days the value 1" in said


def test_without_an_answer_nothing_is_done(staff, tmp_path):
    code, said = staff("set-up")

    assert code == 1
    assert "Nothing was changed" in said
    assert not (tmp_path / "data" / "kiosk" / "staff.json").exists()


def test_a_fault_is_told_as_a_sentence(staff):
    code, said = staff("set-passcode")

    assert code == 1
    assert "Run heelrehab staff set-up." in said


def test_an_act_must_be_named(staff, capsys):
    with pytest.raises(SystemExit):
        staff()

    assert "ACT" in capsys.readouterr().err


def test_at_a_terminal_the_answer_is_not_shown(monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    asked = []
    monkeypatch.setattr(sys, "stdin", Terminal("seen\n"))
    monkeypatch.setattr(secrets.getpass, "getpass", lambda question: asked.append(question) or "x")

    assert secrets.ask_unseen("Passcode: ") == "x"
    assert asked == ["Passcode: "]
