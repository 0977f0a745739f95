"""A seal shows any damage to its line, alone and in a file of many."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from heelrehab.storage.journal.lines.seal import bears_seal, is_intact, sealed

TEXTS = st.text(st.characters(codec="ascii", exclude_characters='"\\', min_codepoint=32))


def line_of(text):
    return sealed(f'{{"text":"{text}"}}'.encode())


@given(text=TEXTS)
def test_a_sealed_line_is_intact_and_bears_its_seal(text):
    line = line_of(text)

    assert is_intact(line)
    assert bears_seal(line[:-1])
    assert line.endswith(b"\n")


@given(text=TEXTS, data=st.data())
def test_any_turned_bit_breaks_the_seal(text, data):
    line = line_of(text)
    bit = data.draw(st.integers(0, len(line) * 8 - 1))
    damaged = bytearray(line)
    damaged[bit // 8] ^= 1 << bit % 8

    assert not is_intact(bytes(damaged))


@given(texts=st.lists(TEXTS), data=st.data())
def test_whole_lines_in_any_order_are_intact_together(texts, data):
    shuffled = data.draw(st.permutations([line_of(text) for text in texts]))

    assert is_intact(b"".join(shuffled))


@given(texts=st.lists(TEXTS, min_size=1), data=st.data())
def test_a_file_cut_within_a_line_is_not_intact(texts, data):
    lines = [line_of(text) for text in texts]
    kept = data.draw(st.integers(1, len(lines[-1]) - 1))

    assert not is_intact(b"".join(lines[:-1]) + lines[-1][:kept])


def test_a_line_without_seal_does_not_bear_one():
    assert not bears_seal(b'{"text":"a line of some length, but without"}')
    assert not bears_seal(b"{}")
