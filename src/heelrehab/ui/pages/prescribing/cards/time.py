"""When a prescription holds, and how often it is done."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from heelrehab.core.prescribing.draft import WEEK, Draft
from heelrehab.ui.strings.days import weekday_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.choices.stepper import Stepper
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import Heading, SubHeading

WEEKS = (2, 4, 6, 12)
OPEN = "open"
"""The choice that names no last day."""
AS_IT_WAS = "as_it_was"
"""The choice of a last day that an opened prescription has, where no number of weeks gives it."""
MOST_DAYS, MOST_TIMES = 7, 3

translate = QCoreApplication.translate


class TimeCard(Card):
    """First day, length, days a week, times a day.

    Signals:
        start_chosen: The first day, as a ``date``.
        length_chosen: How many weeks, None for until it is changed.
        end_restored: The last day is the opened prescription's own again.
        days_chosen: On how many days a week.
        times_chosen: How often on a day.
    """

    start_chosen = Signal(object)
    length_chosen = Signal(object)
    end_restored = Signal()
    days_chosen = Signal(int)
    times_chosen = Signal(int)

    def __init__(
        self, appearance: Appearance, draft: Draft, *, today: date, parent: QWidget | None = None
    ) -> None:
        """Offer today and next Monday, and what ``draft`` has where it is another."""
        super().__init__(name="prescribingTime", parent=parent)
        self._starts = SegmentedChoice(
            appearance,
            self.tr("First day"),
            _start_choices(draft, today),
            name="prescribingStarts",
        )
        self._length = SegmentedChoice(
            appearance, self.tr("For how long"), _length_choices(draft), name="prescribingLength"
        )
        self._days = Stepper(
            appearance,
            self.tr("Days a week"),
            name="prescribingDays",
            least=1,
            most=MOST_DAYS,
        )
        self._times = Stepper(
            appearance, self.tr("Times a day"), name="prescribingTimes", least=1, most=MOST_TIMES
        )
        self._lay_out()
        self._starts.chosen.connect(self._choose_start)
        self._length.chosen.connect(self._choose_length)
        self._days.value_changed.connect(self._choose_days)
        self._times.value_changed.connect(self._choose_times)

    def show_draft(self, draft: Draft) -> None:
        """Show what is chosen."""
        self._starts.select(draft.starts.isoformat())
        self._length.select(_length_of(draft))
        self._days.show_value(draft.days_per_week)
        self._times.show_value(draft.times_per_day)

    def _lay_out(self) -> None:
        self.column.addWidget(Heading(self.tr("When and how often")))
        for caption, choice in (
            (self.tr("First day"), self._starts),
            (self.tr("For how long"), self._length),
        ):
            self.column.addWidget(SubHeading(caption))
            self.column.addWidget(choice)
        self.column.addSpacing(STEP_PX)
        self.column.addWidget(self._days)
        self.column.addWidget(self._times)

    def _choose_start(self, choice: str) -> None:
        self.start_chosen.emit(date.fromisoformat(choice))

    def _choose_length(self, choice: str) -> None:
        if choice == AS_IT_WAS:
            self.end_restored.emit()
        else:
            self.length_chosen.emit(None if choice == OPEN else int(choice))

    def _choose_days(self, days: float) -> None:
        self.days_chosen.emit(round(days))

    def _choose_times(self, times: float) -> None:
        self.times_chosen.emit(round(times))


def next_monday(day: date) -> date:
    """Return the first Monday after a day."""
    return day + timedelta(days=7 - day.weekday())


def _start_choices(draft: Draft, today: date) -> list[tuple[str, str]]:
    monday = next_monday(today)
    text = translate("TimeCard", "Next Monday, {day}").format(day=weekday_text(monday))
    choices = [(today.isoformat(), translate("TimeCard", "Today")), (monday.isoformat(), text)]
    if draft.starts not in (today, monday):
        choices.insert(0, (draft.starts.isoformat(), weekday_text(draft.starts)))
    return choices


def _length_choices(draft: Draft) -> list[tuple[str, str]]:
    choices = [(f"{weeks}", translate("TimeCard", "%n week(s)", "", weeks)) for weeks in WEEKS]
    choices.append((OPEN, translate("TimeCard", "Until it is changed")))
    if _length_of(draft) == AS_IT_WAS and draft.ends is not None:
        text = translate("TimeCard", "Until {day}").format(day=weekday_text(draft.ends))
        choices.insert(0, (AS_IT_WAS, text))
    return choices


def _length_of(draft: Draft) -> str:
    """Return the choice that gives the draft's last day."""
    if draft.ends is None:
        return OPEN
    weeks, rest = divmod(draft.ends - draft.starts + timedelta(days=1), WEEK)
    return f"{weeks}" if weeks in WEEKS and not rest else AS_IT_WAS
