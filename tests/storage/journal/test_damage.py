"""Ten thousand journals damaged at random: each opens, and every undamaged line is read."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from heelrehab.storage.journal.codec import encoded
from heelrehab.storage.journal.reading import parsed_journal

JOURNALS_A_KIND = 2000


def turn_bits(content, chance):
    for _ in range(chance.randint(1, 8)):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def cut_out(content, chance):
    start = chance.randrange(len(content))
    del content[start : start + chance.randint(1, 900)]


def cut_off(content, chance):
    del content[chance.randrange(len(content)) :]


def repeat_block(content, chance):
    start, to = chance.randrange(len(content)), chance.randrange(len(content))
    content[to:to] = content[start : start + chance.randint(1, 900)]


def swap_blocks(content, chance):
    size = chance.randint(1, 600)
    first = chance.randrange(len(content) - 2 * size)
    second = chance.randrange(first + size, len(content) - size)
    held = content[first : first + size]
    content[first : first + size] = content[second : second + size]
    content[second : second + size] = held


def zero_block(content, chance):
    start = chance.randrange(len(content))
    end = min(len(content), start + chance.randint(1, 900))
    content[start:end] = bytes(end - start)


@pytest.mark.parametrize(
    "damage", [turn_bits, cut_out, cut_off, repeat_block, swap_blocks, zero_block]
)
def test_every_undamaged_line_is_read_and_no_other(lines, damage):
    """A line is undamaged where all its bytes stand together, its line feed included."""
    chance = random.Random(20261122)  # noqa: S311  # repeatable damage, no secret
    whole = b"".join(lines[:16])
    for _ in range(JOURNALS_A_KIND):
        content = bytearray(whole)
        damage(content, chance)

        reading = parsed_journal(Path("device.jsonl"), bytes(content))

        found = set(map(encoded, reading.records))
        standing = {line for line in lines if line in content}
        assert standing <= found
        assert found <= set(lines[:16])
