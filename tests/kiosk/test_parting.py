"""What is said and handed out at the end of a visit is true."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from heelrehab.commands.staging.kiosk_stage import settle_in
from heelrehab.commands.staging.sights.player import ITEMS
from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.records import Pain, PainMoment, Prescribed, Session, Stiffness
from heelrehab.exchange.incoming.preview import preview
from heelrehab.exchange.incoming.sources import Source
from heelrehab.exchange.take_home.package import unpacked
from heelrehab.exchange.take_home.pieces import joined, pieces_in
from heelrehab.ui.session.plan import SessionPlan

pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3", "PulseAudioService")  # no sound here


@pytest.fixture
def begun(kiosk):
    """A guest's session that has just begun."""
    kiosk.begin_as_guest()
    _begin_session(kiosk)
    return kiosk


@pytest.fixture
def signed_in(open_kiosk, premises):
    """Let a patient with these records come in."""

    def come_in(*records):
        settle_in(premises, records)
        kiosk = open_kiosk(premises)
        kiosk.sign_in()
        kiosk.wait_for("visitFrame")
        return kiosk

    return come_in


@pytest.fixture
def prescription(clock):
    """What staff set: in force from so many days on."""

    def make(days=0, name="prescription"):
        now = clock.now()
        return Prescribed(
            id=name,
            at=now - timedelta(hours=1),
            day=now.date(),
            starts=now.date() + timedelta(days=days),
            programme_id="starter",
            stage_id="S1",
            days_per_week=7,
            items=(ItemSet(exercise_id="calf_iso_double", step=0),),
        )

    return make


def _begin_session(kiosk):
    kiosk.house.visit.pages.open_session(SessionPlan(ITEMS))
    kiosk.settle()
    kiosk.hand.click("sessionBegin")


def _exercise(kiosk, seconds):
    for _ in range(seconds):
        kiosk.advance(1.0)


def _stop(kiosk):
    kiosk.house.visit.pages.stop_session()
    kiosk.settle()
    kiosk.hand.click("sessionDone")


def _texts(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def _taken(kiosk):
    """Return what a camera that sees every code on the screen takes home."""
    pieces = []
    while True:
        image = kiosk.window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        shape = (image.height(), image.bytesPerLine())
        pixels = memoryview(image.constBits()).cast("B", shape=shape)
        pieces += [each.text for each in zxingcpp.read_barcodes(pixels)]
        following = "takeHomeNext"
        if not (kiosk.hand.sees(following) and kiosk.hand.find(following).isEnabled()):
            break
        kiosk.hand.click(following)
    return unpacked("screen", joined("screen", pieces_in("screen", "\n".join(pieces)))).records


def test_no_code_is_handed_out_where_nothing_was_done(begun):
    _stop(begun)

    begun.hand.click("visitFinish")

    assert begun.screen == "farewellPage"


def test_what_was_done_is_handed_out(begun):
    _exercise(begun, 60)
    _stop(begun)

    begun.hand.click("visitFinish")

    (session,) = _taken(begun)
    assert isinstance(session, Session)
    assert "Well done" in _texts(begun.window.screen_shown)


def test_every_session_of_the_visit_is_handed_out_with_its_scores(begun):
    begun.hand.click("playerPain")
    begun.hand.press(Qt.Key.Key_4)
    begun.hand.click("painNowGoOn")
    _exercise(begun, 60)
    _stop(begun)
    _begin_session(begun)
    _exercise(begun, 90)
    _stop(begun)

    begun.hand.click("visitFinish")

    taken = _taken(begun)
    first, second = (each for each in taken if isinstance(each, Session))
    assert [each.session_id for each in taken if isinstance(each, Pain)] == [first.session_id]
    assert first.session_id != second.session_id
    lines = " ".join(_texts(begun.window.screen_shown))
    assert "Session 1: 1 exercise" in lines
    assert "Session 2: 1 exercise" in lines
    assert "up to 4 during" in lines


def test_what_was_taken_home_twice_counts_once(begun):
    _exercise(begun, 60)
    _stop(begun)
    begun.hand.click("visitFinish")
    taken = _taken(begun)

    again = preview(taken, Source(taken))

    assert again.new == ()
    assert again.known == taken


def test_the_answers_of_the_morning_are_handed_out_without_a_session(signed_in, prescription):
    kiosk = signed_in(prescription())
    kiosk.hand.click("score_2", within="morningPain")
    kiosk.hand.click("visitFinish")

    score, _prescribed = _taken(kiosk)

    assert (score.moment, score.score_nrs) == (PainMoment.MORNING, 2)
    assert {"Thank you", "Check-in: 1 answer"} <= set(_texts(kiosk.window.screen_shown))


def test_what_was_there_before_the_visit_is_not_handed_out(signed_in, clock):
    yesterday = clock.now() - timedelta(days=1)
    old = Stiffness(id="old", at=yesterday, day=yesterday.date(), minutes=5)
    kiosk = signed_in(old)

    kiosk.hand.click("visitFinish")

    assert kiosk.screen == "farewellPage"


@pytest.mark.parametrize("days", [0, 3])
def test_a_prescription_is_handed_out_without_a_session(signed_in, prescription, days):
    set_by_staff = prescription(days)
    kiosk = signed_in(set_by_staff)

    kiosk.hand.click("visitFinish")

    assert _taken(kiosk) == (set_by_staff,)
    texts = _texts(kiosk.window.screen_shown)
    assert {"Your exercises to take home", "Set for you by the clinic: 1 exercise"} <= set(texts)


def test_of_two_prescriptions_the_one_set_last_is_handed_out(signed_in, prescription, clock):
    in_force, to_come = prescription(0, "now"), prescription(3, "then")
    later = msgspec.structs.replace(to_come, at=clock.now() - timedelta(minutes=1))
    kiosk = signed_in(in_force, later)

    kiosk.hand.click("visitFinish")

    assert _taken(kiosk) == (later,)


def test_a_guest_who_ends_a_session_is_not_told_that_it_is_kept(begun):
    begun.hand.click("playerEnd")

    question = begun.hand.find("endQuestion")
    assert [text for text in _texts(question) if "kept" in text] == []


class Dice:
    """Randomness that can be lost."""

    def __init__(self, drawn):
        self._drawn = drawn
        self.are_lost = False

    def __call__(self, count):
        if self.are_lost:
            raise RuntimeError
        return self._drawn(count)


@pytest.mark.parametrize("is_guest", [True, False])
def test_where_no_code_can_be_made_the_visit_ends_all_the_same_and_says_so(
    open_kiosk, premises, random, qtbot, is_guest
):
    dice = Dice(random)
    kiosk = open_kiosk(replace(premises, random=dice))
    if is_guest:
        kiosk.begin_as_guest()
    else:
        settle_in(premises, ())
        kiosk.sign_in()
        kiosk.wait_for("visitFrame")
    _begin_session(kiosk)
    _exercise(kiosk, 60)
    _stop(kiosk)
    dice.are_lost = True

    with qtbot.captureExceptions() as raised:
        kiosk.hand.click("visitFinish")

    assert [each[0] for each in raised] == [RuntimeError]
    assert kiosk.house.visit is None
    text = kiosk.text_of("farewellPageText")
    assert "No code to take home could be made just now. Please tell the staff" in text
    kept = "Nothing of your visit was kept here." if is_guest else "is kept under your code."
    assert kept in text
    kiosk.hand.click("farewellDone")
    assert kiosk.screen == "attractPage"
