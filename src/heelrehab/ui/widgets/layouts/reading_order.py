"""Lets Tab go through widgets as they are read, whatever order they were made in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import methodcaller

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def move_focus(root: QWidget, *, is_next: bool) -> bool:
    """Give the focus to what is read next in ``root``, or before; False where nothing can be.

    Pages make some of their parts anew, which Qt would let Tab reach last of all.
    """
    stops = list(_stops(root))
    focused = root.window().focusWidget()
    if not stops:
        return False
    reasons = Qt.FocusReason
    step, reason = (1, reasons.TabFocusReason) if is_next else (-1, reasons.BacktabFocusReason)
    outside = -1 if is_next else 0
    at = stops.index(focused) if focused in stops else outside
    stops[(at + step) % len(stops)].setFocus(reason)
    return True


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at, row by row; a column is left when it is through."""
    found = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for child in _in_rows(each for each in found if each.isVisible()):
        if _takes_tab(child):
            yield child
        yield from _stops(child)


def _takes_tab(widget: QWidget) -> bool:
    """True where Tab stops: of choices that exclude each other at the one that is made."""
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if not takes_tab or not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is None or not group.exclusive() or widget.hasFocus():
        return True
    return group.checkedButton() in (None, widget)


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
