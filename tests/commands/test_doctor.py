from __future__ import annotations

import os
import sys

import pytest

from heelrehab.cli import main
from heelrehab.commands.doctor import Finding, State, report, run_doctor, versions_finding
from heelrehab.content.catalogue.folders import resources_folder

RESOURCES = resources_folder()
OFFSCREEN = os.environ | {"QT_QPA_PLATFORM": "offscreen"}


def by_topic(findings):
    return {finding.topic: finding for finding in findings}


@pytest.fixture(scope="module")
def findings(tmp_path_factory):
    folder = tmp_path_factory.mktemp("data") / "not" / "made" / "yet"
    return by_topic(run_doctor(folder, RESOURCES, OFFSCREEN, sys.platform))


@pytest.mark.parametrize("topic", ["program", "package", "versions", "content", "window", "fonts"])
def test_on_a_machine_that_runs_the_tests_the_essentials_work(findings, topic):
    assert findings[topic].state is State.WORKS


@pytest.mark.parametrize("topic", ["sound", "speech", "keep awake", "screen reader"])
def test_what_one_can_do_without_is_never_called_missing(findings, topic):
    assert findings[topic].state is not State.MISSING


def test_every_shortcoming_comes_with_advice(findings):
    assert all(each.advice for each in findings.values() if each.state is State.LIMITED)


def test_a_data_folder_that_is_still_to_be_made_is_judged_by_where_it_would_lie(findings, tmp_path):
    assert findings["data folder"].state is State.WORKS
    assert list(tmp_path.iterdir()) == []


def test_a_data_folder_below_a_file_cannot_be_written(tmp_path):
    (tmp_path / "file").touch()

    found = by_topic(run_doctor(tmp_path / "file" / "data", RESOURCES, OFFSCREEN, sys.platform))

    assert found["data folder"].state is State.MISSING
    assert "--data-dir" in found["data folder"].advice


def test_a_package_without_its_content_says_so(tmp_path):
    found = by_topic(run_doctor(tmp_path, tmp_path, OFFSCREEN, sys.platform))

    assert found["content"].state is State.MISSING


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux's displays")
def test_without_a_display_the_rest_is_examined_all_the_same(tmp_path):
    found = by_topic(run_doctor(tmp_path, RESOURCES, {"PATH": os.environ["PATH"]}, "linux"))

    assert found["window"].state is State.MISSING
    assert found["fonts"].state is State.WORKS


@pytest.mark.parametrize(
    ("python", "qt_version", "state"),
    [
        ((3, 11), "6.12.0", State.LIMITED),
        ((3, 11), "6.11.3", State.WORKS),
        ((3, 12), "6.12.0", State.WORKS),
    ],
)
def test_the_pair_of_versions_that_ends_the_process_is_warned_of(python, qt_version, state):
    assert versions_finding(python, qt_version).state is state


def test_the_report_sets_the_advice_below_what_it_is_for():
    text = report((Finding("sound", State.LIMITED, "No output.", "Connect one."),))

    assert [line.split() for line in text.splitlines()] == [
        ["limited", "sound", "No", "output."],
        ["Connect", "one."],
    ]


def test_the_command_prints_the_report_and_succeeds(tmp_path, capsys):
    assert main(["--data-dir", str(tmp_path), "doctor"]) == 0
    assert str(tmp_path) in capsys.readouterr().out
