"""The card of the people of this computer."""

from __future__ import annotations

import errno
from datetime import UTC, datetime
from itertools import count

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from heelrehab.core.access.throttle import Moment
from heelrehab.storage.disk import Disk
from heelrehab.storage.home.people import People
from heelrehab.storage.paths import DataFolder, prepare
from heelrehab.ui.pages.settings.people.card import PeopleCard
from heelrehab.ui.people.names import PinWish

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


class FullDisk(Disk):
    """Takes nothing new once it is full."""

    is_full = False

    def create(self, path):
        if self.is_full:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().create(path)

    def make_folder(self, path):
        if self.is_full:
            raise OSError(errno.ENOSPC, "No space left on device")
        super().make_folder(path)


@pytest.fixture
def disk():
    return FullDisk()


@pytest.fixture
def people(disk, tmp_path):
    folder = DataFolder(tmp_path / "data")
    prepare(disk, folder)
    made = People(disk, folder, moment=lambda: Moment(NOW, 1.0, "run"), random=bytes)
    made.add("me", "", NOW)
    return made


@pytest.fixture
def open_card(qtbot, appearance, people):
    numbers = count(1)

    def make(*, can_change=True, is_in_session=False):
        card = PeopleCard(
            appearance,
            people,
            "me",
            new_id=lambda: f"new-{next(numbers)}",
            now=lambda: NOW,
            can_change=can_change,
            is_in_session=lambda: is_in_session,
        )
        qtbot.addWidget(card)
        card.show()
        return card

    return make


def press(card, name):
    found = [each for each in card.findChildren(QAbstractButton, name) if each.isVisible()]
    assert found, name
    found[0].click()
    QCoreApplication.processEvents()


def write(card, name, text):
    card.findChild(QLineEdit, name).setText(text)


def words_of(card):
    return " ".join(each.text() for each in card.findChildren(QLabel) if each.isVisible())


def test_one_person_alone_sees_a_small_card(open_card):
    card = open_card()

    shown = [each.objectName() for each in card.findChildren(QAbstractButton) if each.isVisible()]
    assert shown == ["renamePerson", "pin_set", "addPerson"]


def test_a_second_person_asks_for_both_names(open_card, people):
    card = open_card()

    press(card, "addPerson")
    write(card, "newPerson0", "Anna")
    write(card, "newPerson1", "Ben")
    press(card, "newPersonKeep")

    assert [each.name for each in people.everyone()] == ["Anna", "Ben"]
    assert "Anna (you)" in words_of(card)
    assert card.findChild(QAbstractButton, "switch_new-1").accessibleName() == "Switch to Ben"


def test_who_has_a_name_is_only_asked_for_the_other_one(open_card, people):
    people.rename("me", "Anna")
    card = open_card()

    press(card, "addPerson")

    assert not card.findChild(QLineEdit, "newPerson1").isVisible()
    write(card, "newPerson0", "Ben")
    card.findChild(QLineEdit, "newPerson0").returnPressed.emit()
    assert [each.name for each in people.everyone()] == ["Anna", "Ben"]


def test_an_empty_name_is_not_taken(open_card, people):
    card = open_card()

    press(card, "renamePerson")
    write(card, "ownName0", "   ")

    assert not card.findChild(QAbstractButton, "ownNameKeep").isEnabled()
    card.findChild(QLineEdit, "ownName0").returnPressed.emit()
    assert people.person("me").name == ""


def test_a_new_name_is_kept_and_told(qtbot, open_card, people):
    card = open_card()

    press(card, "renamePerson")
    write(card, "ownName0", "Anna")
    with qtbot.waitSignal(card.renamed, timeout=0) as renamed:
        press(card, "ownNameKeep")

    assert renamed.args == ["Anna"]
    assert people.person("me").name == "Anna"
    assert card.focusWidget().objectName() == "renamePerson", "the keys stay where they were"


@pytest.mark.parametrize("way", ["button", "key"])
def test_a_name_can_be_left_as_it_is(qtbot, open_card, people, way):
    card = open_card()
    press(card, "renamePerson")
    write(card, "ownName0", "Anna")

    if way == "button":
        press(card, "ownNameLeave")
    else:
        qtbot.keyClick(card.findChild(QWidget, "ownName"), Qt.Key.Key_Escape)

    assert not card.findChild(QWidget, "ownName").isVisible()
    assert people.person("me").name == ""


def test_without_a_pin_one_can_be_set(qtbot, open_card):
    card = open_card()

    with qtbot.waitSignal(card.pin_asked, timeout=0) as asked:
        press(card, "pin_set")

    assert asked.args == [PinWish.SET]


@pytest.mark.parametrize("wish", [PinWish.CHANGE, PinWish.REMOVE])
def test_a_pin_can_be_changed_and_removed_and_what_it_does_is_said(qtbot, open_card, people, wish):
    people.set_pin("me", "2468")
    card = open_card()

    with qtbot.waitSignal(card.pin_asked, timeout=0) as asked:
        press(card, f"pin_{wish.value}")

    assert asked.args == [wish]
    assert "does not encrypt" in words_of(card)


def test_switching_names_the_other_person(qtbot, open_card, people):
    people.add("ben", "Ben", NOW)
    card = open_card()

    with qtbot.waitSignal(card.switch_asked, timeout=0) as asked:
        press(card, "switch_ben")

    assert asked.args == ["ben"]


def test_during_a_session_switching_asks_first(qtbot, open_card, people):
    people.add("ben", "Ben", NOW)
    card = open_card(is_in_session=True)

    with qtbot.assertNotEmitted(card.switch_asked):
        press(card, "switch_ben")
    with qtbot.waitSignal(card.switch_asked, timeout=0):
        press(card, "peopleQuestionAgree")


def test_a_window_that_only_reads_changes_nobody_but_lets_one_switch(open_card, people):
    people.add("ben", "Ben", NOW)

    card = open_card(can_change=False)

    enabled = {each.objectName() for each in card.findChildren(QAbstractButton) if each.isEnabled()}
    assert enabled & {"renamePerson", "pin_set", "addPerson", "switch_ben"} == {"switch_ben"}
    assert "another window" in words_of(card)


def test_a_full_disk_is_told_and_changes_nothing(open_card, people, disk):
    people.rename("me", "Anna")
    card = open_card()
    disk.is_full = True

    press(card, "renamePerson")
    write(card, "ownName0", "Berta")
    press(card, "ownNameKeep")

    assert "No space left" in words_of(card)
    assert people.person("me").name == "Anna"


def test_a_person_who_cannot_be_made_is_told(open_card, people, disk):
    people.rename("me", "Anna")
    card = open_card()
    disk.is_full = True

    press(card, "addPerson")
    write(card, "newPerson0", "Ben")
    press(card, "newPersonKeep")

    assert "may not write" in words_of(card)
    assert len(people.everyone()) == 1
