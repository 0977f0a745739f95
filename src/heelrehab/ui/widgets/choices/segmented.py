"""One of a few, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.roles import Colour
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.focus_ring import RingedButton


class SegmentButton(RingedButton):
    """One of the choices; arrow keys go to its neighbours."""

    leaves_arrows = False

    def __init__(self, appearance: Appearance, choice: str, text: str, *, name: str) -> None:
        super().__init__(appearance, text, name=name)
        self.choice = choice
        self.setCheckable(True)

    def ring_colour(self) -> Colour:
        """Return the colour that stands out from the face, chosen or not."""
        theme = self._appearance.theme
        return theme.accent_text if self.isChecked() else theme.focus


class SegmentedChoice(QWidget):
    """Exactly one of its choices is chosen, the first one to begin with.

    Signals:
        chosen: The id of the choice that the person made.
    """

    chosen = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        label: str,
        choices: Sequence[tuple[str, str]],
        *,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        """Take ``choices`` as pairs of id and text."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._group = QButtonGroup(self)
        row = FlowLayout(self)
        for choice, text in choices:
            button = SegmentButton(appearance, choice, text, name=f"{name}_{choice}")
            self._group.addButton(button)
            row.addWidget(button)
        self.select(choices[0][0])
        self._group.buttonToggled.connect(self._choose)

    @property
    def choice(self) -> str:
        """The id of what is chosen."""
        button = self._group.checkedButton()
        return button.choice if isinstance(button, SegmentButton) else ""

    def select(self, choice: str) -> None:
        """Choose without telling anybody; an unknown id changes nothing."""
        was_blocked = self._group.blockSignals(True)  # noqa: FBT003 (Qt's own signature)
        for button in self._group.buttons():
            if isinstance(button, SegmentButton) and button.choice == choice:
                button.setChecked(True)
        self._group.blockSignals(was_blocked)

    def _choose(self, button: SegmentButton) -> None:
        if button.isChecked():
            self.chosen.emit(button.choice)
