"""Programme, stage and doses of one person, chosen by touch and kept at once by one button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.programmes import Place
from heelrehab.core.history import resolve
from heelrehab.core.programme.items import ItemToday
from heelrehab.core.programme.library import programme_of
from heelrehab.core.programme.plan import plan_from
from heelrehab.core.records import AnyRecord
from heelrehab.ui.kiosk.staff.frame import answers
from heelrehab.ui.kiosk.staff.plan.doses import DoseRow
from heelrehab.ui.kiosk.staff.plan.drafting import Outlook, Wish, outlook
from heelrehab.ui.strings.programme.plan import stage_names
from heelrehab.ui.strings.records.plan_changes import exercise_name, plan_change_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.buttons import PrimaryButton
from heelrehab.ui.widgets.choices.choice_button import ChoiceButton
from heelrehab.ui.widgets.layouts.card_grid import CardGrid
from heelrehab.ui.widgets.layouts.emptying import empty
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, MutedText, SubHeading

_CARD_IN_TEXT = 22
"""Width of a card at least, in heights of text."""


class PlanEditor(QWidget):
    """What is chosen is worked out by the rules at once, and shown as it will be.

    Signals:
        keep_asked: The changes of plan, as drafts.
    """

    keep_asked = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        catalogue: Catalogue,
        records: Sequence[AnyRecord],
        now: Callable[[], datetime],
        *,
        is_writable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("planEditor")
        self._appearance = appearance
        self._catalogue = catalogue
        self._records = records
        self._now = now
        self._is_writable = is_writable
        plan = plan_from(resolve(records), catalogue, now().date())
        self._wish = Wish(plan.programme_id, plan.stage_id)
        self._prescribed = plan.prescribed
        self._is_for_bone = plan.person.place is Place.INSERTIONAL
        self._stages = Card(name="stageCard")
        self._doses = Card(name="doseCard")
        self._changes = BodyText(name="planChanges")
        self._keep = PrimaryButton(appearance, self.tr("Keep these changes"), name="keepPlan")
        self._keep.clicked.connect(self._ask_to_keep)
        self._outlook: Outlook | None = None
        self._lay_out()
        self._show_stages()
        self._show_doses()

    @property
    def has_unsaved(self) -> bool:
        """True where something is chosen that is to be kept."""
        return self._keep.isEnabled()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * STEP_PX)
        both = QWidget()
        self._both = CardGrid(both, least_width_px=self._card_px, most_columns=2)
        self._both.addWidget(self._programmes())
        self._both.addWidget(self._stages)
        self._appearance.changed.connect(self._fit)
        column.addWidget(both)
        column.addWidget(self._doses)
        end = Card(name="keepCard")
        end.column.addWidget(self._changes)
        end.column.addWidget(answers(self._keep))
        column.addWidget(end)

    @property
    def _card_px(self) -> int:
        return _CARD_IN_TEXT * self._appearance.sizes.text_px

    def _fit(self) -> None:
        self._both.set_least_width(self._card_px)

    def _programmes(self) -> Card:
        card = Card(name="programmesCard")
        card.column.addWidget(SubHeading(self.tr("Programme")))
        if self._prescribed is not None:
            text = self.tr("A prescription is in force. Another programme or stage ends it.")
            card.column.addWidget(MutedText(text, name="inForce"))
        if self._is_for_bone:
            card.column.addWidget(
                MutedText(
                    self.tr(
                        "This person said that the pain is on the heel bone, or was not sure. "
                        "Exercises that press on it are replaced or left out, whatever is chosen "
                        "here."
                    )
                )
            )
        self._programme_group = QButtonGroup(card)
        for programme_id in self._catalogue.programme_ids():
            if programme_of(self._catalogue, programme_id) is None:
                continue
            words = self._catalogue.programme_text(programme_id)
            button = self._choice("programme", programme_id, words.name or programme_id)
            button.setChecked(programme_id == self._wish.programme_id)
            button.clicked.connect(self._choose_programme)
            self._programme_group.addButton(button)
            card.column.addWidget(button)
        return card

    def _choice(self, kind: str, choice: str, text: str) -> ChoiceButton:
        button = ChoiceButton(self._appearance, text, name=f"{kind}_{choice}")
        button.setProperty("choice", choice)
        button.setAutoExclusive(False)
        return button

    def _show_stages(self) -> None:
        column = _emptied(self._stages)
        programme = programme_of(self._catalogue, self._wish.programme_id)
        self._stages.setVisible(programme is not None)
        if programme is None:
            return
        column.addWidget(SubHeading(self.tr("Stage")))
        group = QButtonGroup(self._stages)
        for stage in programme.stages:
            _, text = stage_names(programme.id, stage.id, self._catalogue)
            button = self._choice("stage", stage.id, text)
            group.addButton(button)
            button.setChecked(stage.id == self._wish.stage_id)
            button.clicked.connect(self._choose_stage)
            column.addWidget(button)

    def _show_doses(self) -> None:
        """Work out what the wish comes to, and show it."""
        seen = self._outlook = outlook(self._records, self._wish, self._catalogue, self._now())
        column = _emptied(self._doses)
        self._doses.setVisible(bool(seen.items or seen.left_out))
        column.addWidget(SubHeading(self.tr("Exercises and doses")))
        for item in seen.items:
            row = DoseRow(self._appearance, self._name_of(item), item, seen.plan)
            row.step_chosen.connect(self._choose_step)
            row.load_chosen.connect(self._choose_load)
            column.addWidget(row)
        if seen.left_out:
            names = ", ".join(
                exercise_name(each.exercise_id, self._catalogue) for each in seen.left_out
            )
            text = self.tr("Left out for this person: {exercises}").format(exercises=names)
            column.addWidget(MutedText(text, name="leftOut"))
        self._show_changes()

    def _name_of(self, item: ItemToday) -> str:
        name = exercise_name(item.exercise.id, self._catalogue)
        if item.exercise.id == item.spec.exercise:
            return name
        before = exercise_name(item.spec.exercise, self._catalogue)
        return self.tr("{other} instead of {exercise}").format(other=name, exercise=before)

    def _show_changes(self) -> None:
        changes = self._outlook.changes if self._outlook is not None else ()
        lines = [plan_change_text(change, self._catalogue) for change in changes]
        if not self._is_writable:
            text = self.tr("This history can be looked at, but not added to.")
        elif lines:
            text = "\n".join([self.tr("To be kept:"), *(f"– {line}" for line in lines)])
        else:
            text = self.tr("Nothing is changed yet.")
        self._changes.setText(text)
        self._keep.setEnabled(bool(lines) and self._is_writable)

    def _choose_programme(self) -> None:
        chosen = _choice_of(self.sender())
        programme = programme_of(self._catalogue, chosen)
        if programme is not None and chosen != self._wish.programme_id:
            self._wish = Wish(chosen, programme.stages[0].id)
            self._show_stages()
            self._show_doses()

    def _choose_stage(self) -> None:
        self._wish = Wish(self._wish.programme_id, _choice_of(self.sender()))
        self._show_doses()

    def _choose_step(self, exercise_id: str, step: int) -> None:
        self._wish = replace(self._wish, steps={**self._wish.steps, exercise_id: step})
        self._rework()

    def _choose_load(self, exercise_id: str, load_kg: float) -> None:
        self._wish = replace(self._wish, loads_kg={**self._wish.loads_kg, exercise_id: load_kg})
        self._rework()

    def _rework(self) -> None:
        """Work the doses out anew; the rows stay unless one gains or loses its weight."""
        before = self._outlook
        seen = outlook(self._records, self._wish, self._catalogue, self._now())
        asked = [each.item.dose.with_load for each in seen.items]
        if before is None or asked != [each.item.dose.with_load for each in before.items]:
            self._show_doses()
            return
        self._outlook = seen
        self._show_changes()

    def _ask_to_keep(self) -> None:
        if self._outlook is not None:
            self.keep_asked.emit(self._outlook.changes)


def _choice_of(sender: object) -> str:
    return str(sender.property("choice")) if isinstance(sender, QWidget) else ""


def _emptied(card: Card) -> QVBoxLayout:
    """Return the card's column without what stood in it."""
    column = card.column
    empty(column)
    return column
