"""Codes in pictures: from a phone, a scanner or a screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from heelrehab.exchange.faults import ExchangeError, Refusal, RefusalCode

_MOST_PIXELS = 64_000_000
"""A quarter of a gigabyte unpacked, which is also what Qt allows; phones save 12 to 50 million."""
_MOST_SIDE_PX = 4000
"""A larger picture is read smaller: a code that fills a quarter of it has ten pixels a module."""


def texts_in(path: Path) -> tuple[str, ...]:
    """Return the texts of all QR codes in a picture, in whatever light or angle.

    Raises:
        ExchangeError: ``UNREADABLE``, ``NO_PICTURE`` or ``TOO_LARGE``.
    """
    import zxingcpp  # noqa: PLC0415 - on first need

    image = _grey(path)
    shape = (image.height(), image.bytesPerLine())
    pixels = memoryview(image.constBits()).cast("B", shape=shape)
    found = zxingcpp.read_barcodes(pixels)
    return tuple(each.text for each in found if each.text)


def _grey(path: Path) -> QImage:
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > _MOST_PIXELS:
        detail = f"{size.width()} x {size.height()} pixels"
        raise ExchangeError(Refusal(RefusalCode.TOO_LARGE, str(path), detail=detail))
    if max(size.width(), size.height()) > _MOST_SIDE_PX:
        bounds = QSize(_MOST_SIDE_PX, _MOST_SIDE_PX)
        reader.setScaledSize(size.scaled(bounds, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        refusal = Refusal(RefusalCode.NO_PICTURE, str(path), detail=reader.errorString())
        raise ExchangeError(refusal)
    return image.convertToFormat(QImage.Format.Format_Grayscale8)
