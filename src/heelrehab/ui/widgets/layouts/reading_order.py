"""Lets Tab go through widgets as they are read, whatever order they were made in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from operator import methodcaller

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget


def order_by_reading(root: QWidget) -> None:
    """Let Tab go through what is shown in ``root`` row by row, columns one after the other.

    Pages make some of their parts anew, and Qt lets Tab reach those last of all.
    """
    for before, after in pairwise(_reached(root)):
        QWidget.setTabOrder(before, after)


def _reached(widget: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at. Parts stay together: a column is left when it is through."""
    found = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for child in _in_rows(each for each in found if not each.isHidden()):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
            yield child
        yield from _reached(child)


def _in_rows(widgets: Iterable[QWidget]) -> Iterator[QWidget]:
    """Yield siblings from top to bottom, and from left to right within a row."""
    row: list[QWidget] = []
    for widget in sorted(widgets, key=methodcaller("y")):
        if row and not _is_beside(widget.geometry(), row[0].geometry()):
            yield from sorted(row, key=methodcaller("x"))
            row = []
        row.append(widget)
    yield from sorted(row, key=methodcaller("x"))


def _is_beside(one: QRect, other: QRect) -> bool:
    """True where two places share at least half the height of the lower one."""
    shared_px = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    return shared_px >= min(one.height(), other.height()) / 2
