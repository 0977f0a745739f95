from __future__ import annotations

import pytest

from heelrehab.content.catalogue.guide import read_guide

PAGE = """\
# How it works

![A person rises onto the toes](figure:lift)

First paragraph.

## Sources
One.
"""


def test_a_page_has_its_title_its_figure_and_its_text_apart(own):
    file = own.write("texts/en/guide/02_how_it_works.md", PAGE)

    page = read_guide([own.path], "en").pages[1]

    assert (page.id, page.title, page.file) == ("how_it_works", "How it works", file)
    assert page.body == "First paragraph.\n\n## Sources\nOne.\n"
    assert (page.figure_exercise_id, page.figure_text) == ("lift", "A person rises onto the toes")


def test_a_page_without_a_picture_has_none(own):
    page = read_guide([own.path], "en").pages[0]

    assert (page.figure_exercise_id, page.figure_text) == ("", "")


def test_pages_come_in_the_order_of_their_files_and_folders(own, clinic):
    own.write("texts/en/guide/02_b.md", PAGE)
    clinic.write("texts/en/guide/01_our_house.md", "# Our house\n")

    pages = read_guide([own.path, clinic.path], "en").pages

    assert [page.id for page in pages] == ["why", "b", "our_house"]


def test_a_page_not_translated_yet_is_english_and_counted(own):
    own.write("texts/en/guide/02_b.md", PAGE)
    own.write("texts/de/guide/01_why.md", "# Warum es schmerzt\n")

    guide = read_guide([own.path], "de")

    assert [(page.title, page.language) for page in guide.pages] == [
        ("Warum es schmerzt", "de"),
        ("How it works", "en"),
    ]
    assert [missing.file.name for missing in guide.missing] == ["02_b.md"]


def test_a_clinics_page_in_one_language_is_shown_in_that_language(clinic):
    clinic.write("texts/de/guide/01_haus.md", "# Unser Haus\n")

    assert [page.title for page in read_guide([clinic.path], "de").pages] == ["Unser Haus"]


@pytest.mark.parametrize(
    ("content", "key"), [(b"No title\n", "line 1"), (b"# \xff\n", ""), (b"", "line 1")]
)
def test_a_bad_page_is_told_and_the_others_stay(own, content, key):
    file = own.write("texts/en/guide/02_b.md", "")
    file.write_bytes(content)

    guide = read_guide([own.path], "en")

    assert [page.id for page in guide.pages] == ["why"]
    assert [(fault.file, fault.key) for fault in guide.faults] == [(file, key)]
