"""From the first screen to the last and back, whichever way a person goes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from heelrehab.commands.staging.kiosk_stage import CODE
from heelrehab.storage.kiosk.people import Patient
from heelrehab.storage.vault.door import Opened
from heelrehab.ui.pages.exercises.card import ExerciseCard


def test_a_guest_comes_to_today_and_is_told_that_nothing_is_kept(kiosk):
    assert kiosk.screen == "attractPage"

    kiosk.hand.click("attractBegin")
    assert kiosk.screen == "beginningPage"
    kiosk.hand.click("beginGuest")

    assert kiosk.screen == "visitFrame"
    assert kiosk.text_of("visitWho") == "Guest: nothing is kept"
    assert kiosk.house.visit.frame.page == "today"


def test_finishing_says_thanks_and_leads_back_to_the_first_screen(kiosk):
    kiosk.begin_as_guest()
    kiosk.hand.click("visitFinish")
    assert kiosk.screen == "farewellPage"
    assert "Nothing" in kiosk.text_of("farewellPageText")

    kiosk.hand.click("farewellDone")

    assert kiosk.screen == "attractPage"
    assert kiosk.house.visit is None


def test_a_patient_signs_in_with_code_and_pin(kiosk, patient):
    kiosk.sign_in()
    kiosk.wait_for("visitFrame")

    assert kiosk.text_of("visitWho") == "AB"
    assert not kiosk.house.visit.is_guest


@pytest.mark.parametrize(("code", "pin"), [("482913", "99999"), ("111111", "80512")])
def test_what_is_wrong_of_code_and_pin_is_not_told(kiosk, patient, code, pin):
    kiosk.sign_in(code, pin)
    kiosk.wait_for("signInCode")

    assert kiosk.text_of("signInCodeLine") == "This code and this PIN do not belong together."
    assert kiosk.house.visit is None


def test_after_five_wrong_tries_one_must_wait(kiosk, patient):
    kiosk.hand.click("attractCode")
    for _ in range(5):
        kiosk.enter("signInCode", "482913")
        kiosk.enter("signInPin", "99999")
        kiosk.wait_for("signInCode")

    assert "wait 0:30" in kiosk.text_of("signInCodeLine")
    assert not kiosk.hand.find("signInCodePad").isEnabled()


def test_an_answer_that_comes_after_the_person_went_lets_nobody_in(kiosk, patient):
    bearer = Patient(patient, CODE, "AB", None, has_pin=True)
    kiosk.sign_in()
    kiosk.house.go_home()
    kiosk.house.reception.admitted.emit(bearer, Opened(patient))
    kiosk.settle()

    assert kiosk.screen == "attractPage"
    assert kiosk.house.visit is None


@pytest.mark.parametrize(("allow_guests", "allow_self_sign_up"), [(True, False), (False, True)])
def test_only_what_the_clinic_allows_is_offered(
    open_kiosk, premises, allow_guests, allow_self_sign_up
):
    kiosk = open_kiosk(premises, allow_guests=allow_guests, allow_self_sign_up=allow_self_sign_up)
    kiosk.hand.click("attractBegin")

    assert kiosk.hand.sees("beginGuest") is allow_guests
    assert kiosk.hand.sees("beginSignUp") is allow_self_sign_up
    assert kiosk.hand.sees("beginCode")


def test_without_guests_and_sign_up_one_comes_to_the_code_at_once(open_kiosk, premises):
    kiosk = open_kiosk(premises, allow_guests=False, allow_self_sign_up=False)
    assert not kiosk.hand.sees("attractCode")

    kiosk.hand.click("attractBegin")

    assert kiosk.screen == "signInPage"


def test_a_language_is_spoken_as_soon_as_it_is_touched(kiosk):
    kiosk.hand.click("attractLanguage_de")

    assert kiosk.screen == "attractPage"
    assert kiosk.house.fittings.catalogue.language == "de"
    assert kiosk.hand.find("attractLanguage_de").isChecked()


def test_the_clinics_name_is_on_the_first_screen(kiosk):
    assert kiosk.house.window.findChild(QLabel, "attractClinic").text() == (
        "Physiotherapy at the Mill"
    )


def test_a_guest_sees_only_the_exercises_that_the_clinic_offers(open_kiosk, premises):
    kiosk = open_kiosk(premises, guest_exercises=("heel_raise_double_floor",))
    kiosk.begin_as_guest()
    kiosk.hand.click("rail_exercises")

    page = kiosk.house.visit.frame.made_page("exercises")
    assert len(page.findChildren(ExerciseCard)) == 1
