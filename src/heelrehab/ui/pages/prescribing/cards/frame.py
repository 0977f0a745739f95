"""Programme and stage: what frames the prescription."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.programme.library import programme_of
from heelrehab.ui.strings.programme.plan import stage_names
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import Heading, MutedText, SubHeading


class FrameCard(Card):
    """The programme, and the stage of it whose rules go on.

    Signals:
        stage_chosen: The ids of programme and stage.
    """

    stage_chosen = Signal(str, str)

    def __init__(
        self, appearance: Appearance, catalogue: Catalogue, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(name="prescribingFrame", parent=parent)
        self._appearance = appearance
        self._catalogue = catalogue
        self._programme_id = ""
        self._stages: SegmentedChoice | None = None
        self._programmes = SegmentedChoice(
            appearance,
            self.tr("Programme"),
            [
                (each, catalogue.programme_text(each).name or each)
                for each in catalogue.programme_ids()
                if programme_of(catalogue, each) is not None
            ],
            name="prescribingProgramme",
        )
        self._programmes.chosen.connect(self._choose_programme)
        self.column.addWidget(Heading(self.tr("Programme and stage")))
        self.column.addWidget(
            MutedText(
                self.tr(
                    "Its rules for pain go on. Another stage begins with its own list of exercises."
                )
            )
        )
        self.column.addWidget(self._programmes)
        self.column.addWidget(SubHeading(self.tr("Stage")))

    def show_stage(self, programme_id: str, stage_id: str) -> None:
        """Show what is chosen."""
        self._programmes.select(programme_id)
        if programme_id != self._programme_id or self._stages is None:
            self._programme_id = programme_id
            self._make_stages()
        if self._stages is not None:
            self._stages.select(stage_id)

    def _make_stages(self) -> None:
        if self._stages is not None:
            self.column.removeWidget(self._stages)
            self._stages.hide()
            self._stages.deleteLater()
            self._stages = None
        programme = programme_of(self._catalogue, self._programme_id)
        if programme is None:
            return
        self._stages = SegmentedChoice(
            self._appearance,
            self.tr("Stage"),
            [
                (stage.id, stage_names(programme.id, stage.id, self._catalogue)[1])
                for stage in programme.stages
            ],
            name="prescribingStage",
        )
        self._stages.chosen.connect(self._choose_stage)
        self.column.addWidget(self._stages)

    def _choose_programme(self, programme_id: str) -> None:
        programme = programme_of(self._catalogue, programme_id)
        if programme is not None:
            self.stage_chosen.emit(programme_id, programme.stages[0].id)

    def _choose_stage(self, stage_id: str) -> None:
        self.stage_chosen.emit(self._programme_id, stage_id)
