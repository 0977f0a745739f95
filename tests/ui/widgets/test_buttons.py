"""Buttons work by click and by keys, say what they do, and show where the keys go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import ThemeChoice
from heelrehab.ui.widgets.buttons import IconButton, LinkButton, PrimaryButton, QuietButton

KINDS = (PrimaryButton, QuietButton, LinkButton)


@pytest.fixture
def page(qtbot):
    widget = QWidget()
    QVBoxLayout(widget)
    qtbot.addWidget(widget)
    return widget


def share_of(image, colour):
    """How much of a picture has nearly this colour, 0 to 1."""
    wanted = QColor(colour)
    near = 0
    for x in range(image.width()):
        for y in range(image.height()):
            found = image.pixelColor(x, y)
            gaps = (
                found.red() - wanted.red(),
                found.green() - wanted.green(),
                found.blue() - wanted.blue(),
            )
            near += max(abs(gap) for gap in gaps) <= 8
    return near / (image.width() * image.height())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_presses_the_button(qtbot, appearance, page, kind, key):
    button = kind(appearance, "Start", name="start", parent=page)
    qtbot.addWidget(button)
    button.setFocus()

    with qtbot.waitSignal(button.clicked, timeout=0):
        qtbot.keyClick(button, key)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text_percent", [100, 200])
def test_a_finger_can_hit_the_button(qtbot, appearance, kind, text_percent):
    appearance.scale_text(text_percent)
    button = kind(appearance, "A", name="a")
    qtbot.addWidget(button)
    button.ensurePolished()

    assert button.sizeHint().height() >= appearance.sizes.target_px
    assert button.minimumSizeHint().width() >= button.fontMetrics().horizontalAdvance("A")


def test_an_icon_button_tells_its_name_without_words(qtbot, appearance):
    button = IconButton(appearance, "Sound off", name="mute", icon=IconName.MUTE)
    qtbot.addWidget(button)

    assert button.text() == ""
    assert button.accessibleName() == "Sound off"
    assert button.toolTip() == "Sound off"
    assert button.sizeHint().width() >= appearance.sizes.target_px


@pytest.mark.parametrize("kind", [PrimaryButton, QuietButton])
def test_the_focus_is_seen(qtbot, appearance, page, kind):
    button, other = (kind(appearance, "Start", name=name) for name in ("start", "other"))
    for each in (button, other):
        page.layout().addWidget(each)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    other.setFocus(Qt.FocusReason.TabFocusReason)
    before = share_of(button.grab().toImage(), button.ring_colour())

    button.setFocus(Qt.FocusReason.TabFocusReason)

    assert share_of(button.grab().toImage(), button.ring_colour()) > before + 0.03


def test_a_disabled_button_looks_so(qtbot, appearance, page):
    button = PrimaryButton(appearance, "Start", name="start", icon=IconName.PLAY)
    page.layout().addWidget(button)
    button.resize(160, 48)
    assert share_of(button.grab().toImage(), appearance.theme.accent) > 0.6

    button.setEnabled(False)

    assert share_of(button.grab().toImage(), appearance.theme.accent) == 0


def test_a_pictogram_is_tinted_as_what_can_be_pressed_or_not(qtbot, appearance, page):
    button = QuietButton(appearance, "", name="pause", icon=IconName.PAUSE)
    page.layout().addWidget(button)
    button.resize(64, 48)
    enabled = button.grab().toImage()

    button.setEnabled(False)

    disabled = button.grab().toImage()
    assert share_of(disabled, appearance.theme.disabled) > 0.01
    assert share_of(disabled, appearance.theme.text) == 0
    button.setEnabled(True)
    assert button.grab().toImage() == enabled


def test_a_pictogram_follows_the_theme(qtbot, appearance, page):
    button = QuietButton(appearance, "", name="pause", icon=IconName.PAUSE)
    page.layout().addWidget(button)
    appearance.choose_theme(ThemeChoice.DARK)
    button.resize(64, 48)

    pause = button.grab().toImage()
    assert share_of(pause, appearance.theme.text) > 0.01

    button.show_icon(IconName.MINUS)

    assert button.grab().toImage() != pause


def test_arrow_keys_are_left_to_the_page(qtbot, appearance, page):
    first, second = (QuietButton(appearance, "Go", name=name) for name in ("a", "b"))
    for button in (first, second):
        page.layout().addWidget(button)
    page.show()
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Down)

    assert not second.hasFocus()
