"""A yes or no that the next stage waits for, and the total of a paper questionnaire."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from heelrehab.content.texts import RuleText
from heelrehab.core.records import AnyRecord, QuestionnaireTotal, StageAnswer
from heelrehab.ui.keeper import RecordKeeper
from heelrehab.ui.pages.today.check_ins.card import CheckInCard
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import LinkButton, QuietButton
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.digits.number_pad import NumberPad

MOST_TOTAL = 100

translate = QCoreApplication.translate


class QuestionCard(CheckInCard):
    """Asks a yes or no."""

    def __init__(
        self, appearance: Appearance, keeper: RecordKeeper, question: str, words: RuleText
    ) -> None:
        super().__init__(
            appearance, keeper, name="questionCard", heading=words.name, hint=words.why
        )
        self._question = question
        row = FlowLayout()
        yes = QuietButton(appearance, translate("CheckIns", "Yes"), name="answerYes")
        no = QuietButton(appearance, translate("CheckIns", "No"), name="answerNo")
        later = LinkButton(appearance, translate("CheckIns", "Not now"), name="answerLater")
        yes.clicked.connect(self._say_yes)
        no.clicked.connect(self._say_no)
        later.clicked.connect(self.postponed)
        for button in (yes, no, later):
            row.addWidget(button)
        self.column.addLayout(row)

    def _say_yes(self) -> None:
        self.keep(self._answer(is_yes=True))

    def _say_no(self) -> None:
        self.keep(self._answer(is_yes=False))

    def _answer(self, *, is_yes: bool) -> StageAnswer:
        stamp = self._keeper.stamp()
        return StageAnswer(
            id=stamp.id, at=stamp.at, day=stamp.day, question=self._question, is_yes=is_yes
        )


class QuestionnaireCard(CheckInCard):
    """Takes the total of a questionnaire that was filled in on paper."""

    def __init__(self, appearance: Appearance, keeper: RecordKeeper) -> None:
        super().__init__(
            appearance,
            keeper,
            name="questionnaireCard",
            heading=translate("CheckIns", "Questionnaire on paper"),
            hint=translate(
                "CheckIns",
                "If your clinician gave you a questionnaire, type its total here. It is kept "
                "beside your scores.",
            ),
        )
        self._which = SegmentedChoice(
            appearance,
            translate("CheckIns", "Which questionnaire"),
            (("visa_a", "VISA-A"), ("tendins_a", "TENDINS-A")),
            name="questionnaire",
        )
        self._total = QLineEdit()
        self._total.setObjectName("questionnaireTotal")
        self._total.setAccessibleName(translate("CheckIns", "Total, 0 to 100"))
        self._total.setPlaceholderText(translate("CheckIns", "Total, 0 to 100"))
        self._total.setMaximumWidth(12 * appearance.sizes.text_px)
        self._total.returnPressed.connect(self._save)
        self.column.addWidget(self._which)
        self.column.addWidget(self._total)
        if not appearance.has_keyboard:
            self._add_pad(appearance)
        self.add_buttons()

    def answer(self) -> tuple[AnyRecord, ...]:
        """Return the total; nothing where it is no whole number from 0 to 100."""
        text = self._total.text().strip()
        total = int(text) if text.isdecimal() else -1
        if not 0 <= total <= MOST_TOTAL:
            return ()
        stamp = self._keeper.stamp()
        return (
            QuestionnaireTotal(
                id=stamp.id,
                at=stamp.at,
                day=stamp.day,
                questionnaire=self._which.choice,
                total=total,
            ),
        )

    def _add_pad(self, appearance: Appearance) -> None:
        pad = NumberPad(appearance, name="questionnairePad")
        self._total.setReadOnly(True)
        self._total.setMaxLength(len(str(MOST_TOTAL)))
        pad.digit_pressed.connect(self._add_digit)
        pad.erase_pressed.connect(self._erase_digit)
        pad.done_pressed.connect(self._save)
        self.column.addWidget(pad)

    def _add_digit(self, digit: str) -> None:
        self._total.setText(self._total.text() + digit)

    def _erase_digit(self) -> None:
        self._total.setText(self._total.text()[:-1])

    def nothing_entered(self) -> str:
        """Return what the total may be."""
        return translate("CheckIns", "Please type a whole number from 0 to 100.")
