"""Card files out of archives: .zip, .tar, what .gz, .bz2 or .xz made smaller, and archives in these.

    cards_in_archive(data, "cards.tar.gz", limit)   ->   [b"BEGIN:VCARD…", …], empty where it holds none

Nothing is written to disk, no path in an archive is ever used. What is unpacked counts against one limit for all
levels together, and is counted while it comes, not as the archive says.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from typing import Protocol

from directory.errors import DirectoryError
from directory.texts import QT_TRANSLATE_NOOP

CARD_NAMES = (".vcf", ".vcard")
ARCHIVE_NAMES = (".zip", ".tar", ".tgz", ".gz", ".bz2", ".xz")
PACKERS = ((b"\x1f\x8b", gzip.open), (b"BZh", bz2.open), (b"\xfd7zXZ\x00", lzma.open))
ZIP = b"PK\x03\x04"
DEPTH = 3  # archives in each other; a .tar.gz is two
MEMBERS = 20_000  # card files and archives, in all
ENTRIES = 50_000  # files of any kind in one archive
PIECE = 1024 * 1024
DAMAGES = (
    *(zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, OSError),
    *(NotImplementedError, RuntimeError, ValueError, LookupError, OverflowError),
)

TOO_LARGE = QT_TRANSLATE_NOOP(
    "directory", "The cards in {name} are larger than {limit} MB; unpack them and import them in parts."
)
LOCKED = QT_TRANSLATE_NOOP("directory", "{name} is locked with a password; unpack it and import the files in it.")
BROKEN = QT_TRANSLATE_NOOP("directory", "{name} is damaged: it cannot be unpacked. Make or download it again.")
TOO_DEEP = QT_TRANSLATE_NOOP(
    "directory",
    "In {name} archives stand inside each other more than {limit} deep; unpack it and import what is in it.",
)


def kind_of_archive(data: bytes) -> str | None:
    """ZIP, TAR, or GZIP, BZIP2, XZ for one file made smaller; None for anything else."""
    if data.startswith(ZIP):
        return "ZIP"
    if data[257:262] == b"ustar":
        return "TAR"
    kinds = ("GZIP", "BZIP2", "XZ")
    return next((kind for kind, (sign, _open) in zip(kinds, PACKERS, strict=True) if data.startswith(sign)), None)


def cards_in_archive(data: bytes, name: str, limit: int) -> list[bytes]:
    """The card files in an archive, in its order; DirectoryError where it is locked, damaged, too deep or above `limit`
    bytes. What a .gz holds is taken for a card file whatever it is called: it may have lost its name."""
    unpacking = _Unpacking(name, limit)
    try:
        return list(unpacking.walk(data, 1))
    except DAMAGES as problem:
        raise DirectoryError(BROKEN, name=name) from problem


class _Stream(Protocol):
    """What bytes come out of, piece by piece."""

    def read(self, size: int, /) -> bytes: ...


class _Unpacking:
    """One archive being unpacked: how much more may come out of it."""

    def __init__(self, name: str, limit: int) -> None:
        self.name, self.limit = name, limit
        self.left, self.members = limit, MEMBERS

    def walk(self, data: bytes, depth: int) -> Iterator[bytes]:
        """The card files of some bytes that are an archive, or a card file themselves."""
        kind = kind_of_archive(data)
        if kind is None:
            yield data
            return
        if depth > DEPTH:
            raise DirectoryError(TOO_DEEP, name=self.name, limit=DEPTH)
        for inner in {"ZIP": self._unzip, "TAR": self._untar}.get(kind, self._inflate)(data):
            yield from self.walk(inner, depth + 1)

    def _unzip(self, data: bytes) -> Iterator[bytes]:
        if data.count(b"PK\x01\x02") > ENTRIES:
            raise self._too_large()
        try:
            archive = zipfile.ZipFile(io.BytesIO(data))
        except zipfile.BadZipFile:
            return  # it only begins like one
        with archive:
            members = [member for member in archive.infolist() if _is_wanted(member.filename)]
            if any(member.flag_bits & 1 for member in members):
                raise DirectoryError(LOCKED, name=self.name)
            for member in members:
                with archive.open(member) as stream:
                    yield self._read(stream)

    def _untar(self, data: bytes) -> Iterator[bytes]:
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as archive:
            for number, member in enumerate(archive):
                if number > ENTRIES:
                    raise self._too_large()
                stream = archive.extractfile(member) if member.isreg() and _is_wanted(member.name) else None
                if stream is not None:
                    yield self._read(stream)

    def _inflate(self, data: bytes) -> Iterator[bytes]:
        unpack = next(unpack for sign, unpack in PACKERS if data.startswith(sign))
        with unpack(io.BytesIO(data)) as stream:
            yield self._read(stream)

    def _read(self, stream: _Stream) -> bytes:
        """A member to its end, or to that of what may be unpacked."""
        self.members -= 1
        pieces = []
        while piece := stream.read(PIECE):
            self.left -= len(piece)
            pieces.append(piece)
            if self.left < 0:
                break
        if self.left < 0 or self.members < 0:
            raise self._too_large()
        return b"".join(pieces)

    def _too_large(self) -> DirectoryError:
        return DirectoryError(TOO_LARGE, name=self.name, limit=self.limit // (1024 * 1024))


def _is_wanted(path: str) -> bool:
    """Card files and archives; Macs put a shadow of each file beside it, which holds no card."""
    folder, _slash, name = path.rpartition("/")
    return name.lower().endswith((*CARD_NAMES, *ARCHIVE_NAMES)) and "__MACOSX" not in folder and name[:2] != "._"
