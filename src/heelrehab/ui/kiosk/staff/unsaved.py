"""What is chosen on a page and not kept yet: it is told once before the page is left."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget


@runtime_checkable
class Unsaved(Protocol):
    """A page on which something may be chosen that is kept by a button only."""

    @property
    def has_unsaved(self) -> bool:
        """True while leaving would lose what was chosen."""
        ...


def has_unsaved(page: QWidget | None) -> bool:
    """Return whether leaving the page would lose something."""
    return isinstance(page, Unsaved) and page.has_unsaved


def unsaved_text() -> str:
    """Return what is said the first time that such a page is to be left."""
    return QCoreApplication.translate(
        "StaffArea", "What you chose here is not kept yet. Touch again to leave without it."
    )
