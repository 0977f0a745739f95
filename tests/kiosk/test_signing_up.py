"""A patient gets a code by touch, and whoever goes away before leaves nothing."""

from __future__ import annotations

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop

from heelrehab.commands.staging.kiosk_stage import quick, settle_in
from heelrehab.storage.disk import Disk
from heelrehab.storage.kiosk.people import patient_faults, patients
from heelrehab.storage.profiles import profile_ids
from heelrehab.ui.kiosk.staff.work import Work

OWN_PIN = "24680"


class Losable:
    """Does what it is given to do, until that is lost by an error that nobody foresaw."""

    def __init__(self, deed):
        self._deed = deed
        self.is_lost = False

    def __call__(self, *arguments):
        if self.is_lost:
            raise RuntimeError
        return self._deed(*arguments)


class FullDisk(Disk):
    """Takes no folder more once it is full."""

    is_full = False

    def make_folder(self, path):
        if self.is_full:
            raise OSError
        super().make_folder(path)


def ask_for_code(kiosk, second=OWN_PIN):
    kiosk.hand.click("attractBegin")
    kiosk.hand.click("beginSignUp")
    kiosk.hand.click(f"signUpInitialsPad_{ord('K')}")
    kiosk.hand.click("signUpNext")
    kiosk.enter("signUpPin", OWN_PIN)
    kiosk.enter("signUpPin", second)


def get_code(kiosk):
    ask_for_code(kiosk)
    kiosk.wait_for("signUpCodeText")
    return kiosk.text_of("signUpCodeText").replace(" ", "")


def wait_until_told(kiosk, name, words):
    """Wait for what is judged away from the window's thread to be told."""
    deadline = QDeadlineTimer(20_000)
    while not kiosk.hand.sees(name) or words not in kiosk.text_of(name):
        assert not deadline.hasExpired()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


def wait_for_work(kiosk):
    """Let what is done away from the window come to its end, and be handed back."""
    (work,) = kiosk.house.reception.findChildren(Work)
    deadline = QDeadlineTimer(20_000)
    while work.is_busy:
        assert not deadline.hasExpired()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    kiosk.settle()


def test_a_patient_gets_a_code_and_comes_back_with_it(kiosk, premises):
    code = get_code(kiosk)
    kiosk.hand.click("signUpWritten")
    kiosk.wait_for("visitFrame")
    (made,) = patients(premises.disk, premises.folder)
    assert (made.code, made.initials) == (code, "K")

    kiosk.house.go_home()
    kiosk.sign_in(code, OWN_PIN)
    kiosk.wait_for("visitFrame")

    assert kiosk.text_of("visitWho") == "K"
    assert patient_faults(premises.disk, premises.folder) == ()


def test_two_pins_that_differ_make_nothing(kiosk, premises):
    ask_for_code(kiosk, second="24681")

    assert "not the same" in kiosk.text_of("signUpPinLine")
    assert profile_ids(premises.disk, premises.folder) == ()


def test_until_the_code_is_written_down_nothing_is_on_the_disk(kiosk, premises):
    get_code(kiosk)

    assert profile_ids(premises.disk, premises.folder) == ()
    kiosk.hand.click("signUpPageBack")
    kiosk.settle()
    assert kiosk.screen == "attractPage"
    assert profile_ids(premises.disk, premises.folder) == ()


def test_who_goes_back_while_the_code_is_made_leaves_nobody(kiosk, premises):
    ask_for_code(kiosk)
    kiosk.hand.click("signUpPageBack")
    wait_for_work(kiosk)

    assert kiosk.screen == "attractPage"
    assert profile_ids(premises.disk, premises.folder) == ()


def test_who_walks_away_from_the_code_leaves_nobody(kiosk, premises):
    get_code(kiosk)
    for _ in range(120):
        kiosk.advance(1.0)

    assert kiosk.screen == "attractPage"
    assert profile_ids(premises.disk, premises.folder) == ()


