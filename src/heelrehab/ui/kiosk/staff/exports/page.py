"""Handing histories over: whose, as what, where to."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from heelrehab.storage.kiosk.people import Patient, with_code
from heelrehab.storage.kiosk.settings import KioskSettings
from heelrehab.ui.icons import IconName
from heelrehab.ui.kiosk.staff.deeds.exports import EVERYTHING, Exported, Order, Target
from heelrehab.ui.kiosk.staff.frame import answers
from heelrehab.ui.kiosk.staff.tools import StaffTools
from heelrehab.ui.kiosk.staff.typing.code_entry import code_entry
from heelrehab.ui.kiosk.staff.words.exports import exported_text
from heelrehab.ui.kiosk.staff.words.people import who_text
from heelrehab.ui.pages.settings.data.asking import Question
from heelrehab.ui.widgets.arranging import ScrollPage
from heelrehab.ui.widgets.buttons import PrimaryButton
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, MutedText, PageTitle, SubHeading

ALL, ONE = "everybody", "one"


class ExportPage(ScrollPage):
    """Never asks for a place: files go to the stick with the label, or to the fixed folder."""

    def __init__(
        self,
        tools: StaffTools,
        settings: KioskSettings,
        patient: Patient | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with ``patient``, or with everybody."""
        super().__init__(name="exportPage", parent=parent)
        self._tools = tools
        self._settings = settings
        self._patient = patient
        self._people: tuple[Patient, ...] = ()
        self._order: Order | None = None
        self._outcome = MessageBar(tools.appearance, name="exportOutcome")
        self._start = PrimaryButton(
            tools.appearance, self.tr("Export now"), name="exportNow", icon=IconName.EXPORT
        )
        self._start.clicked.connect(self._ask)
        self._question = Question(tools.appearance, name="exportAll")
        self._question.agreed.connect(self._export)
        self.column.addWidget(PageTitle(self.tr("Export")))
        self.column.addWidget(self._outcome)
        self.column.addWidget(self._whose_card())
        self.column.addWidget(self._kind_card())
        self.column.addWidget(self._where_card())
        self._show_whose()
        tools.work.start(self.tr("Reading the list …"), tools.register.people, self._take_people)

    def _whose_card(self) -> Card:
        card = Card(name="exportWhose")
        label = self.tr("Whose history")
        choices = ((ALL, self.tr("Everybody's")), (ONE, self.tr("One person's")))
        appearance = self._tools.appearance
        self._whose = SegmentedChoice(appearance, label, choices, name="exportWho")
        self._whose.select(ALL if self._patient is None else ONE)
        self._whose.chosen.connect(self._choose_whose)
        self._who = BodyText(name="exportPerson")
        self._code = code_entry(appearance, self.tr("The person's code"), name="exportCode")
        self._code.entered.connect(self._find)
        card.column.addWidget(SubHeading(label))
        card.column.addWidget(self._whose)
        card.column.addWidget(self._who)
        card.column.addWidget(self._code)
        return card

    def _kind_card(self) -> Card:
        card = Card(name="exportAs")
        label = self.tr("As what")
        self._kind = SegmentedChoice(
            self._tools.appearance,
            label,
            (
                ("pdf", self.tr("Report (PDF)")),
                ("csv", self.tr("Tables (CSV)")),
                ("json", self.tr("Whole history (JSON)")),
                ("fhir", self.tr("For clinic systems (FHIR)")),
                (EVERYTHING, self.tr("All of these")),
            ),
            name="exportKind",
        )
        card.column.addWidget(SubHeading(label))
        card.column.addWidget(self._kind)
        return card

    def _where_card(self) -> Card:
        card = Card(name="exportWhere")
        card.column.addWidget(SubHeading(self.tr("Where to")))
        targets = self._targets()
        self._where: SegmentedChoice | None = None
        if targets:
            self._where = SegmentedChoice(
                self._tools.appearance, self.tr("Where to"), targets, name="exportTarget"
            )
            card.column.addWidget(self._where)
            if self._settings.export_folder:
                folder = self.tr("The clinic's folder is {folder}.")
                text = folder.format(folder=self._settings.export_folder)
                card.column.addWidget(MutedText(text, name="exportFolder"))
            warning = self.tr(
                "The files are not encrypted: whoever finds them can read them. Each export is "
                "noted in the log."
            )
            card.column.addWidget(MutedText(warning))
        else:
            text = self.tr(
                "Neither a stick nor a folder is set. Give the stick's label under “Settings”; the "
                "folder is set by the administrator."
            )
            card.column.addWidget(BodyText(text, name="noTarget"))
        card.column.addWidget(answers(self._start))
        card.column.addWidget(self._question)
        return card

    def _targets(self) -> tuple[tuple[str, str], ...]:
        targets = []
        if self._settings.stick_label:
            text = self.tr("Stick {label}").format(label=self._settings.stick_label)
            targets.append((Target.STICK.value, text))
        if self._settings.export_folder:
            targets.append((Target.FOLDER.value, self.tr("The clinic's folder")))
        return tuple(targets)

    def _take_people(self, people: tuple[Patient, ...]) -> None:
        self._people = people
        self._show_whose()

    def _choose_whose(self, whose: str) -> None:
        if whose == ALL:
            self._patient = None
        self._show_whose()

    def _find(self, code: str) -> None:
        found = with_code(self._people, code)
        if len(found) == 1:
            self._patient = found[0]
            self._show_whose()
        elif found:
            self._code.show_problem(
                self.tr("Two people have this code. Choose the right one under “People”.")
            )
        else:
            self._code.show_problem(self.tr("Nobody here has this code."))

    def _show_whose(self) -> None:
        self._question.hide()
        is_all = self._whose.choice == ALL
        self._code.setVisible(not is_all and self._patient is None)
        if is_all:
            text = self.tr("%n person(s), one file each", "", len(self._people))
        else:
            text = who_text(self._patient) if self._patient is not None else ""
        self._who.setText(text)
        self._who.setVisible(bool(text))
        people = self._chosen()
        self._start.setEnabled(bool(people) and self._where is not None)

    def _chosen(self) -> tuple[Patient, ...]:
        if self._whose.choice == ALL:
            return self._people
        return () if self._patient is None else (self._patient,)

    def _ask(self) -> None:
        """Ask before the histories of all people leave at one touch."""
        count = len(self._chosen())
        if self._whose.choice == ONE or count == 1:
            self._export()
            return
        text = self.tr(
            "The histories of all %n person(s) will be written, and whoever finds the files can "
            "read them.",
            "",
            count,
        )
        self._question.ask(text, self.tr("Write them all"))

    def _export(self) -> None:
        if self._where is None:
            return
        order = self._order = Order(
            self._chosen(),
            self._kind.choice,
            Target(self._where.choice),
            self._settings.stick_label,
            self._settings.export_folder,
        )
        deed = partial(self._tools.exporter.export, order)
        words = self.tr("Writing %n file(s) …", "", len(order.people))
        self._outcome.close_message()
        self._tools.work.start(words, deed, self._tell)

    def _tell(self, ended: Exported) -> None:
        if self._order is not None:
            text, tone = exported_text(ended, self._order)
            self._outcome.show_message(text, tone)
            self.verticalScrollBar().setValue(0)
