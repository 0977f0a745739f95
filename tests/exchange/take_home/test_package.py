"""A visit leaves in few bytes and comes back whole; what was changed on the way is refused."""

from __future__ import annotations

import zlib
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import msgspec
import pytest

from heelrehab.core.records import Note, Pain, PainMoment, Session, Stiffness
from heelrehab.exchange.faults import ExchangeError, RefusalCode
from heelrehab.exchange.take_home.lean import lean
from heelrehab.exchange.take_home.package import (
    _SIGNED_AS,
    KINDS,
    MOST_BODY_BYTES,
    Package,
    packed,
    unpacked,
    visit_records,
)
from heelrehab.exchange.take_home.pieces import joined, pieces_in
from heelrehab.exchange.take_home.vocabulary import VOCABULARY

AT = datetime(2026, 11, 2, 18, 55, tzinfo=timezone(timedelta(hours=1)))
GOLDEN = Path(__file__).parents[2] / "data" / "take_home" / "v1.heelrehab"


@pytest.fixture
def package(visit):
    return Package(visit, "Praxis Süd", AT)


def is_morning_pain(record):
    return isinstance(record, Pain) and record.moment is PainMoment.MORNING


def refusal_of(content):
    with pytest.raises(ExchangeError) as caught:
        unpacked("text", content)
    return caught.value.refusal


def pressed(values):
    press = zlib.compressobj(9, zlib.DEFLATED, -15, zdict=VOCABULARY)
    return b"\x00" + press.compress(msgspec.msgpack.encode(values)) + press.flush()


def test_a_visit_comes_back_whole(package):
    assert unpacked("text", packed(package)) == package


def test_a_signed_visit_says_who_signed_it(package, signer):
    back = unpacked("text", packed(package, signer))

    assert (back.records, back.clinic, back.issued_at) == (package.records, "Praxis Süd", AT)
    assert (back.public, back.is_signed) == (signer.public, True)


def test_the_format_of_version_1_is_read_for_ever(package):
    """It was written when a visit was one session with the stiffness of its day."""
    text = GOLDEN.read_text()
    then = tuple(each for each in package.records if not is_morning_pain(each))

    read = unpacked("text", joined("text", pieces_in("text", text)))

    assert read == replace(package, records=then)
    assert len(then) == len(package.records) - 1


def test_a_visit_takes_about_half_of_its_json(package):
    assert len(packed(package)) < 0.6 * len(zlib.compress(msgspec.json.encode(package.records), 9))


def test_only_what_was_not_there_before_goes_home(history, records, before_second):
    everything = [*history.pains, *history.stiffness, *history.sessions, *history.notes]

    found = visit_records(everything, before_second)

    assert {getattr(each, "session_id", "") for each in found} == {"s2"}
    assert visit_records(everything, {each.id for each in records}) == ()


def test_every_session_and_answer_of_a_visit_goes_home(history):
    everything = [*history.sessions, *history.pains, *history.feedback, *history.stiffness]
    everything += [*history.heel_raise_tests, *history.hop_tests, *history.ratings]
    everything += [*history.questionnaire_totals, *history.stage_answers, *history.red_flags]

    found = visit_records([*everything, *history.notes, *history.decisions], ())

    assert found == tuple(everything)
    assert {each.session_id for each in history.sessions} == {"s1", "s2"}
    package = Package(found, "", AT)
    assert unpacked("text", packed(package)) == package


def test_what_was_said_of_a_session_before_it_was_kept_goes_along(history, records):
    """A session that broke off is kept at the next visit; its scores are older than that."""
    (first, _second), everything = history.sessions, (*history.sessions, *history.pains)
    earlier_ids = {each.id for each in records} - {first.id}

    found = visit_records([*everything, *history.feedback, *history.stiffness], earlier_ids)

    of_session = [each for each in found if getattr(each, "session_id", "") == "s1"]
    assert len(of_session) == 5
    mornings = [each for each in found if each not in of_session]
    assert {type(each) for each in mornings} == {Pain, Stiffness}
    assert {each.day for each in mornings} == {first.day}


@pytest.mark.parametrize("at", [40, 60, 100, -1])
def test_a_changed_letter_breaks_the_signature(package, signer, at):
    content = bytearray(packed(package, signer))
    content[at] ^= 1

    assert refusal_of(bytes(content)).code is RefusalCode.BAD_SIGNATURE


def test_a_signature_over_something_else_is_refused(package, signer):
    body = packed(package)[1:]
    foreign = b"\x01" + signer.public + signer.signature(b"prescription\n" + body) + body
    ours = b"\x01" + signer.public + signer.signature(_SIGNED_AS + body) + body

    assert refusal_of(foreign).code is RefusalCode.BAD_SIGNATURE
    assert unpacked("text", ours).is_signed


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", RefusalCode.NEWER_VERSION),
        (b"\x07newer", RefusalCode.NEWER_VERSION),
        (b"\x01short", RefusalCode.BAD_SIGNATURE),
        (b"\x00\xff\xff\xff", RefusalCode.CUT),
        (pressed("text"), RefusalCode.BAD_VALUE),
        (pressed(["clinic", "no moment", [1]]), RefusalCode.BAD_VALUE),
        (pressed(["clinic", lean(AT), []]), RefusalCode.BAD_VALUE),
        (pressed(["clinic", lean(AT), [["pain", 1]]]), RefusalCode.BAD_VALUE),
        (pressed(["clinic", lean(AT), [["note", 1]]]), RefusalCode.NEWER_VERSION),
        (pressed(["clinic", msgspec.msgpack.Ext(9, b""), []]), RefusalCode.NEWER_VERSION),
        (pressed(msgspec.Raw(b"\xc1")), RefusalCode.BAD_VALUE),
        (pressed(msgspec.Raw(b"\x91" * 50_000 + b"\xc0")), RefusalCode.BAD_VALUE),
        (pressed(msgspec.Raw(b"\xa2\xff\xff")), RefusalCode.BAD_VALUE),
    ],
)
def test_what_is_no_visit_is_refused_by_what_is_wrong(content, code):
    assert refusal_of(content).code is code


def test_a_cut_body_is_refused(package):
    assert refusal_of(packed(package)[:-4]).code is RefusalCode.CUT


def test_a_bomb_is_refused_before_it_unpacks():
    bomb = pressed("x" * 50_000_000)

    assert len(bomb) < 60_000
    assert refusal_of(bomb).code is RefusalCode.TOO_LARGE


def test_a_body_of_just_the_allowed_size_is_unpacked():
    whole = pressed("x" * (MOST_BODY_BYTES - 3))
    larger = pressed("x" * (MOST_BODY_BYTES - 2))

    assert refusal_of(whole).code is RefusalCode.BAD_VALUE
    assert refusal_of(larger).code is RefusalCode.TOO_LARGE


def test_no_other_kind_of_record_is_let_in():
    assert Note not in KINDS.values()
    assert Session in KINDS.values()


def test_without_cryptography_the_signature_is_left_open(package, signer, monkeypatch):
    content = packed(package, signer)
    monkeypatch.setattr("heelrehab.storage.vault.signing.can_encrypt", bool)

    assert unpacked("text", content).is_signed is None
    assert unpacked("text", content).public == signer.public
