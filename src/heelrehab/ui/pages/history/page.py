"""The history page, put together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.history import History
from heelrehab.core.records import AnyRecord, Retract
from heelrehab.ui.icons import IconName
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.history.days.card import DayCard
from heelrehab.ui.pages.history.days.listing import DayList
from heelrehab.ui.pages.history.editing.adding import AddCard
from heelrehab.ui.pages.history.entries import Entries, Entry, EntryKind, entries_of
from heelrehab.ui.pages.history.prescriptions import Endable, endable, ended_text
from heelrehab.ui.strings.days import month_with_year_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout, ScrollPage
from heelrehab.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from heelrehab.ui.widgets.choices.drop_down import DropDown
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.panels import EmptyState
from heelrehab.ui.widgets.text import MutedText, PageTitle
from heelrehab.ui.widgets.tones import Tone

_BAR_MARGIN_PX = 10 * STEP_PX
_MONTH_CHARACTERS = 16


class HistoryPage(QWidget):
    """Every entry by day; a week at first, earlier ones on demand.

    Signals:
        closed: Back to where the page was opened from.
    """

    closed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        keeper: RecordKeeper,
        catalogue: Catalogue,
        *,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the newest week.

        Args:
            appearance: The look in force.
            keeper: The history, and the way to correct it.
            catalogue: Names exercises, stages and rules.
            today: Gives the calendar day, the latest that an entry may be added for.
            parent: The owner.
        """
        super().__init__(parent)
        self.setObjectName("historyPage")
        self._appearance = appearance
        self._keeper = keeper
        self._catalogue = catalogue
        self._today = today
        self._shown: History | None = None
        self._entries = Entries({})
        self._endable = Endable()
        self._add_card: AddCard | None = None
        self._undo_id = ""
        self._messages = MessageBar(appearance, name="historyMessage")
        self._days = DayList(self._make_card)
        self._make_controls()
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was noted while the page was not seen."""
        super().showEvent(event)
        if self._shown is not self._keeper.history:
            self._refresh()

    def _make_controls(self) -> None:
        appearance = self._appearance
        self._back = LinkButton(
            appearance, self.tr("Back to progress"), name="historyBack", icon=IconName.LEFT
        )
        self._add = PrimaryButton(
            appearance, self.tr("Add an entry"), name="historyAdd", icon=IconName.PLUS
        )
        self._add.setVisible(not self._keeper.is_read_only)
        self._kinds = SegmentedChoice(
            appearance,
            self.tr("What to show"),
            [
                (EntryKind.ALL.value, self.tr("All")),
                (EntryKind.PAIN.value, self.tr("Pain and stiffness")),
                (EntryKind.SESSIONS.value, self.tr("Sessions")),
                (EntryKind.PLAN.value, self.tr("Decisions and plan")),
                (EntryKind.TESTS.value, self.tr("Tests")),
                (EntryKind.NOTES.value, self.tr("Notes")),
            ],
            name="historyKind",
        )
        self._months = DropDown(appearance, self.tr("Month"), name="historyMonth")
        self._months.setMinimumContentsLength(_MONTH_CHARACTERS)
        self._earlier = QuietButton(
            appearance, self.tr("Show earlier days"), name="historyEarlier", icon=IconName.DOWN
        )
        self._empty = EmptyState(
            appearance,
            heading=self.tr("Nothing here yet"),
            sentence=self.tr(
                "Sessions, scores and decisions will stand here, day by day, with the way to "
                "correct them."
            ),
            name="historyEmpty",
        )

    def _lay_out(self) -> None:
        self._page = ScrollPage(name="historyScroll")
        head = FlowLayout(gap_px=5 * STEP_PX)
        head.addWidget(PageTitle(self.tr("All entries")))
        head.addWidget(self._add)
        choices = FlowLayout(gap_px=4 * STEP_PX)
        choices.addWidget(self._kinds)
        choices.addWidget(self._months)
        column = self._page.column
        column.addWidget(self._back, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addLayout(head)
        column.addWidget(
            MutedText(
                self.tr(
                    "A correction is kept beside what it corrects. Times are those of your clock "
                    "when the entry was made."
                )
            )
        )
        self._add_room = QVBoxLayout()
        column.addLayout(self._add_room)
        column.addLayout(choices)
        column.addWidget(self._days)
        column.addWidget(self._earlier, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._empty)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        bar = QVBoxLayout()
        bar.setContentsMargins(_BAR_MARGIN_PX, 3 * STEP_PX, _BAR_MARGIN_PX, 0)
        bar.addWidget(self._messages)
        around.addLayout(bar)
        around.addWidget(self._page, stretch=1)
        self.setFocusProxy(self._back)

    def _connect(self) -> None:
        self._back.clicked.connect(self.closed)
        self._add.clicked.connect(self._open_add_card)
        self._kinds.chosen.connect(self._choose_kind)
        self._months.activated.connect(self._choose_month)
        self._earlier.clicked.connect(self._show_earlier)
        self._messages.action_triggered.connect(self._undo)
        self._keeper.history_changed.connect(self._refresh_if_seen)

    def _make_card(self, day: date, entries: tuple[Entry, ...]) -> DayCard:
        card = DayCard(self._appearance, self._keeper, self._catalogue, day, entries)
        card.changed.connect(self._return_to)
        card.removed.connect(self._remove)
        card.ended.connect(self._end_prescription)
        return card

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self._refresh()

    def _read(self) -> None:
        history = self._shown = self._keeper.history
        self._endable = endable(history, self._catalogue, self._today())
        self._entries = entries_of(
            history,
            EntryKind(self._kinds.choice),
            in_force_id=self._endable.in_force_id,
            waiting_ids=self._endable.waiting_ids,
        )

    def _refresh(self) -> None:
        self._read()
        self._days.show_entries(self._entries)
        self._show_months()
        self._arrange()

    def _arrange(self) -> None:
        is_empty = not self._entries.days
        self._empty.setVisible(is_empty)
        self._months.setVisible(len(self._entries.months) > 1)
        self._earlier.setVisible(self._days.has_earlier)

    def _show_months(self) -> None:
        months = [month.isoformat() for month in self._entries.months]
        if months == [self._months.itemData(at) for at in range(self._months.count())]:
            return
        chosen = self._months.currentData()
        self._months.clear()
        for month in self._entries.months:
            self._months.addItem(month_with_year_text(month), month.isoformat())
        self._months.setCurrentIndex(max(0, self._months.findData(chosen)))

    def _choose_kind(self) -> None:
        self._read()
        self._days.show_from(self._entries, date.max)
        self._show_months()
        self._months.setCurrentIndex(0)
        self._arrange()

    def _choose_month(self) -> None:
        month = date.fromisoformat(self._months.currentData())
        inside = [day for day in self._entries.days if day.replace(day=1) == month]
        self._days.show_from(self._entries, inside[0] if inside else date.max)
        self._arrange()

    def _show_earlier(self) -> None:
        self._days.show_earlier()
        self._arrange()

    def _return_to(self, record_id: str) -> None:
        """Bring the keys back to an entry, whose card may be another one by now."""
        for day in self._entries.days:
            card = self._days.card_of(day)
            if card is not None:
                card.focus_on(record_id)

    def _remove(self, record_id: str, words: str) -> None:
        stamp = self._keeper.stamp()
        self._undo_id = stamp.id
        self._keeper.keep(Retract(id=stamp.id, at=stamp.at, target_id=record_id))
        self._messages.show_message(
            self.tr("Removed: {entry}").format(entry=words), action=self.tr("Undo")
        )

    def _end_prescription(self, record_id: str) -> None:
        now = endable(self._keeper.history, self._catalogue, self._today())
        change = now.end_of(record_id, self._keeper.stamp().at, self._new_id)
        if change is None:
            return
        self._undo_id = change.id
        self._keeper.keep(change)
        said = ended_text(has_begun=record_id == now.in_force_id)
        self._messages.show_message(said, action=self.tr("Undo"))
        self._back.setFocus()

    def _new_id(self) -> str:
        return self._keeper.stamp().id

    def _undo(self) -> None:
        if self._undo_id:
            self._keeper.undo(self._undo_id)
            self._undo_id = ""

    def _open_add_card(self) -> None:
        if self._add_card is None:
            self._add_card = AddCard(self._appearance, self._keeper, self._today())
            self._add_card.added.connect(self._show_added)
            self._add_card.cancelled.connect(self._close_add_card)
            self._add_room.addWidget(self._add_card)
        self._add_card.setFocus()

    def _close_add_card(self) -> None:
        if self._add_card is not None:
            self._add_card.setParent(None)
            self._add_card.deleteLater()
            self._add_card = None
        self._add.setFocus()

    def _show_added(self, record: AnyRecord, day: date) -> None:
        self._close_add_card()
        if self._days.card_of(day) is None:
            self._days.show_from(self._entries, day)
            self._arrange()
        self._undo_id = record.id
        self._messages.show_message(
            self.tr("The entry is added."), Tone.GOOD, action=self.tr("Undo")
        )
