"""Starting the window: one application, one window a directory, the first page where there is no directory yet.

python main.py                 the last directory, or the first page
python main.py contacts.vcf    the import of that file, in the window that is open already if there is one
python main.py office.liaison  that directory
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QFileDialog

from directory.errors import DirectoryError
from directory.files import Address, find_address
from directory.paths import data_folder, default_database
from ui.application import Application
from ui.files import RecentFiles, find_last, is_directory_file, new_sample
from ui.main_window import MainWindow
from ui.office import Office
from ui.start_window import StartWindow
from ui.texts import plain

ANSWER_MILLISECONDS = 500


class Program(QObject):
    """Opens directories in windows and hands them the files they are asked to import."""

    def __init__(self, application: Application, settings: QSettings) -> None:
        super().__init__(application)
        self.settings = settings
        self.recent = RecentFiles(settings)
        self.window: MainWindow | None = None
        self.start_window: StartWindow | None = None
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._receive)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

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
            self.window.dropped.emit(imports)

    def open(self, address: Address) -> bool:
        """Open a directory in the window; where it cannot be opened, say why on the first page."""
        try:
            office = Office(address)
        except DirectoryError as problem:
            self.show_first(problem)
            return False
        before = self.window
        self.window = MainWindow(office, self.settings)
        from ui.composition import compose

        compose(self.window, self)
        self.recent.add(address)
        self.window.show()
        if before is not None:
            before.close()
        if self.start_window is not None:
            self.start_window.close()
            self.start_window = None
        return True

    def show_first(self, problem: DirectoryError | None = None) -> None:
        """The first page."""
        if self.start_window is None:
            self.start_window = StartWindow(self)
        if problem is not None:
            self.start_window.tell(problem.text)
        self.start_window.show()

    def open_sample(self) -> None:
        """Make a sample office in a file of its own and open it."""
        from directory.office.sample import load_sample
        from directory.sessions import open_session

        address = new_sample()
        with open_session(address) as session:
            load_sample(session)
            session.commit()
        self.open(address)

    def open_own(self) -> bool:
        """Open the user's own directory; it is made where there is none yet."""
        return self.open(find_address(str(default_database())))

    def new_file(self) -> None:
        """Ask where to, make an empty directory there and open it."""
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
        self.window.close()
        self.window = None
        problem = None
        kept = None
        try:
            kept = restore(address, backup)
        except DirectoryError as refused:
            problem = refused
        if not self.open(address):
            return
        if problem is not None:
            self.window.tell(problem.text)
        else:
            name = plain(kept.name) if kept is not None else ""
            told = self.tr("Restored from {backup}. What was there before is kept as {kept}.")
            self.window.tell(told.format(backup=plain(backup.name), kept=name))

    def choose_file(self) -> None:
        """Ask for a directory to open, or for files to import."""
        parent = self.window or self.start_window
        filters = (
            self.tr("Directories and contacts (*.liaison *.vcf *.vcard *.zip *.txt *.html *.htm *.eml)"),
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
            assert self.window is not None
            self.window.dropped.emit(others)

    # -- one program for all files -----------------------------------------------------------------------------------

    def listen(self, name: str) -> None:
        """Let later starts hand their files to this one."""
        if not self._server.listen(name):
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def _receive(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._take_from(socket))

    def _take_from(self, socket: QLocalSocket) -> None:
        files = json.loads(bytes(socket.readLine().data()) or b"[]")
        socket.write(b"taken\n")
        socket.flush()
        socket.disconnectFromServer()
        shown = self.window or self.start_window
        if files:
            self.take(files)
            shown = self.window
        if shown is not None:
            shown.raise_()
            shown.activateWindow()


def server_name() -> str:
    """The name under which this user's program with this data folder is found."""
    return "liaison-" + hashlib.sha256(str(data_folder()).encode()).hexdigest()[:16]


def hand_over(files: Sequence[str], name: str) -> bool:
    """Give files to the program that runs already; whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(ANSWER_MILLISECONDS):
        return False
    socket.write(json.dumps([str(Path(file).absolute()) for file in files]).encode() + b"\n")
    socket.waitForBytesWritten(ANSWER_MILLISECONDS)
    return socket.waitForReadyRead(4 * ANSWER_MILLISECONDS)


def main(files: Sequence[str] = (), database: str | None = None) -> int:
    """Run the window until it is closed; the answer is the exit code."""
    application = Application(sys.argv[:1])
    if database is None and hand_over(files, server_name()):
        return 0
    settings = QSettings(str(data_folder() / "window.ini"), QSettings.Format.IniFormat)
    application.choose_language(settings)
    program = Program(application, settings)
    if database is None:
        program.listen(server_name())
    program.start(files, database)
    return application.exec()
