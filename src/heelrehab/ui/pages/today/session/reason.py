"""What the rules last decided: a chip, two sentences, and the whole story on demand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.core.adaptation.codes import Result
from heelrehab.core.course.veto import Veto
from heelrehab.core.records import Decision
from heelrehab.ui.strings.programme.decisions import Why, decision_label, decision_sentences, why_of
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import LinkButton, QuietButton
from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.panels import Card, Chip, Tile
from heelrehab.ui.widgets.text import BodyText, Heading, MutedText, SubHeading
from heelrehab.ui.widgets.tones import Tone

WORDS_WIDTH_IN_TEXT = 22
"""With less room than this for the sentences, "Why?" stands below them."""

_TONES = {
    Result.GREEN: Tone.GOOD,
    Result.ON_COURSE: Tone.GOOD,
    Result.AMBER_OK: Tone.ACCENT,
    Result.HOLD: Tone.NEUTRAL,
    Result.RESTART: Tone.NEUTRAL,
}


def tone_of(decision: Decision) -> Tone:
    """Return how a decision is meant; one that this version does not know is a caution."""
    result = next((each for each in Result if each.value == decision.result), None)
    return Tone.CAUTION if result is None else _TONES.get(result, Tone.CAUTION)


class ReasonCard(Card):
    """Tells one decision, explains it when asked, and takes the person's say.

    Signals:
        veto_chosen: The ``Veto`` that the person says to the decision shown.
    """

    veto_chosen = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        catalogue: Catalogue,
        decision: Decision,
        vetoes: tuple[Veto, ...],
        *,
        set_by: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Tell ``decision``; ``set_by`` says who set the exercises where a clinician did."""
        super().__init__(name="reasonCard", parent=parent)
        self._set_by = set_by
        self.decision = decision
        self._appearance = appearance
        self._catalogue = catalogue
        self._vetoes = vetoes
        self._why: WhyPanel | None = None
        sentences = decision_sentences(decision, catalogue)
        chip = Chip(decision_label(decision, catalogue), tone_of(decision), name="reasonChip")
        self._ask = LinkButton(appearance, self.tr("Why?"), name="reasonWhy")
        self._ask.setCheckable(True)
        self._ask.toggled.connect(self._show_why)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP_PX)
        column.addWidget(chip)
        column.addWidget(BodyText(sentences, name="reasonText"))
        top = Beside(least_wide_px=WORDS_WIDTH_IN_TEXT * appearance.sizes.text_px)
        top.addWidget(words)
        top.addWidget(self._ask)
        self.column.addLayout(top)
        self.setAccessibleName(sentences)

    def _show_why(self, is_wanted: bool) -> None:  # noqa: FBT001 (a signal's argument)
        self._ask.setText(self.tr("Less") if is_wanted else self.tr("Why?"))
        if self._why is None:
            why = why_of(self.decision, self._catalogue)
            self._why = WhyPanel(self._appearance, why, self._vetoes, self._set_by)
            self._why.veto_chosen.connect(self.veto_chosen)
            self.column.addWidget(self._why)
        self._why.setVisible(is_wanted)


class WhyPanel(Tile):
    """The rule, what it looked at, where it comes from, and what can be said to it.

    Signals:
        veto_chosen: The ``Veto`` chosen.
    """

    veto_chosen = Signal(object)

    def __init__(
        self, appearance: Appearance, why: Why, vetoes: tuple[Veto, ...], set_by: str = ""
    ) -> None:
        super().__init__(name="whyPanel")
        self._appearance = appearance
        self.column.setSpacing(STEP_PX)
        self.column.addWidget(Heading(why.title))
        self._part(self.tr("The rule"), why.rule)
        self._part(self.tr("What follows"), why.follows)
        self._part(self.tr("Your exercises"), set_by)
        if why.facts:
            self._heading(self.tr("What it looked at"))
            self.column.addLayout(_table(why.facts))
        self._part(self.tr("How sure this is"), why.evidence)
        for source in why.sources:
            self.column.addWidget(MutedText(source))
        if vetoes:
            self._offer(vetoes)

    def _part(self, heading: str, text: str) -> None:
        if text:
            self._heading(heading)
            self.column.addWidget(BodyText(text))

    def _heading(self, text: str) -> None:
        self.column.addSpacing(2 * STEP_PX)
        self.column.addWidget(SubHeading(text))

    def _offer(self, vetoes: tuple[Veto, ...]) -> None:
        self._heading(self.tr("You know your heel best"))
        self.column.addSpacing(STEP_PX)
        row = FlowLayout()
        labels = {
            Veto.STAY: (self.tr("Stay as it was"), self._stay),
            Veto.EASIER: (self.tr("Make it one step easier"), self._ease),
        }
        for veto in vetoes:
            text, slot = labels[veto]
            button = QuietButton(self._appearance, text, name=f"veto_{veto.value}")
            button.clicked.connect(slot)
            row.addWidget(button)
        self.column.addLayout(row)

    def _stay(self) -> None:
        self.veto_chosen.emit(Veto.STAY)

    def _ease(self) -> None:
        self.veto_chosen.emit(Veto.EASIER)


def _table(facts: tuple[tuple[str, str], ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(4 * STEP_PX)
    grid.setVerticalSpacing(STEP_PX)
    grid.setColumnStretch(0, 3)
    grid.setColumnStretch(1, 2)
    for line, (label, value) in enumerate(facts):
        shown = BodyText(value)
        shown.setAccessibleName(f"{label}: {value}")
        grid.addWidget(MutedText(label), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, line, 1, Qt.AlignmentFlag.AlignTop)
    return grid
