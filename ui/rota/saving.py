"""The rota as a calendar file: asked for, written, and told with what was left out."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDir, QSettings, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from directory.answers import Answer
from directory.errors import DirectoryError
from directory.exporting.files import free_name
from ui.texts import plain, sentence

if TYPE_CHECKING:
    from ui.tasks.rota import RotaTask

WEEKS_AHEAD = 52


def save_calendar(task: RotaTask) -> None:
    """Ask for the file, and write the rota from the shown week on."""
    folder = Path(str(QSettings().value("files/exported", QDir.homePath())))
    suggested = free_name(folder, "rota.ics")
    name, _chosen = QFileDialog.getSaveFileName(task, task.save_button.text(), str(suggested), "*.ics")
    if name:
        save_calendar_to(task, Path(name))


def save_calendar_to(task: RotaTask, file: Path) -> None:
    """Write the file: what the chosen audience may see, a year from the shown week on; it is noted in the log."""
    target = file if file.suffix else file.with_suffix(".ics")
    QSettings().setValue("files/exported", str(target.parent))

    def saved(answer: Answer) -> None:
        written: Any = answer.data["written"]
        excluded: Any = answer.data["excluded"]
        said = QCoreApplication.translate("rota", "Saved {file}: {count}.")
        text = said.format(file=plain(target.name), count=task.deeds.count_turns(written))
        if excluded:
            names = ", ".join(plain(one["name"]) for one in excluded)
            out = QCoreApplication.translate("rota", "{saved} Left out: {names}.")
            text = out.format(saved=text, names=names)
        steps = (
            (QCoreApplication.translate("rota", "Open"), lambda: _open(target)),
            (QCoreApplication.translate("rota", "Show in folder"), lambda: _open(target.parent)),
        )
        task.noticed.emit(text, steps)

    def refused(problem: DirectoryError) -> None:
        task.noticed.emit(sentence(problem.text), ())

    task.office.change(
        "export-rota",
        post=str(task.post_id),
        valid_from=task.first.isoformat(),
        valid_until=(task.first + timedelta(weeks=WEEKS_AHEAD)).isoformat(),
        audience=task.audience.audience(),
        output=target,
        then=saved,
        otherwise=refused,
    )


def _open(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
