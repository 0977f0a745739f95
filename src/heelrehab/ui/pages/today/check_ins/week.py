"""The week looked back on: its worst pain, and how near to normal."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from heelrehab.core.records import AnyRecord, Pain, PainMoment, Rating
from heelrehab.core.side import Side
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.today.check_ins.card import CheckInCard
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.choices.labelled_slider import LabelledSlider
from heelrehab.ui.widgets.pain.by_side import PainBySide
from heelrehab.ui.widgets.text import SubHeading

MOST_PERCENT = 100
RATING_STEP = 5
NOT_RATED = -RATING_STEP

translate = QCoreApplication.translate


class WeekCard(CheckInCard):
    """Worst pain of each sore side, and an overall rating; either may be left out."""

    def __init__(self, appearance: Appearance, keeper: RecordKeeper, sides: Sequence[Side]) -> None:
        super().__init__(
            appearance,
            keeper,
            name="weekCard",
            heading=translate("CheckIns", "How was the week?"),
            hint=translate("CheckIns", "Once a week, to see where things are going."),
        )
        self._scores: dict[Side, int] = {}
        self._scales = PainBySide(appearance, sides, name="weekWorst")
        self._scales.score_chosen.connect(self._note)
        self._scales.cleared.connect(self._forget)
        self._rating = LabelledSlider(
            translate("CheckIns", "How near to normal is the heel, all in all?"),
            name="weekRating",
            least=NOT_RATED,
            most=MOST_PERCENT,
            step=RATING_STEP,
            text_of=rating_text,
        )
        self._rating.show_value(NOT_RATED)
        self.column.addWidget(SubHeading(translate("CheckIns", "Worst pain of the last 7 days")))
        self.column.addWidget(self._scales)
        self.column.addWidget(self._rating)
        self.add_buttons()

    def answer(self) -> tuple[AnyRecord, ...]:
        """Return a score for each side that has one, and the rating if it was moved."""
        records: list[AnyRecord] = []
        for side, score_nrs in self._scores.items():
            stamp = self._keeper.stamp()
            records.append(
                Pain(
                    id=stamp.id,
                    at=stamp.at,
                    day=stamp.day,
                    moment=PainMoment.WEEKLY_WORST,
                    score_nrs=score_nrs,
                    side=side,
                )
            )
        if self._rating.value >= 0:
            stamp = self._keeper.stamp()
            records.append(
                Rating(
                    id=stamp.id,
                    at=stamp.at,
                    day=stamp.day,
                    overall_percent=self._rating.value,
                )
            )
        return tuple(records)

    def _note(self, side: Side, score_nrs: int) -> None:
        self._scores[side] = score_nrs

    def _forget(self, side: Side) -> None:
        self._scores.pop(side, None)


def rating_text(percent: int) -> str:
    """Return ``70 %``, or that nothing was given yet."""
    if percent < 0:
        return translate("CheckIns", "not given yet")
    return translate("CheckIns", "{percent} %").format(percent=percent)
