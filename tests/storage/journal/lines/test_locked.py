"""A locked line is a line like all others, and says nothing without its key."""

from __future__ import annotations

import base64

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heelrehab.core.records import Note
from heelrehab.storage.faults import FaultCode
from heelrehab.storage.journal.codec import LineFault, decoded, encoded, id_of, salvaged
from heelrehab.storage.journal.lines.locked import opened_at_once
from heelrehab.storage.journal.lines.seal import is_intact, sealed


def boxed(cipher, body, record_id="r1", *, v=1, name=None):
    """A sealed locked line around any bytes."""
    box = cipher.lock(body, record_id if name is None else name)
    fields = {"type": "locked", "v": v, "id": record_id, "box": box}
    return sealed(msgspec.json.encode(fields))


def test_a_locked_line_has_type_version_id_box_and_seal_and_nothing_else(pain, cipher):
    line = encoded(pain(1), cipher)

    fields = msgspec.json.decode(line)
    assert list(fields) == ["type", "v", "id", "box", "seal"]
    assert (fields["type"], fields["v"], fields["id"]) == ("locked", 1, pain(1).id)
    assert is_intact(line)
    assert id_of(line) == pain(1).id


def test_nothing_of_a_record_shows_in_its_line(pain, cipher):
    line = encoded(pain(7), cipher)

    for word in (b"pain", b"score", b"after", b"left", b"2026"):
        assert word not in line
        assert word not in base64.b64decode(msgspec.json.decode(line)["box"])


def test_the_length_of_a_line_tells_little_of_what_is_in_it(pain, cipher):
    """No score from another, and no ten letters from one."""
    scores = {len(encoded(pain(number), cipher)) for number in range(30)}
    at = pain(0).at
    notes = {
        len(encoded(Note(id="n", at=at, day=at.date(), text="x" * length), cipher))
        for length in range(1, 11)
    }

    assert (len(scores), len(notes)) == (1, 1)


def test_a_line_that_is_written_again_is_the_same_line(pain, cipher):
    """So a retry, a backup and a synchroniser's copy are seen to be the same."""
    assert encoded(pain(1), cipher) == encoded(pain(1), cipher)


def test_with_the_key_a_line_is_read_without_it_is_sound_but_unread(pain, cipher):
    line = encoded(pain(1), cipher).removesuffix(b"\n")

    assert decoded(line, cipher=cipher) == pain(1)
    fault = decoded(line)
    assert fault == LineFault(FaultCode.LOCKED, key="id", value=pain(1).id)
    assert not fault.is_damage


def test_with_another_key_a_line_is_damage(pain, cipher, other_cipher):
    line = encoded(pain(1), cipher).removesuffix(b"\n")

    assert decoded(line, cipher=other_cipher) == LineFault(FaultCode.DAMAGED_LINE, key="box")


def test_boxes_cannot_be_swapped_between_lines(pain, cipher):
    """Even with good seals: the box is bound to the id."""
    body = msgspec.json.encode(pain(1))
    foreign = boxed(cipher, body, pain(2).id, name=pain(1).id)
    renamed = boxed(cipher, body, pain(2).id)

    for line, key in ((foreign, "box"), (renamed, "id")):
        assert is_intact(line)
        fault = decoded(line.removesuffix(b"\n"), cipher=cipher)
        assert fault == LineFault(FaultCode.DAMAGED_LINE, key=key)
        assert opened_at_once(line, cipher) is None


@given(position=st.integers(0), bit=st.integers(0, 7))
def test_a_line_with_any_bit_turned_is_damage_with_and_without_the_key(pain, cipher, position, bit):
    line = bytearray(encoded(pain(1), cipher).removesuffix(b"\n"))
    line[position % len(line)] ^= 1 << bit

    for key in (cipher, None):
        found = decoded(bytes(line), needs_seal=True, cipher=key)
        assert isinstance(found, LineFault)
        assert found.is_damage


