"""The rota as a calendar file, or its shown week on paper: asked for, written, and told with what was left out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDir, QSettings, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from directory.answers import Answer
from directory.errors import DirectoryError
from directory.exporting.files import free_name
from directory.rota.week import Week
from ui.rota.deeds import RotaDeeds
from ui.tasks.printing import print_pdf
from ui.texts import plain, sentence
from ui.widgets.audience import AudiencePicker

WEEKS_AHEAD = 52


class RotaSaving:
    """What may leave of the week that `deeds` shows, for whom `audience` says. Dialogs stand before `window`."""

    def __init__(self, deeds: RotaDeeds, audience: AudiencePicker, window: QWidget) -> None:
        self._deeds = deeds
        self._audience = audience
        self._window = window

    @property
    def _week(self) -> Week:
        assert self._deeds.week is not None
        return self._deeds.week

    def save_calendar(self, title: str) -> None:
        """Ask for the file under a title, and write the rota from the shown week on."""
        file = self._ask(title, "rota.ics")
        if file is not None:
            self.save_calendar_to(file)

    def save_calendar_to(self, file: Path) -> None:
        """Write the file: what the chosen audience may see, a year from the shown week on; it is noted in the log."""
        target = file if file.suffix else file.with_suffix(".ics")
        QSettings().setValue("files/exported", str(target.parent))
        self._deeds.office.change(
            "export-rota",
            post=str(self._week.post_id),
            valid_from=self._week.first.isoformat(),
            valid_until=(self._week.first + timedelta(weeks=WEEKS_AHEAD)).isoformat(),
            audience=self._audience.audience(),
            output=target,
            then=lambda answer: self._tell(target, answer),
            otherwise=self._refuse,
        )

    def save_week(self, title: str) -> None:
        """Ask for the file under a title, and write the shown week as a PDF."""
        file = self._ask(title, f"rota-{self._week.first.isoformat()}.pdf")
        if file is not None:
            self.save_week_to(file)

    def save_week_to(self, file: Path) -> None:
        """Write the file: what the chosen audience may see; it is noted in the log."""
        target = file if file.suffix else file.with_suffix(".pdf")
        QSettings().setValue("files/exported", str(target.parent))
        self._write_week(target, lambda answer: self._tell(target, answer))

    def print_week(self, title: str) -> None:
        """Print the shown week as the PDF has it; it is noted in the log."""
        folder = QTemporaryDir()
        file = Path(folder.filePath(f"rota-{self._week.first.isoformat()}.pdf"))

        def written(answer: Answer) -> None:
            told = print_pdf(self._window, file.read_bytes(), title)
            folder.remove()
            if told:
                self._deeds.noticed.emit(_with_left_out(told, answer), ())

        self._write_week(file, written)

    def _write_week(self, target: Path, then: Callable[[Answer], None]) -> None:
        self._deeds.office.change(
            "rota",
            post=str(self._week.post_id),
            valid_from=self._week.first.isoformat(),
            valid_until=(self._week.first + timedelta(days=6)).isoformat(),
            as_of=self._deeds.office.as_of.isoformat() if self._deeds.office.as_of is not None else None,
            audience=self._audience.audience(),
            pdf=target,
            then=then,
            otherwise=self._refuse,
        )

    def _tell(self, target: Path, answer: Answer) -> None:
        """What was written, what was left out, and the file's next steps."""
        written: Any = answer.data["written"]
        said = QCoreApplication.translate("rota", "Saved {file}: {count}.")
        text = said.format(file=plain(target.name), count=self._deeds.count_turns(written))
        steps = (
            (QCoreApplication.translate("rota", "Open"), lambda: _open(target)),
            (QCoreApplication.translate("rota", "Show in folder"), lambda: _open(target.parent)),
        )
        self._deeds.noticed.emit(_with_left_out(text, answer), steps)

    def _ask(self, title: str, name: str) -> Path | None:
        """Ask where a file goes that is called so, unless there is one already; None where nowhere."""
        suggested = free_name(Path(str(QSettings().value("files/exported", QDir.homePath()))), name)
        chosen, _filter = QFileDialog.getSaveFileName(self._window, title, str(suggested), f"*{suggested.suffix}")
        return Path(chosen) if chosen else None

    def _refuse(self, problem: DirectoryError) -> None:
        self._deeds.noticed.emit(sentence(problem.text), ())


def _with_left_out(text: str, answer: Answer) -> str:
    """The same, and who of the people stays out."""
    excluded: Any = answer.data["excluded"]
    names = ", ".join(plain(one["name"]) for one in excluded if one["detail"] is None)
    if not names:
        return text
    return QCoreApplication.translate("rota", "{saved} Left out: {names}.").format(saved=text, names=names)


def _open(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
