"""Visits come in as pictures, texts and files; a prescription waits for a yes of its own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from heelrehab.content.catalogue import open_catalogue
from heelrehab.core.history import resolve
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.records import Prescribed
from heelrehab.core.side import Side
from heelrehab.exchange.faults import ExchangeError, RefusalCode
from heelrehab.exchange.incoming.preview import preview, take_over, with_prescription
from heelrehab.exchange.incoming.reader import Reader
from heelrehab.exchange.incoming.visits import PiecesError
from heelrehab.exchange.prescription import prescription_file
from heelrehab.exchange.take_home.pieces import pieces_of
from heelrehab.exchange.take_home.visit import take_home
from heelrehab.storage.disk import Disk
from heelrehab.storage.durable import SAVED
from heelrehab.storage.journal.reading import read_journal

AT = datetime(2026, 11, 2, 18, 55, tzinfo=UTC)
NOW = AT + timedelta(hours=3)
RESOURCES = Path(__file__).parents[3] / "resources"


@pytest.fixture(scope="module")
def library():
    return open_catalogue([RESOURCES], "en")


@pytest.fixture
def prescribed():
    return Prescribed(
        id="01a19d46-75b8-7000-8000-00000000000c",
        at=AT,
        day=AT.date(),
        starts=AT.date(),
        programme_id="starter",
        stage_id="S1",
        days_per_week=7,
        items=(ItemSet(exercise_id="calf_iso_double", step=0, sides=(Side.BOTH,)),),
        author="Praxis",
    )


@pytest.fixture
def visit(history, prescribed):
    records = [
        each
        for each in (*history.pains, *history.sessions, *history.feedback)
        if getattr(each, "session_id", "") == "s1"
    ]
    return take_home(records, clinic="Praxis", now=AT, prescribed=prescribed)


class Album:
    """Pictures by name, and the codes in them."""

    def __init__(self, pictures):
        self.pictures = pictures

    def texts_in(self, path):
        return self.pictures[path.name]


@pytest.fixture
def reader_of(library):
    def make(pictures=None, **options):
        return Reader(Disk(), library, Album(pictures or {}).texts_in, NOW, **options)

    return make


def refusal_of(read, *given):
    with pytest.raises(ExchangeError) as caught:
        read(*given)
    return caught.value.refusal


def own(visit):
    return tuple(each for each in visit.package.records if not isinstance(each, Prescribed))


def test_a_file_a_pasted_text_and_a_picture_give_the_same(tmp_path, reader_of, visit):
    text = visit.file.decode()
    for name in ("visit.heelrehab", "visit.txt", "visit", "photo.JPG"):
        (tmp_path / name).write_text(text)
    reader = reader_of({"photo.JPG": ("https://example.org", text)})

    read = [
        *(reader.read([path]) for path in tmp_path.iterdir()),
        reader.read_text("pasted", f"Here it is: {text}"),
    ]

    assert len(read) == 5
    assert {source.records for source in read} == {own(visit)}
    assert read[0].package.clinic == "Praxis"


def test_several_pictures_make_one_visit_at_once_or_one_after_the_other(tmp_path, reader_of, visit):
    one, two, three = pieces_of(visit.content, 250)
    reader = reader_of({"1.png": (one,), "2.png": (two,), "3.png": (three,)})
    paths = [tmp_path / f"{number}.png" for number in (3, 1, 2)]
    for path in paths:
        path.touch()

    assert reader.read(paths).records == own(visit)
    with pytest.raises(PiecesError) as caught:
        reader.read(paths[:2])
    assert caught.value.refusal.value == "2"
    assert reader.read(paths[2:], caught.value.pieces).records == own(visit)
    assert reader.read_text("pasted", two, caught.value.pieces).records == own(visit)


def test_codes_of_two_visits_are_not_mixed(reader_of, visit, history):
    one, *_ = pieces_of(visit.content, 250)
    other = take_home(history.sessions[1:], clinic="Praxis", now=AT)
    *_, last = pieces_of(other.content, 150)

    assert refusal_of(reader_of().read_text, "pasted", one + last).code is RefusalCode.MIXED_PIECES


def test_a_picture_without_a_code_of_ours_says_so(tmp_path, reader_of):
    (tmp_path / "cat.png").touch()
    reader = reader_of({"cat.png": ("https://example.org",)})

    assert refusal_of(reader.read, [tmp_path / "cat.png"]).code is RefusalCode.NO_CODE


def test_the_prescription_is_held_apart_and_in_force_from_now(reader_of, visit, prescribed):
    source = reader_of().read_text("pasted", visit.file.decode())

    assert source.offer.prescribed == msgspec.structs.replace(prescribed, at=NOW)
    assert source.offer.misfits == ()
    assert prescribed.id not in {record.id for record in source.records}


def test_a_prescription_that_does_not_fit_here_is_named_and_the_visit_still_read(
    reader_of, history, prescribed
):
    items = (ItemSet(exercise_id="flying", step=0),)
    odd = msgspec.structs.replace(prescribed, items=items)
    visit = take_home(history.sessions, clinic="", now=AT, prescribed=odd)

    source = reader_of().read_text("pasted", visit.file.decode())

    assert source.records == own(visit)
    assert [each.value for each in source.offer.misfits] == ["flying"]
    assert with_prescription(preview([], source)).new == ()


def test_a_prescription_comes_as_a_file_of_its_own(tmp_path, reader_of, library, prescribed):
    path = tmp_path / "x.heelrehab-prescription.json"
    path.write_bytes(prescription_file(prescribed, library, "1"))

    source = reader_of().read([path])

    assert source.records == ()
    assert source.offer.prescribed.items == prescribed.items
    path.write_bytes(path.read_bytes().replace(b"calf_iso_double", b"flying"))
    assert refusal_of(reader_of().read, [path]).code is RefusalCode.BAD_VALUE


def test_taking_over_is_two_steps_and_the_second_counts_once(
    tmp_path, reader_of, visit, prescribed
):
    plan = preview([], reader_of().read_text("pasted", visit.file.decode()))
    entries, follow = tmp_path / "entries.jsonl", tmp_path / "follow.jsonl"

    assert take_over(Disk(), plan, entries) == SAVED
    assert take_over(Disk(), with_prescription(plan), follow) == SAVED

    assert read_journal(Disk(), entries).records == list(own(visit))
    (kept,) = read_journal(Disk(), follow).records
    assert kept.id == prescribed.id
    again = preview([*own(visit), kept], plan.source)
    assert (again.new, again.offer, len(again.known)) == ((), None, len(own(visit)))
    assert with_prescription(again).new == ()
    assert resolve([kept]).prescribed == (kept,)


def test_histories_are_read_as_before(tmp_path, reader_of, journal_path, records):
    copy = tmp_path / "laptop.jsonl"
    copy.write_bytes(journal_path.read_bytes())
    (tmp_path / "foreign.json").write_text("{}")

    assert reader_of().read([copy]).records == records
    assert reader_of().read([tmp_path]).records == records
    assert refusal_of(reader_of().read, [tmp_path / "foreign.json"]).code is RefusalCode.FOREIGN
    assert refusal_of(reader_of().read, [copy, copy]).code is RefusalCode.FOREIGN


@pytest.mark.parametrize("name", ["none.png", "none.json", "none.txt"])
def test_what_is_not_there_is_refused(tmp_path, reader_of, name):
    assert refusal_of(reader_of().read, [tmp_path / name]).code is RefusalCode.UNREADABLE


def test_a_vast_picture_or_text_is_not_opened(tmp_path, reader_of):
    for name in ("vast.png", "vast.txt", "vast.json"):
        (tmp_path / name).write_bytes(bytes(70_000))
        reader = reader_of(max_bytes=69_999)

        assert refusal_of(reader.read, [tmp_path / name]).code is RefusalCode.TOO_LARGE


def test_a_text_of_something_else_is_refused_as_such(tmp_path, reader_of):
    (tmp_path / "letter.txt").write_text("Dear all")

    assert refusal_of(reader_of().read, [tmp_path / "letter.txt"]).code is RefusalCode.NOT_JSON
    assert refusal_of(reader_of().read_text, "pasted", "Dear all").code is RefusalCode.FOREIGN
