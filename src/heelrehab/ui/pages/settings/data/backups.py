"""The daily backups, and putting one back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from heelrehab.storage.backup.archive import KEPT_DAYS
from heelrehab.storage.backup.restore import Restoration
from heelrehab.storage.faults import StorageError
from heelrehab.ui.chore import Chore
from heelrehab.ui.icons import IconName
from heelrehab.ui.pages.settings.data.asking import Question
from heelrehab.ui.pages.settings.data.custody import Added, Custody
from heelrehab.ui.strings.days import long_day_text
from heelrehab.ui.strings.exchange import backup_fault_text, broken_off_text, taken_over_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.choices.drop_down import DropDown
from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.text import BodyText, MutedText, SubHeading

_DAY_WIDTH_IN_TEXT = 14


class Backups(QWidget):
    """When the last backup was made; one can be looked into and put back."""

    def __init__(
        self,
        appearance: Appearance,
        custody: Custody,
        chore: Chore,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("backups")
        self._custody = custody
        self._chore = chore
        chore.busy_changed.connect(self._follow_chore)
        self._plan: Restoration | None = None
        self._last = BodyText(name="lastBackup")
        self._days = DropDown(appearance, self.tr("Backup of"), name="backupDay")
        self._look = QuietButton(
            appearance, self.tr("What would it bring back?"), name="restore", icon=IconName.UNDO
        )
        self._question = Question(appearance, name="restoreQuestion")
        self._look.clicked.connect(self._look_into)
        self._question.agreed.connect(self._restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP_PX)
        column.addWidget(SubHeading(self.tr("Backups")))
        column.addWidget(self._last)
        kept = self.tr("One is made on each day of use; the last {days} are kept.")
        column.addWidget(MutedText(kept.format(days=KEPT_DAYS)))
        self._choice = QWidget()
        row = Beside(
            self._choice,
            least_wide_px=_DAY_WIDTH_IN_TEXT * appearance.sizes.text_px,
            gap_px=2 * STEP_PX,
        )
        row.addWidget(self._days)
        row.addWidget(self._look)
        column.addWidget(self._choice)
        column.addWidget(self._question)

    def refresh(self) -> None:
        """List the backups that there are now."""
        try:
            backups = self._custody.backups()
        except StorageError as error:
            self._choice.hide()
            self._last.setText(backup_fault_text(error.fault))
            return
        self._choice.setVisible(bool(backups) and not self._custody.keeper.is_read_only)
        if not backups:
            self._last.setText(self.tr("No backup yet: the first follows your first entry."))
            self._days.clear()
            return
        last = self.tr("Last backup: {day}")
        self._last.setText(last.format(day=_day_of(backups[0])))
        if [str(path) for path in backups] == self._shown():
            return
        self._days.clear()
        for path in backups:
            self._days.addItem(_day_of(path), str(path))

    def _shown(self) -> list[str]:
        return [self._days.itemData(at) for at in range(self._days.count())]

    def _follow_chore(self) -> None:
        self._look.setEnabled(not self._chore.is_busy)

    def _look_into(self) -> None:
        backup = Path(self._days.currentData())

        def look() -> Restoration | StorageError:
            try:
                return self._custody.plan_restore(backup)
            except StorageError as error:
                return error

        self._question.wait(self.tr("Looking into the backup …"))
        self._chore.start(look, self._tell, self._tell_error)

    def _tell(self, found: Restoration | StorageError) -> None:
        if isinstance(found, StorageError):
            self._question.tell(backup_fault_text(found.fault))
            return
        self._plan = found
        count = len(found.lines)
        if not count:
            self._question.tell(
                self.tr("Nothing is missing: all that this backup holds is in your history.")
            )
            return
        text = self.tr(
            "%n entry(s) of this backup are missing in your history now and would be added. "
            "Everything that is there stays as it is.",
            "",
            count,
        )
        self._question.ask(text, self.tr("Bring them back"))

    def _restore(self) -> None:
        plan, self._plan = self._plan, None
        if plan is None:
            return

        def put_back() -> Added | StorageError:
            try:
                return self._custody.restore(plan)
            except StorageError as error:
                return error

        self._question.wait(self.tr("Bringing them back …"))
        self._chore.start(put_back, self._tell_restored, self._tell_error)

    def _tell_restored(self, found: Added | StorageError) -> None:
        if isinstance(found, StorageError):
            self._question.tell(backup_fault_text(found.fault))
            return
        self._custody.adopt(found)
        self._question.tell(taken_over_text(found.outcome, len(found.records)))

    def _tell_error(self, error: BaseException) -> None:
        self._question.tell(broken_off_text(error))
        raise error


def _day_of(backup: Path) -> str:
    return long_day_text(date.fromisoformat(backup.stem))
