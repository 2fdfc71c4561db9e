"""One program for all files: a later start hands its files to the one that runs already.

The first looks whether there is one before it loads QtNetwork, which only the second needs before its first picture.
"""

from __future__ import annotations

import json
import os
import sys
import zlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from directory.paths import data_folder

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MILLISECONDS = 500


def server_name() -> str:
    """The name under which this user's program with this data folder is found."""
    return f"liaison-{zlib.crc32(str(data_folder()).encode()):08x}"


def hand_over(files: Sequence[str], name: str) -> bool:
    """Give files to the program that runs already; whether there is one."""
    place = os.path.join(os.environ.get("TMPDIR") or "/tmp", name)  # noqa: PTH118 - where Qt puts it
    if sys.platform != "win32" and not os.path.exists(place):  # noqa: PTH110
        return False  # on Windows it is a pipe, which no folder shows
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(ANSWER_MILLISECONDS):
        return False
    paths = [os.path.abspath(file) for file in files]  # noqa: PTH100
    socket.write(json.dumps(paths).encode() + b"\n")
    socket.waitForBytesWritten(ANSWER_MILLISECONDS)
    return socket.waitForReadyRead(4 * ANSWER_MILLISECONDS)


class Listener(QObject):
    """Lets later starts hand their files to this program: each time, `take` gets their paths."""

    def __init__(self, name: str, take: Callable[[list[str]], object], parent: QObject) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        self._take = take
        self._server: QLocalServer = QLocalServer(self)
        self._server.newConnection.connect(self._receive)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # what a program left behind that ended in the midst of its work
            self._server.listen(name)

    def _receive(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._take_from(socket))

    def _take_from(self, socket: QLocalSocket) -> None:
        files = json.loads(bytes(socket.readLine().data()) or b"[]")
        socket.write(b"taken\n")
        socket.flush()
        socket.disconnectFromServer()
        self._take(files)
