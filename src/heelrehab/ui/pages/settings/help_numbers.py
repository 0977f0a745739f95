"""Whom to ring: numbers differ from country to country, so the person writes them."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, Heading, MutedText

_MOST_CHARACTERS = 60


class HelpNumbers(Card):
    """The emergency number and the help line that the warning screens name."""

    def __init__(self, settings: SettingsKeeper, parent: QWidget | None = None) -> None:
        super().__init__(name="helpNumbers", parent=parent)
        self._settings = settings
        self.column.addWidget(Heading(self.tr("Whom to ring")))
        self.column.addWidget(
            MutedText(self.tr("Shown where a warning sign asks for help. Write your country's."))
        )
        form = QFormLayout()
        form.setHorizontalSpacing(4 * STEP_PX)
        form.setVerticalSpacing(3 * STEP_PX)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        now = settings.settings
        self._emergency = self._field(
            form, self.tr("Emergency number"), "emergency_number", now.emergency_number
        )
        self._line = self._field(form, self.tr("Medical help line"), "help_line", now.help_line)
        self.column.addLayout(form)

    def _field(self, form: QFormLayout, label: str, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setObjectName(name)
        field.setAccessibleName(label)
        field.setMaxLength(_MOST_CHARACTERS)
        field.editingFinished.connect(self._keep)
        form.addRow(BodyText(label), field)
        return field

    def _keep(self) -> None:
        self._settings.change(
            emergency_number=self._emergency.text().strip(), help_line=self._line.text().strip()
        )
