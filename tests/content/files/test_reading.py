from __future__ import annotations

import os
import sys

import pytest

from heelrehab.content.faults import ContentFault
from heelrehab.content.files.reading import (
    MAX_FILE_BYTES,
    MAX_LINE_CHARS,
    read_as,
    read_table,
    read_text,
)
from heelrehab.content.schema import Exercise, Source


def test_a_good_file_is_read_with_its_types(own):
    exercise = read_as(own.path / "exercises/lift.toml", Exercise)

    assert isinstance(exercise, Exercise)
    assert exercise.moves[0].seconds == 2.0


def test_a_byte_order_mark_is_no_mistake(tmp_path):
    file = tmp_path / "a.toml"
    file.write_bytes(b"\xef\xbb\xbfa = 1\n")

    assert read_table(file) == {"a": 1}


@pytest.mark.parametrize(
    ("content", "found", "expected"),
    [
        (b"a = 1\nb = \xff\n", "byte 0xff in line 2", "text in UTF-8"),
        (b"a = [1\n", "a mistake in the TOML", "a TOML file"),
        (b"a = 1\na = 2\n", "a mistake in the TOML", "a TOML file"),
        (b"a = " + b"[\n" * 50_000, "lists nested too deeply", "a TOML file"),
        (b"#\n" * MAX_FILE_BYTES, "more than 128 kB", "at most 128 kB"),
        (b"#" * (MAX_LINE_CHARS + 1), "a line of 1001 characters", "lines of at most 1000"),
        (b"a = [1.0, {b = nan}]\n", "nan", "a finite number"),
        (b"a = -inf\n", "-inf", "a finite number"),
    ],
)
def test_what_is_no_content_is_refused_with_the_reason(tmp_path, content, found, expected):
    file = tmp_path / "a.toml"
    file.write_bytes(content)

    fault = read_table(file)

    assert isinstance(fault, ContentFault)
    assert fault.file == file
    assert fault.is_refused
    assert fault.value.startswith(found)
    assert fault.expected == expected


def test_an_endless_number_is_named_by_its_key(tmp_path):
    file = tmp_path / "a.toml"
    file.write_text("[a]\nb = [1.0, {c = nan}]\n")

    fault = read_table(file)

    assert isinstance(fault, ContentFault)
    assert fault.key == "a.b[1].c"


def test_a_table_nested_by_a_long_key_is_only_a_wrong_key(tmp_path):
    file = tmp_path / "a.toml"
    file.write_text("a." * (MAX_LINE_CHARS // 2 - 3) + "a = 1\n")

    fault = read_as(file, Source)

    assert isinstance(fault, ContentFault)
    assert (fault.key, fault.value) == ("a", "a table")


def test_an_empty_file_is_an_empty_table(tmp_path):
    file = tmp_path / "a.toml"
    file.write_text("")

    assert read_table(file) == {}


def test_a_missing_file_is_told_and_not_raised(tmp_path):
    fault = read_text(tmp_path / "none.toml")

    assert isinstance(fault, ContentFault)
    assert fault.expected == "a text file"


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.toml")

    fault = read_text(tmp_path / "pipe.toml")

    assert isinstance(fault, ContentFault)
    assert fault.value == "no regular file"


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that fails on reading")
def test_a_file_that_cannot_be_read_is_told_with_the_systems_reason(tmp_path):
    file = tmp_path / "a.toml"
    file.symlink_to("/proc/self/mem")

    fault = read_text(file)

    assert isinstance(fault, ContentFault)
    assert (fault.value, fault.expected) == ("input/output error", "a file that can be read")


def test_a_wrong_value_is_refused_with_its_key(own):
    file = own.spoil("exercises/lift.toml", "tier = 1", "tier = 9")

    fault = read_as(file, Exercise)

    assert isinstance(fault, ContentFault)
    assert (fault.file, fault.key, fault.value) == (file, "load.tier", "9")
