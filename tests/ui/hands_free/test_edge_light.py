"""The edge lights up for a moment and is in nobody's way."""

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QWidget

from heelrehab.ui.hands_free.edge_light import EdgeLight


@pytest.fixture
def lit(qtbot, appearance):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.light = EdgeLight(appearance, page)
    page.show()
    return page


def test_it_is_dark_until_it_flashes_and_goes_out_by_itself(lit):
    assert lit.light.isHidden()

    lit.light.flash()
    assert not lit.light.isHidden()
    lit.light.findChild(QTimer).timeout.emit()

    assert lit.light.isHidden()


def test_only_the_edge_is_lit(lit, appearance):
    before = lit.grab().toImage()
    lit.light.flash()
    after = lit.grab().toImage()

    centre, accent = QPoint(200, 150), appearance.theme.accent
    assert after.pixelColor(centre) == before.pixelColor(centre)
    for corner in (QPoint(1, 150), QPoint(398, 150), QPoint(200, 1), QPoint(200, 298)):
        assert after.pixelColor(corner).name() == accent.lower()


def test_it_is_as_large_as_what_it_lies_over(lit):
    lit.resize(640, 480)
    lit.light.flash()

    assert lit.light.size() == lit.size()


def test_clicks_go_through_it(lit):
    lit.light.flash()

    assert lit.childAt(200, 1) is None
