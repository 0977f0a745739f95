"""A visit comes in by picture, text or file; a prescription only after a yes of its own."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from heelrehab.core.prescribing.item import ItemSet
from heelrehab.core.records import Prescribed, Session, SessionEnd
from heelrehab.core.side import Side
from heelrehab.exchange.take_home.codes import code_of
from heelrehab.exchange.take_home.pieces import pieces_of
from heelrehab.exchange.take_home.visit import take_home
from heelrehab.storage.vault.signing import SigningKey
from heelrehab.ui.kiosk.take_home.code_picture import draw_code

SEED = bytes(range(32))


@pytest.fixture
def visit_of(some_pain):
    def make(exercise_id="", *, seed=SEED, clinic="Practice by the lake"):
        at = some_pain(1).at
        session = Session(
            id="01a19d46-75b8-7000-8000-00000000000d",
            at=at,
            session_id="there",
            day=at.date(),
            started_at=at,
            ended=SessionEnd.COMPLETED,
            done=(),
            active_s=600.0,
        )
        prescribed = None
        if exercise_id:
            prescribed = Prescribed(
                id="01a19d46-75b8-7000-8000-00000000000e",
                at=at,
                day=at.date(),
                starts=at.date(),
                ends=at.date() + timedelta(weeks=6),
                programme_id="starter",
                stage_id="S1",
                days_per_week=7,
                items=(ItemSet(exercise_id=exercise_id, step=0, sides=(Side.BOTH,)),),
                author=clinic,
            )
        signer = SigningKey(seed) if seed else None
        return take_home([session], clinic=clinic, now=at, signer=signer, prescribed=prescribed)

    return make


def press(qtbot, card, name):
    qtbot.mouseClick(card.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def text(card, name="importQuestionText"):
    return card.findChild(QLabel, name).text()


def picture(path, piece):
    image = QImage(600, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        draw_code(painter, code_of(piece), image.rect().toRectF(), dots_a_unit=1)
    image.save(str(path))
    return path


def test_a_visit_in_a_picture_is_told_and_added(card_of, visit_of, home, qtbot, tmp_path):
    visit = visit_of()
    (piece,) = pieces_of(visit.content, 970)
    card = card_of(picture(tmp_path / "photo.png", piece))

    press(qtbot, card, "importFile")
    assert "Visit on 2 Mar 2026 at Practice by the lake." in text(card)
    assert "for the first time by this clinic" in text(card)
    assert home.ids_on_disk() == []
    press(qtbot, card, "importQuestionAgree")

    assert home.ids_on_disk() == [visit.package.records[0].id]
    press(qtbot, card, "importFile")
    assert "Signed by a clinic that you took something over from." in text(card)


def test_another_signature_under_a_known_name_is_told(card_of, visit_of, qtbot, tmp_path):
    path = tmp_path / "visit.heelrehab"
    path.write_bytes(visit_of().file)
    card = card_of(path)
    press(qtbot, card, "importFile")
    press(qtbot, card, "importQuestionAgree")

    path.write_bytes(visit_of(seed=bytes(32)).file)
    press(qtbot, card, "importFile")

    assert "by another signature" in text(card)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda content: content, "Not signed"),
        (lambda content: content[:-30], "letters are missing or changed"),
        (lambda _: b"", "No text is copied"),
        (lambda _: b"Dear all", "not a file that HeelRehab wrote"),
    ],
)
def test_a_copied_text_is_read_or_refused_with_a_sentence(card_of, visit_of, qtbot, change, told):
    content = change(visit_of(seed=b"").file)
    card = card_of(text=content.decode())

    press(qtbot, card, "importText")

    assert told in text(card)


def test_pieces_may_come_one_after_the_other(card_of, visit_of, home, qtbot, tmp_path):
    one, two = pieces_of(visit_of().content, 200)
    card = card_of(picture(tmp_path / "1.png", one), text=two)

    press(qtbot, card, "importFile")
    assert "1 of 2 codes of this visit are read; still missing: 2" in text(card)
    press(qtbot, card, "importText")
    press(qtbot, card, "importQuestionAgree")

    assert len(home.ids_on_disk()) == 1


def test_a_prescription_is_asked_about_after_the_rest_and_by_itself(card_of, visit_of, home, qtbot):
    visit = visit_of("calf_iso_double")
    card = card_of(text=visit.file.decode())
    press(qtbot, card, "importText")
    assert not card.findChild(QWidget, "prescriptionQuestion").isVisible()
    press(qtbot, card, "importQuestionAgree")
    assert len(home.ids_on_disk()) == 1

    asked = text(card, "prescriptionQuestionText")
    assert "Set by Practice by the lake on 2 Mar 2026" in asked
    assert "Follow it?" in asked
    press(qtbot, card, "prescriptionQuestionAgree")

    assert len(home.ids_on_disk()) == 2
    press(qtbot, card, "importText")
    assert not card.findChild(QWidget, "prescriptionQuestion").isVisible()


def test_a_no_leaves_the_plan_as_it_is_and_may_become_a_yes(card_of, visit_of, home, qtbot):
    visit = visit_of("calf_iso_double")
    card = card_of(text=visit.file.decode())
    press(qtbot, card, "importText")
    press(qtbot, card, "importQuestionAgree")
    press(qtbot, card, "prescriptionQuestionLeave")
    assert len(home.ids_on_disk()) == 1

    press(qtbot, card, "importText")

    assert not card.findChild(QWidget, "importQuestion").isVisible()
    press(qtbot, card, "prescriptionQuestionAgree")
    assert len(home.ids_on_disk()) == 2


def test_a_prescription_that_does_not_fit_is_told_and_not_offered(card_of, visit_of, qtbot):
    card = card_of(text=visit_of("flying").file.decode())
    press(qtbot, card, "importText")
    press(qtbot, card, "importQuestionAgree")

    assert "It cannot be followed here" in text(card, "prescriptionQuestionText")
    assert not card.findChild(QWidget, "prescriptionQuestionAgree").isVisible()


def test_while_something_is_read_nothing_else_begins(card_of, visit_of, qtbot, home):
    waiting = []

    def later(work):
        waiting.append((Future(), work))
        return waiting[-1][0]

    card = card_of(text=visit_of().file.decode(), run=later)
    press(qtbot, card, "importText")

    assert "Reading what is in it" in text(card)
    assert not card.findChild(QWidget, "importQuestionLeave").isVisible()
    for name in ("importFile", "importFolder", "importText", "exportEverything"):
        assert not card.findChild(QAbstractButton, name).isEnabled()
    ((future, work),) = waiting
    future.set_result(work())
    QApplication.processEvents()
    assert card.findChild(QAbstractButton, "importText").isEnabled()
    assert "Visit on" in text(card)
