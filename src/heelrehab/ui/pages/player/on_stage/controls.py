"""The player's buttons; each does what its key does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from heelrehab.core.session.states import Paused, Running, State, Waiting
from heelrehab.ui.icons import IconName
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from heelrehab.ui.widgets.text import SmallText


class PlayerControls(QWidget):
    """Back, pause, skip; below them reps, pain, sound and the end.

    Signals:
        back_asked, pause_asked, skip_asked: As the arrow keys and Space.
        more_asked, fewer_asked: One rep more or less.
        slower_asked, faster_asked: More or less time for each move, or to get ready.
        pain_asked, sound_asked, end_asked: As P, M and Esc.
        wrong_told: Something snapped, gave way or otherwise feels wrong.
    """

    back_asked = Signal()
    pause_asked = Signal()
    skip_asked = Signal()
    more_asked = Signal()
    fewer_asked = Signal()
    slower_asked = Signal()
    faster_asked = Signal()
    pain_asked = Signal()
    sound_asked = Signal()
    end_asked = Signal()
    wrong_told = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("playerControls")
        self._appearance = appearance
        self._back = QuietButton(appearance, self.tr("Back"), name="playerBack", icon=IconName.BACK)
        self._pause = PrimaryButton(
            appearance, self.tr("Pause"), name="playerPause", icon=IconName.PAUSE
        )
        self._skip = QuietButton(appearance, self.tr("Skip"), name="playerSkip", icon=IconName.SKIP)
        self._small = {
            "playerFewer": (self.tr("One rep less"), IconName.MINUS, self.fewer_asked),
            "playerMore": (self.tr("One rep more"), IconName.PLUS, self.more_asked),
            "playerSlower": (self.tr("Slower"), IconName.SLOWER, self.slower_asked),
            "playerFaster": (self.tr("Quicker"), IconName.FASTER, self.faster_asked),
            "playerPain": (self.tr("Pain now"), IconName.PAIN, self.pain_asked),
            "playerSound": (self.tr("Sound off"), IconName.SOUND, self.sound_asked),
            "playerEnd": (self.tr("End the session"), IconName.STOP, self.end_asked),
            "playerWrong": (
                QCoreApplication.translate("TodayPage", "Something is wrong"),
                IconName.WARNING,
                self.wrong_told,
            ),
        }
        self._lay_out()
        self._back.clicked.connect(self.back_asked)
        self._pause.clicked.connect(self.pause_asked)
        self._skip.clicked.connect(self.skip_asked)

    def show_state(self, state: State) -> None:
        """Name the main button after what it does now."""
        match state:
            case Running():
                self._name_main(self.tr("Pause"), IconName.PAUSE)
            case Waiting():
                self._name_main(self.tr("Go on"), IconName.PLAY)
            case Paused():
                self._name_main(self.tr("Resume"), IconName.PLAY)
            case _:
                self.setEnabled(False)

    def show_getting_ready(self, *, is_getting_ready: bool) -> None:
        """Name the buttons of the pace after what they change now."""
        slower, faster = self.tr("Slower"), self.tr("Quicker")
        if is_getting_ready:
            slower, faster = self.tr("More time to get ready"), self.tr("Less time to get ready")
        for name, text in (("playerSlower", slower), ("playerFaster", faster)):
            button = self.findChild(IconButton, name)
            if button is not None and button.accessibleName() != text:
                button.rename(text)

    def show_keys(self, *, is_wanted: bool) -> None:
        """Show or hide the line that names the keys, where there are any."""
        self._keys.setVisible(is_wanted and self._appearance.has_keyboard)

    def show_sound(self, *, is_on: bool) -> None:
        """Name the sound button after what it does now."""
        button = self.findChild(IconButton, "playerSound")
        if button is not None:
            button.rename(self.tr("Sound off") if is_on else self.tr("Sound on"))
            button.show_icon(IconName.SOUND if is_on else IconName.MUTE)

    def _name_main(self, text: str, icon: IconName) -> None:
        if self._pause.text() != text:
            self._pause.setText(text)
            self._pause.setAccessibleName(text)
            self._pause.show_icon(icon)

    def _lay_out(self) -> None:
        main = QHBoxLayout()
        main.setSpacing(3 * STEP_PX)
        for button, stretch in ((self._back, 2), (self._pause, 3), (self._skip, 2)):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            main.addWidget(button, stretch=stretch)
        more = QHBoxLayout()
        more.setSpacing(2 * STEP_PX)
        more.addStretch()
        for name, (text, icon, signal) in self._small.items():
            small = IconButton(self._appearance, text, name=name, icon=icon)
            small.clicked.connect(signal)
            more.addWidget(small)
        more.addStretch()
        self._keys = SmallText(
            self.tr("Space pause · ← → move · ↑ ↓ reps · , . pace · P pain · M sound · Esc end"),
            name="playerKeys",
        )
        self._keys.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP_PX)
        column.addLayout(main)
        column.addLayout(more)
        column.addWidget(self._keys)
