"""The clinic's settings; each change holds at once, and is noted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.ui.icons import IconName
from heelrehab.ui.kiosk.staff.frame import Frame, OnePage, answers
from heelrehab.ui.kiosk.staff.settings.card import ClinicCard
from heelrehab.ui.kiosk.staff.settings.cards import ComingCard, LookCard, VisitCard
from heelrehab.ui.kiosk.staff.settings.desk import SettingsDesk
from heelrehab.ui.kiosk.staff.settings.keeping import KeepingCard, LanguagesCard
from heelrehab.ui.kiosk.staff.settings.typed import (
    GuestExercisesPage,
    TypedSetting,
    TypedSettingPage,
    typed_settings,
)
from heelrehab.ui.pages.settings.data.asking import Question
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.arranging import ScrollPage
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import Heading, MutedText, PageTitle


class ClinicSettingsPage(OnePage):
    """All settings below each other; what is typed has a page of its own.

    Signals:
        quit_asked: The kiosk is to end; staff said so twice.
    """

    quit_asked = Signal()

    def __init__(
        self,
        appearance: Appearance,
        desk: SettingsDesk,
        catalogue: Catalogue,
        *,
        languages: Sequence[str],
        expired: Callable[[int | None], int | None],
        parent: QWidget | None = None,
    ) -> None:
        """Show the settings in force.

        Args:
            appearance: The look in force.
            desk: Takes the changes.
            catalogue: Names the exercises.
            languages: Codes of the languages there are.
            expired: Counts whom a number of days of keeping would erase; None where unknown.
            parent: The owner.
        """
        super().__init__(parent)
        self.setObjectName("clinicSettings")
        self._appearance = appearance
        self._desk = desk
        self._catalogue = catalogue
        self._languages = tuple(languages)
        self._expired = expired
        self.show_all()

    def show_all(self) -> None:
        """Show the settings as they are now."""
        appearance, desk = self._appearance, self._desk
        page = ScrollPage(name="clinicSettingsList")
        page.column.addWidget(PageTitle(self.tr("Settings of this kiosk")))
        page.column.addWidget(
            MutedText(
                self.tr("Each change is kept at once, and noted in the log without its value.")
            )
        )
        coming = ComingCard(appearance, desk)
        self._add_guests(coming)
        for card in (
            self._words_card(),
            coming,
            LookCard(appearance, desk),
            LanguagesCard(appearance, desk, self._languages),
            VisitCard(appearance, desk),
            self._leaving_card(),
            KeepingCard(appearance, desk, self._expired),
            self._quit_card(),
        ):
            page.column.addWidget(card)
        self.put(page)

    def _words_card(self) -> ClinicCard:
        card = ClinicCard(self._appearance, self._desk, self.tr("Clinic"), name="clinicWords")
        for setting in typed_settings()[:-1]:
            self._add_typed(card, setting)
        return card

    def _leaving_card(self) -> ClinicCard:
        desk = self._desk
        card = ClinicCard(self._appearance, desk, self.tr("Exports"), name="clinicExports")
        self._add_typed(card, typed_settings()[-1])
        none = self.tr("none")
        by_administrator = self.tr("Set by the administrator in the file {file}.").format(
            file=desk.path.name
        )
        folder = desk.settings.export_folder or none
        card.add_shown(self.tr("Folder for exports"), folder, by_administrator)
        printer = desk.settings.printer_name or self.tr("the system's own")
        card.add_shown(self.tr("Printer"), printer, by_administrator)
        return card

    def _add_typed(self, card: ClinicCard, setting: TypedSetting) -> None:
        value = str(getattr(self._desk.settings, setting.key)) or setting.none_text
        step = partial(self._type, setting)
        card.add_step(setting.key, setting.label, value, setting.sentence, step)

    def _add_guests(self, card: ClinicCard) -> None:
        chosen = self._desk.settings.guest_exercises
        value = (
            self.tr("%n chosen", "exercises for guests", len(chosen))
            if chosen
            else self.tr("all of them")
        )
        label = self.tr("Exercises for guests")
        sentence = self.tr("Choose gentle ones where nobody of the clinic stands by.")
        card.add_step("guest_exercises", label, value, sentence, self._choose_guests)

    def _quit_card(self) -> Card:
        card = Card(name="quitCard")
        card.column.addWidget(Heading(self.tr("This kiosk")))
        sentence = self.tr("Where the system starts the kiosk by itself, it comes back at once.")
        card.column.addWidget(MutedText(sentence))
        button = QuietButton(
            self._appearance, self.tr("Quit the kiosk"), name="quitKiosk", icon=IconName.STOP
        )
        button.clicked.connect(self._ask_to_quit)
        self._quit_question = Question(self._appearance, name="quitQuestion")
        self._quit_question.agreed.connect(self.quit_asked)
        card.column.addWidget(answers(button))
        card.column.addWidget(self._quit_question)
        return card

    def _ask_to_quit(self) -> None:
        text = self.tr("The kiosk closes and shows what lies behind it. Quit?")
        self._quit_question.ask(text, self.tr("Quit now"))

    def _type(self, setting: TypedSetting) -> None:
        page = TypedSettingPage(self._appearance, self._desk, setting)
        page.done.connect(self.show_all)
        self._put_page(page)

    def _choose_guests(self) -> None:
        self._put_page(GuestExercisesPage(self._appearance, self._desk, self._catalogue))

    def _put_page(self, page: Frame) -> None:
        page.back_asked.connect(self.show_all)
        self.put(page)
