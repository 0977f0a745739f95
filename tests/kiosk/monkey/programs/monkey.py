"""Plays with a kiosk: mostly touches what can be touched, and least what it knows best."""

from __future__ import annotations

import random
from collections import Counter

from acts import KEYS, Acts
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from residents import OWN, Residents
from ways import WAYS

from heelrehab.commands.staging.hand_clock import HandClock
from heelrehab.commands.staging.kiosk_stage import PASSCODE
from heelrehab.kiosk.house import KioskHouse

CORNER = QPoint(9, 9)
NEVER = ("quitQuestionAgree",)
"""It never ends the kiosk, as staff may."""
A_NIGHT_S = 10 * 3600.0
PATIENCE = 30
"""So often it looks for the next step of a way before it gives the way up."""
_ENTRIES = {"signInCode": OWN.code, "signInPin": OWN.pin, "passcode": PASSCODE}


class Monkey:
    """One seed is one life."""

    def __init__(
        self,
        application: QApplication,
        house: KioskHouse,
        clock: HandClock,
        residents: Residents,
        dice: random.Random,
    ) -> None:
        self._house = house
        self._clock = clock
        self._residents = residents
        self._dice = dice
        self._acts = Acts(application, house.window, dice)
        self._known: Counter[str] = Counter()
        self._was_staff = False
        self._way: tuple[str, ...] = ()
        self._gone: Counter[tuple[str, ...]] = Counter()
        self._patience = 0
        self.last = ""
        """What it did last, in words."""
        acts = self._acts
        self._habits = {
            self._touch_something: 60,
            acts.click_anywhere: 8,
            acts.drag: 4,
            acts.hold: 1.5,
            acts.touch: 5,
            acts.key: 7,
            self._try_to_leave: 3,
            acts.click_right: 1,
            acts.click_twice: 1.5,
            acts.turn_wheel: 2,
            acts.close_window: 0.3,
            self._hold_the_corner: 1.2,
            self._let_time_go_by: 6,
            self._walk_away: 0.4,
            self._come_back_tomorrow: 0.1,
            self._take_a_way: 0.3,
        }

    def act(self) -> None:
        """Do one thing."""
        self._put_back_what_staff_changed()
        if self._way:
            self._go_on()
            return
        entry = self._entry()
        if entry and self._dice.random() < 0.25:
            self._enter(entry)
            return
        habits = list(self._habits)
        (habit,) = self._dice.choices(habits, list(self._habits.values()))
        self.last = habit.__name__.strip("_")
        habit()

    def _touch_something(self) -> None:
        buttons = [each for each in self._found(QAbstractButton) if each.isEnabled()]
        if not buttons:
            self._acts.click_anywhere()
            return
        weights = [1 / (1 + self._known[_name(each)]) ** 0.7 for each in buttons]
        (button,) = self._dice.choices(buttons, weights)
        self._known[_name(button)] += 1
        self.last = f"touch {_name(button)}"
        self._acts.click(button)

    def _take_a_way(self) -> None:
        """Begin at the first screen with one of those that it went least often."""
        self._walk_away(is_for_good=True)
        least = min(self._gone[each] for each in WAYS)
        way = self._dice.choice([each for each in WAYS if self._gone[each] == least])
        self._gone[way] += 1
        self._way, self._patience = way, PATIENCE

    def _go_on(self) -> None:
        """Take the next step, wait for what is not there yet, or lose patience."""
        step, *rest = self._way
        self.last = f"wait for {step}"
        self._patience -= 1
        if self._step(step):
            self.last = f"step {step}"
            self._way, self._patience = tuple(rest), PATIENCE
        elif self._patience <= 0 or self._dice.random() < 0.01:
            self._way = ()

    def _step(self, step: str) -> bool:
        """Take a step, unless what it needs is not there."""
        word, _, rest = step.partition(" ")
        match word:
            case "hold":
                self._hold_the_corner()
            case "key":
                self._acts.press(getattr(Qt.Key, f"Key_{rest}"))
            case "exercise":
                for _ in range(int(rest)):
                    self._pass(1.0)
            case "enter":
                return self._entry() == rest and self._enter(rest, slips=0.0)
            case _:
                return self._touch(rest or word, is_whole=not rest)
        return True

    def _touch(self, name: str, *, is_whole: bool) -> bool:
        found = (each for each in self._found(QAbstractButton) if each.isEnabled())
        for each in found:
            own = each.objectName()
            if own == name or (not is_whole and own.startswith(name)):
                self._acts.click(each)
                return True
        return False

    def _try_to_leave(self) -> None:
        self._acts.key(KEYS)

    def _hold_the_corner(self) -> None:
        self._acts.hold(CORNER)

    def _entry(self) -> str:
        """Return the name of the pad for which it knows the digits."""
        names = {each.objectName() for each in self._found(QWidget)}
        return next((each for each in _ENTRIES if each in names), "")

    def _enter(self, name: str, *, slips: float = 0.1) -> bool:
        """Type what it knows, now and then with a slip."""
        digits = _ENTRIES[name]
        if self._dice.random() < slips:
            digits = digits[:-1] + self._dice.choice("0123456789")
        self.last = f"enter {name}"
        for _ in range(8):
            self._acts.press(Qt.Key.Key_Backspace)
        self._acts.type_digits(digits)
        self._acts.press(Qt.Key.Key_Return)
        return True

    def _let_time_go_by(self) -> None:
        """Let some seconds go by as session and guard see them; longer steps look like sleep."""
        for _ in range(self._dice.randrange(1, 12)):
            self._pass(1.0)

    def _walk_away(self, *, is_for_good: bool = False) -> None:
        clinic = self._house.clinic
        self._pass(clinic.idle_s)
        if is_for_good or self._dice.random() < 0.7:
            self._pass(clinic.still_there_s)

    def _come_back_tomorrow(self) -> None:
        self._walk_away()
        self._pass(A_NIGHT_S)

    def _pass(self, seconds: float) -> None:
        self._clock.advance(seconds)
        house = self._house
        if house.visit is not None and house.visit.pages.driver is not None:
            house.visit.pages.driver.tick()
        if house.idle.is_watching:
            house.idle.look()
        over = house.window.over
        if over is not None and over.objectName() == "cleaningPage":
            house.cleaning.look()

    def _found(self, kind):
        window = self._house.window
        root = window if window.over is None else window.over
        found = [each for each in root.findChildren(kind) if each.isVisible()]
        return [each for each in found if each.objectName() not in NEVER]

    def _put_back_what_staff_changed(self) -> None:
        screen = self._house.window.screen_shown
        is_staff = screen is not None and screen.objectName() == "staffArea"
        if self._was_staff and not is_staff:
            self._residents.settle()
            if self._dice.random() < 0.7:
                self._house.follow(self._residents.set_back())
                self._house.go_home()
        self._was_staff = is_staff


def _name(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__
