"""Starting the window: one application, one window a directory, the first page where there is no directory yet.

python main.py                 the last directory, or the first page
python main.py contacts.vcf    the import of that file, in the window that is open already if there is one
python main.py office.liaison  that directory
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer

from directory.errors import DirectoryError
from directory.files import Address, find_address
from directory.paths import data_folder, default_database
from ui.application import Application
from ui.files import RecentFiles, find_last, is_directory_file, new_sample
from ui.main_window import MainWindow
from ui.office import Office
from ui.one_program import hand_over, server_name
from ui.preparation import settle
from ui.texts import plain
from ui.unforeseen import Unforeseen

if TYPE_CHECKING:
    from ui.one_program import Listener
    from ui.start_window import StartWindow


class Program(QObject):
    """Opens directories in windows and hands them the files they are asked to import."""

    def __init__(self, application: Application, settings: QSettings) -> None:
        super().__init__(application)
        self.settings = settings
        self.recent = RecentFiles(settings)
        self.window: MainWindow | None = None
        self.start_window: StartWindow | None = None
        self.server_name: str | None = None  # under which later starts find this one
        self._composed: MainWindow | None = None
        self._listener: Listener | None = None

    def start(self, files: Sequence[str], database: str | None = None) -> None:
        """Show the directory that was named, the last one, or the first page; then import `files`."""
        directories = [name for name in files if is_directory_file(name)]
        imports = [name for name in files if name not in directories]
        address = find_last(self.settings, database or (directories[0] if directories else None))
        if address is None or not self.open(address):
            if imports:
                self.open(find_address(str(default_database())))
            else:
                self.show_first()
        if imports and self.window is not None:
            self.complete().dropped.emit(imports)

    def open(self, address: Address) -> bool:
        """Open a directory in the window; where it cannot be opened, say why on the first page."""
        try:
            office = Office(address)
        except DirectoryError as problem:
            self.show_first(problem)
            return False
        before = self.window
        self.window = MainWindow(office, self.settings)
        self.window.painted.connect(self.complete)
        self.window.show()
        if before is not None:
            before.close()
        if self.start_window is not None:
            self.start_window.close()
            self.start_window = None
        return True

    def complete(self) -> MainWindow:
        """Let the window's actions do what they are declared for, which the first picture does not wait for."""
        window = self.window
        assert window is not None
        if self._composed is not window:
            from ui.composition import compose

            self._composed = window
            compose(window, self)
            self.recent.add(window.office.address)
            self._listen()
        return window

    def show_first(self, problem: DirectoryError | None = None) -> None:
        """The first page."""
        from ui.start_window import StartWindow

        settle()
        if self.start_window is None:
            self.start_window = shown = StartWindow(self.recent.names)
            shown.page.sample_wanted.connect(self.open_sample)
            shown.page.file_wanted.connect(self.choose_file)
            shown.page.empty_wanted.connect(self.open_own)
            shown.page.recent_wanted.connect(lambda name: self.take([name]))
            shown.dropped.connect(self.take)
        if problem is not None:
            self.start_window.tell(problem.text)
        self.start_window.show()
        self._listen()

    def open_sample(self) -> None:
        """Make a sample office in a file of its own and open it; another process makes it, so the window answers."""
        from directory.office.sample import make_sample
        from ui.worker import worker

        address, said = new_sample(), self.tr("Making the sample office…")
        if self.start_window is not None:
            self.start_window.page.show_work(said)
        elif self.window is not None:
            self.window.tell(said)
        worker().run(
            make_sample, address.name, then=lambda _done: self.open(address), otherwise=self._explain_no_sample
        )

    def _explain_no_sample(self, problem: BaseException) -> None:
        """Say why there is no sample office: on the page, or in the window, where it was asked for."""
        shown = self.start_window or self.complete()
        if self.start_window is not None:
            self.start_window.page.show_work("")
        if isinstance(problem, DirectoryError):
            shown.tell(problem.text)
            return
        from directory.bugs import write_report

        report = write_report("making the sample office", problem)
        said = self.tr("The sample office could not be made, which is a mistake of ours. It is described in {report}.")
        shown.tell(said.format(report=plain(str(report))))

    def open_own(self) -> bool:
        """Open the user's own directory; it is made where there is none yet."""
        return self.open(find_address(str(default_database())))

    def new_file(self) -> None:
        """Ask where to, make an empty directory there and open it."""
        from PySide6.QtWidgets import QFileDialog

        name, _chosen = QFileDialog.getSaveFileName(
            self.window or self.start_window,
            self.tr("New directory"),
            str(data_folder() / "office.liaison"),
            "*.liaison",
        )
        if name:
            file = Path(name)
            self.open(find_address(str(file if file.suffix else file.with_suffix(".liaison"))))

    def choose_backup(self) -> None:
        """Ask for a backup and put it in the directory's place."""
        from PySide6.QtWidgets import QFileDialog

        if self.window is None or self.window.office.address.file is None:
            return
        folder = self.window.office.address.file.parent / "backups"
        name, _chosen = QFileDialog.getOpenFileName(
            self.window, self.tr("Restore a backup"), str(folder), self.tr("Directories (*.liaison)")
        )
        if name:
            self.restore(Path(name))

    def restore(self, backup: Path) -> None:
        """Put a backup in the directory's place; what was there is kept beside it. The window opens on it again."""
        from directory.copies import restore

        assert self.window is not None
        address = self.window.office.address
        if not self.window.close():  # something large is being stored, which the window says
            return
        self.window = None
        problem = None
        kept = None
        try:
            kept = restore(address, backup)
        except DirectoryError as refused:
            problem = refused
        if not self.open(address):
            return
        window = self.complete()
        if problem is not None:
            window.tell(problem.text)
        else:
            name = plain(kept.name) if kept is not None else ""
            told = self.tr("Restored from {backup}. What was there before is kept as {kept}.")
            window.tell(told.format(backup=plain(backup.name), kept=name))

    def choose_file(self) -> None:
        """Ask for a directory to open, or for files to import."""
        from PySide6.QtWidgets import QFileDialog

        from directory.importing.endings import READABLE

        parent = self.window or self.start_window
        filters = (
            self.tr("Directories and contacts ({patterns})").format(patterns=f"*.liaison {READABLE}"),
            self.tr("All files (*)"),
        )
        names, _chosen = QFileDialog.getOpenFileNames(parent, self.tr("Open or import"), "", ";;".join(filters))
        if names:
            self.take(names)

    def take(self, names: Sequence[str]) -> None:
        """Open the directory among these files; import the others."""
        directories = [name for name in names if is_directory_file(name)]
        others = [name for name in names if name not in directories]
        if directories and not self.open(find_address(directories[0])):
            return
        if others and (self.window is not None or self.open_own()):
            self.complete().dropped.emit(others)

    # -- one program for all files -----------------------------------------------------------------------------------

    def _listen(self) -> None:
        """Let later starts hand their files to this one."""
        if self.server_name is not None and self._listener is None:
            from ui.one_program import Listener

            self._listener = Listener(self.server_name, self._take_from_another, self)

    def _take_from_another(self, files: Sequence[str]) -> None:
        shown = self.window or self.start_window
        if files:
            self.take(files)
            shown = self.window
        if shown is not None:
            shown.raise_()
            shown.activateWindow()


def close_on_signals(application: Application) -> None:
    """Who asks the program to end (Ctrl+C where it was started, the end of a session) closes its windows.

    What waits is stored as it is when the user closes them, and no file of ours is left lying about. Python looks for
    signals between two of its own steps: the window has such steps four times a second (ui/tidying.py).
    """
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):  # Windows has no SIGHUP
            signal.signal(getattr(signal, name), lambda *_: QTimer.singleShot(0, application.closeAllWindows))


def main(files: Sequence[str] = (), database: str | None = None) -> int:
    """Run the window until it is closed; the answer is the exit code."""
    application = Application(sys.argv[:1])
    if database is None and hand_over(files, server_name()):
        return 0
    settings = QSettings(str(data_folder() / "window.ini"), QSettings.Format.IniFormat)
    application.choose_language(settings)
    application.choose_scheme(settings)
    program = Program(application, settings)
    close_on_signals(application)
    sys.excepthook = Unforeseen(lambda: program.window)
    program.server_name = server_name() if database is None else None
    program.start(files, database)
    return application.exec()
