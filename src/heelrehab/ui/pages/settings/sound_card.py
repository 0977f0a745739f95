"""The settings of the tones: whether, how loud, on what, and which of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from heelrehab.ui.icons import IconName
from heelrehab.ui.pages.settings.setting_card import SettingCard, SwitchGrid
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.sounds import SoundName, Sounds, SoundStatus
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.choices.drop_down import DropDown
from heelrehab.ui.widgets.choices.labelled_slider import LabelledSlider
from heelrehab.ui.widgets.choices.toggle_switch import ToggleSwitch
from heelrehab.ui.widgets.text import BodyText, SmallText

translate = QCoreApplication.translate


class SoundCard(SettingCard):
    """Tones on or off, volume, output, each cue, the light at the edge.

    Signals:
        test_asked: Play a sound at the present volume.
    """

    test_asked = Signal()

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        sounds: Sounds,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            appearance,
            settings,
            translate("SoundCard", "Sound"),
            name="soundCard",
            parent=parent,
        )
        self._sounds = sounds
        now = settings.settings
        words = self.tr("Tones lead through the session")
        self.add_switch(words, "sound_on", name="soundSwitch", is_on=now.sound_on)
        volume = LabelledSlider(
            self.tr("Volume"), name="volume", least=0, most=100, step=5, text_of="{} %".format
        )
        volume.show_value(now.sound_volume_percent)
        volume.value_changed.connect(self._set_volume)
        self.column.addWidget(volume)
        self._output = DropDown(appearance, self.tr("Heard on"), name="soundOutput")
        self._output.activated.connect(self._choose_output)
        self.column.addWidget(BodyText(self.tr("Heard on")))
        self.column.addWidget(self._output)
        test = QuietButton(
            appearance, self.tr("Play a sound"), name="soundTest", icon=IconName.SOUND
        )
        test.clicked.connect(self.test_asked)
        self.add_row(test)
        self._problem = BodyText(name="soundProblem")
        self.column.addWidget(self._problem)
        self._add_cues()
        light = self.tr("Light up the edge of the screen with each sound")
        self.add_switch(light, "flash_on", name="flashSwitch", is_on=now.flash_on)
        sounds.outputs_changed.connect(self._show_outputs)
        sounds.status_changed.connect(self._show_outputs)
        self._show_outputs()

    def _add_cues(self) -> None:
        self.column.addWidget(SmallText(self.tr("Sounds that you want to hear")))
        grid = SwitchGrid(self._appearance, self.tr("Sounds that you want to hear"))
        for name in SoundName:
            switch = ToggleSwitch(self._appearance, cue_text(name), name=f"cue_{name.value}")
            switch.setChecked(name.value not in self._settings.settings.silent_cues)
            switch.setProperty("cue", name.value)
            switch.toggled.connect(self._switch_cue)
            grid.add_switch(switch)
        self.column.addWidget(grid)

    def _show_outputs(self) -> None:
        """List what there is to hear by; one that is gone stays chosen until it is back."""
        chosen = self._settings.settings.sound_device
        with QSignalBlocker(self._output):
            self._output.clear()
            self._output.addItem(self.tr("As the system"), "")
            for output in self._sounds.outputs():
                self._output.addItem(output.name, output.id)
            if self._output.findData(chosen) < 0:
                self._output.addItem(self.tr("Chosen before, not there now"), chosen)
            self._output.setCurrentIndex(self._output.findData(chosen))
        problem = sound_problem_text(self._sounds.status)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _choose_output(self, index: int) -> None:
        self._settings.change(sound_device=str(self._output.itemData(index)))

    def _set_volume(self, percent: int) -> None:
        self._settings.change(sound_volume_percent=percent)

    def _switch_cue(self, is_on: bool) -> None:  # noqa: FBT001 - a slot's form
        sender = self.sender()
        if sender is None:
            return
        cue = str(sender.property("cue"))
        others = tuple(each for each in self._settings.settings.silent_cues if each != cue)
        self._settings.change(silent_cues=others if is_on else (*others, cue))


def cue_text(name: SoundName) -> str:
    """Return what a tone tells."""
    return {
        SoundName.GET_READY: translate("SoundCard", "Get ready"),
        SoundName.START: translate("SoundCard", "Start"),
        SoundName.REP_TURN: translate("SoundCard", "Next move"),
        SoundName.HALFWAY: translate("SoundCard", "Halfway"),
        SoundName.LAST_THREE: translate("SoundCard", "Last three seconds"),
        SoundName.HOLD_END: translate("SoundCard", "End of a hold"),
        SoundName.REST: translate("SoundCard", "Rest"),
        SoundName.SIDE_CHANGE: translate("SoundCard", "Change legs"),
        SoundName.EXERCISE_DONE: translate("SoundCard", "Exercise done"),
        SoundName.SESSION_DONE: translate("SoundCard", "Session done"),
    }[name]


def sound_problem_text(status: SoundStatus) -> str:
    """Return why there is no sound, nothing where there is."""
    match status:
        case SoundStatus.NOT_LOADED | SoundStatus.READY:
            return ""
        case SoundStatus.NO_LIBRARY:
            return translate(
                "SoundCard", "The system lacks what sound needs: try heelrehab doctor."
            )
        case SoundStatus.NO_OUTPUT:
            return translate("SoundCard", "There is no loudspeaker and no headphone to play on.")
        case SoundStatus.SERVER_GONE:
            return translate("SoundCard", "The system's sound ended. Start HeelRehab again for it.")
        case SoundStatus.FAILED:
            return translate("SoundCard", "The sounds cannot be played here.")
