"""The pages of a visit, with whose visit it is and the way out above them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.page_frame import PageFrame, PageMaker
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.text import SubHeading

PAGES = ("today", "exercises", "progress", "learn")


class VisitHead(QWidget):
    """Whose visit it is, and the button that ends it.

    Signals:
        finish_asked: The person is done.
    """

    finish_asked = Signal()

    def __init__(self, appearance: Appearance, who: str) -> None:
        super().__init__()
        self.setObjectName("visitHead")
        words = SubHeading(who, name="visitWho")
        finish = QuietButton(appearance, self.tr("Finish"), name="visitFinish", icon=IconName.CHECK)
        finish.clicked.connect(self.finish_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(10 * STEP_PX, 4 * STEP_PX, 10 * STEP_PX, 0)
        row.addWidget(words, stretch=1)
        row.addWidget(finish)


class VisitFrame(PageFrame):
    """What one person sees between the first screen and the last.

    Signals:
        finish_asked: The person is done.
    """

    finish_asked = Signal()

    def __init__(
        self,
        appearance: Appearance,
        pages: Mapping[str, PageMaker],
        *,
        who: str,
        parent: QWidget | None = None,
    ) -> None:
        head = VisitHead(appearance, who)
        super().__init__(
            appearance, pages, name="visitFrame", on_rail=PAGES, head=head, parent=parent
        )
        head.finish_asked.connect(self.finish_asked)
