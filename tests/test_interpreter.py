"""PySide6 must leave the interpreter's constants alone (docs/adr/0001)."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel

CALLS = 500
MORTAL_BELOW = 1 << 30


def test_calls_that_return_nothing_take_no_reference_from_none(qtbot):
    """PySide6 6.12 on Python 3.11 takes one per call, until the process dies."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)

    for index in range(CALLS):
        label.setText(str(index))

    assert abs(sys.getrefcount(None) - before) < CALLS // 10


def test_importing_the_package_makes_the_constants_last():
    """Should someone override the pins, the process lives on all the same."""
    import heelrehab  # noqa: PLC0415 - the import is what is tested

    assert heelrehab.__version__
    assert all(
        sys.getrefcount(constant) > MORTAL_BELOW
        for constant in (None, True, False, Ellipsis, NotImplemented)
    )
