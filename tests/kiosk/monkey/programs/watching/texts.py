"""Everything that a program tells, to those who see and to those who listen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

KINDS = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)
_TOLD_BY = ("text", "toPlainText", "placeholderText", "title", "windowTitle", "toolTip")
_DEEPEST = 60
_MOST_CELLS = 400


def told_to_the_ear(root: QWidget) -> Iterator[str]:
    """Yield what the accessible tree below a widget says, whether its parts are seen or not."""
    interface = QAccessible.queryAccessibleInterface(root)
    if interface is not None:
        yield from _below(interface, 0)
    # What a parent leaves out of its children, as a stack what is not on top.
    for widget in root.findChildren(QWidget):
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        yield widget.whatsThis()


def _below(interface: QAccessibleInterface, depth: int) -> Iterator[str]:
    if not interface.isValid() or depth > _DEEPEST:
        return
    for kind in KINDS:
        yield interface.text(kind)
    for index in range(min(interface.childCount(), _MOST_CELLS)):
        child = interface.child(index)
        if child is not None:
            yield from _below(child, depth + 1)


def told_to_the_eye(root: QWidget) -> Iterator[str]:
    """Yield the texts of all widgets, hidden ones included: nothing may lie ready either."""
    for widget in (root, *root.findChildren(QWidget)):
        for name in _TOLD_BY:
            teller = getattr(widget, name, None)
            if callable(teller):
                told = teller()
                if isinstance(told, str):
                    yield told


def told_by_the_program(application: QApplication) -> Iterator[str]:
    """Yield what the clipboard and the properties of the application hold."""
    yield application.clipboard().text()
    for name in application.dynamicPropertyNames():
        yield str(application.property(bytes(name.data()).decode()))


def all_told(application: QApplication) -> str:
    """Return everything in one text."""
    told = [*told_by_the_program(application)]
    for window in application.topLevelWidgets():
        told += told_to_the_eye(window)
        told += told_to_the_ear(window)
    return "\n".join(filter(None, told))
