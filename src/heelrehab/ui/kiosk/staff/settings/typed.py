"""Settings that are words, typed by touch; and the exercises that guests may do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.faults import CatalogueError
from heelrehab.ui.kiosk.staff.frame import Frame, answers, stacked
from heelrehab.ui.kiosk.staff.settings.desk import SettingsDesk
from heelrehab.ui.kiosk.staff.typing.field import TypedField
from heelrehab.ui.kiosk.staff.typing.letter_pad import LETTERS
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.buttons import PrimaryButton
from heelrehab.ui.widgets.choices.toggle_switch import ToggleSwitch
from heelrehab.ui.widgets.panels import Card

translate = QCoreApplication.translate

_DIGITS = "0123456789"
_WORDS = LETTERS + _DIGITS + " .-&"
_NUMBER = _DIGITS + " +-/"
_LABEL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + _DIGITS + "_-"


@dataclass(frozen=True, slots=True)
class TypedSetting:
    """One setting that is typed: key, label, sentence, keys to touch, length at most."""

    key: str
    label: str
    sentence: str
    characters: str
    most: int
    none_text: str
    """What is shown where it is empty."""


def typed_settings() -> tuple[TypedSetting, ...]:
    """Return the settings that are words, in their order on the page."""
    none = translate("ClinicSettings", "none")
    return (
        TypedSetting(
            "clinic_name",
            translate("ClinicSettings", "Name of the clinic"),
            translate("ClinicSettings", "Stands on the first screen and on what leaves the kiosk."),
            _WORDS,
            40,
            none,
        ),
        TypedSetting(
            "emergency_number",
            translate("ClinicSettings", "Emergency number"),
            translate("ClinicSettings", "Shown where a warning sign asks for help at once."),
            _NUMBER,
            20,
            none,
        ),
        TypedSetting(
            "help_line",
            translate("ClinicSettings", "Medical help line"),
            translate("ClinicSettings", "Shown where a warning sign can wait for a call."),
            _NUMBER,
            20,
            none,
        ),
        TypedSetting(
            "stick_label",
            translate("ClinicSettings", "Label of the stick for exports"),
            translate(
                "ClinicSettings",
                "Only a stick with this label is written to; without a label, none is.",
            ),
            _LABEL,
            16,
            none,
        ),
    )


class TypedSettingPage(Frame):
    """Types one setting.

    Signals:
        done: It is kept.
    """

    done = Signal()

    def __init__(self, appearance: Appearance, desk: SettingsDesk, setting: TypedSetting) -> None:
        super().__init__(appearance, setting.label, setting.sentence, name=f"{setting.key}Page")
        self._desk = desk
        self._key = setting.key
        self._field = TypedField(
            appearance,
            setting.label,
            name=f"{setting.key}Field",
            most=setting.most,
            characters=setting.characters,
            is_capitalised=setting.key == "clinic_name",
        )
        self._field.show_text(str(getattr(desk.settings, setting.key)))
        keep = PrimaryButton(appearance, self.tr("Keep it"), name=f"{setting.key}Keep")
        keep.clicked.connect(self._keep)
        self.show_body(stacked(self._field, answers(keep)), is_narrow=True)

    def _keep(self) -> None:
        self._desk.change(**{self._key: self._field.text})
        self.done.emit()


class GuestExercisesPage(Frame):
    """Which exercises a guest may do; all of them where none is switched on."""

    def __init__(self, appearance: Appearance, desk: SettingsDesk, catalogue: Catalogue) -> None:
        super().__init__(
            appearance,
            translate("ClinicSettings", "Exercises for guests"),
            translate("ClinicSettings", "Where none is switched on, guests may do all."),
            name="guestExercisesPage",
        )
        self._desk = desk
        card = Card(name="guestExercisesCard")
        for exercise_id in catalogue.exercise_ids():
            try:
                name = catalogue.exercise_text(exercise_id).name
            except CatalogueError:
                continue
            switch = ToggleSwitch(appearance, name or exercise_id, name=f"guest_{exercise_id}")
            switch.setProperty("exercise", exercise_id)
            switch.setChecked(exercise_id in desk.settings.guest_exercises)
            switch.toggled.connect(self._switch)
            card.column.addWidget(switch)
        self.show_body(card)

    def _switch(self, is_on: bool) -> None:  # noqa: FBT001 - a slot's form
        sender = self.sender()
        if sender is None:
            return
        exercise_id = str(sender.property("exercise"))
        others = tuple(each for each in self._desk.settings.guest_exercises if each != exercise_id)
        self._desk.change(guest_exercises=(*others, exercise_id) if is_on else others)
