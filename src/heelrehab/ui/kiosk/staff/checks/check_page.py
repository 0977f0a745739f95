"""The check: each part with what is wrong in it, or that nothing is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.kiosk.staff.deeds.checks import Finding
from heelrehab.ui.kiosk.staff.frame import answers
from heelrehab.ui.kiosk.staff.tools import StaffTools
from heelrehab.ui.kiosk.staff.words.checks import found_text, part_text
from heelrehab.ui.widgets.arranging import Column, ScrollPage
from heelrehab.ui.widgets.buttons import PrimaryButton
from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.layouts.emptying import empty
from heelrehab.ui.widgets.panels import Card, Chip
from heelrehab.ui.widgets.text import MutedText, PageTitle, SmallText, SubHeading
from heelrehab.ui.widgets.tones import Tone

MOST_SHOWN = 20
"""Faults shown of one part; the command line tells all."""
_WORDS_IN_TEXT = 16


class CheckPage(ScrollPage):
    """Begins by a button, since the check of a full kiosk takes a while."""

    def __init__(self, tools: StaffTools, parent: QWidget | None = None) -> None:
        super().__init__(name="checkPage", parent=parent)
        self._tools = tools
        self.column.addWidget(PageTitle(self.tr("Check")))
        self.column.addWidget(
            MutedText(
                self.tr(
                    "Reads the settings, the log, every history with its backups, and the "
                    "exercises. Nothing is changed. It can take a minute."
                )
            )
        )
        start = PrimaryButton(
            tools.appearance, self.tr("Check now"), name="checkNow", icon=IconName.CHECK
        )
        start.clicked.connect(self._check)
        self.column.addWidget(answers(start))
        self._list = QWidget()
        self._found = Column(self._list)
        self._found.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._list)

    def _check(self) -> None:
        tools = self._tools
        tools.work.start(self.tr("Checking …"), tools.inspector.check, self._show)

    def _show(self, findings: tuple[Finding, ...]) -> None:
        empty(self._found)
        for finding in findings:
            self._found.addWidget(self._card(finding))

    def _card(self, finding: Finding) -> Card:
        card = Card(name=f"finding_{finding.part}")
        tone = Tone.CAUTION if finding.faults else Tone.GOOD
        row = QWidget()
        beside = Beside(row, least_wide_px=_WORDS_IN_TEXT * self._tools.appearance.sizes.text_px)
        beside.addWidget(SubHeading(part_text(finding)))
        beside.addWidget(Chip(found_text(finding), tone))
        card.column.addWidget(row)
        card.setAccessibleName(f"{part_text(finding)}: {found_text(finding)}")
        for fault in finding.faults[:MOST_SHOWN]:
            card.column.addWidget(SmallText(fault))
        more = len(finding.faults) - MOST_SHOWN
        if more > 0:
            text = self.tr("and %n more; the command «heelrehab staff check» lists all", "", more)
            card.column.addWidget(MutedText(text))
        elif finding.faults:
            text = self.tr("All else is in use. The administrator can put this right.")
            if finding.part == "people":
                text = self.tr(
                    "Who has a code twice stands first under “People”; give one of them another "
                    "code. The rest is for the administrator."
                )
            card.column.addWidget(MutedText(text))
        return card
