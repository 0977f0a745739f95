from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from heelrehab.ui.kiosk.staff.typing.field import TypedField
from heelrehab.ui.kiosk.staff.typing.letter_pad import LETTERS


@pytest.fixture
def field_of(qtbot, appearance):
    def make(most=4, **kinds):
        field = TypedField(appearance, "Initials", name="field", most=most, **kinds)
        qtbot.addWidget(field)
        field.show()
        return field

    return make


def press(field, *characters):
    for character in characters:
        field.findChild(QAbstractButton, f"fieldPad_{ord(character)}").click()


def test_letters_are_added_up_to_the_most(field_of):
    field = field_of(most=3)

    press(field, *"ABCD")

    assert field.text == "ABC"


def test_each_change_is_told(qtbot, field_of):
    field = field_of()
    told = []
    field.changed.connect(told.append)

    press(field, "A", "B")
    field.findChild(QAbstractButton, "fieldPadErase").click()

    assert told == ["A", "AB", "A"]


def test_nothing_can_be_erased_from_an_empty_field(field_of):
    field = field_of()

    assert not field.findChild(QAbstractButton, "fieldPadErase").isEnabled()
    assert field.accessibleName() == "Initials: empty"


def test_words_begin_in_capitals_and_go_on_small(field_of):
    field = field_of(most=20, characters=LETTERS + " .", is_capitalised=True)

    press(field, *"AM MARKT")

    assert field.text == "Am Markt"
    assert field.accessibleName() == "Initials: Am Markt"


def test_spaces_around_do_not_count(field_of):
    field = field_of(characters="A ")

    press(field, " ", "A", " ")

    assert field.text == "A"


@pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_B, "B"), (Qt.Key.Key_1, "")])
def test_a_keyboard_types_what_there_are_keys_for(qtbot, field_of, key, text):
    field = field_of()
    button = field.findChild(QAbstractButton, "fieldPad_65")

    qtbot.keyClick(button, key)

    assert field.text == text


def test_backspace_erases(qtbot, field_of):
    field = field_of()
    press(field, "A", "B")

    qtbot.keyClick(field.findChild(QAbstractButton, "fieldPad_65"), Qt.Key.Key_Backspace)

    assert field.text == "A"
