"""The sheet says what was done, and its codes can be read from paper."""

from __future__ import annotations

import pytest
import zxingcpp
from PySide6.QtGui import QImage

from heelrehab.exchange.take_home.pieces import joined, pieces_in
from heelrehab.ui.kiosk.take_home.sheet import print_sheet, sheet_of


def codes_on(pages):
    found = []
    for index in range(pages.count):
        image = pages.picture(index, 1240).convertToFormat(QImage.Format.Format_Grayscale8)
        shape = (image.height(), image.bytesPerLine())
        pixels = memoryview(image.constBits()).cast("B", shape=shape)
        found += [each.text for each in zxingcpp.read_barcodes(pixels)]
    return found


@pytest.mark.parametrize("exercises", [2, 16])
def test_every_code_is_read_from_the_paper(dressed, visit_of, catalogue, exercises):
    visit = visit_of(exercises)

    texts = codes_on(sheet_of(visit, catalogue))

    assert len(texts) == len(visit.codes)
    assert joined("paper", pieces_in("paper", "\n".join(texts))) == visit.content


def test_no_other_printer_takes_the_sheet(dressed, visit_of, catalogue):
    assert not print_sheet(sheet_of(visit_of(2), catalogue), "a printer that is not there")
