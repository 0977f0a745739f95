"""Whatever sets a value works by click and by keys, and tells each change once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from heelrehab.ui.widgets.buttons import IconButton
from heelrehab.ui.widgets.choices.choice_button import ChoiceButton
from heelrehab.ui.widgets.choices.drop_down import DropDown
from heelrehab.ui.widgets.choices.labelled_slider import LabelledSlider
from heelrehab.ui.widgets.choices.segmented import SegmentButton, SegmentedChoice
from heelrehab.ui.widgets.choices.stepper import Stepper
from heelrehab.ui.widgets.choices.toggle_switch import ToggleSwitch

SPANS = (("1", "1 week"), ("4", "4 weeks"), ("all", "All"))
LONG = "Show each step without moving the figure, for people whom moving pictures disturb"


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


@pytest.fixture
def span(qtbot, appearance):
    return shown(qtbot, SegmentedChoice(appearance, "Span", SPANS, name="span"))


def test_the_first_segment_is_chosen_to_begin_with(span):
    assert span.choice == "1"


def test_a_segment_is_chosen_by_click_and_told_once(qtbot, span):
    told = []
    span.chosen.connect(told.append)

    span.findChild(SegmentButton, "span_all").click()
    span.findChild(SegmentButton, "span_all").click()

    assert told == ["all"]
    assert span.choice == "all"


def test_arrows_choose_the_neighbour(qtbot, span):
    first = span.findChild(SegmentButton, "span_1")
    first.setFocus()

    with qtbot.waitSignal(span.chosen, timeout=0) as chosen:
        qtbot.keyClick(first, Qt.Key.Key_Right)

    assert chosen.args == ["4"]


@pytest.mark.parametrize(("asked", "then"), [("4", "4"), ("none", "1")])
def test_selecting_tells_nobody(qtbot, span, asked, then):
    with qtbot.assertNotEmitted(span.chosen):
        span.select(asked)

    assert span.choice == then


@pytest.mark.parametrize("x_px", [10, 150])
def test_a_switch_is_thrown_by_its_mark_and_by_its_words(qtbot, appearance, x_px):
    switch = shown(qtbot, ToggleSwitch(appearance, "Spoken words", name="voice"))

    with qtbot.waitSignal(switch.toggled, timeout=0):
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(x_px, 20))

    assert switch.isChecked()


def test_a_switch_is_thrown_by_space(qtbot, appearance):
    switch = shown(qtbot, ToggleSwitch(appearance, "Spoken words", name="voice"))

    with qtbot.waitSignal(switch.toggled, timeout=0):
        qtbot.keyClick(switch, Qt.Key.Key_Space)


@pytest.mark.parametrize("is_enabled", [True, False])
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_on_and_off_differ_by_place(qtbot, appearance, is_enabled, direction):
    """The knob's side of the track is light when on, dark when off, in either script."""
    switch = shown(qtbot, ToggleSwitch(appearance, "Words", name="words"))
    switch.setLayoutDirection(direction)
    switch.setEnabled(is_enabled)
    off = switch.grab().toImage()

    switch.setChecked(True)

    assert switch.grab().toImage() != off


def make_choice(appearance):
    return ChoiceButton(appearance, LONG, name="answer")


def make_switch(appearance):
    return ToggleSwitch(appearance, LONG, name="answer")


@pytest.mark.parametrize("make", [make_choice, make_switch])
@pytest.mark.parametrize("text_percent", [100, 200])
def test_long_words_wrap_and_make_the_row_higher(qtbot, appearance, make, text_percent):
    appearance.scale_text(text_percent)
    widget = make(appearance)
    qtbot.addWidget(widget)
    widget.ensurePolished()
    line_px = widget.fontMetrics().height()

    assert widget.heightForWidth(2000) < 2 * line_px + 60
    assert widget.heightForWidth(300) >= 3 * line_px
    assert widget.sizeHint().height() >= appearance.sizes.target_px


