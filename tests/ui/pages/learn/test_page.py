"""The pages to read, in both languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from heelrehab.content.catalogue import open_catalogue
from heelrehab.ui.pages.learn.page import FIRST_PAGE, LearnPage


@pytest.fixture
def open_learn(qtbot, parts):
    def make(catalogue=parts.catalogue):
        page = LearnPage(parts.appearance, parts.settings, catalogue)
        qtbot.addWidget(page)
        page.resize(1072, 800)
        page.show()
        return page

    return make


def text(page, name="learnText"):
    return page.findChild(QWidget, name).toPlainText()


def title(page):
    return page.findChild(QLabel, "learnTitle").text()


def chapters(page):
    return [
        button
        for button in page.findChildren(QAbstractButton)
        if button.objectName().startswith("learn_")
    ]


def test_when_to_see_someone_comes_first(open_learn):
    page = open_learn()

    assert chapters(page)[0].objectName() == f"learn_{FIRST_PAGE}"
    assert chapters(page)[0].isChecked()
    assert title(page) == "When to see someone"


def test_every_page_opens_by_its_title_and_has_words(open_learn, qtbot, catalogue):
    page = open_learn()
    wanted = {each.id: each for each in catalogue.guide_pages()}

    for chapter in chapters(page):
        qtbot.mouseClick(chapter, Qt.MouseButton.LeftButton)

        assert title(page) == wanted[chapter.page_id].title
        assert len(text(page)) > 200
        assert [each for each in chapters(page) if each.isChecked()] == [chapter]


def test_warning_signs_can_be_told_from_the_page_about_them(open_learn, qtbot):
    page = open_learn()
    ask = page.findChild(QAbstractButton, "learnAsk")

    with qtbot.waitSignal(page.red_flags_requested, timeout=0):
        qtbot.mouseClick(ask, Qt.MouseButton.LeftButton)
    page.open_page("two_places")

    assert not ask.isVisible()


def test_an_unknown_page_changes_nothing(open_learn):
    page = open_learn()

    page.open_page("no_such_page")

    assert title(page) == "When to see someone"


def test_a_page_that_is_not_translated_says_so(open_learn, resources, tmp_path):
    guide = tmp_path / "texts" / "en" / "guide"
    guide.mkdir(parents=True)
    (guide / "01_only.md").write_text("# Only in English\n\nSome words.\n", encoding="utf-8")

    page = open_learn(open_catalogue([tmp_path], "de"))

    assert title(page) == "Only in English"
    assert any("not translated" in each.text() for each in page.findChildren(QLabel))
    assert not page.findChild(QAbstractButton, "learnAsk").isVisible()


def test_a_picture_of_a_missing_exercise_is_left_out(open_learn, tmp_path):
    guide = tmp_path / "texts" / "en" / "guide"
    guide.mkdir(parents=True)
    words = "# Title\n\n![A person](figure:gone)\n\nSome words.\n"
    (guide / "01_page.md").write_text(words, encoding="utf-8")

    assert text(open_learn(open_catalogue([tmp_path], "en"))).strip() == "Some words."


def test_without_pages_the_page_stays_empty(open_learn, tmp_path):
    assert title(open_learn(open_catalogue([tmp_path], "en"))) == ""


def test_markup_in_a_text_stays_text(open_learn, tmp_path):
    guide = tmp_path / "texts" / "en" / "guide"
    guide.mkdir(parents=True)
    (guide / "01_page.md").write_text("# T\n\n<b>plain</b>\n", encoding="utf-8")

    assert "<b>plain</b>" in text(open_learn(open_catalogue([tmp_path], "en")))


@pytest.mark.parametrize("width_px", [560, 800, 1280])
@pytest.mark.parametrize("percent", [100, 200])
def test_the_whole_text_is_on_the_page(open_learn, appearance, width_px, percent):
    page = open_learn()

    appearance.scale_text(percent)
    page.resize(width_px, 700)
    page.grab()

    reading = page.findChild(QWidget, "learnText")
    assert page.widget().width() <= page.viewport().width()
    assert reading.document().size().height() <= reading.height() + 1


def test_in_a_narrow_window_a_chosen_page_comes_into_view(open_learn, qtbot):
    page = open_learn()
    page.resize(560, 500)
    page.grab()

    qtbot.mouseClick(chapters(page)[2], Qt.MouseButton.LeftButton)

    assert page.verticalScrollBar().value() > 200
