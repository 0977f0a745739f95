"""The lock files hold what pyproject.toml asks for, and say nothing of where it came from."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ("requirements.lock", "requirements-run.lock")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
NEEDED = [
    *PROJECT["project"]["dependencies"],
    *PROJECT["project"]["optional-dependencies"]["kiosk"],
]
ASKED_FOR = {
    "requirements.lock": NEEDED + PROJECT["dependency-groups"]["dev"],
    "requirements-run.lock": NEEDED,
}


def text_of(name):
    return (ROOT / name).read_text(encoding="utf-8")


def locked(name):
    """The pinned requirements of a lock, each as the line before its hashes."""
    lines = re.findall(r"^([a-z][^\\\n]*==[^\\\n]*)", text_of(name), flags=re.MULTILINE)
    return [Requirement(line) for line in lines]


def is_met(requirement, pins, python):
    environment = {"python_version": python, "python_full_version": f"{python}.0"}
    if requirement.marker and not requirement.marker.evaluate(environment):
        return True
    return any(
        canonicalize_name(pin.name) == canonicalize_name(requirement.name)
        and requirement.specifier.contains(next(iter(pin.specifier)).version)
        for pin in pins
        if not pin.marker or pin.marker.evaluate(environment)
    )


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_address(name):
    assert not re.search(r"://|--(extra-)?index|--find-links|@ ", text_of(name))


@pytest.mark.parametrize("name", LOCKS)
def test_every_pin_has_hashes(name):
    blocks = re.split(r"^(?=[a-z])", text_of(name), flags=re.MULTILINE)

    assert all("--hash=sha256:" in block for block in blocks if block.strip())


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_everything_that_is_asked_for(name, python):
    pins = locked(name)

    missing = [each for each in ASKED_FOR[name] if not is_met(Requirement(each), pins, python)]

    assert missing == []


def test_the_program_runs_on_the_versions_that_it_is_tested_with():
    everything = {str(pin) for pin in locked("requirements.lock")}

    assert {str(pin) for pin in locked("requirements-run.lock")} <= everything