@pytest.mark.parametrize(("is_one_of", "left"), [(True, 1), (False, 2)])
def test_one_of_excludes_the_others_and_several_do_not(qtbot, appearance, is_one_of, left):
    page = QWidget()
    column = QVBoxLayout(page)
    answers = [
        ChoiceButton(appearance, text, name=text, is_one_of=is_one_of) for text in ("Yes", "No")
    ]
    for answer in answers:
        column.addWidget(answer)
    shown(qtbot, page)

    for answer in answers:
        answer.click()

    assert sum(answer.isChecked() for answer in answers) == left
    assert not page.grab().isNull()


@pytest.fixture
def stepper(qtbot, appearance):
    widget = Stepper(
        appearance, "Weight", name="weight", least=0, most=1, step=0.5, text_of="{:g} kg".format
    )
    return shown(qtbot, widget)


def test_a_stepper_goes_up_to_its_limit(qtbot, stepper):
    told = []
    stepper.value_changed.connect(told.append)
    more = stepper.findChild(IconButton, "weightMore")

    for _ in range(3):
        more.click()

    assert told == [0.5, 1.0]
    assert not more.isEnabled()
    assert stepper.accessibleName() == "Weight: 1 kg"


def test_a_stepper_at_its_limit_tells_of_no_change(qtbot, stepper):
    stepper.show_value(1)

    with qtbot.assertNotEmitted(stepper.value_changed):
        stepper.increase()


def test_a_stepper_goes_down_to_its_limit(qtbot, stepper):
    stepper.show_value(0.5)

    stepper.findChild(IconButton, "weightLess").click()
    stepper.decrease()

    assert stepper.value == 0


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (Qt.Key.Key_Up, 1.0),
        (Qt.Key.Key_Plus, 1.0),
        (Qt.Key.Key_Down, 0.0),
        (Qt.Key.Key_Minus, 0.0),
        (Qt.Key.Key_A, 0.5),
    ],
)
def test_a_stepper_is_set_by_keys(qtbot, stepper, key, value):
    stepper.show_value(0.5)
    button = stepper.findChild(IconButton, "weightMore")
    button.setFocus()

    qtbot.keyClick(button, key)

    assert stepper.value == value


def test_a_stepper_keeps_a_value_within_its_limits(stepper):
    stepper.show_value(99)

    assert stepper.value == 1


@pytest.fixture
def slider(qtbot, appearance):
    widget = LabelledSlider(
        "Volume", name="volume", least=0, most=100, step=5, text_of="{} %".format
    )
    return shown(qtbot, widget)


def test_a_slider_is_set_by_keys_and_tells_its_value(qtbot, slider):
    inner = slider.findChild(QSlider, "volumeSlider")

    with qtbot.waitSignal(slider.value_changed, timeout=0) as changed:
        qtbot.keyClick(inner, Qt.Key.Key_Right)

    assert changed.args == [5]
    assert inner.accessibleName() == "Volume"
    assert inner.accessibleDescription() == "5 %"


def test_showing_a_slider_value_tells_nobody(qtbot, slider):
    with qtbot.assertNotEmitted(slider.value_changed):
        slider.show_value(60)

    assert slider.value == 60


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_drop_down_has_a_name_an_arrow_and_keys(qtbot, appearance, direction):
    box = DropDown(appearance, "Output", name="output")
    box.addItems(["System", "Headphones"])
    shown(qtbot, box)
    box.setLayoutDirection(direction)

    qtbot.keyClick(box, Qt.Key.Key_Down)

    assert box.currentText() == "Headphones"
    assert box.accessibleName() == "Output"
    assert box.sizeHint().height() >= 44
    image = box.grab().toImage()
    arrow_side = range(image.width() - 40, image.width() - 8)
    if direction is Qt.LayoutDirection.RightToLeft:
        arrow_side = range(8, 40)
    rows = range(8, image.height() - 8)
    darkest = min(image.pixelColor(x, y).lightness() for x in arrow_side for y in rows)
    assert darkest < 100
