"""The cards of the clinic's settings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from heelrehab.storage.settings import Theme
from heelrehab.ui.kiosk.staff.settings.card import ClinicCard
from heelrehab.ui.kiosk.staff.settings.desk import SettingsDesk
from heelrehab.ui.strings.durations import seconds_text
from heelrehab.ui.theme.appearance import Appearance

translate = QCoreApplication.translate

_TEXT_PERCENTS = (100, 125, 150, 175, 200)


class LookCard(ClinicCard):
    """Colours and text of everybody's first screen."""

    def __init__(self, appearance: Appearance, desk: SettingsDesk) -> None:
        heading = translate("ClinicSettings", "Look")
        super().__init__(appearance, desk, heading, name="clinicLook")
        now = desk.settings
        self.add_choice(
            "theme",
            translate("ClinicSettings", "Colours"),
            translate("ClinicSettings", "On every screen of this kiosk, at once."),
            choices=(
                (Theme.LIGHT.value, translate("ClinicSettings", "Light")),
                (Theme.DARK.value, translate("ClinicSettings", "Dark")),
                (Theme.HIGH_CONTRAST.value, translate("ClinicSettings", "High contrast")),
                (Theme.SYSTEM.value, translate("ClinicSettings", "As the system")),
            ),
            chosen=now.theme.value,
            take=self._choose_theme,
        )
        self.add_choice(
            "text_percent",
            translate("ClinicSettings", "Text size"),
            translate("ClinicSettings", "Larger text is read from farther away."),
            choices=tuple((str(size), f"{size} %") for size in _TEXT_PERCENTS),
            chosen=str(now.text_percent),
            take=self._choose_text,
        )

    def _choose_theme(self, value: str) -> None:
        self._desk.change(theme=Theme(value))

    def _choose_text(self, value: str) -> None:
        self._desk.change(text_percent=int(value))


class VisitCard(ClinicCard):
    """How long a visit lasts without a touch, and how long the screen is locked for cleaning."""

    def __init__(self, appearance: Appearance, desk: SettingsDesk) -> None:
        heading = translate("ClinicSettings", "Visits")
        super().__init__(appearance, desk, heading, name="clinicVisits")
        self.add_number(
            "idle_s",
            translate("ClinicSettings", "Ask “Still there?” after"),
            translate("ClinicSettings", "Without a touch. A running hold counts as being there."),
            least=30,
            most=1800,
            step=30,
            text_of=seconds_text,
        )
        self.add_number(
            "still_there_s",
            translate("ClinicSettings", "End the visit after another"),
            translate("ClinicSettings", "The question stands on the screen for this long."),
            least=10,
            most=120,
            step=5,
            text_of=seconds_text,
        )
        self.add_number(
            "cleaning_s",
            translate("ClinicSettings", "Lock the screen for cleaning for"),
            translate("ClinicSettings", "Touches do nothing meanwhile."),
            least=10,
            most=300,
            step=10,
            text_of=seconds_text,
        )


class ComingCard(ClinicCard):
    """Who may use the kiosk."""

    def __init__(self, appearance: Appearance, desk: SettingsDesk) -> None:
        heading = translate("ClinicSettings", "Who may come")
        super().__init__(appearance, desk, heading, name="clinicComing")
        self.add_switch(
            "allow_guests",
            translate("ClinicSettings", "Guests without a code"),
            translate("ClinicSettings", "Nothing that a guest does is kept."),
        )
        self.add_switch(
            "allow_self_sign_up",
            translate("ClinicSettings", "Patients may make their own code"),
            translate("ClinicSettings", "Without this, only staff make codes, under “People”."),
        )
        self.add_switch(
            "allow_printing",
            translate("ClinicSettings", "A sheet may be printed at the end"),
            translate(
                "ClinicSettings",
                "On the printer that the administrator chose. What lies there can be read by all.",
            ),
        )
