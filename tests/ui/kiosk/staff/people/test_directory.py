from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton

from heelrehab.storage.kiosk.people import Patient
from heelrehab.ui.kiosk.staff.people.directory import MOST_ROWS, ROWS, Directory
from heelrehab.ui.kiosk.staff.people.row import PatientRow
from heelrehab.ui.widgets.text import BodyText

SEEN = date(2026, 11, 22)


def patient(code, *, has_pin=True, initials="AB", at=0):
    return Patient(f"p{code}{at}", code, initials, SEEN, has_pin)


@pytest.fixture
def directory_of(qtbot, appearance):
    def make(*people):
        page = Directory(appearance, people)
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
