"""Puts together what the settings page does with the people of this computer."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from heelrehab.core.clock import Clock
from heelrehab.storage.home.people import People
from heelrehab.system.moment import system_moment
from heelrehab.ui.pages.settings.people.card import PeopleCard
from heelrehab.ui.people.names import PinWish
from heelrehab.ui.people.pin_change import PinChangePage
from heelrehab.ui.people.pin_desk import PinDesk
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.workspace import DataPlace, fresh_id


class HomePeople(QObject):
    """One person's way to their name, their PIN and the others.

    Signals:
        switch_asked: The id of the person whose page is to be opened instead.
        renamed: The person's new name.
        whole_wanted: Give the whole window to this widget.
        whole_done: Show the pages again.
    """

    switch_asked = Signal(str)
    renamed = Signal(str)
    whole_wanted = Signal(object)
    whole_done = Signal()

    def __init__(
        self,
        appearance: Appearance,
        place: DataPlace,
        clock: Clock,
        *,
        can_change: bool,
        is_in_session: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._clock = clock
        self._profile_id = place.profile_id
        self._can_change = can_change
        self._is_in_session = is_in_session
        self._desk = PinDesk(people_of(place, clock), self)
        self._card: PeopleCard | None = None

    def make_card(self) -> QWidget:
        """Return the card of the settings page."""
        card = PeopleCard(
            self._appearance,
            self._desk.people,
            self._profile_id,
            new_id=self._new_id,
            now=self._clock.now,
            can_change=self._can_change,
            is_in_session=self._is_in_session,
        )
        card.switch_asked.connect(self.switch_asked)
        card.renamed.connect(self.renamed)
        card.pin_asked.connect(self._open_pin_change)
        self._card = card
        return card

    def close(self) -> None:
        """Let what was begun come to its end."""
        self._desk.close()

    def _open_pin_change(self, wish: PinWish) -> None:
        person = self._desk.people.person(self._profile_id)
        page = PinChangePage(self._appearance, self._desk, person, wish)
        page.left.connect(self.whole_done)
        page.done.connect(self._close_pin_change)
        self.whole_wanted.emit(page)

    def _close_pin_change(self) -> None:
        if self._card is not None:
            self._card.refresh()
        self.whole_done.emit()

    def _new_id(self) -> str:
        return fresh_id(self._clock)


def people_of(place: DataPlace, clock: Clock) -> People:
    """Return the people whose histories lie in the data folder."""
    moment = partial(system_moment, clock)
    return People(place.disk, place.folder, moment=moment, random=os.urandom)
