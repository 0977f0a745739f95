"""A person's plan, opened while staff look at it and forgotten afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from heelrehab.core.records import AnyRecord
from heelrehab.storage.kiosk.audit import StaffAction
from heelrehab.storage.kiosk.people import Patient
from heelrehab.ui.kiosk.staff.deeds.cabinet import Access, OpenFile
from heelrehab.ui.kiosk.staff.frame import Frame
from heelrehab.ui.kiosk.staff.tools import StaffTools
from heelrehab.ui.kiosk.staff.words.people import who_text
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.tones import Tone

translate = QCoreApplication.translate


class PlanRoom(Frame):
    """Opens the history and keeps what a subclass has chosen; what was kept can be taken back."""

    def __init__(
        self,
        tools: StaffTools,
        patient: Patient,
        title: str,
        *,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        """Begin to open the history; ``title`` has a place for who it is."""
        super().__init__(
            tools.appearance, title.format(who=who_text(patient)), name=name, parent=parent
        )
        self.tools = tools
        self._patient = patient
        self.file: OpenFile | None = None
        self._kept: tuple[AnyRecord, ...] = ()
        self._state = MessageBar(tools.appearance, name="planState")
        self._outcome = MessageBar(tools.appearance, name="planOutcome")
        self._outcome.action_triggered.connect(self._take_back)
        self.column.insertWidget(1, self._state)
        self.column.insertWidget(2, self._outcome)
        self._read(tools.cabinet.open)

    def _read(self, reading: Callable[[Patient], OpenFile]) -> None:
        words = translate("PlanRoom", "Opening the history …")
        self.tools.work.start(words, partial(reading, self._patient), self._take_in)

    def show_file(self, file: OpenFile) -> None:
        """Show what can be chosen for the person."""
        raise NotImplementedError

    def keep(self, records: Sequence[AnyRecord], action: StaffAction) -> None:
        """Add records to the history."""
        self._kept = tuple(records)
        deed = partial(self.tools.cabinet.keep, self._patient, self._kept, action)
        words = translate("PlanRoom", "Writing to the history …")
        self.tools.work.start(words, deed, self._tell_kept)

    def _take_in(self, file: OpenFile) -> None:
        self.file = file
        if file.access is not Access.FREE:
            self._state.show_message(access_text(file.access), Tone.CAUTION)
        elif file.damaged:
            text = translate(
                "PlanRoom",
                "%n damaged entry(s) could not be read; all others are in use. “Check” lists them.",
                "",
                file.damaged,
            )
            self._state.show_message(text, Tone.CAUTION)
        self.show_file(file)
        if self._outcome.isVisibleTo(self):
            self._scroll_to_top()

    def _scroll_to_top(self) -> None:
        """Bring what is told into sight; what was chosen may stand far below it."""
        self.verticalScrollBar().setValue(0)

    def _tell_kept(self, access: Access) -> None:
        if access is not Access.FREE:
            self._outcome.show_message(access_text(access), Tone.PROBLEM)
            return
        text = translate("PlanRoom", "Kept. It holds from the person's next session on.")
        self._outcome.show_message(text, Tone.GOOD, action=translate("PlanRoom", "Take it back"))
        self._read(self.tools.cabinet.read)

    def _take_back(self) -> None:
        cabinet = self.tools.cabinet
        records = cabinet.retractions(self._kept)
        deed = partial(cabinet.keep, self._patient, records, StaffAction.PLAN_CHANGED)
        words = translate("PlanRoom", "Writing to the history …")
        self.tools.work.start(words, deed, self._tell_taken_back)

    def _tell_taken_back(self, access: Access) -> None:
        if access is not Access.FREE:
            self._outcome.show_message(access_text(access), Tone.PROBLEM)
            return
        text = translate("PlanRoom", "Taken back: the plan is as it was before.")
        self._outcome.show_message(text, Tone.GOOD)
        self._read(self.tools.cabinet.read)


def access_text(access: Access) -> str:
    """Return why a history cannot be added to, empty where it can."""
    match access:
        case Access.FREE:
            return ""
        case Access.OPEN_ELSEWHERE:
            return translate(
                "PlanRoom",
                "This history is open in another window or kiosk on this machine. You can look at "
                "it; nothing is changed. Close it there, then open it here again.",
            )
        case Access.NEWER:
            return translate(
                "PlanRoom",
                "A newer HeelRehab wrote to this history. You can look at it; nothing is changed. "
                "To change it here, install the newer version.",
            )
