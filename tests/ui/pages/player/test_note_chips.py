"""Where there is no keyboard, a note is made of phrases that are touched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from heelrehab.core.records import SessionFeedback
from heelrehab.ui.icons import Icons
from heelrehab.ui.pages.player.asking.feedback import MOST_NOTE_CHARACTERS, Feedback
from heelrehab.ui.pages.player.asking.note_chips import BETWEEN, NoteChips, note_phrases
from heelrehab.ui.pages.player.scores import SessionScores
from heelrehab.ui.theme.appearance import Appearance, ThemeChoice
from heelrehab.ui.theme.roles import load_themes
from heelrehab.ui.theme.sizes import KIOSK_TARGET_PX

LOOSENED, SHOES = "Stiff at first, then better", "Other shoes than usual"


@pytest.fixture
def at_kiosk(qapp, resources, dressed):
    """The look of a kiosk, in the place of that of a desk."""
    kiosk = Appearance(
        qapp,
        load_themes(resources / "theme"),
        Icons(resources / "icons"),
        choice=ThemeChoice.LIGHT,
        least_target_px=KIOSK_TARGET_PX,
        has_keyboard=False,
    )
    yield kiosk
    kiosk.deleteLater()
    dressed.choose_theme(ThemeChoice.LIGHT)


@pytest.fixture
def shown(qtbot):
    def show(widget, width=900):
        qtbot.addWidget(widget)
        widget.resize(width, 700)
        widget.show()
        QApplication.processEvents()
        return widget

    return show


@pytest.fixture
def given():
    return []


@pytest.fixture
def chips(at_kiosk, shown, given):
    widget = NoteChips(at_kiosk)
    widget.note_given.connect(given.append)
    return shown(widget)


def touch(widget, name):
    widget.findChild(QAbstractButton, name).click()


def test_what_is_touched_stands_in_the_note_in_one_order(chips, given):
    touch(chips, "note_shoes")
    touch(chips, "note_loosened")
    touch(chips, "note_shoes")

    assert given == [SHOES, f"{LOOSENED}{BETWEEN}{SHOES}", LOOSENED]


def test_undo_takes_back_one_touch_after_the_other_and_then_goes(chips, given):
    undo = chips.findChild(QAbstractButton, "undoNote")
    assert not undo.isVisible()
    for name in ("note_shoes", "note_loosened", "note_shoes"):
        touch(chips, name)
    del given[:]

    for _ in range(3):
        undo.click()

    assert given == [f"{LOOSENED}{BETWEEN}{SHOES}", SHOES, ""]
    assert not undo.isVisible()


def test_every_phrase_can_be_reached_by_keys_and_has_a_name(chips, qtbot, given):
    first, *_ = buttons = chips.findChildren(QAbstractButton)
    first.setFocus()
    for _ in range(len(note_phrases()) - 1):
        qtbot.keyClick(chips.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(chips.focusWidget(), Qt.Key.Key_Space)

    assert given == ["I have a question for my therapist"]
    assert all(each.text() and each.isCheckable() for each in buttons[: len(note_phrases())])
    assert "Anything to note?" in chips.accessibleName()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [440, 900])
def test_every_phrase_is_large_enough_to_touch_and_wholly_there(at_kiosk, shown, percent, width):
    at_kiosk.scale_text(percent)
    chips = shown(NoteChips(at_kiosk), width)

    for each in chips.findChildren(QAbstractButton):
        if each.isVisible():
            assert min(each.width(), each.height()) >= KIOSK_TARGET_PX
            assert each.geometry().right() <= chips.width()
            assert each.height() >= each.heightForWidth(each.width())


def test_a_phrase_that_is_chosen_takes_no_more_room_than_before(chips):
    for each in chips.findChildren(QAbstractButton)[: len(note_phrases())]:
        before = each.sizeHint()
        each.click()
        assert each.sizeHint() == before
        assert each.heightForWidth(each.width()) == each.height()


def test_all_phrases_together_are_a_note_that_a_record_takes():
    assert len(BETWEEN.join(note_phrases().values())) < MOST_NOTE_CHARACTERS


def test_a_desk_has_a_line_to_type_in_and_a_kiosk_the_phrases(appearance, at_kiosk, shown):
    desk, kiosk = (shown(Feedback(look, was_cut=False)) for look in (appearance, at_kiosk))

    assert desk.findChild(QLineEdit, "sessionNote").isVisible()
    assert desk.findChild(NoteChips) is None
    assert kiosk.findChild(QLineEdit) is None
    assert kiosk.findChild(NoteChips).isVisible()


def test_a_note_is_kept_at_every_touch_and_only_the_last_counts(chips, keeper_of):
    keeper = keeper_of()
    scores = SessionScores(keeper, "here")
    chips.note_given.connect(scores.keep_note)
    scores.keep_effort(4)

    touch(chips, "note_loosened")
    touch(chips, "note_shoes")

    (said,) = keeper.history.feedback
    assert (said.effort_nrs, said.note) == (4, f"{LOOSENED}{BETWEEN}{SHOES}")
    touch(chips, "note_loosened")
    touch(chips, "note_shoes")
    (said,) = keeper.history.feedback
    assert (said.effort_nrs, said.note) == (4, "")
    kept = [each for each in keeper.records if isinstance(each, SessionFeedback)]
    assert len(kept) == 5


def test_a_typed_note_is_taken_back_where_it_is_emptied(appearance, shown, keeper_of, qtbot):
    keeper = keeper_of()
    scores = SessionScores(keeper, "here")
    feedback = shown(Feedback(appearance, was_cut=False))
    feedback.note_given.connect(scores.keep_note)
    line = feedback.findChild(QLineEdit, "sessionNote")

    qtbot.keyClicks(line, " windy ")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [each.note for each in keeper.history.feedback] == ["windy"]
    line.clear()
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert [each.note for each in keeper.history.feedback] == [""]
