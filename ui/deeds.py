"""What the window does on the directory when an action is triggered: undo, delete, copy, put on a list, back up.

Each is a verb of the registry or a function of directory/, run on the writer thread; what came of it is a notice with
the next step.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTemporaryDir
from PySide6.QtWidgets import QMenu

from directory.answers import Answer
from directory.errors import DirectoryError
from directory.search.first_rows import first_ids, read_rows, row_of
from directory.search.rows import Row
from directory.texts import Text
from ui.actions import Act
from ui.list_panel import ListPanel
from ui.main_window import MainWindow
from ui.texts import number, plain, sentence
from ui.widgets.buttons import escaped

if TYPE_CHECKING:
    from directory.exporting.copying import Copied
    from directory.office.removing import Removed
    from ui.tasks.file_work import FileWork

NEW_KINDS = {
    Act.NEW_PERSON: "person",
    Act.NEW_ORGANIZATION: "organization",
    Act.NEW_POST: "post",
    Act.NEW_LIST: "list",
    Act.NEW_PROGRAMME: "programme",
}
COPY_LIMIT, DRAG_LIMIT = 20_000, 500  # entries
NAMED = 10  # names in a notice
LARGE = 500  # entries of which a change is stored with the help of another process
PATIENCE = 0.2  # seconds before it is told how far the copying is


class Deeds(QObject):
    """The window's doings on its directory."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.office = window.office
        self._copying: FileWork | None = None  # what is on its way to the clipboard
        self._drags = QTemporaryDir()  # a dragged file must outlive the drag
        for act, kind in NEW_KINDS.items():
            window.on(act, lambda kind=kind: self.add(kind))
        window.on(Act.UNDO, self.undo)
        window.on(Act.REDO, self.redo)
        window.on(Act.DELETE, self.delete)
        window.on(Act.COPY, self.copy)
        window.on(Act.ADD_TO_LIST, self.choose_list)
        window.on(Act.BACKUP, self.back_up)
        window.on(Act.SAVE_COPY, self.save_copy)
        window.on(Act.EDIT, window.page_panel.edit)
        window.status.copy_wanted.connect(self.save_copy)
        self.office.progress.told.connect(self._show_progress)
        self.office.progress.ended.connect(lambda: window.notices.end_work(self.office.progress.stop))
        window.panel_made.connect(self._answer_panel)
        for panel in window.panels.values():
            self._answer_panel(panel)

    def _answer_panel(self, panel: ListPanel) -> None:
        panel.asked.connect(self.answer_hover)
        panel.view.drag_wanted.connect(self.drag)

    # -- adding ------------------------------------------------------------------------------------------------------

    def add(self, kind: str) -> None:
        """Ask for what a new entry needs, add it and open its page."""
        from ui.new_entry import NewEntryDialog

        dialog = NewEntryDialog(self.office, kind, self.window)
        dialog.added.connect(self.window.open_entry)
        dialog.open()

    # -- taking back -------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the latest change; what stands in the way is named, and the rest offered."""
        self.office.change("undo", is_large=True, then=self._say, otherwise=self._offer_rest)

    def redo(self) -> None:
        """Do again what was taken back."""
        self.office.change("redo", is_large=True, then=self._say)

    def _show_progress(self, text: str) -> None:
        """How far a long change is, and what ends it; an import tells of itself, the search index at the foot.

        The choice of a window that waits to close stays.
        """
        window = self.window
        shown = (window.task, *window.aside)
        if window.is_closing:
            return
        if self.office.progress.is_long and not any(task is not None and task.is_storing for task in shown):
            window.notices.show_work(text, self.tr("Cancel"), self.office.progress.stop)

    def _say(self, answer: Answer) -> None:
        self.window.tell("\n".join(sentence(line) for line in answer.lines))

    def _offer_rest(self, problem: DirectoryError) -> None:
        steps = ()
        if "obstacles" in problem.text.values:
            steps = ((self.tr("Take back the rest"), lambda: self.office.change("undo", rest=True, then=self._say)),)
        self.window.tell(problem.text, steps)

    # -- deleting ----------------------------------------------------------------------------------------------------

    def delete(self) -> None:
        """Delete the chosen entries at once; a notice takes it back."""
        from directory.office.removing import delete_many

        ids = self.window.chosen_ids()
        if ids:
            self.office.change_with(delete_many, ids, is_large=len(ids) > LARGE, then=self._tell_deleted)

    def _tell_deleted(self, removed: Removed) -> None:
        self.window.panel.ticks.clear()
        if removed.count == 1:
            text = self.tr("Deleted {name}.").format(name=plain(removed.names[0]))
        else:
            text = self.tr("Deleted %n entries.", "", removed.count)
        told = " ".join([text, *(sentence(line) for line in removed.told)])
        self.window.tell(told, ((self.tr("Undo"), self.undo),))

    # -- copying -----------------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Copy the chosen entries: tab-separated, as a table and as vCards; what is restricted stays out.

        Of focal points their lines are copied, and not the people's rows.
        """
        if self.window.section == "focal points":
            from ui.focal.copying import copy_chosen

            copy_chosen(self.window)
            return
        ids = self.window.chosen_ids()
        if ids:
            self._copy(ids)

    def _copy(self, ids: Sequence[int], *, with_restricted: bool = False) -> None:
        """Copy entries; what takes long says how far it is, and can be cancelled.

        What is restricted is copied only when that is said once more.
        """
        from directory.exporting.copying import log_copy, weigh_copy
        from models import Audience
        from ui.tasks.file_work import FileWork

        if self._copying is not None:
            self._copying.stop()  # the clipboard holds one thing
        work = self._copying = FileWork(self.office, self)
        work.written.connect(partial(self._tell_copied, work, chosen=len(ids)))
        work.refused.connect(partial(self._tell_not_copied, work))
        some, began = ids[:COPY_LIMIT], time.monotonic()

        def tell(done: int, total: int) -> None:
            if done < total and time.monotonic() - began > PATIENCE and work is self._copying:
                told = self.tr("Copying {done} of {total}…").format(done=number(done), total=number(total))
                self.window.notices.show_work(told, self.tr("Cancel"), work.stop)

        work.told.connect(tell)
        work.begin(weigh_copy, log_copy, some, Audience.RESTRICTED if with_restricted else Audience.INTERNAL)

    def _tell_not_copied(self, work: FileWork, problem: DirectoryError) -> None:
        from directory.course import ChangeStopped

        if work is self._copying:
            stopped = isinstance(problem, ChangeStopped)
            self.window.tell(self.tr("Nothing was copied.") if stopped else problem.text)
        work.deleteLater()

    def _tell_copied(self, work: FileWork, copied: Copied, chosen: int = 0) -> None:
        work.deleteLater()
        if work is not self._copying:
            return
        self._copying = None
        kept = [exclusion for exclusion in copied.excluded if exclusion.detail is None]
        names = self._name_some(list(dict.fromkeys(plain(exclusion.name) for exclusion in kept)))
        if copied.rows:
            from ui.clipboard import copy_rows

            copy_rows(copied.rows, copied.cards)
        count = len(copied.rows)
        text = self.tr("Copied %n entries.", "", count)
        if chosen > COPY_LIMIT:
            told = self.tr("{copied} That is the most that is copied at once; export a table for all {chosen}.")
            text = told.format(copied=text, chosen=number(chosen))
        if kept:
            text = self.tr("{copied} Left out as restricted: {names}.").format(copied=text, names=names)
        ids = [exclusion.entry_id for exclusion in kept if exclusion.entry_id is not None]
        steps = ((self.tr("Copy them all the same"), lambda: self._copy(ids, with_restricted=True)),) if ids else ()
        self.window.tell(text, steps)

    def _name_some(self, names: Sequence[str]) -> str:
        """The first of some names, and how many more there are."""
        shown = ", ".join(names[:NAMED])
        more = len(names) - NAMED
        return self.tr("{names} and {count} more").format(names=shown, count=number(more)) if more > 0 else shown

    def drag(self, entry_id: int = 0) -> None:
        """Drag entries out of the window as a .vcf file: the ticked ones, or the one under the hand that is not ticked.

        The log says so if they were dropped outside.
        """
        from directory.exporting.copying import log_copy, weigh_copy
        from directory.vcard.filing import safe_names

        ids = self.window.chosen_ids()[:DRAG_LIMIT]
        if entry_id and self.window.section != "focal points" and entry_id not in self.window.panel.ticks:
            ids = [entry_id]
        if not ids:
            return
        copied = self.office.read(weigh_copy, ids)
        if not copied.rows:
            self.window.tell(self.tr("What is restricted is not dragged out of the window."))
            return
        name = copied.rows[0][0] if len(copied.rows) == 1 else self.tr("contacts")
        file = Path(self._drags.path()) / next(iter(safe_names([name], ".vcf")))
        file.write_bytes(copied.cards)
        from PySide6.QtCore import QMimeData, QUrl
        from PySide6.QtGui import QDrag

        from ui.clipboard import fill_mime

        mime = QMimeData()
        fill_mime(mime, copied.rows, copied.cards)
        mime.setUrls([QUrl.fromLocalFile(str(file))])
        drag = QDrag(self.window.panel.view)
        drag.setMimeData(mime)
        if drag.exec(Qt.DropAction.CopyAction) == Qt.DropAction.CopyAction and not self.office.is_read_only:
            self.office.change_with(log_copy, copied)

    def answer_hover(self, what: str, entry_id: int) -> None:
        """Copy, dial or mail the phone or address that a row shows."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        from ui.clipboard import copy_text

        row = row_of(self.office.raw, entry_id)
        contact = None if row is None else row.phone if what in ("copy phone", "dial") else row.email
        if row is None or contact is None:
            return
        if what == "dial":
            QDesktopServices.openUrl(QUrl(f"tel:{contact.text}"))
        elif what == "mail":
            QDesktopServices.openUrl(QUrl(f"mailto:{contact.text}"))
        elif row.level == 40:
            steps = ((self.tr("Copy all the same"), lambda: copy_text(contact.text)),)
            self.window.tell(self.tr("{names}: restricted.").format(names=plain(row.name)), steps)
        else:
            copy_text(contact.text)
            self.window.tell(self.tr("Copied {value}.").format(value=plain(contact.text)))

    # -- lists -------------------------------------------------------------------------------------------------------

    def choose_list(self) -> None:
        """Offer the mailing lists to put the chosen entries on."""
        ids = self.window.chosen_ids()
        if not ids:
            return
        lists = read_rows(self.office.raw, first_ids(self.office.raw, "lists", 200) or ())
        menu = QMenu(self.window)
        for row in lists:
            action = menu.addAction(escaped(plain(row.name)))
            action.triggered.connect(lambda _checked=False, row=row: self.put_on_list(row, ids))
        if lists:
            menu.addSeparator()
        menu.addAction(self.window.acts[Act.NEW_LIST])
        bar = self.window.panel.foot
        menu.exec(bar.mapToGlobal(bar.rect().topRight()))

    def put_on_list(self, row: Row, ids: Sequence[int]) -> None:
        """Put entries on a mailing list."""

        def say(_answer: Answer) -> None:
            count = len(ids)
            text = self.tr("%n put on {name}.", "", count)
            text = text.format(name=plain(row.name))
            self.window.tell(
                text,
                (
                    (self.tr("Open the list"), lambda: self.window.open_entry(row.id)),
                    (self.tr("Undo"), self.undo),
                ),
            )

        named = [str(entry_id) for entry_id in ids]
        self.office.change("list-add", is_large=len(ids) > LARGE, mailing_list=str(row.id), ids=named, then=say)

    # -- keeping -----------------------------------------------------------------------------------------------------

    def back_up(self) -> None:
        """Copy the directory, whole and verified, into its folder of backups."""
        from directory.copies import back_up

        def say(file: Path) -> None:
            text = self.tr("Backed up to {file}.").format(file=plain(file.name))
            self.window.tell(text, ((self.tr("Show in folder"), lambda: show_in_folder(file)),))

        self.office.write(lambda: back_up(self.office.address), then=say)

    def save_copy(self) -> None:
        """Ask where to, and copy the directory there."""
        from PySide6.QtWidgets import QFileDialog

        name, _chosen = QFileDialog.getSaveFileName(
            self.window, self.tr("Save a copy of the directory"), "directory-copy.liaison", "*.liaison"
        )
        if name:
            self.save_copy_to(Path(name))

    def save_copy_to(self, file: Path) -> None:
        """Copy the directory, whole and verified, to a file; it can be opened then."""
        from directory.copies import back_up

        def say(copy: Path) -> None:
            steps = ((self.tr("Open the copy"), lambda: self.window.dropped.emit([str(copy)])),)
            self.window.tell(self.tr("Copied to {file}.").format(file=plain(copy.name)), steps)

        self.office.write(lambda: back_up(self.office.address, file), then=say)

    def tell_broken(self, report: str) -> None:
        """A mistake of ours: say so, and where the report is."""
        text = Text(self.tr("Something went wrong in Liaison; nothing of it was stored. A report was written."))
        steps = ((self.tr("Show the report"), lambda: show_in_folder(Path(report))),)
        self.window.notices.show_notice(text.template, steps)


def show_in_folder(file: Path) -> None:
    """Open the folder that a file is in."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))