def test_a_line_that_lost_its_seal_among_sealed_ones_is_damage(pain, cipher):
    fields = msgspec.json.decode(encoded(pain(1), cipher))
    del fields["seal"]
    line = msgspec.json.encode(fields)

    for key in (cipher, None):
        assert decoded(line, needs_seal=True, cipher=key).code is FaultCode.DAMAGED_LINE
    assert decoded(line, cipher=cipher) == pain(1)


@pytest.mark.parametrize("box", [b'"!"', b"1", b"null"])
def test_a_line_whose_box_is_none_is_damage(cipher, box):
    line = sealed(b'{"type":"locked","v":1,"id":"r1","box":' + box + b"}").removesuffix(b"\n")

    for key in (cipher, None):
        assert decoded(line, cipher=key) == LineFault(FaultCode.BAD_VALUE, key="box")


def test_a_bad_value_within_a_box_is_named_by_its_key_never_by_its_value(pain, cipher):
    body = msgspec.json.encode({**msgspec.to_builtins(pain(1)), "type": "pain", "score_nrs": 77})
    line = boxed(cipher, body, pain(1).id).removesuffix(b"\n")

    assert decoded(line, cipher=cipher) == LineFault(FaultCode.BAD_VALUE, key="score_nrs")


def test_an_unknown_type_within_a_box_is_sound_but_unread(cipher):
    line = boxed(cipher, b'{"type":"future","v":1,"id":"r1"}').removesuffix(b"\n")

    fault = decoded(line, cipher=cipher)

    assert (fault.code, fault.is_damage) == (FaultCode.UNKNOWN_TYPE, False)


def test_a_newer_record_is_known_as_such_without_its_key(cipher):
    line = boxed(cipher, b'{"type":"pain","v":2,"id":"r1"}', v=2).removesuffix(b"\n")

    for key in (cipher, None):
        assert decoded(line, cipher=key).code is FaultCode.NEWER_VERSION
        assert opened_at_once(line + b"\n", key) is None


def test_an_older_record_is_carried_up_within_its_box(pain, cipher):
    fields = {**msgspec.to_builtins(pain(1)), "type": "pain"}
    fields["score"] = fields.pop("score_nrs")
    line = boxed(cipher, msgspec.json.encode(fields), pain(1).id).removesuffix(b"\n")

    def rename_score(found):
        return {("score_nrs" if key == "score" else key): found[key] for key in found}

    found = decoded(line, (rename_score,), cipher=cipher)

    assert (found.id, found.score_nrs) == (pain(1).id, pain(1).score_nrs)


def test_a_locked_record_on_the_remains_of_another_is_found_with_the_key_alone(pain, cipher):
    first, second = (encoded(pain(number), cipher).removesuffix(b"\n") for number in (1, 2))
    line = first[:80] + second

    assert salvaged(line, cipher) == [pain(2)]
    assert salvaged(line) == []


def test_lines_are_opened_at_once_in_their_order(records, locked_lines, lines, cipher):
    mixed = [*locked_lines[:10], *lines[10:20], *locked_lines[20:]]

    assert opened_at_once(b"".join(mixed), cipher).records == records
    unread = opened_at_once(b"".join(mixed), None)
    assert unread.records == records[10:20]
    assert unread.locked == [line.removesuffix(b"\n") for line in mixed[:10] + mixed[20:]]


def test_what_is_not_wholly_sound_is_not_opened_at_once(locked_lines, cipher, other_cipher):
    content = b"".join(locked_lines)

    assert opened_at_once(content, other_cipher) is None
    assert opened_at_once(content[:-1], cipher) is None
    assert opened_at_once(boxed(cipher, b"no record"), cipher) is None
    assert opened_at_once(boxed(cipher, b""), cipher) is None
    two = b'{"type":"retract","id":"r1","at":"2026-11-22T07:41:03Z","target_id":"a"}'
    assert opened_at_once(boxed(cipher, two + b"\n" + two), cipher) is None
