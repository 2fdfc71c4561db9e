"""Which part answers which action: the one place where a window is put together with its tasks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from directory.search.first_rows import row_of
from ui.actions import Act
from ui.deeds import Deeds
from ui.files import is_directory_file
from ui.focal.counting import FocalCount
from ui.limits import IN_A_MAIL, ON_A_PAGE, within
from ui.main_window import MainWindow
from ui.navigation import SECTIONS
from ui.searches import WindowSearches
from ui.texts import plain

translate = QCoreApplication.translate

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from ui.focal.deeds import FocalDeeds
    from ui.list_panel import ListPanel
    from ui.tasks.task import Task


class Opener(Protocol):
    """What opens other directories than the window's own: the running program."""

    def take(self, names: Sequence[str]) -> None:
        """Open the directory among these files; import the others."""

    def choose_file(self) -> None:
        """Ask for a directory to open, or for files to import."""

    def open_sample(self) -> None:
        """Make a sample office and open it."""

    def new_file(self) -> None:
        """Ask where, and begin an empty directory."""

    def choose_backup(self) -> None:
        """Ask for a copy, and put it in the directory's place."""


def compose(window: MainWindow, program: Opener | None = None) -> Deeds:
    """Let every action of a window do what it is declared for; the tasks are imported when they are first wanted."""
    window.furnish()
    deeds = Deeds(window)
    window.office.broke.connect(deeds.tell_broken)
    window.office.find_helper = _find_helper
    _connect_importing(window, program)
    _connect_exporting(window)
    _connect_looking(window)
    _connect_focal_points(window)
    WindowSearches(window)
    FocalCount(window)
    if program is not None:
        window.on(Act.OPEN_FILE, program.choose_file)
        window.on(Act.OPEN_SAMPLE, program.open_sample)
        window.on(Act.NEW_FILE, program.new_file)
        window.on(Act.RESTORE, program.choose_backup)
    return deeds


def _find_helper() -> Executor:
    from ui.worker import worker  # late: most changes are small

    return worker().help()


def back_text(window: MainWindow) -> str:
    """Where Back leads from a task: the section it was begun in."""
    return SECTIONS[window.section].words


def _show(window: MainWindow, act: Act, make: Callable[[], Task | None]) -> None:
    """Let an action open a task; where there is nothing for it to act on, nothing opens."""

    def open_task() -> None:
        task = make()
        if task is not None:
            window.show_task(task)

    window.on(act, open_task)


def _connect_importing(window: MainWindow, program: Opener | None) -> None:
    def take(sources: list[object]) -> None:
        """What was dropped: a directory is opened, everything else imported."""
        files = [source for source in sources if isinstance(source, str)]
        if program is not None and any(is_directory_file(name) for name in files):
            program.take(files)
        else:
            import_these(sources)

    def import_these(sources: list[object]) -> None:
        """Paths, or what was pasted as (name, bytes)."""
        from directory.importing.receiving import Source
        from ui.tasks.importing import ImportTask

        if not window.office.can_edit:
            window.tell(
                translate("composition", "Nothing can be imported: the file may only be read, or another day is shown.")
            )
            return
        given = [Source(*source) if isinstance(source, tuple) else source for source in sources]
        task = ImportTask(window.office, given, back_text(window))
        task.listed.connect(window.tick)
        window.show_task(task)

    def choose() -> None:
        names = _choose_files(window)
        if names:
            import_these(names)

    def paste() -> None:
        pasted = _pasted()
        if pasted:
            import_these(pasted)
        else:
            window.tell(
                translate(
                    "composition", "There is no text on the clipboard. Copy a signature, a release or cards first."
                )
            )

    window.on(Act.IMPORT, choose)
    window.on(Act.PASTE, paste)
    window.dropped.connect(take)


def _choose_files(window: MainWindow) -> list[object]:
    """The files that the user names to be imported."""
    from PySide6.QtWidgets import QFileDialog

    from directory.importing.endings import READABLE

    filters = (
        translate("composition", "Contacts and press releases ({patterns})").format(patterns=READABLE),
        translate("composition", "All files (*)"),
    )
    names, _filter = QFileDialog.getOpenFileNames(window, translate("composition", "Import"), "", ";;".join(filters))
    return list(names)


