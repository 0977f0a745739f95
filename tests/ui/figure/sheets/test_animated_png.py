from __future__ import annotations

import struct

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from heelrehab.ui.figure.sheets.animated_png import SIGNATURE, animated
from heelrehab.ui.figure.sheets.drawing import png_of

pytestmark = pytest.mark.usefixtures("qapp")


def png(colour):
    image = QImage(QSize(8, 6), QImage.Format.Format_RGB32)
    image.fill(colour)
    return png_of(image)


def chunks_of(data):
    at, found = len(SIGNATURE), []
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        found.append((data[at + 4 : at + 8], data[at + 8 : at + 8 + length]))
        at += length + 12
    return found


def test_a_program_that_knows_only_still_pictures_shows_the_first():
    moving = animated([png(Qt.GlobalColor.red), png(Qt.GlobalColor.blue)], 10)
    first = QImage.fromData(moving)
    assert first.size() == QSize(8, 6)
    assert first.pixelColor(3, 3) == Qt.GlobalColor.red


def test_every_picture_is_there_in_order_with_its_time():
    moving = animated([png(Qt.GlobalColor.red)] * 3, 10)
    chunks = chunks_of(moving)
    kinds = [kind for kind, _ in chunks]
    assert kinds.count(b"fcTL") == 3
    assert kinds[:4] == [b"IHDR", b"acTL", b"fcTL", b"IDAT"]
    assert kinds[-1] == b"IEND"
    numbered = [struct.unpack(">I", data[:4])[0] for kind, data in chunks if kind in SEQUENCED]
    assert numbered == list(range(len(numbered)))
    controls = [data for kind, data in chunks if kind == b"fcTL"]
    assert all(struct.unpack(">HH", control[20:24]) == (1, 10) for control in controls)


SEQUENCED = (b"fcTL", b"fdAT")
