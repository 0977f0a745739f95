"""What a report is to be about: which days, which parts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from heelrehab.core.trends.spans import WEEK_DAYS, Span, last_days
from heelrehab.ui.report.facts import Part
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.choices.date_field import DateField
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.choices.toggle_switch import ToggleSwitch
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, SubHeading

_WEEKS = {"four_weeks": 4, "twelve_weeks": 12}
_ALL, _ONE_PAGE = "all", "one_page"


class ReportOptions(Card):
    """Periods at hand, or days of one's own; a switch for each part.

    Signals:
        changed: ``span``, ``parts`` or ``is_whole`` is another one.
    """

    changed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        whole: Span,
        *,
        has_name: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with twelve weeks, every part, and details on one page.

        Args:
            appearance: The look in force.
            whole: The days that there are.
            has_name: Whether the person gave a name, which may be left out.
            parent: The owner.
        """
        super().__init__(name="reportOptions", parent=parent)
        self._whole = whole
        self._periods = SegmentedChoice(
            appearance,
            self.tr("How far back"),
            [
                ("four_weeks", self.tr("4 weeks")),
                ("twelve_weeks", self.tr("12 weeks")),
                (_ALL, self.tr("All")),
            ],
            name="reportPeriod",
        )
        self._first = DateField(appearance, self.tr("From"), name="reportFirst", latest=whole.last)
        self._last = DateField(appearance, self.tr("To"), name="reportLast", latest=whole.last)
        self._parts = {part: self._switch(appearance, part) for part in Part}
        self._parts[Part.NAME].setVisible(has_name)
        self._details = SegmentedChoice(
            appearance,
            self.tr("How many details"),
            [(_ONE_PAGE, self.tr("One page")), (_ALL, self.tr("All details"))],
            name="reportDetails",
        )
        self._details.select(_ONE_PAGE)
        self._lay_out()
        self._periods.select("twelve_weeks")
        self._take_period("twelve_weeks")
        self._connect()

    @property
    def span(self) -> Span:
        """The days that were chosen, in their order whichever way they were entered."""
        days = sorted((self._first.day, self._last.day))
        return Span(days[0], days[1])

    @property
    def parts(self) -> frozenset[Part]:
        """The parts that were chosen."""
        return frozenset(part for part, switch in self._parts.items() if switch.isChecked())

    @property
    def is_whole(self) -> bool:
        """Whether all details are wanted; those that fit on one page otherwise."""
        return self._details.choice == _ALL

    def _switch(self, appearance: Appearance, part: Part) -> ToggleSwitch:
        switch = ToggleSwitch(appearance, self._part_text(part), name=f"reportPart_{part.value}")
        switch.setChecked(True)
        return switch

    def _part_text(self, part: Part) -> str:
        match part:
            case Part.NAME:
                return self.tr("My name")
            case Part.CHART:
                return self.tr("Pain chart")
            case Part.WORK:
                return self.tr("Work and pain by week")
            case Part.TESTS:
                return self.tr("Tests")
            case Part.DECISIONS:
                return self.tr("Decisions and changes of plan")
            case Part.NOTES:
                return self.tr("My notes")

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(3 * STEP_PX)
        form.setVerticalSpacing(2 * STEP_PX)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for edit in (self._first, self._last):
            form.addRow(BodyText(edit.accessibleName()), edit)
        self.column.addWidget(SubHeading(self.tr("Which days")))
        self.column.addWidget(self._periods)
        self.column.addLayout(form)
        self.column.addSpacing(STEP_PX)
        self.column.addWidget(SubHeading(self.tr("What it says")))
        for switch in self._parts.values():
            self.column.addWidget(switch)
        self.column.addSpacing(STEP_PX)
        self.column.addWidget(SubHeading(self._details.accessibleName()))
        self.column.addWidget(self._details)

    def _connect(self) -> None:
        self._periods.chosen.connect(self._take_period)
        self._details.chosen.connect(self.changed)
        for edit in (self._first, self._last):
            edit.dateChanged.connect(self.changed)
        for switch in self._parts.values():
            switch.toggled.connect(self.changed)

    def _take_period(self, period: str) -> None:
        span = self._whole
        if period != _ALL:
            span = last_days(self._whole.last, _WEEKS[period] * WEEK_DAYS)
        self._first.show_day(span.first)
        self._last.show_day(span.last)
