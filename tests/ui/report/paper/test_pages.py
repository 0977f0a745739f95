"""The same pages on screen as on paper."""

from __future__ import annotations

from PySide6.QtGui import QColor

from heelrehab.ui.report.paper.blocks import TextBlock
from heelrehab.ui.report.paper.pages import Pages


def ink(image):
    """Return the share of pixels that are darker than half."""
    picture = image.scaledToWidth(120)
    dark = sum(
        QColor(picture.pixel(x, y)).lightnessF() < 0.6
        for x in range(picture.width())
        for y in range(picture.height())
    )
    return dark / (picture.width() * picture.height())


def test_a_picture_has_the_form_of_the_paper(dressed):
    pages = Pages([[TextBlock("<p>Hello</p>")]], "foot")

    image = pages.picture(0, 400, ratio=2.0)

    assert image.width() == 800
    assert abs(image.height() / image.width() - 297 / 210) < 0.01
    assert image.devicePixelRatio() == 2.0


def test_words_leave_ink(dressed):
    few, many = (
        Pages([[TextBlock("<p>" + words + "</p>")]], "foot").picture(0, 800)
        for words in ("Hello", 400 * "Hello heel ")
    )

    assert ink(many) > ink(few)


def test_a_file_is_a_pdf_with_a_page_each(dressed):
    pages = Pages([[TextBlock("<p>One</p>")], [TextBlock("<p>Two</p>")]], "foot")

    content = pages.pdf("Title")

    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") == 2
