"""What is offered when a set costs too much pain."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from heelrehab.core.adaptation.during_set import SetAdvice, StopOffer
from heelrehab.core.dose import Dose
from heelrehab.ui.pages.player.on_stage.far_text import question_text, reason_text
from heelrehab.ui.strings.doses import dose_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.buttons import PrimaryButton, QuietButton
from heelrehab.ui.widgets.panels import Card

translate = QCoreApplication.translate

_SECONDS_A_MINUTE = 60


class StopQuestion(Card):
    """A set was stopped: rest, and then less, or something easier, or nothing more of it.

    Signals:
        fewer_chosen: The remaining sets with less.
        easier_chosen: An easier exercise for the remaining sets.
        leave_chosen: Nothing more of this exercise today.
    """

    fewer_chosen = Signal()
    easier_chosen = Signal()
    leave_chosen = Signal()

    def __init__(
        self,
        appearance: Appearance,
        advice: SetAdvice,
        offer: StopOffer,
        *,
        fewer: Dose | None,
        easier_name: str,
        has_sets_left: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Offer what is left to do.

        Args:
            appearance: The look in force.
            advice: Whether the set or the exercise ends.
            offer: What the rules allow.
            fewer: The offer's smaller dose as far as it is still to do.
            easier_name: What the offer's easier exercise is called.
            has_sets_left: Whether anything of the exercise is still to come.
            parent: The owner.
        """
        super().__init__(name="stopQuestion", parent=parent)
        self._appearance = appearance
        self._answers: list[QWidget] = []
        can_go_on = advice is SetAdvice.STOP_SET and has_sets_left
        heading = self.tr("This set ends here") if can_go_on else self.tr("Enough of this one")
        self.setAccessibleName(heading)
        self.column.addWidget(question_text(appearance, heading))
        reason = self._reason(offer, can_go_on=can_go_on)
        self.column.addWidget(reason_text(appearance, reason))
        self.column.addSpacing(STEP_PX)
        if can_go_on and fewer is not None:
            words = self.tr("Rest, then {dose}").format(dose=dose_text(fewer))
            self._add("stopFewer", words, self.fewer_chosen)
        if can_go_on and offer.easier_id is not None:
            words = self.tr("Rest, then {exercise}").format(exercise=easier_name)
            self._add("stopEasier", words, self.easier_chosen)
        self._add("stopLeave", self.tr("Leave this exercise for today"), self.leave_chosen)
        self.setFocusProxy(self._answers[0])

    def _reason(self, offer: StopOffer, *, can_go_on: bool) -> str:
        if not can_go_on:
            return self.tr("6 or more is above what this exercise should cost. That is noted.")
        return translate(
            "StopQuestion",
            "6 or more is above what a set should cost. Rest for %n minute(s), then go easier.",
            "",
            round(offer.rest_s / _SECONDS_A_MINUTE),
        )

    def _add(self, name: str, words: str, signal: SignalInstance) -> None:
        """Add an answer; the first one is the one that most people want."""
        kind = QuietButton if self._answers else PrimaryButton
        button = kind(self._appearance, words, name=name)
        button.clicked.connect(signal)
        self._answers.append(button)
        self.column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
