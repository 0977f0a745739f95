"""Compares the order in which Tab goes through a window with the order of reading."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget
from shiboken6 import isValid

TOLERANCE_PX = 4
MOST_TABS = 150
RAIL = "rail_"


def order_faults(window: QWidget) -> Iterator[str]:
    """Yield the steps of Tab that go back in reading order, and what Tab never reaches."""
    expected = expected_in(window)
    chain = tab_chain(window)
    for missed in expected - set(chain):
        if isValid(missed):
            yield f"Tab never reaches {name_of(missed)}"
    for before, after in pairwise(chain):
        places = place_of(before, window), place_of(after, window)
        if scroll_area_of(before) is not scroll_area_of(after):
            places = seen_place_of(before, window), seen_place_of(after, window)
        if goes_back(*places):
            yield f"Tab goes back from {name_of(before)} to {name_of(after)}"


def tab_chain(window: QWidget) -> list[QWidget]:
    """Return what Tab reaches, from where the focus is, once around; the focus comes back.

    The keys are pressed: asking PySide for the next in the chain makes it think that it owns it.
    """
    first = window.focusWidget()
    chain = []
    for _ in range(MOST_TABS):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        reached = window.focusWidget()
        if reached is None or (chain and reached is chain[0]):
            break
        if reached not in chain:
            chain.append(reached)
    if first is not None and isValid(first):
        first.setFocus(Qt.FocusReason.OtherFocusReason)
    # A page that was just opened may have made a part anew meanwhile.
    return from_the_top([each for each in chain if isValid(each)], window)


def expected_in(window: QWidget) -> set[QWidget]:
    """Return what Tab should stop at: all that takes it, of a group of choices only one."""
    return {
        each
        for each in window.findChildren(QAbstractButton)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and (each.group() is None or not each.group().exclusive())
        and not each.autoExclusive()
    }


def from_the_top(chain: list[QWidget], window: QWidget) -> list[QWidget]:
    """Return the round begun with what is read first, so that its one way back is left out."""
    if not chain:
        return chain
    places = [seen_place_of(each, window) for each in chain]
    on_rail = [at for at, each in zip(places, chain, strict=True) if is_on_rail(each)]
    begin = places.index(min(on_rail or places, key=lambda at: (at.top(), at.left())))
    return chain[begin:] + chain[:begin]


def is_on_rail(widget: QWidget) -> bool:
    return widget.objectName().startswith(RAIL)


def goes_back(before: QRect, after: QRect) -> bool:
    """True where ``after`` is read before ``before``: above it, or left of it in its row.

    From the foot of one column to the head of the next is no way back.
    """
    is_next_column = after.left() >= before.right() - TOLERANCE_PX
    is_above = after.bottom() <= before.top() + TOLERANCE_PX
    if is_above:
        return not is_next_column
    shared_px = min(after.bottom(), before.bottom()) - max(after.top(), before.top())
    is_same_row = shared_px > min(after.height(), before.height()) / 2
    return is_same_row and after.right() <= before.left() + TOLERANCE_PX


def place_of(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def seen_place_of(widget: QWidget, window: QWidget) -> QRect:
    """Return the place, at the edge of what scrolls where it is scrolled out of view."""
    area, place = scroll_area_of(widget), place_of(widget, window)
    if area is None:
        return place
    view = place_of(area.viewport(), window)
    left_px = min(max(place.left(), view.left()), view.right())
    top_px = min(max(place.top(), view.top()), view.bottom())
    return QRect(left_px, top_px, 1, 1) if not place.intersects(view) else place & view


def scroll_area_of(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    if parent is None or isinstance(parent, QScrollArea):
        return parent
    return scroll_area_of(parent)


def name_of(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__
