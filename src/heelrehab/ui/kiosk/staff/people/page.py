"""People: the list, one person's page, and what is done from there."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from heelrehab.storage.kiosk.people import Patient
from heelrehab.ui.kiosk.staff.frame import OnePage
from heelrehab.ui.kiosk.staff.people.card import PatientPage
from heelrehab.ui.kiosk.staff.people.changing import Change, NewCode, NewInitials, NewPin
from heelrehab.ui.kiosk.staff.people.directory import Directory, Spot
from heelrehab.ui.kiosk.staff.people.erasing import ErasePerson
from heelrehab.ui.kiosk.staff.people.making import NewPerson
from heelrehab.ui.kiosk.staff.plan.prescribing import PrescribeRoom
from heelrehab.ui.kiosk.staff.plan.programme import ProgrammeRoom
from heelrehab.ui.kiosk.staff.tools import StaffTools
from heelrehab.ui.kiosk.staff.unsaved import has_unsaved, unsaved_text
from heelrehab.ui.kiosk.staff.words.people import who_text
from heelrehab.ui.widgets.tones import Tone


class PeoplePage(OnePage):
    """Shows one of its pages at a time; the one before is deleted with all that it knows.

    Signals:
        told: A sentence and its ``Tone``.
        export_asked: The person whose history is to be handed over.
    """

    told = Signal(str, object)
    export_asked = Signal(object)

    def __init__(self, tools: StaffTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("peoplePage")
        self._tools = tools
        self._people: tuple[Patient, ...] = ()
        self._patient: Patient | None = None
        self._spot = Spot()
        self._is_warned = False
        tools.work.begun.connect(self._forget_warning)
        self.show_list()

    @property
    def has_unsaved(self) -> bool:
        """True while leaving would lose what was chosen for a person."""
        return has_unsaved(self.currentWidget())

    def show_list(self) -> None:
        """Read the list anew and show it."""
        self._patient = None
        tools = self._tools
        tools.work.start(self.tr("Reading the list …"), tools.register.people, self._show_people)

    def _forget_warning(self) -> None:
        self._is_warned = False

    def _show_people(self, people: tuple[Patient, ...]) -> None:
        self._people = people
        page = Directory(self._tools.appearance, people, self._spot)
        page.chosen.connect(self.show_patient)
        page.new_asked.connect(self._propose_new)
        self._put(page)

    def show_patient(self, patient: Patient) -> None:
        """Show one person's page; the way back leads to where they were found."""
        shown = self.currentWidget()
        if isinstance(shown, Directory):
            self._spot = shown.spot
        self._patient = patient
        codes = Counter(each.code for each in self._people if each.code)
        page = PatientPage(self._tools.appearance, patient, is_code_twice=codes[patient.code] > 1)
        page.back_asked.connect(self.show_list)
        page.wanted.connect(self._open)
        self._put(page)

    def _propose_new(self) -> None:
        tools = self._tools
        words = self.tr("Looking for a free code …")
        tools.work.start(words, tools.register.free_code, self._show_new)

    def _show_new(self, code: str) -> None:
        tools = self._tools
        page = NewPerson(tools.appearance, tools.work, tools.register, code)
        page.back_asked.connect(self.show_list)
        page.made.connect(self._show_made)
        self._put(page)

    def _show_made(self, patient: Patient) -> None:
        self._people = (patient, *self._people)
        self._patient = patient
        self._open("plan")

    def _open(self, wanted: str) -> None:
        """Show what was chosen on the person's page."""
        patient, tools = self._patient, self._tools
        if patient is None:
            return
        handed = (tools.appearance, tools.work, tools.register, patient)
        match wanted:
            case "pin":
                self._put_change(NewPin(*handed))
            case "initials":
                self._put_change(NewInitials(*handed))
            case "code":
                words = self.tr("Looking for a free code …")
                tools.work.start(words, tools.register.free_code, self._show_new_code)
            case "erase":
                page = ErasePerson(*handed)
                page.back_asked.connect(self._show_same)
                page.export_asked.connect(partial(self.export_asked.emit, patient))
                page.erased.connect(self._tell_erased)
                self._put(page)
            case "export":
                self.export_asked.emit(patient)
            case "prescribe":
                prescribing = PrescribeRoom(tools, patient)
                prescribing.back_asked.connect(self._leave_room)
                self._put(prescribing)
            case _:
                room = ProgrammeRoom(tools, patient)
                room.back_asked.connect(self._leave_room)
                self._put(room)

    def _show_new_code(self, proposed: str) -> None:
        tools, patient = self._tools, self._patient
        if patient is not None:
            page = NewCode(tools.appearance, tools.work, tools.register, patient, proposed)
            self._put_change(page)

    def _put_change(self, page: Change) -> None:
        page.back_asked.connect(self._show_same)
        page.changed.connect(self._take_change)
        self._put(page)

    def _take_change(self, patient: Patient, text: str) -> None:
        self._people = tuple(
            patient if each.profile_id == patient.profile_id else each for each in self._people
        )
        self.show_patient(patient)
        self.told.emit(text, Tone.GOOD)

    def _tell_erased(self, left: tuple[Path, ...]) -> None:
        patient = self._patient
        self.show_list()
        if patient is None:
            return
        if left:
            text = self.tr(
                "%n file(s) of {who} could not be deleted. Choose “Erase this person” again; "
                "if it stays so, the administrator has to look at the disk.",
                "",
                len(left),
            )
            self.told.emit(text.format(who=who_text(patient)), Tone.PROBLEM)
        else:
            text = self.tr("{who} is erased from this kiosk.")
            self.told.emit(text.format(who=who_text(patient)), Tone.GOOD)

    def _leave_room(self) -> None:
        """Go back; at first, what is not kept is told instead."""
        if self.has_unsaved and not self._is_warned:
            self._is_warned = True
            self.told.emit(unsaved_text(), Tone.CAUTION)
        else:
            self._show_same()

    def _show_same(self) -> None:
        if self._patient is None:
            self.show_list()
        else:
            self.show_patient(self._patient)

    def _put(self, page: QWidget) -> None:
        self._is_warned = False
        self.put(page)
