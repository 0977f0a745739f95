"""The cards that tell about one exercise."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from heelrehab.content.schema import Source
from heelrehab.content.texts import RuleText
from heelrehab.core.records import PrescribedItem
from heelrehab.core.side import Side
from heelrehab.ui.figure.choice import look_of
from heelrehab.ui.figure.view import FigurePicture
from heelrehab.ui.pages.exercises.detail.steps import Step
from heelrehab.ui.pages.exercises.own_plan import Bar
from heelrehab.ui.pages.exercises.shelf import ShownExercise
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.strings.doses import dose_text, sides_text
from heelrehab.ui.strings.programme.exercises import (
    covers_text,
    evidence_text,
    rest_text,
    tempo_text,
)
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import Column
from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.panels import Card, Chip
from heelrehab.ui.widgets.text import BodyText, FigureText, MutedText, SmallText, SubHeading
from heelrehab.ui.widgets.tones import Tone

_STEP_PICTURE_HEIGHT_PX = 170
_STEP_MARGIN_PX = 3 * STEP_PX
_LEAST_TITLE_PX = 160


class StepCard(Card):
    """A numbered picture with its words."""

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        shown: ShownExercise,
        step: Step,
        *,
        number: int,
    ) -> None:
        super().__init__(name=f"step_{number}")
        self._appearance = appearance
        self._settings = settings
        self._shown = shown
        self._step = step
        self._picture = FigurePicture()
        self._picture.setFixedHeight(_STEP_PICTURE_HEIGHT_PX)
        self._picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._picture.set_description(step.caption)
        self.setAccessibleName(self.tr("Step {number}").format(number=number))
        self.setAccessibleDescription(step.caption)
        self.column.setContentsMargins(*(4 * [_STEP_MARGIN_PX]))
        self.column.setSpacing(2 * STEP_PX)
        self.column.addWidget(self._picture)
        self.column.addWidget(Chip(f"{number}", Tone.ACCENT))
        caption = BodyText(step.caption)
        caption.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(caption, stretch=1)
        appearance.changed.connect(self._dress)
        settings.settings_changed.connect(self._dress)
        self._dress()

    def show_side(self, side: Side) -> None:
        """Show the step for one leg."""
        self._picture.show_step(self._shown.exercise, side, self._step.move_index)

    def _dress(self) -> None:
        self._picture.set_look(look_of(self._appearance.name, self._settings.settings))


class DoseCard(Card):
    """How much, how fast, how long to rest."""

    def __init__(self, settings: SettingsKeeper, shown: ShownExercise) -> None:
        super().__init__(name="exerciseDose")
        self._settings = settings
        self._shown = shown
        self._item: PrescribedItem | None = None
        self._dose, self._sides, self._tempo = FigureText(), BodyText(), MutedText()
        self.column.setSpacing(STEP_PX)
        for label in (SubHeading(self.tr("Your dose")), self._dose, self._sides, self._tempo):
            self.column.addWidget(label)
        self.column.addWidget(MutedText(rest_text(shown.exercise)))
        settings.settings_changed.connect(self._word)

    def show_item(self, item: PrescribedItem) -> None:
        """Show another dose."""
        self._item = item
        self._word()

    def _word(self) -> None:
        if self._item is None:
            return
        exercise, text = self._shown.exercise, self._shown.text
        tempo_percent = self._settings.settings.tempo_percent.get(exercise.id, 100)
        self._dose.setText(dose_text(self._item.dose))
        self._sides.setText(sides_text(self._item.sides))
        self._tempo.setText(tempo_text(exercise, text, self._item.dose, tempo_percent))


class FeltCard(Card):
    """Where and what should be felt."""

    def __init__(self, shown: ShownExercise) -> None:
        super().__init__(name="exerciseFelt")
        self.column.addWidget(SubHeading(self.tr("You should feel")))
        self.column.addWidget(BodyText(shown.text.felt))


class CautionCard(Card):
    """What to mind, and what is different for pain on the heel bone."""

    def __init__(self, shown: ShownExercise) -> None:
        super().__init__(name="exerciseCaution")
        self._heel_bone = BodyText(shown.text.insertional, name="exerciseHeelBone")
        self.column.addWidget(SubHeading(self.tr("Take care")))
        self.column.addWidget(self._heel_bone)
        for caution in shown.text.cautions:
            self.column.addWidget(BodyText(caution))

    def show_heel_bone(self, *, is_shown: bool) -> None:
        """Show or hide what is said to those with pain on the heel bone."""
        self._heel_bone.setVisible(is_shown and bool(self._heel_bone.text()))


class BarCard(Card):
    """Says why the exercise cannot be started; hidden where it can."""

    def __init__(self, rule_text: Callable[[str], RuleText]) -> None:
        """Take what gives the words of a rule by its code."""
        super().__init__(name="exerciseBar")
        self._rule_text = rule_text
        self._title, self._words = SubHeading(), BodyText()
        self.column.setSpacing(STEP_PX)
        self.column.addWidget(self._title)
        self.column.addWidget(self._words)

    def show_bar(self, bar: Bar | None) -> None:
        """Say why not, or hide."""
        match bar:
            case Bar.HEEL_BONE:
                self._title.setText(self.tr("Not for pain on the heel bone"))
                self._words.setText(
                    self.tr(
                        "It presses the tendon against the bone where it is sore. Your programme "
                        "has other exercises in its place."
                    )
                )
            case Bar.LOCKED:
                self._title.setText(self.tr("Exercises wait for now"))
                self._words.setText(
                    self.tr(
                        "You named a sign that a professional should look at first. Today shows "
                        "what to do next."
                    )
                )
            case Bar.CHECK_SIGNS | Bar.RESTING_AFTER_PAIN | Bar.SORE_TODAY:
                words = self._rule_text(bar.value)
                self._title.setText(words.name)
                self._words.setText(words.text)
            case None:
                pass
        self.setVisible(bar is not None)


class SourcesCard(Card):
    """Where every figure of the exercise comes from, and how sure that is."""

    def __init__(self, shown: ShownExercise) -> None:
        super().__init__(name="exerciseSources")
        self.column.addWidget(SubHeading(self.tr("Where this comes from")))
        for source in shown.exercise.sources:
            self.column.addWidget(_SourceRow(source))


class _SourceRow(QWidget):
    """What is covered, how sure, and the citation; an address is shown, never opened."""

    def __init__(self, source: Source) -> None:
        super().__init__()
        tone = Tone.GOOD if source.evidence == "primary" else Tone.NEUTRAL
        head = QWidget()
        row = Beside(head, least_wide_px=_LEAST_TITLE_PX)
        row.addWidget(BodyText(covers_text(source.covers)))
        row.addWidget(Chip(evidence_text(source.evidence), tone))
        place = source.doi or source.url
        cite = SmallText(f"{source.cite} ({_breakable(place)})" if place else source.cite)
        column = Column(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP_PX)
        column.addWidget(head)
        column.addWidget(cite)


def _breakable(address: str) -> str:
    """Return an address that may wrap after its slashes."""
    return address.replace("/", "/\N{ZERO WIDTH SPACE}")
