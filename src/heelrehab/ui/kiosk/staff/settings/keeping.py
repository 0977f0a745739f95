"""How long patients are kept, and the languages of the first screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from heelrehab.ui.kiosk.staff.settings.card import ClinicCard
from heelrehab.ui.kiosk.staff.settings.desk import SettingsDesk
from heelrehab.ui.language import language_name
from heelrehab.ui.pages.settings.data.asking import Question
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.choices.toggle_switch import ToggleSwitch
from heelrehab.ui.widgets.text import MutedText

translate = QCoreApplication.translate

FOR_EVER = "ever"
_DAYS = (90, 180, 365, 1095, 3650)


class KeepingCard(ClinicCard):
    """For how many days without a visit a patient is kept; shortening it is asked about."""

    def __init__(
        self,
        appearance: Appearance,
        desk: SettingsDesk,
        expired: Callable[[int | None], int | None],
    ) -> None:
        """Take ``expired``, which counts whom a number of days would erase, None if unknown."""
        heading = translate("ClinicSettings", "Keeping histories")
        super().__init__(appearance, desk, heading, name="clinicKeeping")
        self._expired = expired
        self._wanted: int | None = None
        now = desk.settings
        days = _DAYS if now.retention_days in (None, *_DAYS) else (now.retention_days, *_DAYS)
        choices = [(FOR_EVER, translate("ClinicSettings", "For ever"))]
        choices += [(str(each), _days_text(each)) for each in sorted(each for each in days if each)]
        self.add_choice(
            "retention_days",
            translate("ClinicSettings", "Erase a patient so long after the last visit"),
            translate("ClinicSettings", "History, backups and keys, by itself, once a night."),
            choices=choices,
            chosen=self._present,
            take=self._choose,
        )
        self._question = Question(appearance, name="retentionQuestion")
        self._question.agreed.connect(self._agree)
        self._question.left.connect(self._show_present)
        self.column.addWidget(self._question)
        encrypted = (
            translate("ClinicSettings", "yes, so the administrator said")
            if now.is_disk_encrypted
            else translate("ClinicSettings", "no; each history is encrypted by itself")
        )
        self.add_shown(
            translate("ClinicSettings", "The whole disk is encrypted"),
            encrypted,
            translate("ClinicSettings", "Set by the administrator when the kiosk is set up."),
        )

    @property
    def _present(self) -> str:
        days = self._desk.settings.retention_days
        return FOR_EVER if days is None else str(days)

    def _choose(self, value: str) -> None:
        days = None if value == FOR_EVER else int(value)
        count = self._expired(days)
        if count is None:
            self._show_present()
            return
        if not count:
            self._question.hide()
            self._desk.change(retention_days=days)
            return
        self._wanted = days
        text = translate(
            "ClinicSettings",
            "%n person(s) were not here for longer than that. They will be erased in the coming "
            "night, with backups and keys. There is no way back.",
            "",
            count,
        )
        self._question.ask(text, translate("ClinicSettings", "Erase them in the night"))

    def _agree(self) -> None:
        self._desk.change(retention_days=self._wanted)

    def _show_present(self) -> None:
        choice = self.findChild(SegmentedChoice, "retention_days")
        if choice is not None:
            choice.select(self._present)


class LanguagesCard(ClinicCard):
    """What the first screen offers; the one that is spoken first comes first."""

    def __init__(
        self, appearance: Appearance, desk: SettingsDesk, languages: Sequence[str]
    ) -> None:
        heading = translate("ClinicSettings", "Languages")
        super().__init__(appearance, desk, heading, name="clinicLanguages")
        sentence = translate(
            "ClinicSettings", "Offered on the first screen. At least one stays switched on."
        )
        self.column.addWidget(MutedText(sentence))
        self._switches: dict[str, ToggleSwitch] = {}
        for code in languages:
            switch = ToggleSwitch(appearance, language_name(code), name=f"speak_{code}")
            switch.setChecked(code in desk.settings.languages)
            switch.setProperty("language", code)
            switch.toggled.connect(self._switch_language)
            self._switches[code] = switch
            self.column.addWidget(switch)
        self._hold_last()

    def _switch_language(self, is_on: bool) -> None:  # noqa: FBT001 - a slot's form
        sender = self.sender()
        if sender is None:
            return
        code = str(sender.property("language"))
        others = tuple(each for each in self._desk.settings.languages if each != code)
        self._desk.change(languages=(*others, code) if is_on else others)
        self._hold_last()

    def _hold_last(self) -> None:
        """Let the only language that is left not be switched off."""
        spoken = self._desk.settings.languages
        for code, switch in self._switches.items():
            switch.setEnabled(spoken != (code,))


def _days_text(days: int) -> str:
    years, rest = divmod(days, 365)
    if years and not rest:
        return translate("ClinicSettings", "%n year(s)", "", years)
    return translate("ClinicSettings", "%n day(s)", "", days)
