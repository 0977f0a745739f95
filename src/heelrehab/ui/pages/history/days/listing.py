"""The cards of the days that are shown, week by week."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.ui.pages.history.days.card import CardMaker, DayCard
from heelrehab.ui.pages.history.entries import Entries
from heelrehab.ui.theme.sizes import STEP_PX


class DayList(QWidget):
    """Makes the cards of a week when they are wanted; what did not change stays as it is."""

    def __init__(self, make_card: CardMaker, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyDays")
        self._make_card = make_card
        self._entries = Entries({})
        self._latest = date.max
        self._earliest = date.max
        self._cards: dict[date, DayCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4 * STEP_PX)

    @property
    def has_earlier(self) -> bool:
        """True where there are days before those shown."""
        return bool(self._entries.days) and self._entries.days[-1] < self._earliest

    def show_from(self, entries: Entries, latest: date) -> None:
        """Show the newest week up to ``latest``, and no other."""
        self._entries, self._latest = entries, latest
        week = entries.week_from(latest)
        self._earliest = week[-1] if week else date.max
        self._fill()

    def show_entries(self, entries: Entries) -> None:
        """Show other entries on the days that are shown already."""
        is_first = self._earliest == date.max
        self._entries = entries
        if is_first:
            self.show_from(entries, self._latest)
        else:
            self._fill()

    def show_earlier(self) -> None:
        """Show one more week."""
        before = [day for day in self._entries.days if day < self._earliest]
        if before:
            self._earliest = self._entries.week_from(before[0])[-1]
            self._fill()

    def card_of(self, day: date) -> DayCard | None:
        """Return the card of a day that is shown."""
        return self._cards.get(day)

    def _fill(self) -> None:
        wanted = [day for day in self._entries.days if self._earliest <= day <= self._latest]
        for day in set(self._cards) - set(wanted):
            self._drop(day)
        for place, day in enumerate(wanted):
            entries = self._entries.by_day[day]
            card = self._cards.get(day)
            if card is not None and card.entries != entries:
                self._drop(day)
                card = None
            if card is None:
                card = self._cards[day] = self._make_card(day, entries)
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)

    def _drop(self, day: date) -> None:
        card = self._cards.pop(day)
        card.setParent(None)
        card.deleteLater()