def _pasted() -> list[object]:
    """What can be imported of the clipboard: paths, else cards or a text as (name, bytes); perhaps nothing."""
    from ui.clipboard import pasted_cards, pasted_files

    mime = QGuiApplication.clipboard().mimeData()
    files: list[object] = [*pasted_files(mime)]
    cards = None if files else pasted_cards(mime)
    if cards is not None:
        return [(translate("composition", "pasted cards"), cards)]
    if not files and mime.hasText() and mime.text().strip():
        return [(translate("composition", "pasted text"), mime.text().encode("utf-8", "replace"))]
    return files


def _connect_exporting(window: MainWindow) -> None:
    def to_phone() -> Task | None:
        from ui.tasks.exporting import PhoneTask

        ids = _people(window)
        lists = window.chosen_ids() if window.section == "lists" else ()
        return PhoneTask(window.office, ids, back_text(window), lists) if ids else None

    def mailing() -> Task | None:
        return _mail(window, window.chosen_ids())

    def table() -> Task | None:
        from ui.tasks.exporting import TableTask

        ids = _people(window)
        return TableTask(window.office, ids, back_text(window)) if ids else None

    def sheet() -> Task | None:
        if window.section == "sheets":
            return _compose(window, window.panel.focused_id)
        people = _people(window)
        few = within(window, people, ON_A_PAGE)
        return _compose(window, None, few) if few or not people else None

    def press_block() -> None:
        from ui.tasks.press_block import copy_block

        copy_block(window.office, within(window, _people(window), ON_A_PAGE), window.notices.show_notice)

    def code() -> Task | None:
        from ui.tasks.qr import QrTask

        focused = window.panel.focused_id
        return QrTask(window.office, focused, back_text(window)) if focused else None

    _show(window, Act.QR, code)
    _show(window, Act.TO_PHONE, to_phone)
    _show(window, Act.MAILING_LIST, mailing)
    _show(window, Act.EXPORT_TABLE, table)
    _show(window, Act.CONTACT_SHEET, sheet)
    _show(window, Act.NEW_SHEET, lambda: _compose(window, None))
    window.on(Act.PRESS_BLOCK, press_block)

    window.on(Act.EXPORT, lambda: _choose_export(window))


def _choose_export(window: MainWindow) -> None:
    """The ways out, as a menu below the strip's button."""
    from PySide6.QtWidgets import QMenu

    menu = QMenu(window)
    for act in (Act.TO_PHONE, Act.QR, Act.MAILING_LIST, Act.EXPORT_TABLE, Act.CONTACT_SHEET, Act.PRESS_BLOCK):
        menu.addAction(window.acts[act])
    if window.section == "focal points":
        menu.addSeparator()
        menu.addAction(window.acts[Act.PRINT_FOCAL_POINTS])
    made = window.strip.export_button
    menu.exec(made.mapToGlobal(made.rect().bottomLeft()))


def _people(window: MainWindow) -> list[int]:
    """Whom an export is about: what is chosen; of mailing lists and contact sheets everybody on them."""
    ids = window.chosen_ids()
    kind = {"lists": "list", "sheets": "sheet"}.get(window.section)
    return _on_them(window, kind, ids) if ids and kind is not None else ids


def _on_them(window: MainWindow, kind: str, ids: Sequence[int]) -> list[int]:
    """Everybody on some mailing lists or contact sheets; where that is nobody, a notice says so."""
    from directory.exporting.selection import expand_lists, expand_sheets

    found = window.office.read(expand_sheets if kind == "sheet" else expand_lists, ids)
    if not found:
        on_list = translate("composition", "Nobody is on this mailing list yet.")
        on_sheet = translate("composition", "Nobody is on this contact sheet yet.")
        window.notices.show_notice(on_sheet if kind == "sheet" else on_list, ())
    return found


def _mail(window: MainWindow, ids: Sequence[int]) -> Task | None:
    """The recipients of what is chosen; one mailing list or contact sheet gives the task its name."""
    from ui.tasks.mailing import MailingTask

    rows = [row for row in (row_of(window.office.raw, entry_id) for entry_id in ids[:2]) if row is not None]
    if not rows or rows[0].kind not in ("list", "sheet"):
        ids = within(window, ids, IN_A_MAIL)
        return MailingTask(window.office, ids, back_text(window)) if ids else None
    people = within(window, _on_them(window, rows[0].kind, ids), IN_A_MAIL)
    title = plain(rows[0].name) if len(rows) == 1 else ""
    return MailingTask(window.office, people, back_text(window), title) if people else None


def _compose(window: MainWindow, sheet_id: int | None, ids: Sequence[int] = ()) -> Task:
    """The composer on a sheet that was kept, or on a new one with these people."""
    from ui.tasks.composing import ComposeTask

    return ComposeTask(window.office, ids, back_text(window), sheet_id)


