"""An editor with what can be done: save, leave as it was, remove."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.pages.history.editing.editors import Editor
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout
from heelrehab.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from heelrehab.ui.widgets.panels import Chip, Tile
from heelrehab.ui.widgets.tones import Tone


class EditPanel(Tile):
    """One entry open for correction. Escape leaves it as it was.

    Signals:
        saved: The fields as they were filled in.
        cancelled: Leave it as it was.
        removed: Take the entry out.
    """

    saved = Signal(dict)
    cancelled = Signal()
    removed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        editor: Editor,
        *,
        name: str,
        can_remove: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name=name, parent=parent)
        self._editor = editor
        self._fault = Chip(tone=Tone.PROBLEM, name=f"{name}Fault")
        self._fault.hide()
        save = PrimaryButton(appearance, self.tr("Save"), name=f"{name}Save")
        cancel = QuietButton(appearance, self.tr("Cancel"), name=f"{name}Cancel")
        save.clicked.connect(self._save)
        cancel.clicked.connect(self.cancelled)
        row = FlowLayout()
        row.addWidget(save)
        row.addWidget(cancel)
        if can_remove:
            remove = LinkButton(
                appearance, self.tr("Remove this entry"), name=f"{name}Remove", icon=IconName.CLOSE
            )
            remove.clicked.connect(self.removed)
            row.addWidget(remove)
        self.column.addWidget(editor)
        self.column.addWidget(self._fault)
        self.column.addSpacing(STEP_PX)
        self.column.addLayout(row)
        self.setFocusProxy(editor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        fault = self._editor.fault()
        self._fault.setText(fault)
        self._fault.setAccessibleName(fault)
        self._fault.setVisible(bool(fault))
        if fault:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._fault, fault))
            return
        self.saved.emit(self._editor.values())
