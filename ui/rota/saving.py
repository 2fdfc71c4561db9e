"""The rota as a calendar file, or its shown week on paper: asked for, written, and told with what was left out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDir, QSettings, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from directory.answers import Answer
from directory.errors import DirectoryError
from directory.exporting.files import free_name
from ui.tasks.printing import print_pdf
from ui.texts import plain, sentence

if TYPE_CHECKING:
    from ui.tasks.rota import RotaTask

WEEKS_AHEAD = 52


def save_calendar(task: RotaTask) -> None:
    """Ask for the file, and write the rota from the shown week on."""
    file = _ask(task, task.save_button.text(), "rota.ics")
    if file is not None:
        save_calendar_to(task, file)


def save_calendar_to(task: RotaTask, file: Path) -> None:
    """Write the file: what the chosen audience may see, a year from the shown week on; it is noted in the log."""
    target = file if file.suffix else file.with_suffix(".ics")
    QSettings().setValue("files/exported", str(target.parent))
    task.office.change(
        "export-rota",
        post=str(task.post_id),
        valid_from=task.first.isoformat(),
        valid_until=(task.first + timedelta(weeks=WEEKS_AHEAD)).isoformat(),
        audience=task.audience.audience(),
        output=target,
        then=lambda answer: _tell(task, target, answer),
        otherwise=lambda problem: _refuse(task, problem),
    )


def save_week(task: RotaTask) -> None:
    """Ask for the file, and write the shown week as a PDF."""
    file = _ask(task, task.pdf_button.text(), f"rota-{task.first.isoformat()}.pdf")
    if file is not None:
        save_week_to(task, file)


def save_week_to(task: RotaTask, file: Path) -> None:
    """Write the file: what the chosen audience may see; it is noted in the log."""
    target = file if file.suffix else file.with_suffix(".pdf")
    QSettings().setValue("files/exported", str(target.parent))
    _write_week(task, target, lambda answer: _tell(task, target, answer))


def print_week(task: RotaTask) -> None:
    """Print the shown week as the PDF has it; it is noted in the log."""
    folder = QTemporaryDir()
    file = Path(folder.filePath(f"rota-{task.first.isoformat()}.pdf"))

    def written(answer: Answer) -> None:
        told = print_pdf(task, file.read_bytes(), task.title_label.text())
        folder.remove()
        if told:
            task.noticed.emit(_with_left_out(told, answer), ())

    _write_week(task, file, written)


def _write_week(task: RotaTask, target: Path, then: Callable[[Answer], None]) -> None:
    task.office.change(
        "rota",
        post=str(task.post_id),
        valid_from=task.first.isoformat(),
        valid_until=(task.first + timedelta(days=6)).isoformat(),
        as_of=task.office.as_of.isoformat() if task.office.as_of is not None else None,
        audience=task.audience.audience(),
        pdf=target,
        then=then,
        otherwise=lambda problem: _refuse(task, problem),
    )


def _tell(task: RotaTask, target: Path, answer: Answer) -> None:
    """What was written, what was left out, and the file's next steps."""
    written: Any = answer.data["written"]
    said = QCoreApplication.translate("rota", "Saved {file}: {count}.")
    text = said.format(file=plain(target.name), count=task.deeds.count_turns(written))
    steps = (
        (QCoreApplication.translate("rota", "Open"), lambda: _open(target)),
        (QCoreApplication.translate("rota", "Show in folder"), lambda: _open(target.parent)),
    )
    task.noticed.emit(_with_left_out(text, answer), steps)


def _with_left_out(text: str, answer: Answer) -> str:
    """The same, and who of the people stays out."""
    excluded: Any = answer.data["excluded"]
    names = ", ".join(plain(one["name"]) for one in excluded if one["detail"] is None)
    if not names:
        return text
    return QCoreApplication.translate("rota", "{saved} Left out: {names}.").format(saved=text, names=names)


def _refuse(task: RotaTask, problem: DirectoryError) -> None:
    task.noticed.emit(sentence(problem.text), ())


def _open(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def _ask(task: RotaTask, title: str, name: str) -> Path | None:
    """Ask where a file goes that is called so, unless there is one already; None where nowhere."""
    suggested = free_name(Path(str(QSettings().value("files/exported", QDir.homePath()))), name)
    chosen, _filter = QFileDialog.getSaveFileName(task, title, str(suggested), f"*{suggested.suffix}")
    return Path(chosen) if chosen else None
