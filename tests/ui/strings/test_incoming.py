"""Every standing, offer and missing piece has a sentence of its own that promises nothing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.records import Prescribed
from heelrehab.exchange.faults import Refusal, RefusalCode
from heelrehab.exchange.incoming.preview import preview
from heelrehab.exchange.incoming.sources import Source
from heelrehab.exchange.incoming.visits import Offer, PiecesError
from heelrehab.exchange.take_home.clinics import Standing
from heelrehab.exchange.take_home.package import Package
from heelrehab.exchange.take_home.pieces import Piece
from heelrehab.ui.strings.incoming import look_text, offer_text, pieces_text, standing_text

AT = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def prescribed():
    return Prescribed(
        id="p",
        at=AT,
        day=AT.date(),
        starts=AT.date(),
        programme_id="starter",
        stage_id="S1",
        days_per_week=7,
        items=(ItemSet(exercise_id="calf_iso_double", step=0),),
        author="Practice",
    )


def test_every_standing_is_another_sentence():
    texts = {standing_text(each) for each in Standing}

    assert len(texts) == len(Standing)
    assert all(text.endswith(".") for text in texts)


@pytest.mark.parametrize(
    ("clinic", "said"),
    [("Practice", "Visit on 22 Nov 2026 at Practice."), ("", "Visit on 22 Nov 2026.")],
)
def test_a_visit_says_when_and_where(qapp, clinic, said):
    plan = preview([], Source((), package=Package((), clinic, AT)))

    assert look_text(plan, Standing.UNSIGNED).startswith(said)
    assert "Visit" not in look_text(preview([], Source(())), None)


def test_an_offer_names_its_exercises_and_asks(dressed, catalogue, prescribed):
    text = offer_text(Offer(prescribed), catalogue, Standing.KNOWN)

    assert "Set by Practice" in text
    assert "Heel raise hold on two legs" in text
    assert standing_text(Standing.KNOWN) in text
    assert "Follow it?" in text


def test_an_offer_that_does_not_fit_says_what_and_asks_nothing(dressed, catalogue, prescribed):
    misfit = Refusal(RefusalCode.BAD_VALUE, "x", key="items[0].step", value="9", detail="0 to 3")

    text = offer_text(Offer(prescribed, (misfit,)), catalogue, None)

    assert "items[0].step = 9 does not fit (0 to 3)" in text
    assert "Follow it?" not in text


def test_missing_pieces_are_counted_once_each(qapp):
    pieces = tuple(Piece(number, 3, "", "") for number in (1, 1, 3))
    error = PiecesError(Refusal(RefusalCode.MISSING_PIECES, "x", value="2"), pieces)

    assert pieces_text(error).startswith("2 of 3 codes of this visit are read; still missing: 2.")
