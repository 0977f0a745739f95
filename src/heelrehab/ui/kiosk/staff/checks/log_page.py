"""The log of what staff did, newest first, with the verdict on its chain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from heelrehab.storage.kiosk.audit import AuditReading
from heelrehab.storage.kiosk.deeds import Happening, happenings
from heelrehab.ui.icons import IconName
from heelrehab.ui.kiosk.staff.frame import answers
from heelrehab.ui.kiosk.staff.tools import StaffTools
from heelrehab.ui.kiosk.staff.words.checks import action_text, chain_text, ending_text, moment_text
from heelrehab.ui.kiosk.staff.words.people import who_text
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import Column, ScrollPage
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.layouts.emptying import empty
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, MutedText, PageTitle, SmallText
from heelrehab.ui.widgets.tones import Tone

ENTRIES = 10
"""How many entries stand on one page."""
_WORDS_IN_TEXT = 14


class LogPage(ScrollPage):
    """Shows codes of people who are still here, folder names of those who are not."""

    def __init__(self, tools: StaffTools, parent: QWidget | None = None) -> None:
        super().__init__(name="logPage", parent=parent)
        self._tools = tools
        self._entries: Sequence[Happening] = ()
        self._names: Mapping[str, str] = {}
        self._first = 0
        self._chain = MessageBar(tools.appearance, name="logChain")
        self._card = Card(name="logEntries")
        self._where = MutedText(name="logShown")
        self._newer = QuietButton(
            tools.appearance, self.tr("Newer"), name="newerEntries", icon=IconName.LEFT
        )
        self._older = QuietButton(
            tools.appearance, self.tr("Older"), name="olderEntries", icon=IconName.RIGHT
        )
        self._newer.clicked.connect(self._turn_back)
        self._older.clicked.connect(self._turn_on)
        self.column.addWidget(PageTitle(self.tr("Log")))
        self.column.addWidget(
            MutedText(self.tr("What staff did here and when; never a score, a dose or a PIN."))
        )
        for widget in (self._chain, self._where, self._card, answers(self._newer, self._older)):
            self.column.addWidget(widget)
        tools.work.start(self.tr("Reading the log …"), self._read, self._take)

    def _read(self) -> tuple[AuditReading, dict[str, str]]:
        people = self._tools.register.people()
        return self._tools.inspector.log(), {each.profile_id: who_text(each) for each in people}

    def _take(self, found: tuple[AuditReading, dict[str, str]]) -> None:
        reading, self._names = found
        self._entries = happenings(reading)[::-1]
        tone = Tone.GOOD if reading.broken is None else Tone.PROBLEM
        self._chain.show_message(chain_text(reading), tone)
        self._show()

    def _show(self) -> None:
        column = self._card.column
        empty(column)
        shown = self._entries[self._first : self._first + ENTRIES]
        for entry in shown:
            column.addWidget(self._row(entry))
        count = len(self._entries)
        self._card.setVisible(bool(shown))
        words = self.tr("{first} to {last} of %n", "entries of the log", count)
        last = self._first + len(shown)
        self._where.setText(words.format(first=min(self._first + 1, count), last=last))
        for button in (self._newer, self._older):
            button.setVisible(count > ENTRIES)
        self._newer.setEnabled(self._first > 0)
        self._older.setEnabled(last < count)

    def _row(self, happening: Happening) -> QWidget:
        entry, ending = happening.entry, ending_text(happening)
        about = [self._names.get(entry.profile_id, entry.profile_id), entry.detail]
        details = " · ".join(part for part in about if part)
        row = QWidget()
        row.setAccessibleName(
            ", ".join(
                part
                for part in (moment_text(entry), action_text(entry.action), details, ending)
                if part
            )
        )
        beside = Beside(row, least_wide_px=_WORDS_IN_TEXT * self._tools.appearance.sizes.text_px)
        words = QWidget()
        column = Column(words)
        column.setContentsMargins(0, 0, 0, STEP_PX)
        column.setSpacing(0)
        column.addWidget(BodyText(action_text(entry.action)))
        if details:
            column.addWidget(SmallText(details))
        if ending:
            column.addWidget(SmallText(ending))
        moment = MutedText(moment_text(entry))
        moment.setWordWrap(False)
        beside.addWidget(words)
        beside.addWidget(moment)
        return row

    def _turn_back(self) -> None:
        self._first = max(0, self._first - ENTRIES)
        self._show()

    def _turn_on(self) -> None:
        self._first += ENTRIES
        self._show()
