"""The data card by click and key, over real files."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from heelrehab.exchange.document import document
from heelrehab.storage.durable import SAVED, Cause, Outcome, SaveState
from heelrehab.storage.profiles import Profile, create_profile
from heelrehab.ui.pages.settings.data.erased import Erased, ErasedPage


def press(qtbot, card, name):
    qtbot.mouseClick(card.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def text(card, name):
    return card.findChild(QLabel, name).text()


def test_the_folder_is_named_and_can_be_shown(card_of, home, qtbot):
    card = card_of()

    assert text(card, "dataFolder") == str(home.folder.root)
    with qtbot.waitSignal(card.folder_asked, timeout=0):
        press(qtbot, card, "showFolder")
    with qtbot.waitSignal(card.history_asked, timeout=0):
        press(qtbot, card, "showHistory")


def test_without_a_backup_it_says_when_there_will_be_one(card_of):
    card = card_of()

    assert "No backup yet" in text(card, "lastBackup")
    assert not card.findChild(QAbstractButton, "restore").isVisible()


def test_a_backup_says_what_it_would_bring_back_before_it_does(card_of, home, some_pain, qtbot):
    home.write(some_pain(1), some_pain(2))
    home.back_up()
    home.write(some_pain(1))
    card = card_of()

    assert text(card, "lastBackup") == "Last backup: Monday 2 March 2026"
    press(qtbot, card, "restore")
    assert "1 entry" in text(card, "restoreQuestionText")
    assert home.ids_on_disk() == ["p1"]
    press(qtbot, card, "restoreQuestionAgree")

    assert home.ids_on_disk() == ["p1", "p2"]
    assert "added to your history" in text(card, "restoreQuestionText")


def test_a_backup_that_lacks_nothing_offers_nothing(card_of, home, some_pain, qtbot):
    home.write(some_pain(1))
    home.back_up()
    card = card_of()

    press(qtbot, card, "restore")

    assert "Nothing is missing" in text(card, "restoreQuestionText")
    assert not card.findChild(QAbstractButton, "restoreQuestionAgree").isVisible()


def test_a_damaged_backup_is_told_and_changes_nothing(card_of, home, some_pain, qtbot):
    home.write(some_pain(1))
    home.back_up()
    next(home.place.backups.iterdir()).write_bytes(b"no zip")
    card = card_of()

    press(qtbot, card, "restore")

    assert "is no sound backup" in text(card, "restoreQuestionText")
    assert "Nothing was changed." in text(card, "restoreQuestionText")
    assert home.ids_on_disk() == ["p1"]


@pytest.fixture
def their_file(some_pain, tmp_path):
    path = tmp_path / "history.json"
    records = [some_pain(1), some_pain(7)]
    path.write_bytes(document(records, program_version="1", exported_at=some_pain(1).at))
    return path


@pytest.fixture
def their_folder(home, some_pain, tmp_path):
    folder = tmp_path / "theirs"
    folder.mkdir()
    home.write(some_pain(1), some_pain(7), journal="there")
    home.place.journal("there").rename(folder / "there.jsonl")
    return folder


@pytest.mark.parametrize(
    ("button", "theirs"), [("importFile", "their_file"), ("importFolder", "their_folder")]
)
def test_an_import_is_previewed_first(request, home, some_pain, button, theirs):
    path = request.getfixturevalue(theirs)
    card_of, qtbot = (request.getfixturevalue(name) for name in ("card_of", "qtbot"))
    home.write(some_pain(1))
    card = card_of(path)

    press(qtbot, card, button)
    assert text(card, "importQuestionText").startswith("1 new entry(s) · 1 here already")
    assert home.ids_on_disk() == ["p1"]
    press(qtbot, card, "importQuestionAgree")

    assert home.ids_on_disk() == ["p1", "p7"]


def test_a_foreign_file_is_refused_with_a_sentence(card_of, home, some_pain, qtbot, tmp_path):
    home.write(some_pain(1))
    path = tmp_path / "holiday.json"
    path.write_text("{}")
    card = card_of(path)

    press(qtbot, card, "importFile")

    assert "not a file that HeelRehab wrote" in text(card, "importQuestionText")
    assert "your history is as it was" in text(card, "importQuestionText")


def test_a_change_of_mind_asks_nothing(card_of, qtbot):
    card = card_of(None)

    press(qtbot, card, "importFile")
    press(qtbot, card, "exportEverything")

    assert not card.findChild(QWidget, "importQuestion").isVisible()
    assert not card.findChild(QWidget, "exportOutcome").isVisible()


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (SAVED, "Saved as"),
        (Outcome(SaveState.NOT_CONFIRMED), "the disk did not confirm it"),
        (Outcome(SaveState.NOT_SAVED, Cause.DISK_FULL), "The disk is full"),
    ],
)
def test_an_export_tells_the_truth_about_how_it_went(card_of, qtbot, tmp_path, outcome, said):
    card = card_of(tmp_path, outcome)

    press(qtbot, card, "exportEverything")

    assert said in text(card, "exportOutcomeText")


def test_nothing_is_erased_without_the_word(card_of, home, some_pain, qtbot):
    home.write(some_pain(1))
    card = card_of()

    press(qtbot, card, "erase")
    assert not card.findChild(QAbstractButton, "eraseQuestionAgree").isEnabled()
    card.findChild(QLineEdit, "eraseWord").setText("erase?")
    press(qtbot, card, "eraseQuestionAgree")
    qtbot.keyClick(card.findChild(QWidget, "eraseQuestion"), Qt.Key.Key_Escape)

    assert not card.findChild(QWidget, "eraseQuestion").isVisible()
    assert home.ids_on_disk() == ["p1"]


def test_the_word_erases_history_backups_and_settings(card_of, home, some_pain, qtbot):
    home.write(some_pain(1))
    home.back_up()
    home.folder.settings.write_text("{}")
    card = card_of()

    press(qtbot, card, "erase")
    card.findChild(QLineEdit, "eraseWord").setText("ERASE")
    with qtbot.waitSignal(card.erased, timeout=0) as erased:
        press(qtbot, card, "eraseQuestionAgree")

    assert erased.args == [Erased((), is_all=True)]
    assert not home.place.root.exists()
    assert not home.folder.backups.exists()
    assert not home.folder.settings.exists()


def test_where_others_are_kept_it_is_said_whose_data_goes(card_of, home, some_pain, qtbot):
    create_profile(home.disk, home.folder, "bo", Profile(display_name="Bo"))
    home.write(some_pain(1))
    card = card_of()

    press(qtbot, card, "erase")
    asked = text(card, "eraseQuestionText")
    assert "The whole history of Anna" in asked
    assert "other people here and the settings of this machine stay" in asked
    card.findChild(QLineEdit, "eraseWord").setText("ERASE")
    with qtbot.waitSignal(card.erased, timeout=0) as erased:
        press(qtbot, card, "eraseQuestionAgree")

    assert erased.args == [Erased((), is_all=False)]
    assert home.folder.profile("bo").card.exists()
    assert not home.place.root.exists()


def test_the_last_page_says_that_others_are_untouched(qtbot, appearance):
    page = ErasedPage(appearance, Erased((), is_all=False))
    qtbot.addWidget(page)

    said = " ".join(label.text() for label in page.findChildren(QLabel))

    assert "It is erased" in said
    assert "other people here are untouched" in said
    assert "begins with nothing" not in said


def test_a_history_open_for_reading_only_offers_no_change(card_of, home, some_pain, qtbot):
    home.write(some_pain(1))
    home.back_up()
    card = card_of(is_read_only=True)

    for name in ("importFile", "importFolder", "importText", "erase"):
        assert not card.findChild(QAbstractButton, name).isEnabled()
    assert not card.findChild(QAbstractButton, "restore").isVisible()
    assert card.findChild(QAbstractButton, "exportEverything").isEnabled()


def test_the_last_page_names_what_is_left(qtbot, appearance, tmp_path):
    left = tuple(tmp_path / f"stuck-{number}" for number in range(25))
    page = ErasedPage(appearance, Erased(left, is_all=True))
    qtbot.addWidget(page)

    said = [label.text() for label in page.findChildren(QLabel)]

    assert "Not all is erased" in said
    assert str(left[0]) in said
    assert any("5 more" in each for each in said)


def test_nothing_is_cut_off_at_twice_the_text_size(card_of, home, some_pain, appearance):
    home.write(some_pain(1))
    home.back_up()
    card = card_of()
    appearance.scale_text(200)
    QApplication.processEvents()

    assert card.minimumSizeHint().width() <= 640
