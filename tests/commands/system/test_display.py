from __future__ import annotations

import os
import socket
import sys

import pytest

from heelrehab.commands.system.display import NO_DISPLAY, display_problem, loading_problem

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux's displays")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_always_have_a_display(platform):
    assert display_problem({}, platform) is None


@pytest.mark.parametrize("backend", ["offscreen", "minimal", "offscreen:size=800x600", "vnc"])
def test_a_backend_that_needs_no_display_is_taken_at_its_word(backend):
    assert display_problem({"QT_QPA_PLATFORM": backend}, "linux") is None


@pytest.mark.parametrize("environ", [{}, {"DISPLAY": ""}, {"QT_QPA_PLATFORM": ""}])
def test_without_any_display_the_sentence_says_what_to_do(environ):
    assert display_problem(environ, "linux") == NO_DISPLAY
    assert "heelrehab tour" in NO_DISPLAY


def test_an_x_server_that_does_not_answer_is_named():
    assert ":4242 does not answer" in display_problem({"DISPLAY": ":4242"}, "linux")


def test_x_asked_for_without_a_server_is_no_display():
    assert display_problem({"QT_QPA_PLATFORM": "xcb"}, "linux") == NO_DISPLAY


def test_a_wayland_display_without_its_socket_is_named(tmp_path):
    environ = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}

    assert "wayland-7 is not there" in display_problem(environ, "linux")


def test_one_display_that_answers_is_enough(tmp_path):
    environ = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path), "DISPLAY": ":4242"}
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))

        assert display_problem(environ, "linux") is None


@pytest.mark.gui
def test_the_display_of_the_tests_answers():
    environ = {"DISPLAY": os.environ["DISPLAY"]}

    assert display_problem(environ, "linux") is None


def test_a_missing_library_is_named_with_its_package(tmp_path):
    """The loader names the first library that it misses; here it is the file itself."""
    problem = loading_problem(tmp_path / "libqxcb.so")

    assert "libqxcb.so" in problem
    assert "lacks" in problem
