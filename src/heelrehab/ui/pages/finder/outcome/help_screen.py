"""What to do first where an answer calls for someone who can examine."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.content.texts import FinderText
from heelrehab.core.finder.outcome import HelpFirst
from heelrehab.ui.icons import IconName
from heelrehab.ui.strings.programme.finder import HelpNumbers, sign_text, tier_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import LinkButton
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, Heading, MutedText, PageTitle, SubHeading


class HelpScreen(QWidget):
    """What to do now, what it may be, what becomes of the exercises.

    Signals:
        mistake_told: A sign was tapped by mistake; the question should come back.
    """

    mistake_told = Signal()

    def __init__(
        self,
        appearance: Appearance,
        outcome: HelpFirst,
        texts: FinderText,
        numbers: HelpNumbers,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("helpScreen")
        words = tier_text(outcome.tier, texts, numbers)
        title = PageTitle(words.title, name="helpTitle")
        now = Card(name="helpNow")
        now.column.addWidget(Heading(self.tr("What to do now")))
        now.column.addWidget(SubHeading(words.do_now, name="helpDoNow"))
        why = Card(name="helpWhy")
        why.column.addWidget(Heading(self.tr("Why")))
        for code in outcome.signs:
            text = sign_text(code, texts)
            if text:
                why.column.addWidget(BodyText(text, name=f"helpSign_{code}"))
        not_sure = self.tr("This is no diagnosis. Someone who examines you can tell what it is.")
        why.column.addWidget(MutedText(not_sure))
        plan = MutedText(words.plan, name="helpPlan")
        afterwards = MutedText(
            self.tr("When you have been seen, say so on Today, and it goes on from there."),
            name="helpAfterwards",
        )
        mistake = LinkButton(
            appearance,
            self.tr("I chose that by mistake"),
            name="helpMistake",
            icon=IconName.UNDO,
        )
        mistake.clicked.connect(self.mistake_told)
        row = FlowLayout()
        row.addWidget(mistake)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * STEP_PX)
        for part in (title, now, why, plan, afterwards):
            column.addWidget(part)
        column.addLayout(row)
