"""The pages to read: when to see someone first, the sources last."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from heelrehab.content.catalogue import Catalogue, GuidePage
from heelrehab.content.faults import CatalogueError
from heelrehab.core.side import Side
from heelrehab.ui.figure.choice import look_of
from heelrehab.ui.figure.view import FigurePicture
from heelrehab.ui.icons import IconName
from heelrehab.ui.pages.learn.chapter_button import ChapterButton
from heelrehab.ui.pages.learn.reading import LEAST_WIDTH_IN_TEXT, Reading
from heelrehab.ui.settings_keeper import SettingsKeeper
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.arranging import Column, ScrollPage
from heelrehab.ui.widgets.buttons import QuietButton
from heelrehab.ui.widgets.layouts.beside import Beside
from heelrehab.ui.widgets.panels import Card, PageHeader
from heelrehab.ui.widgets.text import Heading, SmallText

FIRST_PAGE = "when_to_see_someone"
_LIST_WIDTH_IN_TEXT = 16
_PICTURE_HEIGHT_PX = 200


class LearnPage(ScrollPage):
    """A list of pages beside the one that is read, or above it in a narrow window.

    Signals:
        red_flags_requested: The person wants to be asked for warning signs.
    """

    red_flags_requested = Signal()

    def __init__(
        self,
        appearance: Appearance,
        settings: SettingsKeeper,
        catalogue: Catalogue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="learnPage", parent=parent)
        self._appearance = appearance
        self._settings = settings
        self._catalogue = catalogue
        self._pages = {page.id: page for page in _in_order(catalogue.guide_pages())}
        self._group = QButtonGroup(self)
        self._chapters = QWidget()
        self._card = Card(name="learnReading")
        self._title = Heading(name="learnTitle")
        self._picture = FigurePicture()
        self._reading = Reading(appearance, name="learnText")
        self._untranslated = SmallText(self.tr("This page is not translated yet."))
        self._ask = QuietButton(
            appearance, self.tr("Something is wrong"), name="learnAsk", icon=IconName.WARNING
        )
        self._ask.clicked.connect(self.red_flags_requested)
        self._lay_out()
        self._group.buttonClicked.connect(self._choose)
        appearance.changed.connect(self._dress)
        settings.settings_changed.connect(self._dress)
        self._dress()
        if self._pages:
            self.open_page(next(iter(self._pages)))

    def open_page(self, page_id: str) -> None:
        """Show a page; an unknown id changes nothing."""
        page = self._pages.get(page_id)
        if page is None:
            return
        for button in self._group.buttons():
            button.setChecked(button.objectName() == f"learn_{page_id}")
        self._title.setText(page.title)
        self._reading.show_text(page.body)
        self._untranslated.setVisible(page.language != self._catalogue.language)
        self._ask.setVisible(page_id == FIRST_PAGE)
        self._show_picture(page)

    def _lay_out(self) -> None:
        chapters, ground = self._chapters, QWidget()
        chapters.setAccessibleName(self.tr("Pages"))
        column = Column(chapters)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP_PX)
        for page in self._pages.values():
            button = ChapterButton(self._appearance, page)
            self._group.addButton(button)
            column.addWidget(button)
        self._picture.setFixedHeight(_PICTURE_HEIGHT_PX)
        self._picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for widget in (self._title, self._picture, self._untranslated, self._reading):
            self._card.column.addWidget(widget)
        self._card.column.addWidget(self._ask, alignment=Qt.AlignmentFlag.AlignLeft)
        self._row = Beside(ground, least_wide_px=1, is_narrow_first=True)
        self._row.addWidget(chapters)
        self._row.addWidget(self._card)
        line = self.tr("What the pain is, how the exercises help, and how sure that is.")
        self.column.addWidget(PageHeader(self.tr("Learn"), line))
        self.column.addWidget(ground)

    def _show_picture(self, page: GuidePage) -> None:
        self._picture.hide()
        if not page.figure_exercise_id:
            return
        try:
            exercise = self._catalogue.exercise(page.figure_exercise_id)
        except CatalogueError:
            return
        self._picture.set_description(page.figure_text)
        self._picture.show_step(exercise, Side.RIGHT, exercise.telling_move)
        self._picture.show()

    def _choose(self, button: ChapterButton) -> None:
        self.open_page(button.page_id)
        self._show_from_its_top()

    def _show_from_its_top(self) -> None:
        """Scroll up, or down to the text where the list of pages stands above it."""
        bar = self.verticalScrollBar()
        is_below = self._card.y() > self._chapters.y()
        top_px = bar.value() + self._card.mapTo(self, QPoint(0, 0)).y()
        bar.setValue(top_px - 2 * STEP_PX if is_below else 0)

    def _dress(self) -> None:
        text_px = self._appearance.sizes.text_px
        self._row.set_widths(LEAST_WIDTH_IN_TEXT * text_px, _LIST_WIDTH_IN_TEXT * text_px)
        self._picture.set_look(look_of(self._appearance.name, self._settings.settings))


def _in_order(pages: tuple[GuidePage, ...]) -> list[GuidePage]:
    return sorted(pages, key=_is_later)


def _is_later(page: GuidePage) -> bool:
    return page.id != FIRST_PAGE
