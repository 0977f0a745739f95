"""Heel raises of people without symptoms, for comparison."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout

from heelrehab.ui.theme.sizes import STEP_PX
from heelrehab.ui.widgets.text import BodyText, MutedText

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Norm:
    """Raises on one leg until tired, on a 10-degree slope at 60 a minute."""

    decade: int
    men_reps: int
    women_reps: int


NORMS = (
    Norm(20, 37, 30),
    Norm(30, 32, 27),
    Norm(40, 28, 24),
    Norm(50, 23, 21),
    Norm(60, 19, 19),
    Norm(70, 14, 16),
)
"""By decade of age.

Source: medians and re-test limits of about 6 raises, Hebert-Losier 2017,
doi 10.1016/j.physio.2017.03.002, n = 566; the table by decade through a clinic's page (secondary).
"""


def norms_table() -> QGridLayout:
    """Return the norms as a small table: age, men, women."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(6 * STEP_PX)
    grid.setVerticalSpacing(STEP_PX)
    heads = (
        translate("CheckIns", "Age"),
        translate("CheckIns", "Men"),
        translate("CheckIns", "Women"),
    )
    for column, head in enumerate(heads):
        grid.addWidget(MutedText(head), 0, column)
    for line, norm in enumerate(NORMS, start=1):
        age = f"{norm.decade}–{norm.decade + 9}"
        for column, text in enumerate((age, str(norm.men_reps), str(norm.women_reps))):
            cell = BodyText(text)
            cell.setAccessibleName(f"{age}, {heads[column]}: {text}" if column else age)
            grid.addWidget(cell, line, column)
    grid.setColumnStretch(len(heads), 1)
    return grid