def test_a_code_that_cannot_be_kept_does_not_count_and_another_can_be_had(open_kiosk, premises):
    disk = FullDisk()
    kiosk = open_kiosk(replace(premises, disk=disk))
    first = get_code(kiosk)
    disk.is_full = True

    kiosk.hand.click("signUpWritten")
    kiosk.wait_for("signUpPin")

    assert "could not be kept, so it does not count" in kiosk.text_of("signUpPinLine")
    assert profile_ids(premises.disk, premises.folder) == ()
    disk.is_full = False
    kiosk.enter("signUpPin", OWN_PIN)
    kiosk.enter("signUpPin", OWN_PIN)
    kiosk.wait_for("signUpCodeText")
    second = kiosk.text_of("signUpCodeText").replace(" ", "")
    kiosk.hand.click("signUpWritten")
    kiosk.wait_for("visitFrame")
    assert [each.code for each in patients(premises.disk, premises.folder)] == [second]
    assert first != second


def test_who_is_kept_but_cannot_be_let_in_is_told_so_and_can_go(kiosk, premises):
    code = get_code(kiosk)
    devices = premises.folder.devices
    devices.rmdir()
    devices.touch()

    kiosk.hand.click("signUpWritten")
    wait_until_told(kiosk, "signUpPageTitle", "Your code is kept")

    assert "Your visit could not begin just now" in kiosk.text_of("signUpPageText")
    assert [each.code for each in patients(premises.disk, premises.folder)] == [code]
    kiosk.hand.click("signUpPageBack")
    assert kiosk.screen == "attractPage"


@pytest.mark.parametrize("is_shown", [False, True])
def test_an_unforeseen_error_in_making_a_code_ends_in_a_sentence(
    open_kiosk, premises, random, qtbot, is_shown
):
    dice = Losable(random)
    kiosk = open_kiosk(replace(premises, random=dice))
    if is_shown:
        get_code(kiosk)
        kiosk.hand.click("signUpPageBack")
    dice.is_lost = True

    with qtbot.captureExceptions() as raised:
        ask_for_code(kiosk)
        wait_until_told(kiosk, "signUpPinLine", "Please ask the staff.")

    assert [each[0] for each in raised] == [RuntimeError]
    assert "No code could be made just now, and nothing was kept" in kiosk.text_of("signUpPinLine")
    assert profile_ids(premises.disk, premises.folder) == ()
    dice.is_lost = False
    kiosk.enter("signUpPin", OWN_PIN)
    kiosk.enter("signUpPin", OWN_PIN)
    kiosk.wait_for("signUpCodeText")


def test_an_unforeseen_error_in_signing_in_ends_in_a_sentence(open_kiosk, premises, qtbot):
    stretch = Losable(quick)
    kiosk = open_kiosk(replace(premises, stretch=stretch))
    settle_in(premises, ())
    stretch.is_lost = True

    with qtbot.captureExceptions() as raised:
        kiosk.sign_in()
        wait_until_told(kiosk, "signInCodeLine", "did not work")

    assert [each[0] for each in raised] == [RuntimeError]
    told = kiosk.text_of("signInCodeLine")
    assert told == "That did not work just now. Nothing is lost. Please ask the staff."
    stretch.is_lost = False
    kiosk.hand.click("signInPageBack")
    kiosk.sign_in()
    kiosk.wait_for("visitFrame")


def test_the_next_person_is_not_told_of_the_trouble_of_the_one_before(open_kiosk, premises, qtbot):
    next_is_here = Event()

    def stretch(_secret, _salt):
        next_is_here.wait(20.0)
        raise RuntimeError

    kiosk = open_kiosk(replace(premises, stretch=stretch))
    with qtbot.captureExceptions():
        kiosk.sign_in()
        kiosk.house.go_home()
        kiosk.hand.click("attractCode")
        next_is_here.set()
        wait_for_work(kiosk)

    assert kiosk.text_of("signInCodeLine") == ""
