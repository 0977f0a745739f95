"""Who uses this computer: one's own name and PIN, and the way to the others."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heelrehab.storage.durable import Outcome, SaveState
from heelrehab.storage.faults import StorageError
from heelrehab.storage.home.people import People, Person
from heelrehab.ui.pages.settings.data.asking import Question
from heelrehab.ui.pages.settings.people.naming import Naming
from heelrehab.ui.people.names import (
    PinWish,
    hiding_text,
    name_text,
    not_kept_text,
    wish_text,
)
from heelrehab.ui.strings.faults import refusal_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, Heading, MutedText, SubHeading


class PeopleCard(Card):
    """Small as long as there is one person.

    Signals:
        switch_asked: The id of the person whose page is to be opened instead.
        pin_asked: The ``PinWish`` of the person whose page this is.
        renamed: The person's new name.
    """

    switch_asked = Signal(str)
    pin_asked = Signal(object)
    renamed = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        people: People,
        profile_id: str,
        *,
        new_id: Callable[[], str],
        now: Callable[[], datetime],
        can_change: bool,
        is_in_session: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        """Show the people as they are now.

        Args:
            appearance: The look in force.
            people: Their cards.
            profile_id: Whose page this is.
            new_id: Names a new person's folder.
            now: Gives the moment, with the person's zone.
            can_change: False where another window owns this person's files.
            is_in_session: Whether a session runs that leaving would end.
            parent: The owner.
        """
        super().__init__(name="peopleCard", parent=parent)
        self._appearance = appearance
        self._people = people
        self._profile_id = profile_id
        self._new_id = new_id
        self._now = now
        self._can_change = can_change
        self._is_in_session = is_in_session
        self._wanted = ""
        self._renaming: QuietButton | None = None
        self.setAccessibleName(self.tr("People"))
        self._self = _Part()
        self._others = _Part()
        self._naming = Naming(appearance, name="ownName")
        self._adding = Naming(appearance, name="newPerson")
        self._question = Question(appearance, name="peopleQuestion")
        self._naming.named.connect(self._rename)
        self._adding.named.connect(self._add)
        self._question.agreed.connect(self._switch_now)
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show what the cards hold now."""
        try:
            me = self._people.person(self._profile_id)
            everyone = self._people.everyone()
        except StorageError as error:
            self._question.tell(refusal_text(error.fault))
            return
        others = [each for each in everyone if each.profile_id != self._profile_id]
        self._show_self(me, is_alone=not others)
        self._show_others(others)

    def _lay_out(self) -> None:
        self.column.addWidget(Heading(self.tr("People")))
        self.column.addWidget(
            MutedText(
                self.tr(
                    "Several people can use HeelRehab on this computer. Each has a history "
                    "of their own."
                )
            )
        )
        for part in (self._self, self._naming, self._others, self._adding, self._question):
            self.column.addWidget(part)
        add = self._button(self.tr("Add a person"), "addPerson")
        add.clicked.connect(self._ask_to_add)
        row = FlowLayout()
        row.addWidget(add)
        self.column.addLayout(row)

    def _show_self(self, me: Person, *, is_alone: bool) -> None:
        part = self._self
        part.empty()
        heading = name_text(me)
        if not is_alone:
            heading = self.tr("{name} (you)").format(name=heading)
        part.column.addWidget(SubHeading(heading, name="ownNameShown"))
        row = FlowLayout()
        rename = self._button(self.tr("Change the name"), "renamePerson")
        rename.clicked.connect(self._ask_name)
        row.addWidget(rename)
        self._renaming = rename
        wishes = (PinWish.CHANGE, PinWish.REMOVE) if me.has_pin else (PinWish.SET,)
        for wish in wishes:
            button = self._button(wish_text(wish), f"pin_{wish.value}")
            button.clicked.connect(self._ask_pin)
            row.addWidget(button)
        part.column.addLayout(row)
        if me.has_pin:
            part.column.addWidget(MutedText(hiding_text()))
        if not self._can_change:
            words = self.tr("This history is open in another window: change name and PIN there.")
            part.column.addWidget(MutedText(words))

    def _show_others(self, others: list[Person]) -> None:
        self._others.empty()
        self._others.setVisible(bool(others))
        for person in others:
            name = name_text(person)
            button = self._button(self.tr("Switch"), f"switch_{person.profile_id}", is_always=True)
            button.setAccessibleName(self.tr("Switch to {name}").format(name=name))
            button.setProperty("person", person.profile_id)
            button.clicked.connect(self._ask_to_switch)
            row = QHBoxLayout()
            row.setSpacing(3 * STEP_PX)
            row.addWidget(button)
            row.addWidget(BodyText(name), stretch=1)
            self._others.column.addLayout(row)
        if others:
            words = self.tr(
                "To erase somebody's history, switch to that person and use the card “Your data”."
            )
            self._others.column.addWidget(MutedText(words))

    def _button(self, text: str, name: str, *, is_always: bool = False) -> QuietButton:
        button = QuietButton(self._appearance, text, name=name)
        button.setEnabled(self._can_change or is_always)
        return button

    def _ask_name(self) -> None:
        me = self._people.person(self._profile_id)
        self._naming.ask(self.tr("Your name"), text=me.name)

    def _ask_to_add(self) -> None:
        """Ask for one's own name too where there is none yet, to tell each other apart."""
        theirs = self.tr("Name of the new person")
        if self._people.person(self._profile_id).name:
            self._adding.ask(theirs)
        else:
            self._adding.ask(self.tr("Your name"), theirs)

    def _ask_pin(self) -> None:
        button = self.sender()
        if button is not None:
            self.pin_asked.emit(PinWish(button.objectName().removeprefix("pin_")))

    def _rename(self, names: tuple[str, ...]) -> None:
        outcome = self._people.rename(self._profile_id, names[0])
        self._follow(outcome)
        if outcome.state is not SaveState.NOT_SAVED:
            self.renamed.emit(names[0])
        if self._renaming is not None:
            self._renaming.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, names: tuple[str, ...]) -> None:
        *own, theirs = names
        if own:
            self._rename((own[0],))
        try:
            self._people.add(self._new_id(), theirs, self._now())
        except StorageError as error:
            self._question.tell(refusal_text(error.fault))
        self.refresh()

    def _follow(self, outcome: Outcome) -> None:
        if outcome.state is SaveState.NOT_SAVED:
            self._question.tell(not_kept_text(outcome))
        self.refresh()

    def _ask_to_switch(self) -> None:
        button = self.sender()
        if button is None:
            return
        self._wanted = str(button.property("person"))
        if not self._is_in_session():
            self._switch_now()
            return
        words = self.tr("A session is running. Switching ends it; what was done is kept.")
        self._question.ask(words, self.tr("End it and switch"))

    def _switch_now(self) -> None:
        self.switch_asked.emit(self._wanted)


class _Part(QWidget):
    """A part of the card that is filled anew when the people change; fill its ``column``."""

    def __init__(self) -> None:
        super().__init__()
        self._around = QVBoxLayout(self)
        self._around.setContentsMargins(0, 0, 0, 0)
        self._filling = QWidget()
        self.column = QVBoxLayout(self._filling)
        self.empty()

    def empty(self) -> None:
        """Let go of everything."""
        self._around.removeWidget(self._filling)
        self._filling.hide()
        self._filling.deleteLater()
        self._filling = QWidget()
        self.column = QVBoxLayout(self._filling)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2 * STEP_PX)
        self._around.addWidget(self._filling)
