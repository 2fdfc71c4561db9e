"""Printing a PDF: its pages as pictures on the printer that the user chooses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from ui.tasks.preview import render_pages

DOTS = 300  # an inch


def print_pdf(parent: QWidget, data: bytes, title: str) -> str:
    """Ask for a printer and print; answers what is to be told: that it was sent, or that there is no printer."""
    if not QPrinterInfo.availablePrinterNames():
        return QCoreApplication.translate(
            "printing", "This machine has no printer. Save the PDF and print it where there is one."
        )
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return ""
    paint_pages(printer, data)
    return QCoreApplication.translate("printing", "Sent to {printer}.").format(printer=printer.printerName())


def paint_pages(printer: QPrinter, data: bytes) -> int:
    """Paint every page of a PDF on the printer, as large as its paper allows; answers how many."""
    painter = QPainter(printer)
    count = 0
    for picture in render_pages(data, DOTS / 72):
        if count:
            printer.newPage()
        area = painter.viewport()
        scale = min(area.width() / picture.width(), area.height() / picture.height())
        painter.save()
        painter.scale(scale, scale)
        painter.drawImage(0, 0, picture)
        painter.restore()
        count += 1
    painter.end()
    return count
