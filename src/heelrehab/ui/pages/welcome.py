"""The first start: what this is, what it is not, and where to begin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from heelrehab.content.catalogue import Catalogue
from heelrehab.content.faults import CatalogueError
from heelrehab.core.side import Side
from heelrehab.ui.figure.choice import look_of
from heelrehab.ui.figure.view import FigurePicture
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import FlowLayout, ScrollPage
from heelrehab.ui.widgets.buttons import PrimaryButton, QuietButton
from heelrehab.ui.widgets.choices.segmented import SegmentedChoice
from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.panels import Card
from heelrehab.ui.widgets.text import BodyText, MutedText, PageTitle, SubHeading

SHOWN_EXERCISE = "heel_raise_double_floor"
TEXT_PERCENTS = (100, 125, 150, 200)
WORDS_WIDTH_IN_TEXT = 26
PICTURE_WIDTH_PX = 300


class WelcomePage(ScrollPage):
    """Says what the program does and does not do, and offers the finder.

    Signals:
        finder_requested: Find the programme that fits.
        look_around_requested: Not now.
    """

    finder_requested = Signal()
    look_around_requested = Signal()

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        catalogue: Catalogue,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="welcomePage", parent=parent)
        self._appearance = appearance
        self._settings = settings
        self._picture = FigurePicture()
        self._beside = Beside(least_wide_px=0, narrow_px=PICTURE_WIDTH_PX)
        self._beside.addWidget(self._words())
        self._beside.addWidget(self._picture)
        card = Card(name="welcomeCard")
        card.column.addLayout(self._beside)
        self.column.addWidget(card)
        self.column.addWidget(self._text_size())
        self._show_picture(catalogue)
        appearance.changed.connect(self._dress)
        settings.settings_changed.connect(self._dress)
        self._dress()

    def _words(self) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP_PX)
        column.addWidget(PageTitle(self.tr("Welcome to HeelRehab")))
        column.addWidget(
            BodyText(
                self.tr(
                    "For pain at the back of the heel. It finds exercises that fit, leads you "
                    "through them, and changes the dose by how your heel takes it. It always "
                    "says why."
                )
            )
        )
        for heading, text in (
            (
                self.tr("It does not examine you"),
                self.tr(
                    "It gives no diagnosis and does not replace a doctor or a physiotherapist. "
                    "The questions look for signs that should be seen by one first."
                ),
            ),
            (
                self.tr("It stays with you"),
                self.tr("What you enter stays on this computer. There is no account."),
            ),
            (
                self.tr("It takes time"),
                self.tr("Tendons change slowly, so a programme runs for twelve weeks or more."),
            ),
        ):
            column.addSpacing(2 * STEP_PX)
            column.addWidget(SubHeading(heading))
            column.addWidget(BodyText(text))
        column.addSpacing(6 * STEP_PX)
        column.addLayout(self._buttons())
        column.addStretch()
        return words

    def _buttons(self) -> FlowLayout:
        find = PrimaryButton(self._appearance, self.tr("Find my programme"), name="welcomeFind")
        look = QuietButton(self._appearance, self.tr("Look around first"), name="welcomeLook")
        find.clicked.connect(self.finder_requested)
        look.clicked.connect(self.look_around_requested)
        self.setFocusProxy(find)
        row = FlowLayout()
        row.addWidget(find)
        row.addWidget(look)
        return row

    def _text_size(self) -> Card:
        card = Card(name="welcomeTextSize")
        label = self.tr("Text size")
        choices = [
            (str(each), self.tr("{percent} %").format(percent=each)) for each in TEXT_PERCENTS
        ]
        size = SegmentedChoice(self._appearance, label, choices, name="textSize")
        size.select(str(self._settings.settings.text_percent))
        size.chosen.connect(self._choose_text_size)
        card.column.addWidget(SubHeading(label))
        card.column.addWidget(size)
        card.column.addWidget(
            MutedText(self.tr("Colours, language, sounds and more are in Settings."))
        )
        return card

    def _choose_text_size(self, percent: str) -> None:
        self._settings.change(text_percent=int(percent))

    def _show_picture(self, catalogue: Catalogue) -> None:
        """Show an exercise; no picture where its file was refused."""
        try:
            exercise = catalogue.exercise(SHOWN_EXERCISE)
        except CatalogueError:
            self._picture.hide()
            return
        self._picture.setObjectName("welcomePicture")
        self._picture.setAccessibleName(catalogue.exercise_text(SHOWN_EXERCISE).name)
        self._picture.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._picture.show_step(exercise, Side.RIGHT, 0)

    def _dress(self) -> None:
        self._picture.set_look(look_of(self._appearance.name, self._settings.settings))
        text_px = self._appearance.sizes.text_px
        self._beside.set_widths(WORDS_WIDTH_IN_TEXT * text_px, PICTURE_WIDTH_PX)
