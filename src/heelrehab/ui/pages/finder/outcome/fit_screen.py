"""The programme that fits, why, and what its first session holds."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.texts import FinderText, StageText
from heelrehab.core.finder.answers import Answers
from heelrehab.core.finder.outcome import Fit, StageChoice
from heelrehab.core.finder.person import INSERTIONAL_LOCATIONS
from heelrehab.core.programme.today import TodaysPlan
from heelrehab.ui.pages.finder.outcome.session_preview import SessionPreview
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.strings.programme.finder import reason_text
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.choices.choice_button import ChoiceButton
from heelrehab.ui.widgets.panels import Card, Chip
from heelrehab.ui.widgets.text import BodyText, FigureText, Heading, MutedText, PageTitle
from heelrehab.ui.widgets.tones import Tone


class FitScreen(QWidget):
    """Names programme and stage with the reasons, and offers the alternative if there is one.

    Signals:
        choice_changed: The ``StageChoice`` that the person would rather begin.
    """

    choice_changed = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        catalogue: Catalogue,
        fit: Fit,
        answers: Answers,
        *,
        has_been_seen: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show ``fit``; ``has_been_seen``, where a clinician looked at a sign among the answers."""
        super().__init__(parent)
        self.setObjectName("fitScreen")
        self._appearance = appearance
        self._catalogue = catalogue
        self._texts = catalogue.finder_text()
        self._fit = fit
        self._choice = fit.choice
        self._name = FigureText(name="fitProgramme")
        self._stage = Chip(name="fitStage", tone=Tone.ACCENT)
        self._description = BodyText(name="fitDescription")
        self._preview = SessionPreview(appearance, settings, catalogue)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * STEP_PX)
        title = self._texts.advice.get("heading", "")
        column.addWidget(PageTitle(title, name="fitTitle"))
        column.addWidget(self._programme_card())
        column.addWidget(self._preview)
        if fit.alternative is not None:
            column.addWidget(self._alternative_card(fit.alternative))
        advice = _advice(fit, answers, self._texts, has_been_seen=has_been_seen)
        if advice:
            column.addWidget(self._advice_card(advice))
        column.addWidget(MutedText(self._texts.advice.get("not_a_diagnosis", "")))
        self._show_choice()

    @property
    def choice(self) -> StageChoice:
        """What the person would begin."""
        return self._choice

    def show_session(self, session: TodaysPlan) -> None:
        """Show what the first session of the choice holds."""
        self._preview.show_session(session)

    def _programme_card(self) -> Card:
        card = Card(name="fitCard")
        card.column.addWidget(self._name)
        card.column.addWidget(self._stage, alignment=Qt.AlignmentFlag.AlignLeft)
        card.column.addWidget(self._description)
        card.column.addSpacing(2 * STEP_PX)
        card.column.addWidget(Heading(self.tr("Why this one")))
        reasons = [self._texts.outcomes.get(self._fit.choice.id, "")]
        reasons += [reason_text(code, self._texts) for code in self._fit.reasons]
        for reason in filter(None, reasons):
            card.column.addWidget(BodyText(reason))
        return card

    def _alternative_card(self, alternative: StageChoice) -> Card:
        card = Card(name="fitAlternative")
        card.column.addWidget(Heading(self.tr("There is another good choice")))
        card.column.addWidget(BodyText(self._texts.alternatives.get(alternative.id, "")))
        self._choices = {self._fit.choice.id: self._fit.choice, alternative.id: alternative}
        self._group = QButtonGroup(card)
        for choice in self._choices.values():
            programme, _ = self._words(choice)
            button = ChoiceButton(self._appearance, programme, name=f"choice_{choice.id}")
            button.setChecked(choice is self._fit.choice)
            self._group.addButton(button)
            card.column.addWidget(button)
        self._group.buttonClicked.connect(self._choose)
        return card

    def _advice_card(self, advice: list[str]) -> Card:
        card = Card(name="fitAdvice")
        card.column.addWidget(Heading(self.tr("Good to know")))
        for sentence in advice:
            card.column.addWidget(BodyText(sentence))
        return card

    def _choose(self, button: ChoiceButton) -> None:
        self._choice = self._choices[button.objectName().removeprefix("choice_")]
        self._show_choice()
        self.choice_changed.emit(self._choice)

    def _show_choice(self) -> None:
        programme, stage = self._words(self._choice)
        self._name.setText(programme)
        text = self.tr("You begin at: %1").replace("%1", stage.name)
        self._stage.show_text(text, Tone.ACCENT)
        self._description.setText(stage.description)

    def _words(self, choice: StageChoice) -> tuple[str, StageText]:
        text = self._catalogue.programme_text(choice.programme_id)
        return text.name, text.stages.get(choice.stage_id, StageText(name=choice.stage_id))


def _advice(fit: Fit, answers: Answers, texts: FinderText, *, has_been_seen: bool) -> list[str]:
    """Return the sentences that these answers call for."""
    kit = answers.get("kit", ())
    location = answers.get("location", ())
    wanted = {
        "seen_before": has_been_seen,
        "unsure_place": "both_or_unsure" in location,
        "heel_lift": not INSERTIONAL_LOCATIONS.isdisjoint(location),
        "both_heels": answers.get("side") == ("both",),
        "short_version": fit.is_short_version,
        "no_step": fit.needs_floor_versions,
        "no_band": "band" not in kit,
        "no_weight": fit.stays_at_body_weight,
        "sport_add_on": fit.adds_sport,
        "handrail": fit.reminds_of_handrail,
    }
    named = (texts.advice.get(code, "") for code, is_wanted in wanted.items() if is_wanted)
    return [sentence for sentence in named if sentence]
