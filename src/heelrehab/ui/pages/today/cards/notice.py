"""A card that says something and offers what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import PrimaryButton, QuietButton
from heelrehab.ui.widgets.panels import Card, Chip
from heelrehab.ui.widgets.text import BodyText, Heading, MutedText
from heelrehab.ui.widgets.tones import Tone


class NoticeCard(Card):
    """Chip, heading, sentences, and up to two buttons.

    Signals:
        first_chosen: The first button was pressed.
        second_chosen: The second button was pressed.
    """

    first_chosen = Signal()
    second_chosen = Signal()

    def __init__(
        self,
        appearance: Appearance,
        *,
        name: str,
        heading: str,
        sentences: tuple[str, ...],
        chip: str = "",
        tone: Tone = Tone.NEUTRAL,
        aside: str = "",
        first: str = "",
        second: str = "",
        is_primary: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name=name, parent=parent)
        self.setAccessibleName(heading)
        if chip:
            mark = Chip(chip, tone, name=f"{name}Chip")
            self.column.addWidget(mark, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Heading(heading, name=f"{name}Heading"))
        for sentence in filter(None, sentences):
            self.column.addWidget(BodyText(sentence))
        if aside:
            self.column.addWidget(MutedText(aside))
        row = FlowLayout()
        kind = PrimaryButton if is_primary else QuietButton
        for text, button_kind, signal, suffix in (
            (first, kind, self.first_chosen, "First"),
            (second, QuietButton, self.second_chosen, "Second"),
        ):
            if text:
                button = button_kind(appearance, text, name=f"{name}{suffix}")
                button.clicked.connect(signal)
                row.addWidget(button)
        if row.count():
            self.column.addSpacing(STEP_PX)
            self.column.addLayout(row)
