"""Tests of the calf: heel raises on each leg, and ten small hops."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from heelrehab.core.records import AnyRecord, HeelRaiseTest, HopTest
from heelrehab.core.side import Side
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.today.check_ins.card import CheckInCard
from heelrehab.ui.pages.today.check_ins.count_entry import CountEntry
from heelrehab.ui.pages.today.check_ins.norms import norms_table
from heelrehab.ui.strings.doses import side_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.choices.toggle_switch import ToggleSwitch
from heelrehab.ui.widgets.layouts.card_grid import CardGrid
from heelrehab.ui.widgets.pain.by_side import PainBySide
from heelrehab.ui.widgets.panels import Tile
from heelrehab.ui.widgets.text import SmallText, SubHeading

SIDE_WIDTH_IN_TEXT = 20

translate = QCoreApplication.translate


class HeelRaiseCard(CheckInCard):
    """Slow raises on one leg until no more go, each side, and whether one heel stays lower."""

    def __init__(self, appearance: Appearance, keeper: RecordKeeper) -> None:
        super().__init__(
            appearance,
            keeper,
            name="heelRaiseCard",
            heading=translate("CheckIns", "Heel-raise test"),
            hint=translate(
                "CheckIns",
                "On one leg, fingertips on a wall, knee straight: rise as high as you can, about "
                "one a second down and up. Count until you cannot rise fully any more, or until "
                "the pain goes above 5 of 10. Every four weeks is often enough.",
            ),
        )
        self._counts: dict[Side, CountEntry] = {}
        self._lower: dict[Side, ToggleSwitch] = {}
        grid = CardGrid(
            least_width_px=SIDE_WIDTH_IN_TEXT * appearance.sizes.text_px, most_columns=2
        )
        for side in (Side.LEFT, Side.RIGHT):
            grid.addWidget(self._side_tile(side))
        self.column.addLayout(grid)
        self.column.addWidget(SubHeading(translate("CheckIns", "For comparison")))
        self.column.addLayout(norms_table())
        self.column.addWidget(
            SmallText(
                translate(
                    "CheckIns",
                    "These numbers were counted on a slight slope at one raise a second, so yours "
                    "may differ. A change of fewer than 7 can be chance.",
                )
            )
        )
        self.add_buttons()

    def answer(self) -> tuple[AnyRecord, ...]:
        """Return the test; nothing where no side was tried."""
        left, right = (self._counts[side].count for side in (Side.LEFT, Side.RIGHT))
        if left is None and right is None:
            return ()
        stamp = self._keeper.stamp()
        lower = {side: self._lower[side].isChecked() for side in self._lower}
        return (
            HeelRaiseTest(
                id=stamp.id,
                at=stamp.at,
                day=stamp.day,
                left_reps=left,
                right_reps=right,
                left_is_lower=None if left is None else lower[Side.LEFT],
                right_is_lower=None if right is None else lower[Side.RIGHT],
            ),
        )

    def _side_tile(self, side: Side) -> QWidget:
        tile = Tile(name=f"raises_{side.value}Tile")
        tile.column.setSpacing(2 * STEP_PX)
        entry = CountEntry(self._appearance, side_text(side), name=f"raises_{side.value}")
        lower = ToggleSwitch(
            self._appearance,
            translate("CheckIns", "This heel rises less high than the other"),
            name=f"lower_{side.value}",
        )
        lower.setAccessibleName(f"{side_text(side)}: {lower.text()}")
        self._counts[side], self._lower[side] = entry, lower
        tile.column.addWidget(entry)
        tile.column.addWidget(lower)
        return tile


class HopCard(CheckInCard):
    """Pain in ten small hops, on each sore side."""

    def __init__(self, appearance: Appearance, keeper: RecordKeeper, sides: Sequence[Side]) -> None:
        super().__init__(
            appearance,
            keeper,
            name="hopCard",
            heading=translate("CheckIns", "Ten small hops"),
            hint=translate(
                "CheckIns",
                "Hold on to something and hop low, ten times on one leg. How much does it hurt? "
                "Leave it out if you would rather not.",
            ),
        )
        self._scores: dict[Side, int] = {}
        scales = PainBySide(appearance, sides, name="hopPain")
        scales.score_chosen.connect(self._note)
        scales.cleared.connect(self._forget)
        self.column.addWidget(scales)
        self.add_buttons()

    def answer(self) -> tuple[AnyRecord, ...]:
        """Return a test for each side that was scored."""
        records: list[AnyRecord] = []
        for side, score_nrs in self._scores.items():
            stamp = self._keeper.stamp()
            records.append(
                HopTest(id=stamp.id, at=stamp.at, day=stamp.day, side=side, pain_nrs=score_nrs)
            )
        return tuple(records)

    def _note(self, side: Side, score_nrs: int) -> None:
        self._scores[side] = score_nrs

    def _forget(self, side: Side) -> None:
        self._scores.pop(side, None)
