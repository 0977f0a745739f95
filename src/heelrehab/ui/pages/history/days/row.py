"""One entry: when, what, and the way to correct it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.core.records import AnyRecord
from heelrehab.ui.icons import IconName
from heelrehab.ui.pages.history.entries import Entry
from heelrehab.ui.strings.records.words import (
    RecordWords,
    moment_of_writing_text,
    time_text,
)
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import LinkButton
from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.text import BodyText, MutedText, SmallText, SubHeading

_WORDS_WIDTH_IN_TEXT = 15


class EntryRow(QWidget):
    """The words of an entry; earlier values below them on demand.

    Signals:
        change_wanted: The entry is to be corrected or removed.
        history_wanted: What it said before is to be shown.
        end_wanted: The prescription is to be over, or never to begin.
    """

    change_wanted = Signal()
    history_wanted = Signal()
    end_wanted = Signal()

    def __init__(
        self,
        appearance: Appearance,
        entry: Entry,
        words: RecordWords,
        *,
        is_read_only: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.entry = entry
        name = f"entry_{entry.record.id}"
        self.setObjectName(name)
        self.setAccessibleName(words.sentence)
        self._appearance = appearance
        self._words = QVBoxLayout()
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.setSpacing(0)
        self._words.addWidget(BodyText(self._title_text(words)))
        if words.value:
            self._words.addWidget(SubHeading(words.value))
        for detail in words.details:
            self._words.addWidget(MutedText(detail))
        if entry.was_added_later:
            added = self.tr("added {moment}").format(moment=moment_of_writing_text(entry.record.at))
            self._words.addWidget(SmallText(added))
        self._before: QWidget | None = None
        self._change = self._button(self.tr("Change"), f"{name}Change", IconName.EDIT)
        self._change.setAccessibleName(self.tr("Change: {entry}").format(entry=words.sentence))
        self._change.setVisible(entry.is_editable and not is_read_only)
        self._change.clicked.connect(self.change_wanted)
        self._edited = self._button(self.tr("Edited"), f"{name}Edited", None)
        self._edited.setAccessibleName(
            self.tr("Edited. Show what it said before: {entry}").format(entry=words.sentence)
        )
        self._edited.setVisible(entry.is_edited)
        self._edited.clicked.connect(self.history_wanted)
        end = self.tr("Put away") if entry.is_waiting else self.tr("Go back to the programme")
        self._end = self._button(end, f"{name}End", None)
        self._end.setAccessibleName(f"{end}: {words.sentence}")
        self._end.setVisible((entry.is_in_force or entry.is_waiting) and not is_read_only)
        self._end.clicked.connect(self.end_wanted)
        self._lay_out()

    def show_before(self, versions: Sequence[tuple[AnyRecord, RecordWords]]) -> None:
        """Show what the entry said before, or hide it where it is shown."""
        if self._before is not None:
            self._before.setVisible(not self._before.isVisible())
            return
        self._before = QWidget()
        column = QVBoxLayout(self._before)
        column.setContentsMargins(0, STEP_PX, 0, 0)
        column.setSpacing(0)
        for _, words in versions:
            said = words.sentence if words.value else " ".join(words.details)
            text = self.tr("Before: {value}").format(value=said)
            column.addWidget(MutedText(text))
        self._words.addWidget(self._before)

    def take_focus(self) -> None:
        """Bring the keys back to where the entry was left."""
        self._change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, text: str, name: str, icon: IconName | None) -> LinkButton:
        return LinkButton(self._appearance, text, name=name, icon=icon)

    def _title_text(self, words: RecordWords) -> str:
        """Return ``07:45 · Pain in the morning``; the hour of a later addition tells nothing."""
        if self.entry.was_added_later:
            return words.title
        return f"{time_text(self.entry.record.at)} · {words.title}"

    def _lay_out(self) -> None:
        words, buttons = QWidget(), QWidget()
        words.setLayout(self._words)
        flow = FlowLayout(buttons)
        flow.addWidget(self._edited)
        flow.addWidget(self._change)
        flow.addWidget(self._end)
        least_px = _WORDS_WIDTH_IN_TEXT * self._appearance.sizes.text_px
        row = Beside(self, least_wide_px=least_px, gap_px=STEP_PX)
        row.addWidget(words)
        if not all(each.isHidden() for each in (self._edited, self._change, self._end)):
            row.addWidget(buttons)
