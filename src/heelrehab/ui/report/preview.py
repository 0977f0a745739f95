"""The pages on screen, as they will be printed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from heelrehab.ui.report.paper.blocks import PAGE_PT
from heelrehab.ui.report.paper.pages import Pages
from heelrehab.ui.theme.appearance import Appearance
from heelrehab.ui.theme.sizes import STEP_PX

_GAP_PX = 4 * STEP_PX
_USUAL_WIDTH_PX = 560


class PagePreview(QWidget):
    """Every page below the other, as wide as there is room."""

    def __init__(self, appearance: Appearance, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportPreview")
        self._appearance = appearance
        self._pages: Pages | None = None
        self._pictures: dict[tuple[int, int], QImage] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self.update)

    def show_pages(self, pages: Pages) -> None:
        """Show other pages."""
        self._pages = pages
        self._pictures.clear()
        self.setAccessibleName(self.tr("Preview of %n page(s)", "", pages.count))
        self.updateGeometry()
        self.update()

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return 0 if self._pages is None else self._pages.count

    def sizeHint(self) -> QSize:
        """Return the size at the usual width."""
        return QSize(_USUAL_WIDTH_PX, self.heightForWidth(_USUAL_WIDTH_PX))

    def hasHeightForWidth(self) -> bool:
        """Return True: wider means higher."""
        return True

    def heightForWidth(self, width_px: int) -> int:
        """Return the height of all pages at a width."""
        return max(1, self.page_count) * (_page_height_px(width_px) + _GAP_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages that are seen."""
        if self._pages is None:
            return
        page_px = _page_height_px(self.width())
        with QPainter(self) as painter:
            for index in range(self._pages.count):
                top_px = index * (page_px + _GAP_PX)
                if not event.rect().intersects(self.rect().translated(0, top_px)):
                    continue
                painter.drawImage(0, top_px, self._picture(self._pages, index))
                painter.setPen(QPen(QColor(self._appearance.theme.outline), 1))
                painter.drawRect(QRectF(0.5, top_px + 0.5, self.width() - 1, page_px - 1))

    def _picture(self, pages: Pages, index: int) -> QImage:
        key = (index, self.width())
        if key not in self._pictures:
            ratio = self.devicePixelRatioF()
            self._pictures[key] = pages.picture(index, self.width(), ratio)
        return self._pictures[key]


def _page_height_px(width_px: int) -> int:
    return round(width_px * PAGE_PT.height() / PAGE_PT.width())
