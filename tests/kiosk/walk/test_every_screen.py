"""Wherever somebody walks away, the first screen comes back: each screen is gone to, and left.

A screen that is new fails here until a way leads to it.
"""

from __future__ import annotations

import importlib
import pkgutil

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QSize, Qt
from PySide6.QtWidgets import QWidget

import heelrehab.ui.kiosk
from heelrehab.commands.staging.kiosk_stage import CODE, PASSCODE, PIN, settle_in
from heelrehab.commands.staging.sights.player import ITEMS
from heelrehab.content.catalogue import open_catalogue, resources_folder
from heelrehab.demo import demo_records
from heelrehab.kiosk.staff_room import StaffRoom
from heelrehab.ui.kiosk.screens.counting import StillTherePage
from heelrehab.ui.pages import exercises, finder, learn, player, prescribing, progress, today
from heelrehab.ui.session.plan import SessionPlan

pytestmark = [
    pytest.mark.qt_log_ignore("pipewire-0.3", "PulseAudioService"),  # no sound here
    pytest.mark.timeout(600),
]
ROOMS = (heelrehab.ui.kiosk, exercises, finder, learn, player, prescribing, progress, today)
SIZE = QSize(800, 800)
"""As the screen that tests have: what lies outside of it is never touched."""
IDLE_S, STILL_THERE_S = 90, 20
ELSEWHERE = {
    "_BusyLine": "while something is done, which the walker waits for",
    "KioskWindow": "what all of them are in",
    "RefusalPage": "in the place of the house, where nothing starts",
    "CleaningPage": "no touch counts on it, and it ends by itself: test_staff_way.py",
    "TherapistCard": "at home only",
    "WordsCard": "where there is a keyboard",
}
"""Where no person's way leads."""
DUE = {
    *("HeelRaiseCard", "HopCard", "CountEntry", "QuestionCard", "QuestionnaireCard"),
    *("BarCard", "DoseRow", "StopQuestion"),
}
"""Parts of screens that are gone to, shown on some days only; the monkey meets them."""
EXERCISE = "heel_raise_double_floor"
GUEST = ("attractBegin", "beginGuest")
PATIENT = (
    "attractCode",
    *(f"signInCodePad_{digit}" for digit in CODE),
    "signInCodePadDone",
    *(f"signInPinPad_{digit}" for digit in PIN),
    "signInPinPadDone",
    "rail_today",
)
STAFF = ("corner", *(f"passcodePad_{digit}" for digit in PASSCODE), "passcodePadDone")
PERSON = (*STAFF, "rail_people", "any patient_")
NO_SIGNS = ("emergency_signs_none", "redFlagsNext", "urgent_signs_none", "redFlagsNext")
FOUND = (
    *("emergency_signs_none", "finderNext", "urgent_signs_none", "finderNext"),
    *("clinician_signs_none", "finderNext", "age_18_64", "finderNext"),
    *("location_mid", "side_left", "finderNext", "onset_gradual_over_12_weeks", "finderNext"),
    *("key 5", "finderNext", "stiffness_10_to_30", "finderNext", "raises_1_to_9", "finderNext"),
    *("goal_daily_life", "finderNext", "kit_step", "kit_band", "kit_weight", "minutes_20"),
    *("twice_a_day_no", "finderNext"),
)
SIGN_UP = ("attractBegin", "beginSignUp", f"signUpInitialsPad_{ord('K')}")
A_SET_S = 60
"""Until something was done that can be taken home."""
NEW_PIN = tuple(f"signUpPinPad_{digit}" for digit in "24680")
WAYS = {
    "what happens to what one does": ("attractBegin",),
    "a code half typed": PATIENT[:4],
    "a PIN half typed": PATIENT[:10],
    "initials": SIGN_UP,
    "a new PIN half typed": (*SIGN_UP, "signUpNext", *NEW_PIN[:3]),
    "the new PIN again": (*SIGN_UP, "signUpNext", *NEW_PIN, "signUpPinPadDone", NEW_PIN[0]),
    "a new code": (
        *(*SIGN_UP, "signUpNext", *NEW_PIN, "signUpPinPadDone"),
        *(*NEW_PIN, "signUpPinPadDone", "see signUpCodeText"),
    ),
    "a guest's day": GUEST,
    "the exercises": (*GUEST, "rail_exercises"),
    "an exercise": (*GUEST, "rail_exercises", f"card_{EXERCISE}"),
    "the question before": (*GUEST, "rail_exercises", f"card_{EXERCISE}", "exerciseStart"),
    "what to read": (*GUEST, "rail_learn"),
    "a guest's progress": (*GUEST, "rail_progress"),
    "the gravest signs": (*GUEST, "rail_warning"),
    "no sign": (*GUEST, "rail_warning", *NO_SIGNS, "clinician_signs_none", "redFlagsNext"),
    "a sign": (*GUEST, "rail_warning", "emergency_signs_snap_weak_push_off", "redFlagsNext"),
    "the finder": (*GUEST, "finder"),
    "where it hurts": (*GUEST, "finder", *FOUND[:8]),
    "leaving the finder": (*GUEST, "finder", "emergency_signs_none", "finderLeave"),
    "what fits": (*GUEST, "finder", *FOUND),
    "the session": (*GUEST, "session", "sessionBegin", "pause"),
    "whether to end": (*GUEST, "session", "sessionBegin", "key Escape"),
    "the pain now": (*GUEST, "session", "sessionBegin", "key P"),
    "too much pain": (*GUEST, "session", "sessionBegin", "key P", "score_9"),
    "how it was": (*GUEST, "session", "sessionBegin", "key Escape", "endHere"),
    "what to take home": (
        *(*GUEST, "session", "sessionBegin", f"exercise {A_SET_S}", "key Escape", "endHere"),
        *("sessionDone", "visitFinish"),
    ),
    "thanks": (*GUEST, "visitFinish"),
    "a patient's day": PATIENT,
    "why": (*PATIENT, "reasonWhy"),
    "what cannot be done": (*PATIENT, "any cannot_"),
    "a patient's progress": (*PATIENT, "rail_progress"),
    "a patient's table": (*PATIENT, "rail_progress", "progressChartView_table"),
    "the passcode half typed": STAFF[:4],
    "the passcode over a visit": (*GUEST, *STAFF[:4]),
    "people": (*STAFF, "rail_people", "await patient_"),
    "a new person": (*STAFF, "rail_people", "newPatient"),
    "a person": PERSON,
    "a person's new PIN": (*PERSON, "want_pin", "newPinPad_1"),
    "a person's new code": (*PERSON, "want_code", "ownCodePad_1"),
    "a person's initials": (*PERSON, "want_initials"),
    "erasing a person": (*PERSON, "want_erase", "eraseCodePad_1"),
    "a person's plan": (*PERSON, "wantPlan", "see planChanges"),
    "a prescription": (*PERSON, "want_prescribe", "see prescribingSave"),
    "exercises to prescribe": (*PERSON, "want_prescribe", "prescribingTabs_shelf"),
    "what is prescribed": (*PERSON, "want_prescribe", "prescribingSave", "see prescribedHome"),
    "a person's export": (*PERSON, "want_export"),
    "exports": (*STAFF, "rail_export"),
    "the check": (*STAFF, "rail_check", "checkNow"),
    "the log": (*STAFF, "rail_log"),
    "the settings": (*STAFF, "rail_settings"),
    "a setting that is typed": (*STAFF, "rail_settings", "clinic_name"),
    "the exercises for guests": (*STAFF, "rail_settings", "guest_exercises"),
    "whether to quit": (*STAFF, "rail_settings", "quitKiosk"),
}


