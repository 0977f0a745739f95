"""The page on which a clinician sets exercises, doses, stage and dates for one person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.prescribing.checking import bars_compression, faults_of, without_barred
from heelrehab.core.prescribing.draft import Draft, draft_of, draft_of_stage
from heelrehab.core.programme.library import exercise_of, stage_of
from heelrehab.core.records import Prescribed
from heelrehab.core.side import Side
from heelrehab.storage.settings import Settings
from heelrehab.ui.pages.prescribing.cards.check import CheckCard
from heelrehab.ui.pages.prescribing.cards.frame import FrameCard
from heelrehab.ui.pages.prescribing.cards.items import ItemsCard
from heelrehab.ui.pages.prescribing.cards.time import TimeCard
from heelrehab.ui.pages.prescribing.cards.words import WordsCard
from heelrehab.ui.pages.prescribing.opening import opening_draft
from heelrehab.ui.pages.prescribing.pane import Pane
from heelrehab.ui.pages.prescribing.shelf.listing import ExerciseShelf
from heelrehab.ui.strings.programme.plan import stage_text
from heelrehab.ui.strings.programme.prescribing import name_of
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.buttons import PrimaryButton, QuietButton
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.message_bar import MessageBar
from heelrehab.ui.widgets.panels import PageHeader
from heelrehab.ui.widgets.text import MutedText

LIST, SHELF = "list", "shelf"
_TWO_PANES_IN_TEXT = 60
_SHELF_IN_TEXT = 23


class PrescribingPage(QWidget):
    """All exercises beside the prescription; one behind the other where the window is narrow.

    Signals:
        prescribed: The ``Draft`` to be kept: ``signed`` makes the record of it.
        cancelled: Nothing is to be kept.
    """

    prescribed = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        appearance: Appearance,
        catalogue: Catalogue,
        *,
        today: date,
        prescription: Prescribed | None = None,
        programme_id: str = "",
        stage_id: str = "",
        is_for_bone: bool = False,
        author: str = "",
        can_type: bool = True,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with a prescription, or with a stage's own items for four weeks from today.

        Args:
            appearance: The look in force, and with it the size of targets.
            catalogue: The exercises and programmes.
            today: The calendar day.
            prescription: One to begin from; kept again it takes that one's place.
            programme_id: Where the person stands now; the catalogue's first where it is unknown.
            stage_id: Its stage.
            is_for_bone: The person's pain is on the heel bone: nothing may press on it.
            author: The clinic's name where ``prescription`` has none.
            can_type: False where there is no keyboard: name and note are not asked for.
            settings: Whose figure the pictures show; the usual one for None.
            parent: The owner.
        """
        super().__init__(parent)
        self.setObjectName("prescribingPage")
        self._appearance = appearance
        self._catalogue = catalogue
        self._is_for_bone = is_for_bone
        self._opened = (
            draft_of(prescription)
            if prescription is not None
            else without_barred(
                opening_draft(catalogue, today, programme_id, stage_id),
                catalogue,
                is_for_bone=is_for_bone,
            )
        )
        if not self._opened.author:
            self._opened = replace(self._opened, author=author)
        self._draft = self._opened
        self._before: Draft | None = None
        self._make_parts(today, settings or Settings(), can_type=can_type)
        self._lay_out()
        self._connect()
        self._arrange()
        self._show()

    @property
    def draft(self) -> Draft:
        """What is chosen so far."""
        return self._draft

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panes side by side, or one behind the other."""
        super().resizeEvent(event)
        self._arrange()

    def _make_parts(self, today: date, settings: Settings, *, can_type: bool) -> None:
        appearance, catalogue = self._appearance, self._catalogue
        self._messages = MessageBar(appearance, name="prescribingMessage")
        self._tabs = SegmentedChoice(
            appearance,
            self.tr("What to show"),
            [(LIST, self.tr("Prescription")), (SHELF, self.tr("All exercises"))],
            name="prescribingTabs",
        )
        self._shelf = ExerciseShelf(appearance, catalogue, settings)
        self._frame = FrameCard(appearance, catalogue)
        self._items = ItemsCard(appearance, catalogue)
        self._time = TimeCard(appearance, self._opened, today=today)
        self._words = WordsCard(appearance, author=self._opened.author, note=self._opened.note)
        self._words.setVisible(can_type)
        self._check = CheckCard(catalogue)
        self._summary = MutedText(name="prescribingSummary")
        self._cancel = QuietButton(appearance, self.tr("Cancel"), name="prescribingCancel")
        self._save = PrimaryButton(appearance, self.tr("Save"), name="prescribingSave")

    def _lay_out(self) -> None:
        self._list = Pane(name="prescribingList")
        line = self.tr(
            "It stands in the place of the stage's own exercises. All rules for pain and warning "
            "signs go on and come first."
        )
        header = PageHeader(self.tr("Prescription"), line, name="prescribingHeader")
        for part in (header, self._frame, self._items, self._time, self._words, self._check):
            self._list.column.addWidget(part)
        panes = QHBoxLayout()
        panes.setSpacing(0)
        panes.addWidget(self._shelf)
        panes.addWidget(self._list, stretch=1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(5 * STEP_PX, 2 * STEP_PX, 5 * STEP_PX, 3 * STEP_PX)
        buttons.setSpacing(5 * STEP_PX)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._summary, stretch=1)
        buttons.addWidget(self._save)
        bars = QVBoxLayout()
        bars.setContentsMargins(5 * STEP_PX, 2 * STEP_PX, 5 * STEP_PX, 0)
        bars.addWidget(self._messages)
        bars.addWidget(self._tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bars)
        column.addLayout(panes, stretch=1)
        column.addLayout(buttons)
        self.setFocusProxy(self._tabs)

    def _connect(self) -> None:
        self._tabs.chosen.connect(self._arrange)
        self._appearance.changed.connect(self._arrange)
        self._messages.action_triggered.connect(self._undo)
        self._shelf.exercise_chosen.connect(self._add)
        self._items.step_chosen.connect(self._set_step)
        self._items.load_chosen.connect(self._set_load)
        self._items.sides_chosen.connect(self._set_sides)
        self._items.moved.connect(self._move)
        self._items.removed.connect(self._remove)
        self._frame.stage_chosen.connect(self._choose_stage)
        self._time.start_chosen.connect(self._choose_start)
        self._time.length_chosen.connect(self._choose_length)
        self._time.end_restored.connect(self._restore_end)
        self._time.days_chosen.connect(self._choose_days)
        self._time.times_chosen.connect(self._choose_times)
        self._words.words_changed.connect(self._choose_words)
        self._cancel.clicked.connect(self.cancelled)
        self._save.clicked.connect(self._hand_over)

    def _arrange(self) -> None:
        text_px = self._appearance.sizes.text_px
        is_wide = self.width() >= _TWO_PANES_IN_TEXT * text_px
        self._tabs.setVisible(not is_wide)
        self._shelf.setVisible(is_wide or self._tabs.choice == SHELF)
        self._list.setVisible(is_wide or self._tabs.choice == LIST)
        self._summary.setVisible(is_wide)
        self._shelf.setMaximumWidth(_SHELF_IN_TEXT * text_px if is_wide else self.maximumWidth())
        self._shelf.setMinimumWidth(_SHELF_IN_TEXT * text_px if is_wide else 0)

    def _show(self) -> None:
        draft = self._draft
        faults = faults_of(draft, self._catalogue, is_for_bone=self._is_for_bone)
        bars = bars_compression(draft, self._catalogue, is_for_bone=self._is_for_bone)
        set_ids = frozenset(item.exercise_id for item in draft.items)
        self._shelf.show_state(set_ids, bars_compression=bars)
        self._frame.show_stage(draft.programme_id, draft.stage_id)
        self._items.show_draft(draft)
        self._time.show_draft(draft)
        self._words.show_words(draft.author, draft.note)
        self._summary.setText(self._check.show_check(draft, faults))
        self._save.setEnabled(not faults)

    def _change(self, draft: Draft, told: str = "") -> None:
        """Take a change over; one that is told can be undone until the next one."""
        self._before = self._draft if told else None
        self._draft = draft
        if told:
            self._messages.show_message(told, action=self.tr("Undo"))
        else:
            self._messages.close_message()
        self._show()

    def _undo(self) -> None:
        if self._before is not None:
            self._draft, self._before = self._before, None
            self._show()

    def _add(self, exercise_id: str) -> None:
        exercise = exercise_of(self._catalogue, exercise_id)
        if exercise is None:
            return
        if self._draft.item(exercise_id) is None:
            text = self.tr("At the end of the list: {exercise}")
            told = text.format(exercise=name_of(exercise_id, self._catalogue))
            self._change(self._draft.with_item(exercise), told)
        row = self._items.row(exercise_id)
        if row is not None:
            self._list.ensureWidgetVisible(row)

    def _remove(self, exercise_id: str) -> None:
        text = self.tr("Taken out: {exercise}")
        told = text.format(exercise=name_of(exercise_id, self._catalogue))
        self._change(self._draft.without_item(exercise_id), told)

    def _move(self, exercise_id: str, by: int) -> None:
        self._change(self._draft.moved(exercise_id, by))
        row = self._items.row(exercise_id)
        if row is not None:
            row.keep_focus()
            self._list.ensureWidgetVisible(row)

    def _set_step(self, exercise_id: str, step: int) -> None:
        exercise = exercise_of(self._catalogue, exercise_id)
        if exercise is not None:
            self._change(self._draft.at_step(exercise, step))

    def _set_load(self, exercise_id: str, load_kg: float) -> None:
        self._change(self._draft.with_load(exercise_id, load_kg or None))

    def _set_sides(self, exercise_id: str, sides: tuple[Side, ...]) -> None:
        self._change(self._draft.with_sides(exercise_id, sides))

    def _choose_stage(self, programme_id: str, stage_id: str) -> None:
        stage = stage_of(self._catalogue, programme_id, stage_id)
        if stage is None:
            return
        draft = self._draft
        own = draft_of_stage(self._catalogue, programme_id, stage, draft.starts, draft.ends)
        text = self.tr("The list is now that of {stage}.")
        told = text.format(stage=stage_text(programme_id, stage_id, self._catalogue))
        kept = without_barred(own, self._catalogue, is_for_bone=self._is_for_bone)
        self._change(replace(kept, author=draft.author, note=draft.note), told)

    def _choose_start(self, starts: date) -> None:
        self._change(self._draft.from_day(starts))

    def _choose_length(self, weeks: int | None) -> None:
        self._change(self._draft.for_weeks(weeks))

    def _restore_end(self) -> None:
        if self._opened.ends is not None:
            length = self._opened.ends - self._opened.starts
            self._change(replace(self._draft, ends=self._draft.starts + length))

    def _choose_days(self, days: int) -> None:
        self._change(replace(self._draft, days_per_week=days))

    def _choose_times(self, times: int) -> None:
        self._change(replace(self._draft, times_per_day=times))

    def _choose_words(self, author: str, note: str) -> None:
        if (author, note) != (self._draft.author, self._draft.note):
            self._change(replace(self._draft, author=author, note=note))

    def _hand_over(self) -> None:
        self.prescribed.emit(self._draft)
