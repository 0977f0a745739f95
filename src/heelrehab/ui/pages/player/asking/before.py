"""Before a session: what is coming, what to fetch, and how the heel feels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from heelrehab.core.side import Side
from heelrehab.core.timeline import Timeline
from heelrehab.ui.icons import IconName
from heelrehab.ui.pages.player.on_stage.reading import Lesson
from heelrehab.ui.pages.player.scores import SessionScores
from heelrehab.ui.strings.durations import minutes_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.buttons import LinkButton, PrimaryButton
from heelrehab.ui.widgets.layouts.footed_page import FootedPage
from heelrehab.ui.widgets.pain.by_side import PainBySide
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, Heading, MutedText, PageTitle


class BeforeSession(FootedPage):
    """Asks for the pain before, which may be left out, and offers to begin.

    Signals:
        begin_asked: Begin.
        leave_asked: Not now.
    """

    begin_asked = Signal()
    leave_asked = Signal()

    def __init__(
        self,
        appearance: Appearance,
        scores: SessionScores,
        timeline: Timeline,
        lessons: Mapping[str, Lesson],
        *,
        sore_sides: Sequence[Side],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="beforeSession", parent=parent)
        self._appearance = appearance
        self._begin = PrimaryButton(
            appearance, self.tr("Begin"), name="sessionBegin", icon=IconName.PLAY
        )
        leave = LinkButton(appearance, self.tr("Not now"), name="sessionLeave")
        names = list(dict.fromkeys(each.exercise_id for each in timeline.intervals))
        self.column.addWidget(PageTitle(" · ".join(lessons[name].text.name for name in names)))
        self.column.addWidget(MutedText(minutes_text(timeline.total_s)))
        self.column.addWidget(self._pain_card(scores, sore_sides))
        self.column.addWidget(self._fetch_card([lessons[name] for name in names]))
        self.foot.addWidget(self._begin)
        self.foot.addWidget(leave)
        self._begin.clicked.connect(self.begin_asked)
        leave.clicked.connect(self.leave_asked)

    def offer_begin(self) -> None:
        """Let the keys press Begin.

        It is no focus proxy, for Tab would go to it over all that stands before it.
        """
        self._begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin by Enter, leave by Esc."""
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.begin_asked.emit()
            case Qt.Key.Key_Escape:
                self.leave_asked.emit()
            case _:
                super().keyPressEvent(event)

    def _pain_card(self, scores: SessionScores, sore_sides: Sequence[Side]) -> Card:
        card = Card(name="painBefore")
        scales = PainBySide(self._appearance, sore_sides, name="painBeforeScale")
        scales.score_chosen.connect(scores.before.keep)
        scales.cleared.connect(scores.before.drop)
        card.column.addWidget(Heading(self.tr("How does the heel feel right now?")))
        card.column.addWidget(MutedText(self.tr("You can leave this out.")))
        card.column.addWidget(scales)
        return card

    def _fetch_card(self, lessons: Sequence[Lesson]) -> Card:
        card = Card(name="whatToFetch")
        card.column.addWidget(Heading(self.tr("Get ready")))
        for lesson in lessons:
            card.column.addWidget(BodyText(f"{lesson.text.name}: {lesson.text.equipment}"))
        card.column.addWidget(MutedText(lessons[0].text.setup))
        return card