class Walker:
    """Goes to a screen by touches, and sees what is on it."""

    def __init__(self, kiosk):
        self._kiosk = kiosk

    def go(self, steps):
        for step in steps:
            self._take(step)
            self._kiosk.settle()
            self._let_staff_finish()

    def kinds(self):
        """Return the classes of all that is shown."""
        return {type(each) for each in self._shown()}

    def leave(self):
        """Walk away; return what asks whether somebody is there, and what is shown in the end."""
        house = self._kiosk.house
        self._kiosk.advance(IDLE_S)
        asked = self._kiosk.over
        self._kiosk.advance(STILL_THERE_S)
        return asked, (self._kiosk.screen, self._kiosk.over, house.visit)

    def _take(self, step):
        kiosk = self._kiosk
        word, _, rest = step.partition(" ")
        match word:
            case "corner":
                kiosk.house.cage.corner_held.emit()
            case "session" | "finder" | "pause":
                self._ask_of_visit(word)
            case "key":
                kiosk.hand.press(getattr(Qt.Key, f"Key_{rest}"))
            case "exercise":
                for _ in range(int(rest)):
                    kiosk.advance(1.0)
            case "see":
                kiosk.wait_for(rest)
            case "await":
                self._first(rest)
            case "any":
                kiosk.hand.click(self._first(rest))
            case _:
                kiosk.wait_for(step)
                kiosk.hand.click(step)

    def _let_staff_finish(self):
        """Wait for what is done away from the window's thread, to be seen with the rest."""
        deadline = QDeadlineTimer(20_000)
        rooms = self._kiosk.house.findChildren(StaffRoom)
        while any(room.is_busy for room in rooms) and not deadline.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        self._kiosk.settle()

    def _ask_of_visit(self, word):
        pages = self._kiosk.house.visit.pages
        match word:
            case "session":
                pages.open_session(SessionPlan(ITEMS))
            case "finder":
                pages.open_finder()
            case "pause":
                pages.driver.pause()

    def _first(self, begin):
        deadline = QDeadlineTimer(20_000)
        while not deadline.hasExpired():
            names = [each.objectName() for each in self._shown()]
            found = next((each for each in names if each.startswith(begin)), "")
            if found:
                return found
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        raise AssertionError(begin)

    def _shown(self):
        return [each for each in self._kiosk.window.findChildren(QWidget) if each.isVisible()]


def screens():
    """Return every class of a widget that the kiosk's own rooms define, and every page's."""
    for room in ROOMS:
        for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            module = importlib.import_module(found.name)
            for each in vars(module).values():
                is_own = isinstance(each, type) and each.__module__ == found.name
                if is_own and issubclass(each, QWidget):
                    yield each


@pytest.fixture
def resident(premises):
    """A patient with twelve weeks of history."""
    catalogue = open_catalogue([resources_folder()], "en")
    return settle_in(premises, demo_records(catalogue, premises.clock.now()))


def test_every_screen_is_left_when_nobody_is_there(qapp, open_kiosk, premises, resident):
    kiosk = open_kiosk(premises, size=SIZE, export_folder=str(premises.folder.root))
    walker = Walker(kiosk)
    seen = set()
    for name, steps in WAYS.items():
        walker.go(steps)
        seen |= walker.kinds()

        asked, left = walker.leave()

        assert (name, asked) == (name, "stillTherePage")
        assert (name, left) == (name, ("attractPage", "", None))
        shown = [each for each in qapp.topLevelWidgets() if each.isVisible()]
        assert (name, shown) == (name, [kiosk.window])
        assert qapp.activePopupWidget() is None
        assert not kiosk.house.idle.is_watching
        seen |= {StillTherePage}
    bases = {base for each in screens() for base in each.__mro__[1:]}
    missed = {each.__name__ for each in screens() if each not in seen | bases}
    assert missed - set(ELSEWHERE) - DUE == set()
