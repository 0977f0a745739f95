"""Printing by the system's own dialog."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from heelrehab.ui.report.paper.pages import Pages


class SystemPrinting:
    """Asks for a printer and prints on A4."""

    def print_pages(self, parent: QWidget, pages: Pages) -> bool:
        """Ask for a printer and print; False where the person changed their mind."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setFullPage(True)
        printer.setPageMargins(QMarginsF(0, 0, 0, 0))
        dialog = QPrintDialog(printer, parent)
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return False
        pages.draw_all(printer, printer.resolution())
        return True
