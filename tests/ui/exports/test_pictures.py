"""Codes are found in photographs as people take them; what is no picture is told."""

from __future__ import annotations

import struct
import zlib

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF, QTransform

from heelrehab.exchange.faults import ExchangeError, RefusalCode
from heelrehab.exchange.take_home.codes import code_of
from heelrehab.exchange.take_home.pieces import pieces_of
from heelrehab.ui.exports.pictures import texts_in
from heelrehab.ui.kiosk.take_home.code_picture import draw_code

(TEXT,) = pieces_of(bytes(range(256)) + bytes(range(200)), 970)


def photograph(path, *, corners, size=(1600, 1200), blur=1, format_=None):
    """Save a picture of a code whose corners stand where a hand-held phone sees them."""
    flat = QImage(800, 800, QImage.Format.Format_RGB32)
    flat.fill(Qt.GlobalColor.white)
    with QPainter(flat) as painter:
        draw_code(painter, code_of(TEXT), QRectF(flat.rect()), dots_a_unit=1)
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("#8A7F70"))
    square = QPolygonF([QPointF(0, 0), QPointF(800, 0), QPointF(800, 800), QPointF(0, 800)])
    seen = QTransform.quadToQuad(square, QPolygonF([QPointF(*corner) for corner in corners]))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(QTransform(seen))
        painter.drawImage(0, 0, flat)
    if blur > 1:
        smaller = image.scaled(
            size[0] // blur, size[1] // blur, mode=Qt.TransformationMode.SmoothTransformation
        )
        image = smaller.scaled(*size, mode=Qt.TransformationMode.SmoothTransformation)
    assert image.save(str(path), format_)
    return path


STRAIGHT = ((400, 200), (1200, 200), (1200, 1000), (400, 1000))
ASKEW = ((450, 180), (1150, 260), (1230, 1010), (380, 940))
TURNED = ((800, 60), (1340, 600), (800, 1140), (260, 600))


@pytest.mark.parametrize("corners", [STRAIGHT, ASKEW, TURNED])
@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp"])
def test_a_code_is_found_straight_askew_and_turned(qapp, tmp_path, corners, name):
    path = photograph(tmp_path / name, corners=corners)

    assert texts_in(path) == (TEXT,)


def test_a_code_is_found_in_a_soft_picture_and_in_a_very_large_one(qapp, tmp_path):
    soft = photograph(tmp_path / "soft.jpg", corners=STRAIGHT, blur=2)
    corners = [(3 * x, 3 * y) for x, y in ASKEW]
    large = photograph(tmp_path / "large.jpg", corners=corners, size=(4800, 3600))

    assert texts_in(soft) == (TEXT,)
    assert texts_in(large) == (TEXT,)


def test_the_content_counts_not_the_name(qapp, tmp_path):
    path = photograph(tmp_path / "really.jpg", corners=STRAIGHT, format_="PNG")

    assert texts_in(path) == (TEXT,)


def test_a_picture_without_codes_has_no_texts(qapp, tmp_path):
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.lightGray)
    image.save(str(tmp_path / "grey.png"))

    assert texts_in(tmp_path / "grey.png") == ()


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + bytes(50)])
def test_what_is_no_picture_is_told(qapp, tmp_path, content):
    path = tmp_path / "x.heic"
    path.write_bytes(content)

    with pytest.raises(ExchangeError) as caught:
        texts_in(path)

    assert caught.value.refusal.code is RefusalCode.NO_PICTURE


def test_a_picture_that_unpacks_to_gigabytes_is_refused_by_its_head(qapp, tmp_path):
    path = tmp_path / "bomb.png"
    head = b"IHDR" + struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk + struct.pack(">I", 9) + b"IDAT" + bytes(9))

    with pytest.raises(ExchangeError) as caught:
        texts_in(path)

    assert caught.value.refusal.code is RefusalCode.TOO_LARGE
