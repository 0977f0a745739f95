"""A score is given by click, by digit or by arrows, and taken back at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from heelrehab.ui.widgets.pain.scale import PainScale, ScoreButton

FOREVER_MS = 3_600_000


class EnterPage(QWidget):
    """Counts the Enter keys that are left to it."""

    def __init__(self):
        super().__init__()
        self.enters = 0

    def keyPressEvent(self, event):  # noqa: N802 - overrides Qt's name
        self.enters += event.key() == Qt.Key.Key_Return


@pytest.fixture
def page(qtbot, appearance):
    """A scale between two fields, on screen, that waits as long as it takes for a nought."""
    widget = QWidget()
    column = QVBoxLayout(widget)
    widget.before, widget.after = QLineEdit(), QLineEdit()
    widget.scale = PainScale(appearance, name="pain", ten_wait_ms=FOREVER_MS)
    for each in (widget.before, widget.scale, widget.after):
        column.addWidget(each)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


@pytest.fixture
def scale(page):
    page.scale.setFocus()
    return page.scale


@pytest.fixture
def scores(scale):
    """Every score that was chosen, in order."""
    chosen = []
    scale.score_chosen.connect(chosen.append)
    return chosen


def button(scale, score_nrs):
    return scale.findChild(ScoreButton, f"score_{score_nrs}")


def undo(scale):
    return scale.findChild(QPushButton, "undoScore")


def checked(scale):
    return [score for score in range(11) if button(scale, score).isChecked()]


def press(qtbot, scale, *keys):
    for key in keys:
        qtbot.keyClick(scale.focusWidget(), key)


def test_no_score_is_preset(scale):
    assert scale.score_nrs is None
    assert checked(scale) == []
    assert not undo(scale).isVisible()
    assert scale.accessibleDescription() == "not given yet"


@pytest.mark.parametrize("score_nrs", range(11))
def test_a_click_chooses(qtbot, scale, scores, score_nrs):
    qtbot.mouseClick(button(scale, score_nrs), Qt.MouseButton.LeftButton)

    assert scores == [score_nrs]
    assert scale.score_nrs == score_nrs
    assert checked(scale) == [score_nrs]


@pytest.mark.parametrize("digit", [0, 2, 3, 4, 5, 6, 7, 8, 9])
def test_a_digit_chooses(qtbot, scale, scores, digit):
    press(qtbot, scale, Qt.Key(Qt.Key.Key_0 + digit))

    assert scores == [digit]
    assert checked(scale) == [digit]


def test_one_and_nought_are_ten_and_one_is_never_told(qtbot, scale, scores):
    press(qtbot, scale, Qt.Key.Key_1)
    assert checked(scale) == [1]
    assert scores == []

    press(qtbot, scale, Qt.Key.Key_0)

    assert scores == [10]
    assert checked(scale) == [10]


def test_another_digit_takes_the_place_of_a_waiting_one(qtbot, scale, scores):
    press(qtbot, scale, Qt.Key.Key_1, Qt.Key.Key_4)

    assert scores == [4]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_waiting_one_is_settled_by_going_on(qtbot, scale, scores, key):
    press(qtbot, scale, Qt.Key.Key_1, key)

    assert scores == [1]


def test_enter_on_the_score_that_is_chosen_goes_on_to_the_page(qtbot, appearance):
    page = EnterPage()
    scale = PainScale(appearance, name="pain", parent=page)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    scale.setFocus()

    press(qtbot, scale, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert (scale.score_nrs, page.enters) == (1, 0)
    press(qtbot, scale, Qt.Key.Key_Return)

    assert (scale.score_nrs, page.enters) == (1, 1)


def test_a_waiting_one_settles_by_itself(qtbot, appearance):
    scale = PainScale(appearance, name="pain", ten_wait_ms=0)
    qtbot.addWidget(scale)

    with qtbot.waitSignal(scale.score_chosen, timeout=5000) as chosen:
        qtbot.keyClick(scale, Qt.Key.Key_1)

    assert chosen.args == [1]


def test_a_click_drops_a_waiting_one(qtbot, scale, scores):
    press(qtbot, scale, Qt.Key.Key_1)

    button(scale, 3).click()
    press(qtbot, scale, Qt.Key.Key_0)

    assert scores == [3, 0]


def test_arrows_go_along_without_choosing_and_space_chooses(qtbot, scale, scores):
    press(qtbot, scale, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left)
    assert button(scale, 2).hasFocus()
    assert scores == []

    press(qtbot, scale, Qt.Key.Key_Space)

    assert scores == [2]


@pytest.mark.parametrize(
    ("key", "score_nrs"), [(Qt.Key.Key_End, 10), (Qt.Key.Key_Home, 0), (Qt.Key.Key_Left, 0)]
)
def test_arrows_stop_at_the_ends(qtbot, scale, key, score_nrs):
    press(qtbot, scale, key)

    assert button(scale, score_nrs).hasFocus()


def test_tab_goes_through_the_scale_in_one_step(qtbot, page):
    page.before.setFocus()

    qtbot.keyClick(page.before, Qt.Key.Key_Tab)
    assert button(page.scale, 0).hasFocus()

    press(qtbot, page.scale, Qt.Key.Key_Tab)
    assert page.after.hasFocus()


def test_undo_takes_the_score_back(qtbot, scale, scores):
    button(scale, 6).click()
    assert undo(scale).isVisible()

    with qtbot.waitSignal(scale.cleared, timeout=0):
        undo(scale).click()

    assert scale.score_nrs is None
    assert checked(scale) == []
    assert not undo(scale).isVisible()


def test_choosing_the_same_again_keeps_it_chosen(scale, scores):
    button(scale, 6).click()
    button(scale, 6).click()

    assert checked(scale) == [6]


def test_showing_a_known_score_tells_nobody(qtbot, scale, scores):
    scale.show_score(7)

    assert scores == []
    assert checked(scale) == [7]
    assert scale.score_nrs == 7


def test_a_score_is_told_in_words(scale):
    assert button(scale, 2).accessibleName() == "2 of 10, settled"
    assert button(scale, 5).accessibleName() == "5 of 10, acceptable"
    assert button(scale, 6).accessibleName() == "6 of 10, ease off"

    button(scale, 6).click()

    assert scale.accessibleDescription() == "6 of 10, ease off"


@pytest.mark.parametrize("text_percent", [100, 150, 200])
@pytest.mark.parametrize("width_px", range(320, 1000, 45))
def test_what_was_chosen_and_its_undo_have_their_room_from_the_start(
    qtbot, appearance, text_percent, width_px
):
    appearance.scale_text(text_percent)
    scale = PainScale(appearance, name="pain")
    qtbot.addWidget(scale)
    height_px = scale.heightForWidth(width_px)
    scale.resize(width_px, height_px)
    scale.show()

    button(scale, 3).click()

    assert scale.heightForWidth(width_px) == height_px
    place = undo(scale).geometry().translated(undo(scale).parentWidget().pos())
    assert scale.rect().contains(place)


def test_a_scale_that_may_choose_its_width_has_all_buttons_in_one_row(qtbot, appearance):
    scale = PainScale(appearance, name="pain")
    qtbot.addWidget(scale)
    scale.resize(scale.sizeHint())
    scale.show()

    assert {button(scale, score).y() for score in range(11)} == {0}


@pytest.mark.parametrize("text_percent", [100, 150, 200])
@pytest.mark.parametrize("width_px", [320, 480, 640, 1000])
def test_every_button_holds_its_number_and_a_finger(qtbot, appearance, text_percent, width_px):
    appearance.scale_text(text_percent)
    scale = PainScale(appearance, name="pain")
    qtbot.addWidget(scale)
    scale.resize(width_px, scale.heightForWidth(width_px))
    scale.show()

    for score_nrs in range(11):
        shown = button(scale, score_nrs)
        assert min(shown.width(), shown.height()) >= 48
        assert scale.rect().contains(shown.geometry())
        assert shown.fontMetrics().horizontalAdvance("10") < shown.width()


def test_the_scale_runs_from_the_right_in_right_to_left_scripts(qtbot, appearance):
    scale = PainScale(appearance, name="pain")
    qtbot.addWidget(scale)
    scale.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    scale.resize(900, 200)
    scale.show()

    assert button(scale, 0).x() > button(scale, 10).x()


def test_colours_of_all_bands_are_seen(qtbot, appearance):
    scale = PainScale(appearance, name="pain")
    qtbot.addWidget(scale)
    scale.resize(900, scale.heightForWidth(900))
    image = scale.grab().toImage()
    row = {image.pixelColor(x, 62).name().upper() for x in range(900)}

    bands = appearance.theme.bands
    assert {bands.green_mark, bands.amber_mark, bands.red_mark} <= row


@pytest.mark.parametrize("first", [None, 3])
def test_the_words_of_a_score_have_the_room_they_need(page, first):
    """Neither an empty place nor a shorter word leaves them cut off."""
    page.resize(900, 400)
    page.scale.show_score(first)

    page.scale.show_score(8)

    words = page.scale.findChild(QLabel, "chosenScore")
    assert words.width() >= words.sizeHint().width()