def _answer_page(window: MainWindow, act: Act, ids: Sequence[int]) -> None:
    """What a page asks for: of a mailing list its recipients, of a sheet the composer, else the action itself."""
    row = row_of(window.office.raw, ids[0]) if ids else None
    if row is not None and row.kind == "sheet" and act is Act.CONTACT_SHEET:
        window.show_task(_compose(window, row.id))
    elif row is not None and row.kind == "list" and act is Act.MAILING_LIST:
        task = _mail(window, ids[:1])
        if task is not None:
            window.show_task(task)
    elif act is Act.HAND_OVER:
        from ui.tasks.hand_over import HandOverTask

        window.show_task(HandOverTask(window.office, ids[0], back_text(window)))
    elif act is Act.ROTA:
        from ui.tasks.rota import RotaTask

        window.show_task(RotaTask(window.office, ids[0], back_text(window)))
    elif act is Act.HISTORY:
        from ui.tasks.history import HistoryTask

        window.show_task(HistoryTask(window.office, back_text(window), ids[0] if ids else None))
    elif act is Act.CONTACT_SHEET:
        window.show_task(_compose(window, None, ids))
    else:
        window.panel.focus_entry(ids[0])
        window.acts[act].trigger()


def _connect_focal_points(window: MainWindow) -> None:
    @cache
    def deeds() -> FocalDeeds:
        from ui.focal.deeds import FocalDeeds  # which needs the ORM

        return FocalDeeds(window, lambda: back_text(window))

    def on_call() -> Task:
        from ui.tasks.on_call import OnCallTask

        task = OnCallTask(window.office, back_text(window))
        task.rota_wanted.connect(lambda post: window.show_task(rota(post)))
        return task

    def rota(post_id: int | None = None) -> Task:
        from directory.rota.week import read_duty_posts
        from ui.tasks.rota import RotaTask

        focused = window.page_panel.entry_id
        if post_id is None and focused and window.page_panel.kind_of(focused) == "post":
            found = {one.id for one in window.office.read(read_duty_posts, window.office.day)}
            post_id = focused if focused in found or not found else None
        return RotaTask(window.office, post_id, back_text(window), window.acts[Act.NEW_POST].trigger)

    def way() -> Task:
        from ui.tasks.way import WayTask

        return WayTask(window.office, back_text(window))

    def meet(panel: ListPanel) -> None:
        if panel.section == "focal points":
            deeds().answer_panel(panel)

    window.panel_made.connect(meet)
    for panel in window.panels.values():
        meet(panel)
    window.on(Act.NAME_FOCAL_POINT, lambda: deeds().name(None))
    window.on(Act.PRINT_FOCAL_POINTS, lambda: deeds().print())
    window.on(Act.HAND_OVER, lambda: deeds().hand_over_focused())
    window.on(Act.VERIFY, lambda: deeds().verify_focused())
    _show(window, Act.ON_CALL, on_call)
    _show(window, Act.ROTA, rota)
    _show(window, Act.WAY, way)
    window.on(Act.AS_OF, window.strip.as_of.choose)
    window.on(Act.COVERAGE, lambda: deeds().show_coverage())


def _connect_looking(window: MainWindow) -> None:
    def settings() -> Task:
        from ui.tasks.settings import SettingsTask

        return SettingsTask(window.office, window.settings, back_text(window))

    def history() -> Task:
        from ui.tasks.history import HistoryTask

        return HistoryTask(window.office, back_text(window))

    def commands() -> None:
        from ui.command_palette import CommandPalette

        palette = CommandPalette(window)
        palette.open()

    def shortcuts() -> Task:
        from ui.tasks.shortcuts import ShortcutsTask

        return ShortcutsTask(back_text(window))

    window.page_panel.asked.connect(lambda act, ids: _answer_page(window, Act(act), ids))
    _show(window, Act.SHORTCUTS, shortcuts)
    window.on(Act.ABOUT, lambda: window.tell(about()))
    _show(window, Act.SETTINGS, settings)
    _show(window, Act.HISTORY, history)
    window.on(Act.COMMANDS, commands)


def about() -> str:
    """What Liaison is and under which licences its parts stand."""
    return QCoreApplication.translate(
        "composition",
        "Liaison: who speaks for whom, how to reach them, and since when. MIT licence; of its fonts, Noto stands under "
        "SIL OFL 1.1 and WenQuanYi Micro Hei under Apache 2.0.",
    )
