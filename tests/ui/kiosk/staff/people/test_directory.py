from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton

from heelrehab.storage.kiosk.people import Patient
from heelrehab.ui.kiosk.staff.people.directory import MOST_ROWS, ROWS, START, Directory, Spot
from heelrehab.ui.kiosk.staff.people.finder import By, Search
from heelrehab.ui.kiosk.staff.people.row import PatientRow
from heelrehab.ui.widgets.text import BodyText

SEEN = date(2026, 11, 22)


def patient(code, *, has_pin=True, initials="AB", at=0):
    return Patient(f"p{code}{at}", code, initials, SEEN, has_pin)


@pytest.fixture
def directory_of(qtbot, appearance):
    def make(*people, spot=START):
        page = Directory(appearance, people, spot)
        qtbot.addWidget(page)
        return page

    return make


def shown(page):
    return [row.patient.code for row in page.findChildren(PatientRow) if not row.isHidden()]


def touch(page, *names):
    for name in names:
        page.findChild(QAbstractButton, name).click()


def test_the_list_is_paged_in_its_order(directory_of):
    codes = [str(100_000 + number) for number in range(ROWS + 2)]
    page = directory_of(*map(patient, codes))

    assert shown(page) == codes[:ROWS]
    touch(page, "olderPatients")
    assert shown(page) == codes[ROWS:]
    assert not page.findChild(QAbstractButton, "olderPatients").isEnabled()
    touch(page, "newerPatients")
    assert shown(page) == codes[:ROWS]


def test_a_code_is_found_while_it_is_entered(directory_of):
    page = directory_of(patient("482913"), patient("481000"), patient("910000"))

    touch(page, "findPad_4", "findPad_8")
    assert shown(page) == ["482913", "481000"]
    touch(page, "findPad_2")
    assert shown(page) == ["482913"]
    touch(page, "findPadErase")
    assert shown(page) == ["482913", "481000"]


def test_a_search_begins_on_the_first_page(directory_of):
    people = [patient(str(400_000 + number)) for number in range(ROWS + 1)]
    page = directory_of(*people)

    touch(page, "olderPatients", "findPad_4")

    assert shown(page) == [each.code for each in people[:ROWS]]


def test_done_opens_the_only_one_found(qtbot, directory_of):
    page = directory_of(patient("482913"), patient("910000"))
    done = page.findChild(QAbstractButton, "findPadDone")

    assert not done.isEnabled()
    touch(page, "findPad_9")
    with qtbot.waitSignal(page.chosen, timeout=0) as chosen:
        done.click()

    assert chosen.args[0].code == "910000"


def test_a_code_that_nobody_has_is_said(directory_of):
    page = directory_of(patient("482913"))

    touch(page, "findPad_7")

    assert shown(page) == []
    assert page.findChild(BodyText, "noPatient").text().endswith("begins with 7.")


def test_an_empty_kiosk_says_how_to_begin(directory_of):
    assert "New person" in directory_of().findChild(BodyText, "noPatient").text()


def test_a_touched_row_is_chosen(qtbot, directory_of):
    page = directory_of(patient("482913"))
    with qtbot.waitSignal(page.chosen, timeout=0) as chosen:
        page.findChild(PatientRow).click()

    assert chosen.args[0].code == "482913"


@pytest.mark.parametrize(
    ("people", "words"),
    [
        ((patient("482913"), patient("482913", at=1)), "code exists twice"),
        ((patient("482913", has_pin=False),), "no PIN"),
        ((patient("482913"),), "last here 22 Nov 2026"),
    ],
)
def test_a_row_tells_what_staff_should_see_to(directory_of, people, words):
    page = directory_of(*people)

    assert all(words in row.accessibleName() for row in page.findChildren(PatientRow))


def test_a_tall_screen_shows_more_people(qapp, directory_of):
    page = directory_of(*(patient(str(100_000 + number)) for number in range(30)))
    page.resize(900, 800)
    page.show()
    qapp.processEvents()
    few = len(shown(page))

    page.resize(900, 1900)
    qapp.processEvents()

    assert (few, len(shown(page))) == (ROWS, MOST_ROWS)


def test_how_many_are_found_stands_by_the_keys(directory_of):
    page = directory_of(patient("482913"), patient("481000"), patient("910000"))
    count = page.findChild(BodyText, "foundCount")
    assert count.isHidden()

    touch(page, "findPad_4")

    assert count.text() == "2 found"
    assert not count.isHidden()


def test_initials_find_who_forgot_the_code(directory_of):
    page = directory_of(
        patient("100200", initials="A. B."), patient("100300", initials="AC"), patient("100400")
    )

    touch(page, "findBy_initials", f"findInitialsPad_{ord('A')}", f"findInitialsPad_{ord('B')}")
    assert shown(page) == ["100200", "100400"]
    touch(page, f"findInitialsPad_{ord('X')}")
    assert page.findChild(BodyText, "noPatient").text() == (
        "Nobody here has initials that begin with ABX."
    )
    touch(page, "findInitialsPadErase", "findBy_code")
    assert len(shown(page)) == 3


def test_who_needs_something_seen_to_stands_first(directory_of):
    twice = [patient("100300", at=1), patient("100300", at=2)]
    page = directory_of(patient("100200"), *twice, patient("100400", has_pin=False))

    assert shown(page) == ["100300", "100300", "100400", "100200"]


def test_the_list_goes_on_where_it_was_left(directory_of):
    people = [patient(str(100_000 + number)) for number in range(ROWS + 2)]
    page = directory_of(*people)
    touch(page, "findPad_1", "olderPatients")

    assert page.spot == Spot(Search(By.CODE, "1"), ROWS)
    assert shown(directory_of(*people, spot=page.spot)) == shown(page)


def test_where_too_few_are_left_the_list_begins_at_the_first(directory_of):
    people = [patient(str(100_000 + number)) for number in range(ROWS)]

    assert len(shown(directory_of(*people, spot=Spot(first=ROWS)))) == ROWS
